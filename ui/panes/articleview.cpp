// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/articleview.h"

#include "model/report/figures.h"
#include "ui/panes/factplace.h"
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBoundaryFinder>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace crosscheck
{

ArticleView::ArticleView(ArticleIndex article, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_article(article)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the ruler takes its place
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(20);
}

ArticleView::~ArticleView() = default;

void ArticleView::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    m_review.reset();
    const auto &shown = m_comparison->alignment->articles[size_t(m_article)]->article;
    m_marks = claimMarks(*m_comparison, m_article);
    m_missing = std::make_unique<MissingPlaces>(m_comparison, m_article);
    m_altered = alteredWords(*m_comparison, m_article);
    m_gaps = gapsOf(*m_comparison, m_article, *m_missing);
    m_levels.clear();
    m_fact.reset();
    m_at.reset();
    if (!m_layout || &m_layout->article() != shown.get()) {
        m_layout = std::make_unique<ArticleLayout>(shown);
        m_anchor = m_cursor = 0;
        m_hits.clear();
        m_currentHit.reset();
        layOut();
        return;
    }
    m_layout->setGhost({});
    moved();
}

std::optional<Ghost> ArticleView::ghost() const
{
    if (!m_fact || !m_comparison->cell(*m_fact, m_article).claims.empty())
        return {};
    return Ghost{.before = m_missing->before(*m_fact),
                 .words = i18nc("@info sign of the verdict, what the fact is about",
                                "%1 %2 — not stated here", QString(sign(Verdict::Dropped)),
                                m_comparison->fact(*m_fact).label)};
}

void ArticleView::showFact(std::optional<FactIndex> fact, std::optional<ClaimIndex> at)
{
    m_fact = fact;
    m_at = at;
    const auto wanted = ghost();
    const bool moves = wanted != m_layout->ghost();
    m_layout->setGhost(wanted);
    if (moves)
        moved();
    if (const auto box = currentBox())
        shapeAround(box->top());
    viewport()->update();
}

void ArticleView::setTheme(const VerdictTheme &theme)
{
    m_theme = theme;
    viewport()->update();
}

void ArticleView::setZoom(qreal zoom)
{
    m_zoom = zoom;
    layOut();
}

void ArticleView::layOut()
{
    if (!m_layout)
        return;
    m_layout->layOut(ArticleFonts::from(font(), m_zoom), viewport()->width());
    moved();
    shapeAround(scrolled());
}

/// Shapes what stands within a window's height of that level, before it is painted; what is seen
/// now stays where it is.
void ArticleView::shapeAround(double top)
{
    const double reach = viewport()->height();
    const auto shift = m_layout->bringIntoSight(top - reach, top + reach, scrolled());
    if (!shift)
        return;
    moved();
    if (*shift != 0)
        scrollTo(scrolled() + *shift);
}

void ArticleView::moved()
{
    m_levels.clear();
    fitScrollBar();
    viewport()->update();
    Q_EMIT laidOut();
}

void ArticleView::fitScrollBar()
{
    const QScopedValueRollback guard(m_byProgram, true);
    const int most = std::max(0, int(std::ceil(m_layout->height())) - viewport()->height());
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(std::max(1, viewport()->height() - int(2 * m_layout->pitch())));
    bar->setRange(std::min(0, bar->value()), std::max(most, bar->value()));
}

std::optional<TextSpan> ArticleView::currentSpan() const
{
    if (m_at && m_comparison->alignment->claim(*m_at).article == m_article)
        return m_comparison->alignment->claim(*m_at).span;
    return statedAt(*m_comparison, *m_fact, m_article);
}

std::optional<QRectF> ArticleView::currentBox() const
{
    if (!m_fact)
        return {};
    if (m_layout->ghost())
        return m_layout->ghostBox();
    const auto stated = currentSpan();
    if (!stated)
        return {};
    const auto boxes = m_layout->boxes(*stated);
    return boxes.empty() ? m_layout->lineAt(stated->begin()) : boxes.front();
}

const std::vector<std::optional<double>> &ArticleView::factLevels() const
{
    if (m_levels.empty()) {
        m_levels.resize(size_t(m_comparison->factCount()));
        for (size_t fact = 0; fact < m_levels.size(); ++fact) {
            if (const auto stated = statedAt(*m_comparison, FactIndex(int(fact)), m_article))
                m_levels[fact] = m_layout->lineAt(stated->begin()).top();
        }
    }
    return m_levels;
}

