// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/facts/factfilter.h"
#include "ui/theme/verdicttheme.h"

#include <QWidget>

#include <vector>

class QActionGroup;
class QLabel;
class QLineEdit;
class QToolButton;

namespace crosscheck
{

class FilterChip;

/// Where an editor says which facts to show, and in which order.
class FactFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FactFilterBar(QWidget *parent = nullptr);

    void setTheme(const VerdictTheme &theme);
    void setCriteria(const FactCriteria &criteria);
    void setOrder(FactOrder order);
    /// A group without any fact among `totals` has no chip, unless it is the present one.
    void setCounts(const FactGroupCounts &totals, const FactGroupCounts &counts);
    /// Says that a filter is at work while facts are hidden.
    void setShown(int shown, int total);

    void focusSearch();

Q_SIGNALS:
    void criteriaChosen(const FactCriteria &criteria);
    void orderChosen(FactOrder order);
    /// The editor is done typing.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeOrderMenu();
    void makeChips();
    void makeBanner();
    void choose(const FactCriteria &criteria);

    FactCriteria m_criteria;
    QToolButton *m_order;
    QActionGroup *m_orders;
    QLineEdit *m_search;
    QWidget *m_chipArea;
    std::vector<FilterChip *> m_chips; ///< by FactGroup
    QWidget *m_banner;
    QLabel *m_bannerText;
};

} // namespace crosscheck
