// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/panealignment.h"

#include "ui/panes/articlepane.h"
#include "ui/panes/levelmap.h"

#include <algorithm>
#include <utility>

namespace crosscheck
{

namespace
{

/// How far down the current fact is shown, as a share of the pane.
constexpr double readingHeight = 0.36;
/// Lines that must be seen above it.
constexpr double contextLines = 3;

double heightToRead(const ArticlePane &pane)
{
    return pane.view()->viewport()->height() * readingHeight;
}

LevelMap levelMap(const ArticleView &from, const ArticleView &to)
{
    const auto &here = from.factLevels();
    const auto &there = to.factLevels();
    std::vector<LevelPair> pairs;
    for (size_t fact = 0; fact < here.size() && fact < there.size(); ++fact) {
        if (here[fact] && there[fact])
            pairs.push_back({*here[fact], *there[fact]});
    }
    return {std::move(pairs), from.layout().height(), to.layout().height()};
}

} // namespace

void bringFactLevel(std::span<ArticlePane *const> panes, int windowHeight)
{
    std::vector<std::pair<ArticleView *, double>> levels;
    double height = windowHeight * readingHeight;
    double earliest = height;
    for (const ArticlePane *pane : panes) {
        const auto box = pane->view()->currentBox();
        if (!box)
            continue;
        levels.emplace_back(pane->view(), box->top());
        earliest = std::min(earliest, box->top());
        height = std::min(height, heightToRead(*pane));
    }
    if (levels.empty())
        return;
    const double context = contextLines * levels.front().first->layout().pitch();
    height = std::min(height, std::max(earliest, context));
    for (const auto &[view, level] : levels)
        view->bring(level, height);
}

void bringLevel(const ArticlePane &pane, double level)
{
    pane.view()->bring(level, heightToRead(pane));
}

void carryAlong(const ArticlePane &leader, std::span<ArticlePane *const> followers)
{
    const double height = heightToRead(leader);
    for (const ArticlePane *pane : followers) {
        const LevelMap map = levelMap(*leader.view(), *pane->view());
        pane->view()->scrollTo(map.mapped(leader.view()->scrolled() + height) - height);
    }
}

std::vector<RibbonStop> ribbonStops(std::span<ArticlePane *const> panes)
{
    std::vector<RibbonStop> stops;
    qreal covered = 0; // what lies left of here is under the pinned pane
    for (const ArticlePane *pane : panes) {
        const ArticleView *view = pane->view();
        const QPointF origin = QPointF(pane->pos()) + pane->textArea().topLeft();
        const QRectF column = view->layout().column();
        const QRectF text(origin.x() + column.left(), origin.y(), column.width(),
                          view->viewport()->height());
        std::optional<QRectF> box = view->currentBox();
        if (box)
            box->translate(origin.x(), origin.y() - view->scrolled());
        if (text.left() >= covered)
            stops.push_back({.text = text, .box = box, .stated = !view->layout().ghost()});
        covered = std::max(covered, qreal(pane->x() + pane->width()) - column.left());
    }
    return stops;
}

} // namespace crosscheck