std::vector<RulerMark> ArticleView::rulerMarks() const
{
    return marksOfRuler(*m_comparison, m_article, *m_layout, m_marks, m_gaps);
}

double ArticleView::scrolled() const
{
    return verticalScrollBar()->value();
}

void ArticleView::scrollTo(double top)
{
    const QScopedValueRollback guard(m_byProgram, true);
    verticalScrollBar()->setValue(int(std::lround(top)));
}

void ArticleView::bring(double level, double height)
{
    const QScopedValueRollback guard(m_byProgram, true);
    const int wanted = int(std::lround(level - height));
    const int most = std::max(0, int(std::ceil(m_layout->height())) - viewport()->height());
    verticalScrollBar()->setRange(std::min(0, wanted), std::max(most, wanted));
    verticalScrollBar()->setValue(wanted);
}

void ArticleView::scrollContentsBy(int, int)
{
    if (m_layout)
        shapeAround(scrolled());
    viewport()->update();
    Q_EMIT viewChanged();
    if (!m_byProgram)
        Q_EMIT scrolledByHand();
}

TextSpan ArticleView::selection() const
{
    return {std::min(m_anchor, m_cursor), std::max(m_anchor, m_cursor)};
}

QString ArticleView::selectedText() const
{
    return m_layout ? selection().of(m_layout->article().text).toString() : QString();
}

void ArticleView::select(TextSpan span)
{
    m_anchor = span.begin();
    m_cursor = span.end();
    viewport()->update();
}

void ArticleView::selectAll()
{
    if (m_layout)
        select({0, m_layout->article().text.size()});
}

void ArticleView::copy() const
{
    if (!selection().isEmpty())
        QApplication::clipboard()->setText(selectedText());
}

void ArticleView::setFoldOpen(size_t fold, bool open)
{
    m_layout->setOpen(fold, open);
    moved();
    shapeAround(scrolled());
    Q_EMIT foldsChanged();
}

std::vector<size_t> ArticleView::openFolds() const
{
    return m_layout ? m_layout->openFolds() : std::vector<size_t>();
}

void ArticleView::setOpenFolds(const std::vector<size_t> &folds)
{
    if (folds == openFolds())
        return;
    for (size_t fold = 0; fold < m_layout->folds().size(); ++fold)
        m_layout->setOpen(fold, std::ranges::contains(folds, fold));
    moved();
    shapeAround(scrolled());
}

void ArticleView::showHits(std::vector<TextSpan> hits, std::optional<TextSpan> current)
{
    m_hits = std::move(hits);
    m_currentHit = current;
    if (current && m_layout)
        shapeAround(m_layout->lineAt(current->begin()).top());
    if (current && m_layout && m_layout->boxes(*current).empty()) {
        if (const auto fold = m_layout->foldUnder(m_layout->lineAt(current->begin()).center()))
            setFoldOpen(*fold, true);
    }
    viewport()->update();
}

ClaimWords ArticleView::words() const
{
    return {.comparison = *m_comparison,
            .article = m_article,
            .marks = m_marks,
            .review = m_review.get()};
}

QString ArticleView::describe(const ClaimMark &mark) const
{
    return words().spoken(mark);
}

void ArticleView::setReview(std::shared_ptr<const Review> review)
{
    m_review = std::move(review);
}

QString ArticleView::spokenPlace() const
{
    return m_fact ? words().spokenPlace(*m_fact, m_at) : QString();
}

QPointF ArticleView::inArticle(QPointF viewportPoint) const
{
    return viewportPoint + QPointF(0, scrolled());
}

const ClaimMark *ArticleView::markUnder(QPointF point) const
{
    const auto offset = m_layout->offsetUnder(point);
    return offset ? markAt(m_marks, *offset) : nullptr;
}

const Gap *ArticleView::gapUnder(QPointF point) const
{
    const auto gap = std::ranges::find_if(m_gaps, [&](const Gap &each) {
        return gapBox(*m_layout, each.before).adjusted(-3, -3, 3, 3).contains(point);
    });
    return gap == m_gaps.end() ? nullptr : &*gap;
}

