// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/panestrip.h"

#include "model/report/figures.h"
#include "ui/panes/articleaccessible.h"
#include "ui/panes/articlepane.h"
#include "ui/panes/dropmark.h"
#include "ui/panes/hiddenbar.h"
#include "ui/panes/panealignment.h"
#include "ui/panes/ribbons.h"
#include "ui/panes/samearticles.h"

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

PaneStrip::PaneStrip(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_ribbons(new RibbonOverlay(viewport()))
    , m_hiddenBar(new HiddenBar(this))
    , m_dropMark(new DropMark(viewport()))
{
    connect(m_hiddenBar, &HiddenBar::showAllRequested, this, &PaneStrip::showAllPanes);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    ArticleAccessible::install();
    setAccessibleName(i18nc("@info:whatsthis", "Sources"));
}

/// Those that were in sight once.
template <typename Act>
void PaneStrip::eachPane(Act act) const
{
    for (ArticlePane *pane : m_panes) {
        if (pane)
            act(*pane);
    }
}

QSize PaneStrip::sizeHint() const
{
    const int letter = fontMetrics().averageCharWidth();
    return {letter * narrowestColumn * 3, letter * narrowestColumn * 2};
}

void PaneStrip::dropOutdatedPanes(const Comparison &next)
{
    for (size_t i = 0; i < m_panes.size(); ++i) {
        if (showsSame(*m_comparison, next, i))
            continue;
        delete m_panes[i];
        m_panes[i] = nullptr;
        m_openFolds.erase(ArticleIndex(int(i)));
    }
    m_panes.resize(size_t(next.articleCount()), nullptr);
}

void PaneStrip::setComparison(std::shared_ptr<const Comparison> comparison)
{
    if (!comparison || !comparison->alignment)
        return clear();
    const ArticleIndex current = sameArticle(m_comparison.get(), m_current, *comparison);
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
            m_openFolds.clear();
        }
        m_review.reset();
        m_comparison = std::move(comparison);
        m_current = current;
        eachPane([this](ArticlePane &pane) {
            pane.setComparison(m_comparison);
            pane.setCurrent(pane.article() == m_current);
        });
    }
    layOutPanes();
    showFact(m_fact, m_at);
}

void PaneStrip::clear()
{
    const QScopedValueRollback guard(m_arranging, true);
    qDeleteAll(m_panes);
    m_panes.clear();
    m_comparison.reset();
    m_fact.reset();
    m_at.reset();
    m_current = {};
    horizontalScrollBar()->setRange(0, 0);
    m_ribbons->setStops({});
    m_order = PaneOrder();
    m_hits.clear();
    m_hit.reset();
    m_resting.clear();
    m_openFolds.clear();
    m_review.reset();
    fitHiddenBar();
}

