// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/panestrip.h"

#include "model/report/figures.h"
#include "ui/panes/articleaccessible.h"
#include "ui/panes/articlepane.h"
#include "ui/panes/hiddenbar.h"
#include "ui/panes/ribbons.h"

#include <KLocalizedString>

#include <QApplication>
#include <QFocusEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace crosscheck
{

/// The least width of a column. Unit: width of an average letter of the system's font.
constexpr int narrowestColumn = 33;
/// How far down the current fact is shown, as a share of the pane.
constexpr double readingHeight = 0.36;
/// Lines that must be seen above it.
constexpr double contextLines = 3;

PaneStrip::PaneStrip(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_ribbons(new RibbonOverlay(viewport()))
    , m_hiddenBar(new HiddenBar(this))
    , m_target(new QWidget(viewport()))
{
    m_target->setAutoFillBackground(true);
    m_target->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_target->hide();
    connect(m_hiddenBar, &HiddenBar::showAllRequested, this, &PaneStrip::showAllPanes);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    ArticleAccessible::install();
    setAccessibleName(i18nc("@info:whatsthis", "Sources"));
}

PaneStrip::~PaneStrip() = default;

QSize PaneStrip::sizeHint() const
{
    const int letter = fontMetrics().averageCharWidth();
    return {letter * narrowestColumn * 3, letter * narrowestColumn * 2};
}

static bool showsSame(const Comparison &a, const Comparison &b, size_t article)
{
    return article < a.alignment->articles.size() && article < b.alignment->articles.size() &&
           a.alignment->articles[article]->article == b.alignment->articles[article]->article;
}

void PaneStrip::dropOutdatedPanes(const Comparison &next)
{
    for (size_t i = 0; i < m_panes.size(); ++i) {
        if (showsSame(*m_comparison, next, i))
            continue;
        delete m_panes[i];
        m_panes[i] = nullptr;
    }
    m_panes.resize(size_t(next.articleCount()), nullptr);
}

/// The same files, be they changed or not.
static bool showsSameArticles(const Comparison &a, const Comparison &b)
{
    const auto id = [](const auto &extraction) { return QStringView(extraction->article->id); };
    return std::ranges::equal(a.alignment->articles, b.alignment->articles, {}, id, id);
}

void PaneStrip::setComparison(std::shared_ptr<const Comparison> comparison)
{
    if (!comparison || !comparison->alignment)
        return clear();
    const bool sameFacts = m_comparison && m_comparison->alignment == comparison->alignment;
    if (!sameFacts)
        m_fact.reset();
    {
        const QScopedValueRollback guard(m_arranging, true);
        dropOutdatedPanes(*comparison);
        if (!sameFacts || m_comparison->base != comparison->base)
            horizontalScrollBar()->setValue(0); // the row begins anew beside the base
        if (!m_comparison || !showsSameArticles(*m_comparison, *comparison)) {
            m_order = PaneOrder(comparison->articleCount());
            m_resting.clear();
        }
        m_comparison = std::move(comparison);
        m_current =
            std::min(m_current, ArticleIndex(std::max(0, m_comparison->articleCount() - 1)));
        for (ArticlePane *pane : m_panes) {
            if (pane)
                pane->setComparison(m_comparison);
        }
    }
    layOutPanes();
    showFact(m_fact);
}

void PaneStrip::clear()
{
    const QScopedValueRollback guard(m_arranging, true);
    qDeleteAll(m_panes);
    m_panes.clear();
    m_comparison.reset();
    m_fact.reset();
    m_current = {};
    horizontalScrollBar()->setRange(0, 0);
    m_ribbons->setStops({});
    m_order = PaneOrder();
    m_hits.clear();
    m_hit.reset();
    m_resting.clear();
    fitHiddenBar();
}

ArticlePane *PaneStrip::makePane(ArticleIndex article)
{
    auto *pane = new ArticlePane(article, viewport());
    pane->setTheme(m_theme);
    pane->setZoom(m_zoom);
    pane->setRulerVisible(m_rulers);
    pane->setComparison(m_comparison);
    pane->showFact(m_fact);
    pane->setCurrent(article == m_current);
    markHits(*pane);
    connect(pane, &ArticlePane::factActivated, this, &PaneStrip::factActivated);
    pane->setResting(!isFollowing(article));
    connect(pane, &ArticlePane::dragged, this,
            [this, article](QPoint place) { markTarget(article, place); });
    connect(pane, &ArticlePane::letGo, this,
            [this, article](QPoint place) { dropPane(article, place); });
    connect(pane, &ArticlePane::menuRequested, this, [this, article](QPoint place) {
        setCurrentArticle(article);
        Q_EMIT paneMenuRequested(place);
    });
    connect(pane, &ArticlePane::activated, this, [this, article] { setCurrentArticle(article); });
    connect(pane, &ArticlePane::filesDropped, this,
            [this, article](const QStringList &files) { Q_EMIT filesDropped(article, files); });
    connect(pane->view(), &ArticleView::scrolledByHand, this, [this, pane] { carryAlong(*pane); });
    connect(pane->view(), &ArticleView::viewChanged, this, &PaneStrip::updateRibbons);
    connect(pane->view(), &ArticleView::laidOut, this, &PaneStrip::updateRibbons);
    connect(pane->view(), &ArticleView::zoomRequested, this, &PaneStrip::zoomRequested);
    return pane;
}

PaneStripLayout PaneStrip::columns() const
{
    const int narrowest =
        qRound(narrowestColumn * fontMetrics().averageCharWidth() * std::max(1.0, m_zoom));
    return PaneStripLayout::in(viewport()->size(), int(m_panes.size()), m_order.shown(basePane()),
                               narrowest, horizontalScrollBar()->value());
}

int PaneStrip::basePane() const
{
    return m_comparison ? int(m_comparison->base) : 0;
}

void PaneStrip::fitScrollBar()
{
    const PaneStripLayout at = columns();
    horizontalScrollBar()->setPageStep(at.pageStep);
    horizontalScrollBar()->setSingleStep(std::max(1, at.pageStep / at.columns));
    horizontalScrollBar()->setRange(0, at.scrollRange);
}

void PaneStrip::layOutPanes()
{
    if (!m_comparison || m_panes.empty())
        return;
    const QScopedValueRollback guard(m_arranging, true);
    fitHiddenBar();
    fitScrollBar();
    const PaneStripLayout at = columns();
    const int base = basePane();
    for (int i = 0; i < int(m_panes.size()); ++i) {
        ArticlePane *&pane = m_panes[size_t(i)];
        const bool seen = at.isSeen(i, base);
        if (seen && !pane)
            pane = makePane(ArticleIndex(i));
        if (!pane)
            continue;
        if (!at.panes[size_t(i)].isNull())
            pane->setGeometry(at.panes[size_t(i)]);
        pane->setVisible(seen);
    }
    m_panes[size_t(base)]->raise();
    m_ribbons->setGeometry(viewport()->rect());
    m_ribbons->raise();
}

std::vector<ArticlePane *> PaneStrip::seenPanes() const
{
    std::vector<ArticlePane *> seen;
    for (ArticlePane *pane : m_panes) {
        if (pane && !pane->isHidden())
            seen.push_back(pane);
    }
    std::ranges::sort(seen, {}, [](const ArticlePane *pane) { return pane->x(); });
    return seen;
}

ArticlePane *PaneStrip::pane(ArticleIndex article) const
{
    return size_t(article) < m_panes.size() ? m_panes[size_t(article)] : nullptr;
}

void PaneStrip::showFact(std::optional<FactIndex> fact)
{
    if (!m_comparison || (fact && int(*fact) >= m_comparison->factCount()))
        fact.reset();
    m_fact = fact;
    {
        const QScopedValueRollback guard(m_arranging, true);
        for (ArticlePane *pane : m_panes) {
            if (pane)
                pane->showFact(fact);
        }
    }
    showWitness();
    bringFact();
}

/// Where no pane in sight states the fact, one that does comes into sight.
void PaneStrip::showWitness()
{
    if (!m_fact)
        return;
    const auto states = [this](const Claim &claim) {
        const ArticlePane *shown = pane(claim.article);
        return shown && !shown->isHidden();
    };
    const auto &claims = m_comparison->fact(*m_fact).claims;
    const Alignment &alignment = *m_comparison->alignment;
    if (claims.empty() ||
        std::ranges::any_of(claims, states, [&](ClaimIndex i) { return alignment.claim(i); }))
        return;
    scrollToPane(alignment.claim(claims.front()).article);
}

void PaneStrip::scrollToPane(ArticleIndex article)
{
    const int scrolled = horizontalScrollBar()->value();
    horizontalScrollBar()->setValue(
        columns().scrolledTo(int(article), int(m_comparison->base), scrolled));
}

/// The one height lies where a reader looks, but higher where a pane states the fact so early that
/// much of it would stay blank.
void PaneStrip::bringFact()
{
    std::vector<std::pair<ArticleView *, double>> levels;
    double height = viewport()->height() * readingHeight;
    double earliest = height;
    for (const ArticlePane *pane : seenPanes()) {
        const auto box = pane->view()->currentBox();
        if (!box)
            continue;
        levels.emplace_back(pane->view(), box->top());
        earliest = std::min(earliest, box->top());
        height = std::min(height, pane->view()->viewport()->height() * readingHeight);
    }
    if (!levels.empty()) {
        const double context = contextLines * levels.front().first->layout().pitch();
        height = std::min(height, std::max(earliest, context));
    }
    {
        const QScopedValueRollback guard(m_arranging, true);
        for (const auto &[view, level] : levels)
            view->bring(level, height);
    }
    updateRibbons();
}

void PaneStrip::markHits(ArticlePane &pane) const
{
    std::vector<TextSpan> spans;
    for (const TextHit &hit : m_hits) {
        if (hit.article == pane.article())
            spans.push_back(hit.span);
    }
    const bool isHere = m_hit && m_hit->article == pane.article();
    pane.view()->showHits(std::move(spans), isHere ? std::optional(m_hit->span) : std::nullopt);
}

void PaneStrip::showHits(std::vector<TextHit> hits, std::optional<TextHit> current)
{
    m_hits = std::move(hits);
    m_hit = current;
    for (ArticlePane *pane : m_panes) {
        if (pane)
            markHits(*pane);
    }
    bringHit();
}

void PaneStrip::bringHit()
{
    if (!m_hit || !m_comparison)
        return;
    setCurrentArticle(m_hit->article);
    const ArticlePane *shown = pane(m_hit->article);
    if (!shown)
        return;
    const QScopedValueRollback guard(m_arranging, true);
    shown->view()->bring(shown->view()->layout().lineAt(m_hit->span.begin()).top(),
                         shown->view()->viewport()->height() * readingHeight);
}

static LevelMap levelMap(const ArticleView &from, const ArticleView &to)
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

void PaneStrip::carryAlong(const ArticlePane &leader)
{
    if (!m_aligned || m_arranging || m_resting.contains(leader.article()))
        return;
    const QScopedValueRollback guard(m_arranging, true);
    const double height = leader.view()->viewport()->height() * readingHeight;
    for (const ArticlePane *pane : seenPanes()) {
        if (pane == &leader || m_resting.contains(pane->article()))
            continue;
        const LevelMap map = levelMap(*leader.view(), *pane->view());
        pane->view()->scrollTo(map.mapped(leader.view()->scrolled() + height) - height);
    }
    m_ribbons->update();
}

void PaneStrip::updateRibbons()
{
    if (m_arranging && !m_fact)
        return;
    std::vector<RibbonStop> stops;
    qreal covered = 0; // what lies left of here is under the pinned pane
    for (const ArticlePane *pane : seenPanes()) {
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
    m_ribbons->setStops(stops);
}

void PaneStrip::setTheme(const VerdictTheme &theme)
{
    m_theme = theme;
    for (ArticlePane *pane : m_panes) {
        if (pane)
            pane->setTheme(theme);
    }
    m_ribbons->setTheme(theme);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.focus());
    m_target->setPalette(colours);
    colours.setColor(QPalette::Window, theme.panel());
    colours.setColor(QPalette::WindowText, theme.text());
    m_hiddenBar->setPalette(colours);
    viewport()->update();
}

void PaneStrip::setZoom(qreal zoom)
{
    m_zoom = std::clamp(zoom, 0.5, 3.0);
    for (ArticlePane *pane : m_panes) {
        if (pane)
            pane->setZoom(m_zoom);
    }
    layOutPanes();
    bringFact();
}

void PaneStrip::setRulersVisible(bool visible)
{
    m_rulers = visible;
    for (ArticlePane *pane : m_panes) {
        if (pane)
            pane->setRulerVisible(visible);
    }
}

void PaneStrip::setScrollingAligned(bool aligned)
{
    m_aligned = aligned;
}

void PaneStrip::setFollowing(ArticleIndex article, bool following)
{
    if (following)
        m_resting.erase(article);
    else
        m_resting.insert(article);
    if (ArticlePane *shown = pane(article))
        shown->setResting(!following);
}

void PaneStrip::setOrder(PaneOrder order)
{
    if (order == m_order || !m_comparison)
        return;
    Q_ASSERT(order.order().size() == m_panes.size());
    m_order = std::move(order);
    // First, as a pane that is hidden would hand the keys to whichever is next.
    if (std::ranges::contains(m_order.hidden(basePane()), int(m_current)))
        setCurrentArticle(m_comparison->base);
    layOutPanes();
    bringFact();
    Q_EMIT orderChanged();
}

bool PaneStrip::movePane(ArticleIndex article, int step)
{
    PaneOrder order = m_order;
    if (!order.move(int(article), step, basePane()))
        return false;
    setOrder(std::move(order));
    scrollToPane(article);
    return true;
}

void PaneStrip::setPaneHidden(ArticleIndex article, bool hidden)
{
    if (m_comparison && hidden && article == m_comparison->base)
        return;
    PaneOrder order = m_order;
    order.setHidden(int(article), hidden);
    setOrder(std::move(order));
}

void PaneStrip::showAllPanes()
{
    PaneOrder order = m_order;
    for (const int pane : m_order.order())
        order.setHidden(pane, false);
    setOrder(std::move(order));
}

void PaneStrip::fitHiddenBar()
{
    QStringList names;
    for (const int pane : m_order.hidden(basePane()))
        names += siglum(ArticleIndex(pane)) + u' ' +
                 displayName(m_comparison->article(ArticleIndex(pane)));
    m_hiddenBar->setNames(names);
    const int height = names.isEmpty() ? 0 : m_hiddenBar->sizeHint().height();
    if (viewportMargins().top() != height)
        setViewportMargins(0, height, 0, 0);
    m_hiddenBar->setGeometry(0, 0, width(), height);
}

int PaneStrip::paneUnder(QPoint place) const
{
    return columns().paneAt(viewport()->mapFromGlobal(place).x(), basePane());
}

/// The base keeps its place: nothing can be put before it, and it can't be put elsewhere.
void PaneStrip::markTarget(ArticleIndex dragged, QPoint place)
{
    const int target = paneUnder(place);
    const bool makesRoom =
        target >= 0 && target != basePane() && target != int(dragged) && int(dragged) != basePane();
    m_target->setVisible(makesRoom);
    if (!makesRoom)
        return;
    const QRect pane = columns().panes[size_t(target)];
    const bool fromLeft = columns().panes[size_t(dragged)].left() < pane.left();
    constexpr int markWidth = 4;
    m_target->setGeometry(fromLeft ? pane.right() - markWidth + 1 : pane.left(), 0, markWidth,
                          pane.height());
    m_target->raise();
}

void PaneStrip::dropPane(ArticleIndex dragged, QPoint place)
{
    const bool makesRoom = !m_target->isHidden();
    m_target->hide();
    if (!makesRoom)
        return;
    PaneOrder order = m_order;
    order.moveTo(int(dragged), paneUnder(place));
    setOrder(std::move(order));
}

void PaneStrip::setCurrentArticle(ArticleIndex article)
{
    if (!m_comparison || size_t(article) >= m_panes.size())
        return;
    if (std::ranges::contains(m_order.hidden(basePane()), int(article)))
        setPaneHidden(article, false); // who calls a source by its key wants to see it
    scrollToPane(article);
    if (article == m_current)
        return;
    m_current = article;
    for (ArticlePane *pane : m_panes) {
        if (pane)
            pane->setCurrent(pane->article() == article);
    }
    ArticlePane *turnedTo = pane(article);
    if (turnedTo && isAncestorOf(QApplication::focusWidget()))
        turnedTo->setFocus(Qt::OtherFocusReason);
    Q_EMIT currentArticleChanged(article);
}

/// The strip itself has nothing to type into: the keys go to the current article.
void PaneStrip::focusInEvent(QFocusEvent *event)
{
    if (ArticlePane *shown = pane(m_current))
        shown->setFocus(event->reason());
}

void PaneStrip::resizeEvent(QResizeEvent *)
{
    layOutPanes();
    bringFact();
}

void PaneStrip::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOutPanes();
}

void PaneStrip::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), m_theme.paper());
}

void PaneStrip::scrollContentsBy(int, int)
{
    if (m_arranging)
        return;
    layOutPanes();
    bringFact();
}

} // namespace crosscheck
