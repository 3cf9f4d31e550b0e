// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/factsview.h"

#include "ui/facts/factfilterbar.h"
#include "ui/facts/facttable.h"
#include "ui/facts/facttablemodel.h"
#include "ui/theme/focusring.h"

#include <KLocalizedString>

#include <QItemSelectionModel>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace crosscheck
{

FactsView::FactsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new FactTableModel(this))
    , m_filter(new FactFilter(m_model, this))
    , m_bar(new FactFilterBar(this))
    , m_pages(new QStackedWidget(this))
    , m_table(new FactTable(this))
    , m_empty(new QLabel(this))
    , m_ring(new FocusRing(this))
{
    m_table->setModel(m_filter);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(fontMetrics().height());
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setFocusPolicy(Qt::ClickFocus); // the keys go here while the table is hidden
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    setAutoFillBackground(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    column->addWidget(m_table->sourceBar());

    connect(m_bar, &FactFilterBar::criteriaChosen, this, &FactsView::setFilter);
    connect(m_bar, &FactFilterBar::orderChosen, this, &FactsView::setOrder);
    connect(m_bar, &FactFilterBar::left, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_table, &FactTable::cellChosen, this, &FactsView::chooseCell);
    connect(m_table, &FactTable::rowStepRequested, this, [this](int direction) {
        Q_EMIT stepped(direction, direction > 0 ? nextFact() : previousFact());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FactsView::followTable);
    showFilterState();
}

void FactsView::setComparison(std::shared_ptr<const Comparison> comparison)
{
    const auto &before = m_model->comparison();
    const bool sameFacts = before && comparison && before->alignment == comparison->alignment;
    const std::optional<FactIndex> current = sameFacts ? m_current : std::nullopt;
    const QScopedValueRollback quiet(m_followsTable, false);
    m_model->setComparison(std::move(comparison));
    m_refused.reset();
    m_current = current;
    m_table->fit();
    showFilterState();
    showCurrentRow();
}

void FactsView::setReview(std::shared_ptr<const Review> review)
{
    const QScopedValueRollback quiet(m_followsTable, false);
    m_model->setReview(std::move(review));
    m_filter->takeReview();
    showFilterState();
    showCurrentRow();
}

void FactsView::setTheme(const VerdictTheme &theme)
{
    setPalette(theme.palette());
    m_bar->setTheme(theme);
    m_table->setTheme(theme);
    m_ring->setTheme(theme);
}

void FactsView::setCurrentFact(std::optional<FactIndex> fact)
{
    if (fact && int(*fact) >= m_model->rowCount())
        fact.reset();
    m_refused.reset();
    makeCurrent(fact);
    showCurrentRow();
}

void FactsView::makeCurrent(std::optional<FactIndex> fact)
{
    if (m_current == fact)
        return;
    m_current = fact;
    Q_EMIT currentFactChanged(fact);
}

void FactsView::followTable(const QModelIndex &index)
{
    if (!m_followsTable || !index.isValid())
        return;
    m_refused.reset();
    makeCurrent(m_filter->fact(index.row()));
}

void FactsView::showCurrentRow()
{
    const int row = m_current ? m_filter->row(*m_current) : -1;
    const QScopedValueRollback quiet(m_followsTable, false);
    if (row < 0) {
        m_table->selectionModel()->clear(); // hidden by the filter: it stays current
    } else {
        const int column = qMax(int(FactTableModel::FactColumn), m_table->currentIndex().column());
        const QModelIndex index = m_filter->index(row, column);
        m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                              QItemSelectionModel::Rows);
        m_table->scrollTo(index.siblingAtColumn(FactTableModel::FactColumn));
    }
}

void FactsView::chooseCell(const QModelIndex &index)
{
    if (const auto article = FactTableModel::article(index.column()))
        Q_EMIT cellActivated(m_filter->fact(index.row()), *article);
}

std::optional<int> FactsView::currentRow() const
{
    const int row = m_current ? m_filter->row(*m_current) : -1;
    return row < 0 ? std::nullopt : std::optional(row);
}

bool FactsView::nextFact()
{
    return go({.direction = 1, .group = FactGroup::All});
}

bool FactsView::previousFact()
{
    return go({.direction = -1, .group = FactGroup::All});
}

bool FactsView::nextFinding()
{
    return go({.direction = 1, .group = FactGroup::Findings});
}

bool FactsView::previousFinding()
{
    return go({.direction = -1, .group = FactGroup::Findings});
}

bool FactsView::nextUndecided()
{
    return go({.direction = 1, .group = FactGroup::Undecided});
}

bool FactsView::previousUndecided()
{
    return go({.direction = -1, .group = FactGroup::Undecided});
}

bool FactsView::firstFact()
{
    return goToRow(0);
}

bool FactsView::lastFact()
{
    return goToRow(m_filter->rowCount() - 1);
}

bool FactsView::go(Step step)
{
    const bool again = m_refused == step;
    const int end = step.direction > 0 ? 0 : m_filter->rowCount() - 1;
    if (goToRow(again ? rowFrom(end, step) : rowAfter(step)))
        return true;
    m_refused = step;
    return false;
}

int FactsView::rowAfter(Step step) const
{
    if (!m_current)
        return rowFrom(step.direction > 0 ? 0 : m_filter->rowCount() - 1, step);
    const int before = m_filter->rowsBefore(*m_current);
    const bool shown = m_filter->row(*m_current) >= 0;
    return rowFrom(step.direction > 0 ? before + (shown ? 1 : 0) : before - 1, step);
}

int FactsView::rowFrom(int row, Step step) const
{
    for (; row >= 0 && row < m_filter->rowCount(); row += step.direction) {
        if (m_filter->belongs(m_filter->fact(row), step.group))
            return row;
    }
    return -1;
}

bool FactsView::goToRow(int row)
{
    if (row < 0 || row >= m_filter->rowCount())
        return false;
    setCurrentFact(m_filter->fact(row));
    return true;
}

void FactsView::setFilter(const FactCriteria &criteria)
{
    if (criteria == m_filter->criteria())
        return;
    const QScopedValueRollback quiet(m_followsTable, false);
    m_filter->setCriteria(criteria);
    m_refused.reset();
    m_bar->setCriteria(criteria);
    leaveHiddenFact();
    showFilterState();
    showCurrentRow();
    Q_EMIT filterChanged(criteria);
}

void FactsView::leaveHiddenFact()
{
    if (m_current && m_filter->row(*m_current) < 0 && m_filter->rowCount() > 0)
        setCurrentFact(m_filter->fact(m_filter->nearestRow(*m_current)));
}

void FactsView::setOrder(FactOrder order)
{
    m_bar->setOrder(order);
    if (order == m_filter->order())
        return;
    const QScopedValueRollback quiet(m_followsTable, false);
    m_filter->setOrder(order);
    m_refused.reset();
    showCurrentRow();
    Q_EMIT orderChanged(order);
}

void FactsView::focusSearch()
{
    m_bar->focusSearch();
}

void FactsView::showFilterState()
{
    m_bar->setCounts(m_filter->totals(), m_filter->counts());
    m_bar->setShown(m_filter->rowCount(), m_model->rowCount());
    m_bar->setVisible(m_model->rowCount() > 0);
    m_empty->setText(emptyText());
    QWidget *page = m_filter->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty;
    m_pages->setCurrentWidget(page);
    setFocusProxy(page);
}

QString FactsView::emptyText() const
{
    if (!m_current || m_model->rowCount() == 0)
        return emptyReason();
    return i18nc("@info why the table is empty, current fact",
                 "%1\n\nThe articles still show the last fact, “%2”.", emptyReason(),
                 m_model->comparison()->fact(*m_current).label);
}

QString FactsView::emptyReason() const
{
    if (!m_model->comparison())
        return i18nc("@info", "Open a folder of articles to see their facts.");
    if (m_model->rowCount() == 0)
        return i18nc("@info", "No figure and no quotation was found in these articles.");
    if (!filter().words.isEmpty())
        return i18nc("@info", "No fact here mentions “%1”.", filter().words);
    return emptyWords(filter().group);
}

} // namespace crosscheck
