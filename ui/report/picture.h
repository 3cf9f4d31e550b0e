// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/fact.h"
#include "model/compare/verdict.h"
#include "ui/charts/chart.h"

#include <QColor>
#include <QPointF>
#include <QRectF>

#include <memory>
#include <variant>
#include <vector>

class QPainter;
class QTextLayout;

namespace crosscheck
{

class VerdictTheme;

/// Some lines of a text that has been laid out; `origin` is where its layout's origin stands.
struct DrawnLines {
    std::shared_ptr<const QTextLayout> layout;
    int first = 0;
    int count = 0;
    QPointF origin;

    void translate(QPointF by) { origin += by; }
};

/// A filled or outlined rectangle. Shape: an invalid colour is not drawn; a dash of 0 is solid.
struct DrawnBox {
    QRectF rect;
    QColor fill;
    QColor outline;
    qreal width = 0;
    qreal radius = 0;
    qreal dash = 0; ///< in widths of the outline

    void translate(QPointF by) { rect.translate(by); }
};

struct DrawnRule {
    QPointF from;
    QPointF to;
    QColor colour;
    qreal width = 0;

    void translate(QPointF by)
    {
        from += by;
        to += by;
    }
};

/// The line under a claim, in its verdict's style; `y` is its upper edge.
struct DrawnMark {
    qreal left = 0;
    qreal right = 0;
    qreal y = 0;
    Verdict verdict{};

    void translate(QPointF by)
    {
        left += by.x();
        right += by.x();
        y += by.y();
    }
};

/// A chart, or a piece of one; `origin` is where its top left stands.
struct DrawnChart {
    std::shared_ptr<const Chart> chart;
    ChartStyle style;
    QPointF origin;

    void translate(QPointF by) { origin += by; }
};

/// Where a link leads.
enum class LinkTo {
    Block,  ///< the fact in full, or its row in a list
    Matrix, ///< the fact's row among all facts
};

/// Not painted: a click into `rect` leads to a fact, if it stands there.
struct FactLink {
    QRectF rect;
    FactIndex fact{};
    LinkTo to = LinkTo::Block;

    void translate(QPointF by) { rect.translate(by); }
};

/// What a part of a page shows: a list of things at places, measured before anything is painted.
/// A value, so that a test can look at it, and so that pages can be filled before anybody knows how
/// many there will be.
class Picture
{
public:
    using Item = std::variant<DrawnLines, DrawnBox, DrawnRule, DrawnMark, DrawnChart, FactLink>;

    void add(Item item) { m_items.push_back(std::move(item)); }
    void add(const Picture &other, QPointF offset);
    /// Puts `item` under all that is there.
    void addBelow(Item item) { m_items.insert(m_items.begin(), std::move(item)); }

    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }

    void draw(QPainter &painter, const VerdictTheme &theme) const;

private:
    std::vector<Item> m_items;
};

} // namespace crosscheck
