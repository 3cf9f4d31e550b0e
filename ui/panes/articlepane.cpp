// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/articlepane.h"

#include "model/report/figures.h"
#include "ui/panes/droppedfiles.h"
#include "ui/panes/panehead.h"
#include "ui/panes/panetitle.h"
#include "ui/panes/ruler.h"
#include "ui/theme/focusring.h"

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QGridLayout>
#include <QPainter>
#include <QScrollBar>

namespace crosscheck
{

ArticlePane::ArticlePane(ArticleIndex article, QWidget *parent)
    : QWidget(parent)
    , m_head(new PaneHead(this))
    , m_view(new ArticleView(article, this))
    , m_ruler(new Ruler(this))
    , m_ring(new FocusRing(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 1, 0); // the line between two panes
    grid->setSpacing(0);
    grid->addWidget(m_head, 0, 0, 1, 2);
    grid->addWidget(m_view, 1, 0);
    grid->addWidget(m_ruler, 1, 1);
    setFocusProxy(m_view);
    setAcceptDrops(true);
    m_view->installEventFilter(this);

    connect(m_head, &PaneHead::pressed, this, &ArticlePane::activated);
    connect(m_head, &PaneHead::dragged, this, &ArticlePane::dragged);
    connect(m_head, &PaneHead::letGo, this, &ArticlePane::letGo);
    connect(m_head, &PaneHead::menuRequested, this, &ArticlePane::menuRequested);
    connect(m_view, &ArticleView::factActivated, this, &ArticlePane::factActivated);
    connect(m_view, &ArticleView::claimActivated, this, &ArticlePane::claimActivated);
    connect(m_view, &ArticleView::laidOut, this, &ArticlePane::updateRuler);
    connect(m_view, &ArticleView::viewChanged, this, &ArticlePane::updateRulerView);
    connect(m_ruler, &Ruler::jumped, this, [this](double level) {
        m_view->scrollTo(level - m_view->viewport()->height() / 2.0);
        Q_EMIT m_view->scrolledByHand();
    });
}

void ArticlePane::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_words = wordCount(comparison->article(article()));
    m_view->setComparison(std::move(comparison));
    m_view->setAccessibleName(spokenTitle(*m_view->comparison(), article()));
    updateTitle();
}

void ArticlePane::showFact(std::optional<FactIndex> fact, std::optional<ClaimIndex> at)
{
    m_view->showFact(fact, at);
    const auto box = m_view->currentBox();
    m_ruler->setCurrent(box ? std::optional(box->top()) : std::nullopt);
}

void ArticlePane::setTheme(const VerdictTheme &theme)
{
    m_theme = theme;
    m_head->setTheme(theme);
    m_view->setTheme(theme);
    m_ruler->setTheme(theme);
    m_ring->setTheme(theme);
    update();
}

void ArticlePane::setZoom(qreal zoom)
{
    m_view->setZoom(zoom);
}

void ArticlePane::setCurrent(bool current)
{
    m_current = current;
    updateTitle();
}

void ArticlePane::setResting(bool resting)
{
    m_resting = resting;
    updateTitle();
}

void ArticlePane::setRulerVisible(bool visible)
{
    m_ruler->setVisible(visible);
}

QRect ArticlePane::textArea() const
{
    return m_view->geometry();
}

void ArticlePane::updateTitle()
{
    PaneTitle title = paneTitle(*m_view->comparison(), article(), m_words);
    title.isCurrent = m_current;
    title.isResting = m_resting;
    if (title != m_head->title())
        m_head->setTitle(title);
}

void ArticlePane::updateRuler()
{
    m_ruler->setMarks(m_view->rulerMarks(), m_view->layout().height());
    updateRulerView();
}

void ArticlePane::updateRulerView()
{
    m_ruler->setView(m_view->scrolled(), m_view->viewport()->height());
}

bool ArticlePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::FocusIn)
        Q_EMIT activated();
    return QWidget::eventFilter(watched, event);
}

/// Over the head and the ruler the wheel turns the text, too.
void ArticlePane::wheelEvent(QWheelEvent *event)
{
    if (!m_view->geometry().contains(event->position().toPoint()))
        QCoreApplication::sendEvent(m_view->verticalScrollBar(), event);
    else
        event->ignore();
}

void ArticlePane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(width() - 1, 0, 1, height(), m_theme.separator());
}

void ArticlePane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ArticlePane::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT filesDropped(droppedFiles(*event->mimeData()));
}

} // namespace crosscheck
