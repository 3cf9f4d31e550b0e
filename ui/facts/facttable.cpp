// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/facttable.h"

#include "ui/facts/factdelegate.h"
#include "ui/facts/factfonts.h"
#include "ui/facts/factheader.h"
#include "ui/facts/facttablemodel.h"
#include "ui/theme/verdictbadge.h"

#include <KLocalizedString>

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollBar>

namespace crosscheck
{

FactTable::FactTable(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new FactDelegate(this))
    , m_header(new FactHeader(this))
    , m_sourceBar(new QScrollBar(Qt::Horizontal, this))
{
    setAccessibleName(i18nc("@title:group", "Facts"));
    setItemDelegate(m_delegate);
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    m_sourceBar->setAccessibleName(i18nc("@label:slider", "Sources shown"));
    connect(m_sourceBar, &QScrollBar::valueChanged, this, &FactTable::showSources);
    connect(this, &QAbstractItemView::clicked, this, &FactTable::cellChosen);
}

void FactTable::setTheme(const VerdictTheme &theme)
{
    m_delegate->setTheme(theme);
    m_header->setTheme(theme);
    setPalette(theme.palette());
    viewport()->update();
}

void FactTable::fit()
{
    if (!model())
        return;
    verticalHeader()->setDefaultSectionSize(FactDelegate::metrics(font()).rowHeight());
    const int line = fontMetrics().height();
    const qreal badge = badgeSize(QFontMetricsF(secondary(font()))).width();
    const FactColumnNeeds needs{.articles = articleCount(),
                                .decisionWidth = line * 7 / 4,
                                .leastLabelWidth = 8 * line,
                                .badgeWidth = qRound(badge) + line / 3,
                                .nameWidth = m_header->widestName()};
    const auto columns = FactColumnsLayout::in(viewport()->width(), needs);
    m_header->setUprightNames(columns.uprightNames);
    setColumnWidth(FactTableModel::DecisionColumn, needs.decisionWidth);
    setColumnWidth(FactTableModel::FactColumn, columns.labelWidth);
    for (int article = 0; article < needs.articles; ++article)
        setColumnWidth(FactTableModel::FirstArticleColumn + article, columns.cellWidth);
    m_visibleArticles = columns.visibleArticles;
    m_sourceBar->setRange(0, needs.articles - m_visibleArticles);
    m_sourceBar->setPageStep(m_visibleArticles);
    m_sourceBar->setVisible(m_sourceBar->maximum() > 0);
    showSources();
}

int FactTable::articleCount() const
{
    return model()->columnCount() - FactTableModel::FirstArticleColumn;
}

int FactTable::baseColumn() const
{
    for (int column = FactTableModel::FirstArticleColumn; column < m_header->count(); ++column) {
        if (model()->headerData(column, Qt::Horizontal, FactTableModel::BaseRole).toBool())
            return column;
    }
    return -1;
}

void FactTable::showSources()
{
    const std::vector<bool> shown =
        visibleArticles(articleCount(), baseColumn() - FactTableModel::FirstArticleColumn,
                        m_sourceBar->value(), m_visibleArticles);
    for (size_t article = 0; article < shown.size(); ++article)
        setColumnHidden(FactTableModel::FirstArticleColumn + int(article), !shown[article]);
}

void FactTable::showColumn(int column)
{
    if (column < FactTableModel::FirstArticleColumn || !isColumnHidden(column))
        return;
    const bool pastBase = baseColumn() >= 0 && baseColumn() < column;
    const int place = column - FactTableModel::FirstArticleColumn - (pastBase ? 1 : 0);
    const bool isBefore = place < m_sourceBar->value();
    const int window = m_visibleArticles - (baseColumn() >= 0 ? 1 : 0);
    m_sourceBar->setValue(isBefore ? place : place - window + 1);
}

void FactTable::goToRow(int row)
{
    if (row >= 0 && row < model()->rowCount())
        setCurrentIndex(model()->index(row, qMax(0, currentIndex().column())));
}

/// Also to a source out of sight, which comes into view.
void FactTable::moveSideways(int direction)
{
    const int column = currentIndex().column() + direction;
    if (column < FactTableModel::FactColumn || column >= model()->columnCount())
        return;
    showColumn(column);
    setCurrentIndex(currentIndex().siblingAtColumn(column));
}

/// Passes over QAbstractItemView's, which makes the first row current where none is: the current
/// fact may be one that the filter hides.
void FactTable::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
    viewport()->update();
}

/// In a table, up and down go by its rows, whatever they do elsewhere in the window.
bool FactTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier);
        if (isPlain && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
            event->accept();
    }
    return QTableView::event(event);
}

void FactTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return rowStepRequested(-1);
    case Qt::Key_Down:
        return rowStepRequested(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!FactTableModel::article(currentIndex().column()))
            return event->ignore();
        Q_EMIT cellChosen(currentIndex());
        return;
    case Qt::Key_Escape:
        return event->ignore(); // the view takes back a search
    case Qt::Key_Left:
        return moveSideways(isRightToLeft() ? 1 : -1);
    case Qt::Key_Right:
        return moveSideways(isRightToLeft() ? -1 : 1);
    case Qt::Key_Home:
        return goToRow(0);
    case Qt::Key_End:
        return goToRow(model()->rowCount() - 1);
    }
    QTableView::keyPressEvent(event);
}

void FactTable::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (qAbs(turned.x()) > qAbs(turned.y()))
        QCoreApplication::sendEvent(m_sourceBar, event);
    else
        QTableView::wheelEvent(event);
}

void FactTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void FactTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace crosscheck