/// Click after click goes through the facts of a gap.
void ArticleView::activateNext(const Gap &gap)
{
    const auto shown = m_fact ? std::ranges::find(gap.facts, *m_fact) : gap.facts.end();
    const bool hasNext = shown != gap.facts.end() && std::next(shown) != gap.facts.end();
    Q_EMIT factActivated(hasNext ? *std::next(shown) : gap.facts.front());
}

void ArticleView::activate(const ClaimMark &mark)
{
    const ClaimIndex claim = mark.claim; // the marks may be made anew meanwhile
    Q_EMIT factActivated(mark.fact);
    Q_EMIT claimActivated(claim);
}

void ArticleView::click(QPointF point)
{
    if (const auto fold = m_layout->foldUnder(point))
        setFoldOpen(*fold, !m_layout->folds()[*fold].open);
    else if (const Gap *gap = gapUnder(point))
        activateNext(*gap);
    else if (const ClaimMark *mark = markUnder(point))
        activate(*mark);
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_layout || m_layout->article().blocks.empty())
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto box = byKey ? currentBox() : std::nullopt;
    const QPointF point = box ? box->center() : inArticle(event->pos());
    const QPoint place =
        box ? viewport()->mapToGlobal(QPointF(point.x(), point.y() - scrolled()).toPoint())
            : event->globalPos();
    Q_EMIT textMenuRequested(place, m_layout->blocksUnder(point));
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_layout)
        return;
    m_pressed = event->position();
    m_cursor = m_layout->nearestOffset(inArticle(event->position()));
    if (!(event->modifiers() & Qt::ShiftModifier))
        m_anchor = m_cursor;
    viewport()->update();
}

void ArticleView::showPointerFor(QPointF point)
{
    const bool acts = m_layout->foldUnder(point) || gapUnder(point) || markUnder(point);
    const bool reads = m_layout->offsetUnder(point).has_value();
    viewport()->setCursor(acts    ? Qt::PointingHandCursor
                          : reads ? Qt::IBeamCursor
                                  : Qt::ArrowCursor);
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_layout)
        return;
    const QPointF point = inArticle(event->position());
    if (event->buttons() & Qt::LeftButton) {
        m_cursor = m_layout->nearestOffset(point);
        scrollAfter(event->position().y());
        viewport()->update();
    } else {
        showPointerFor(point);
    }
}

/// A selection that is drawn out of the window takes the text along.
void ArticleView::scrollAfter(qreal y)
{
    const qreal beyond = y < 0 ? y : std::max(0.0, y - viewport()->height());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(beyond / 2));
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool still =
        (event->position() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (event->button() == Qt::LeftButton && still && selection().isEmpty() && m_layout)
        click(inArticle(event->position()));
}

void ArticleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!m_layout)
        return;
    const QString &text = m_layout->article().text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(m_layout->nearestOffset(inArticle(event->position())));
    if (!finder.isAtBoundary() || finder.boundaryReasons() == QTextBoundaryFinder::EndOfItem)
        finder.toPreviousBoundary();
    const qsizetype begin = finder.position();
    const qsizetype end = finder.toNextBoundary();
    select({begin, end < 0 ? text.size() : end});
}

QString ArticleView::tooltipAt(QPointF point) const
{
    if (!m_layout)
        return {};
    if (const Gap *gap = gapUnder(point))
        return words().tooltip(*gap);
    const ClaimMark *mark = markUnder(point);
    return mark ? words().tooltip(*mark) : QString();
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), tooltipAt(inArticle(help->pos())), viewport());
    return true;
}

/// A selection takes the keys for copying from the window's own actions.
bool ArticleView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) && !selection().isEmpty())
            key->accept();
    }
    return QAbstractScrollArea::event(event);
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        Q_EMIT zoomRequested(event->angleDelta().y() > 0 ? 1 : -1);
    else if (std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y()))
        event->ignore(); // sideways is the strip's
    else
        QAbstractScrollArea::wheelEvent(event);
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.paper());
    if (!m_layout)
        return;
    painter.translate(0, -scrolled());
    const QRectF clip = QRectF(event->rect()).translated(0, scrolled());
    paintArticle(painter, clip, *m_layout,
                 {.marks = &m_marks,
                  .altered = &m_altered,
                  .gaps = &m_gaps,
                  .current = m_fact,
                  .at = m_at,
                  .selection = selection(),
                  .hits = &m_hits,
                  .currentHit = m_currentHit},
                 m_theme);
}

void ArticleView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void ArticleView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

} // namespace crosscheck
