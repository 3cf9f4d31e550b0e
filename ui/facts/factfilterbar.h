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
class FlowLayout;
class MoreChip;

/// Where an editor says which facts to show, and in which order. Where the chips would take more
/// than two lines, the rarer ones go into a menu.
class FactFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FactFilterBar(QWidget *parent = nullptr);

    void setTheme(const VerdictTheme &theme);
    void setCriteria(const FactCriteria &criteria);
    void setOrder(FactOrder order);
    /// A group without any fact among `totals` has no chip, unless it is the present one; nor has
    /// that of the findings where every fact is one.
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
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeOrderMenu();
    void makeChips();
    void makeBanner();
    void foldChips();
    [[nodiscard]] bool isNeeded(FactGroup group) const;
    [[nodiscard]] int linesWithout(const std::vector<FactGroup> &folded) const;
    [[nodiscard]] bool leaveSearch(int key);
    void choose(const FactCriteria &criteria);

    FactCriteria m_criteria;
    QToolButton *m_order;
    QActionGroup *m_orders;
    QLineEdit *m_search;
    QWidget *m_chipArea;
    FlowLayout *m_flow;
    std::vector<FilterChip *> m_chips; ///< by FactGroup
    MoreChip *m_more;
    std::vector<FactGroup> m_folded; ///< into the menu
    FactGroupCounts m_totals{};
    FactGroupCounts m_counts{};
    QWidget *m_banner;
    QLabel *m_bannerText;
};

} // namespace crosscheck