ArticlePane *PaneStrip::makePane(ArticleIndex article)
{
    auto *pane = new ArticlePane(article, viewport());
    pane->setTheme(m_theme);
    pane->setZoom(m_zoom);
    pane->setRulerVisible(m_rulers);
    pane->setComparison(m_comparison);
    pane->view()->setReview(m_review);
    pane->view()->setOpenFolds(openFolds(article));
    pane->showFact(m_fact, m_at);
    pane->setCurrent(article == m_current);
    markHits(*pane);
    connect(pane, &ArticlePane::factActivated, this, &PaneStrip::factActivated);
    pane->setResting(!isFollowing(article));
    connect(pane, &ArticlePane::claimActivated, this, &PaneStrip::claimActivated);
    connect(pane, &ArticlePane::dragged, this, [this, article](QPoint place) {
        m_dropMark->follow(columns(), int(article), basePane(),
                           viewport()->mapFromGlobal(place).x());
    });
    connect(pane, &ArticlePane::letGo, this, [this, article] { dropPane(article); });
    connect(pane, &ArticlePane::menuRequested, this, [this, article](QPoint place) {
        setCurrentArticle(article);
        Q_EMIT paneMenuRequested(place);
    });
    connect(pane->view(), &ArticleView::textMenuRequested, this,
            [this, article](QPoint place, Fold blocks) {
                setCurrentArticle(article);
                Q_EMIT textMenuRequested(place, blocks);
            });
    connect(pane, &ArticlePane::activated, this, [this, article] { setCurrentArticle(article); });
    connect(pane, &ArticlePane::filesDropped, this,
            [this, article](const QStringList &files) { Q_EMIT filesDropped(article, files); });
    connect(pane->view(), &ArticleView::scrolledByHand, this,
            [this, pane] { carryOthersAlong(*pane); });
    connect(pane->view(), &ArticleView::foldsChanged, this, [this, pane] {
        m_openFolds[pane->article()] = pane->view()->openFolds();
        Q_EMIT foldsChanged();
    });
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

void PaneStrip::showFact(std::optional<FactIndex> fact, std::optional<ClaimIndex> at)
{
    if (!m_comparison || (fact && int(*fact) >= m_comparison->factCount()))
        fact.reset();
    m_fact = fact;
    m_at = fact ? at : std::nullopt;
    {
        const QScopedValueRollback guard(m_arranging, true);
        eachPane([&](ArticlePane &pane) { pane.showFact(m_fact, m_at); });
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

void PaneStrip::bringFact()
{
    {
        const QScopedValueRollback guard(m_arranging, true);
        bringFactLevel(seenPanes(), viewport()->height());
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
    eachPane([this](ArticlePane &pane) { markHits(pane); });
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
    bringLevel(*shown, shown->view()->layout().lineAt(m_hit->span.begin()).top());
}

void PaneStrip::carryOthersAlong(const ArticlePane &leader)
{
    if (!m_aligned || m_arranging || m_resting.contains(leader.article()))
        return;
    const QScopedValueRollback guard(m_arranging, true);
    std::vector<ArticlePane *> followers = seenPanes();
    std::erase_if(followers, [&](const ArticlePane *pane) {
        return pane == &leader || m_resting.contains(pane->article());
    });
    carryAlong(leader, followers);
    m_ribbons->update();
}

void PaneStrip::updateRibbons()
{
    if (!m_arranging || m_fact)
        m_ribbons->setStops(ribbonStops(seenPanes()));
}

void PaneStrip::setTheme(const VerdictTheme &theme)
{
    m_theme = theme;
    eachPane([&](ArticlePane &pane) { pane.setTheme(theme); });
    m_ribbons->setTheme(theme);
    m_dropMark->setTheme(theme);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.panel());
    colours.setColor(QPalette::WindowText, theme.text());
    m_hiddenBar->setPalette(colours);
    viewport()->update();
}

void PaneStrip::setZoom(qreal zoom)
{
    m_zoom = std::clamp(zoom, 0.5, 3.0);
    eachPane([&](ArticlePane &pane) { pane.setZoom(m_zoom); });
    layOutPanes();
    bringFact();
}

void PaneStrip::setRulersVisible(bool visible)
{
    m_rulers = visible;
    eachPane([&](ArticlePane &pane) { pane.setRulerVisible(visible); });
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
    Q_EMIT followingChanged();
}

void PaneStrip::setReview(std::shared_ptr<const Review> review)
{
    m_review = std::move(review);
    eachPane([this](ArticlePane &pane) { pane.view()->setReview(m_review); });
}

std::vector<size_t> PaneStrip::openFolds(ArticleIndex article) const
{
    const auto known = m_openFolds.find(article);
    return known == m_openFolds.end() ? std::vector<size_t>() : known->second;
}

void PaneStrip::setOpenFolds(ArticleIndex article, std::vector<size_t> folds)
{
    if (const ArticlePane *shown = pane(article))
        shown->view()->setOpenFolds(folds);
    m_openFolds[article] = std::move(folds);
}

QString PaneStrip::spokenPlace() const
{
    const ArticlePane *shown = pane(m_current);
    return shown && m_fact ? shown->view()->spokenPlace() : QString();
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
    order.showAll();
    setOrder(std::move(order));
}

void PaneStrip::fitHiddenBar()
{
    QStringList names;
    for (const int pane : m_order.hidden(basePane()))
        names += letterAndName(m_comparison->article(ArticleIndex(pane)), ArticleIndex(pane));
    m_hiddenBar->setNames(names);
    const int height = names.isEmpty() ? 0 : m_hiddenBar->sizeHint().height();
    if (viewportMargins().top() != height)
        setViewportMargins(0, height, 0, 0);
    m_hiddenBar->setGeometry(0, 0, width(), height);
}

void PaneStrip::dropPane(ArticleIndex dragged)
{
    const auto target = m_dropMark->take();
    if (!target)
        return;
    PaneOrder order = m_order;
    order.moveTo(int(dragged), *target);
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
    eachPane([&](ArticlePane &pane) { pane.setCurrent(pane.article() == article); });
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
