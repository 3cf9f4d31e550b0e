// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/facttable.h"

#include "ui/facts/factdelegate.h"
#include "ui/facts/factfonts.h"
#include "ui/facts/factheader.h"
#include "ui/facts/facttablemodel.h"
#include "ui/theme/verdictbadge.h"

#include <KLocalizedString>

#include <QKeyEvent>

namespace crosscheck
{

FactTable::FactTable(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new FactDelegate(this))
    , m_header(new FactHeader(this))
{
    setAccessibleName(i18nc("@title:group", "Facts"));
    setItemDelegate(m_delegate);
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
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
    const int articles = model()->columnCount() - FactTableModel::FirstArticleColumn;
    const FactColumnNeeds needs{.articles = articles,
                                .decisionWidth = line,
                                .leastLabelWidth = 8 * line,
                                .badgeWidth = qRound(badge) + line / 3,
                                .nameWidth = m_header->widestName()};
    const auto columns = FactColumnsLayout::in(viewport()->width(), needs);
    m_header->setUprightNames(columns.uprightNames);
    setColumnWidth(FactTableModel::DecisionColumn, needs.decisionWidth);
    setColumnWidth(FactTableModel::FactColumn, columns.labelWidth);
    for (int article = 0; article < articles; ++article)
        setColumnWidth(FactTableModel::FirstArticleColumn + article, columns.cellWidth);
}

void FactTable::goToRow(int row)
{
    if (row >= 0 && row < model()->rowCount())
        setCurrentIndex(model()->index(row, qMax(0, currentIndex().column())));
}

/// Passes over QAbstractItemView's, which makes the first row current where none is: the current
/// fact may be one that the filter hides.
void FactTable::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void FactTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT cellChosen(currentIndex());
        return;
    case Qt::Key_Home:
        return goToRow(0);
    case Qt::Key_End:
        return goToRow(model()->rowCount() - 1);
    }
    QTableView::keyPressEvent(event);
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
