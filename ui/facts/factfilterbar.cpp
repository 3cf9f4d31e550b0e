// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/factfilterbar.h"

#include "ui/facts/filterchip.h"
#include "ui/facts/flowlayout.h"
#include "ui/facts/morechip.h"

#include <KLocalizedString>

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crosscheck
{

constexpr int mostLines = 2;
/// The groups that go into a menu where there is no room, the first ones first.
constexpr std::array foldOrder{
    FactGroup::Rounded, FactGroup::Same,        FactGroup::Dates,     FactGroup::Numbers,
    FactGroup::Quotes,  FactGroup::Paraphrased, FactGroup::Truncated, FactGroup::Misattributed,
    FactGroup::Added,   FactGroup::Dropped,     FactGroup::Hedge,     FactGroup::Changed,
    FactGroup::Checks,  FactGroup::Flagged,     FactGroup::Findings};

FactFilterBar::FactFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_order(new QToolButton(this))
    , m_orders(new QActionGroup(this))
    , m_search(new QLineEdit(this))
    , m_chipArea(new QWidget(this))
    , m_flow(new FlowLayout(m_chipArea))
    , m_more(new MoreChip(m_chipArea))
    , m_banner(new QWidget(this))
    , m_bannerText(new QLabel(m_banner))
{
    makeOrderMenu();
    makeChips();
    makeBanner();

    m_search->setPlaceholderText(i18nc("@info:placeholder", "Search facts"));
    m_search->setAccessibleName(i18nc("@label:textbox", "Search in labels and wordings of facts"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        choose({.group = m_criteria.group, .words = words.simplified()});
    });

    auto *top = new QHBoxLayout;
    top->addWidget(m_order);
    top->addWidget(m_search, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(8, 6, 8, 6);
    all->setSpacing(6);
    all->addLayout(top);
    all->addWidget(m_chipArea);
    all->addWidget(m_banner);
    setOrder(FactOrder::Reading);
    setShown(0, 0);
}

void FactFilterBar::makeOrderMenu()
{
    auto *menu = new QMenu(m_order);
    for (int i = 0; i < factOrderCount; ++i) {
        QAction *action = menu->addAction(words(FactOrder(i)));
        action->setCheckable(true);
        m_orders->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { Q_EMIT orderChosen(FactOrder(i)); });
    }
    connect(m_order, &QAbstractButton::clicked, menu,
            [this, menu] { menu->popup(m_order->mapToGlobal(m_order->rect().bottomLeft())); });
    m_order->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_order->setAutoRaise(true);
    m_order->setFocusPolicy(Qt::TabFocus);
}

void FactFilterBar::makeChips()
{
    m_flow->setContentsMargins({});
    m_flow->setSpacing(4);
    for (int i = 0; i < factGroupCount; ++i) {
        auto *chip = new FilterChip(FactGroup(i), m_chipArea);
        m_flow->addWidget(chip);
        m_chips.push_back(chip);
        connect(chip, &QAbstractButton::clicked, this,
                [this, i] { choose({.group = FactGroup(i), .words = m_criteria.words}); });
    }
    m_flow->addWidget(m_more);
    setTabOrder(m_chips.back(), m_more);
    connect(m_more, &MoreChip::chosen, this,
            [this](FactGroup group) { choose({.group = group, .words = m_criteria.words}); });
    m_chipArea->installEventFilter(this);
    setCounts({}, {});
}

void FactFilterBar::makeBanner()
{
    auto *showAll = new QToolButton(m_banner);
    showAll->setText(i18nc("@action:button", "Show all"));
    connect(showAll, &QAbstractButton::clicked, this, [this] { choose({}); });
    m_bannerText->setWordWrap(true);
    m_banner->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(m_banner);
    row->setContentsMargins(8, 2, 2, 2);
    row->addWidget(m_bannerText, 1);
    row->addWidget(showAll);
}

void FactFilterBar::choose(const FactCriteria &criteria)
{
    const bool isNew = criteria != m_criteria;
    setCriteria(criteria);
    if (isNew)
        Q_EMIT criteriaChosen(criteria);
}

void FactFilterBar::setTheme(const VerdictTheme &theme)
{
    for (FilterChip *chip : m_chips)
        chip->setTheme(theme);
    m_more->setTheme(theme);
    QPalette banner = m_banner->palette();
    banner.setColor(QPalette::Window, theme.tint(Verdict::Hedge));
    banner.setColor(QPalette::WindowText, theme.text());
    m_banner->setPalette(banner);
}

void FactFilterBar::setCriteria(const FactCriteria &criteria)
{
    m_criteria = criteria;
    for (FilterChip *chip : m_chips)
        chip->setChecked(chip->group() == criteria.group);
    const QSignalBlocker quiet(m_search);
    if (m_search->text().simplified() != criteria.words)
        m_search->setText(criteria.words);
}

void FactFilterBar::setOrder(FactOrder order)
{
    m_orders->actions().at(int(order))->setChecked(true);
    m_order->setText(words(order) + u" ▾"_s);
    m_order->setAccessibleName(i18nc("@action:button", "Order of facts: %1", words(order)));
}

void FactFilterBar::setCounts(const FactGroupCounts &totals, const FactGroupCounts &counts)
{
    m_totals = totals;
    m_counts = counts;
    for (FilterChip *chip : m_chips)
        chip->setCount(counts[size_t(chip->group())]);
    foldChips();
}

bool FactFilterBar::isNeeded(FactGroup group) const
{
    if (group == m_criteria.group)
        return true;
    // Where every fact is a finding, a choice of them is none.
    const bool isAll = m_totals[size_t(group)] == m_totals[size_t(FactGroup::All)];
    return m_totals[size_t(group)] > 0 && !(group == FactGroup::Findings && isAll);
}

/// With the chip that opens the menu, if there is anything in it.
int FactFilterBar::linesWithout(const std::vector<FactGroup> &folded) const
{
    std::vector<int> widths;
    for (const FilterChip *chip : m_chips) {
        if (isNeeded(chip->group()) && !std::ranges::contains(folded, chip->group()))
            widths.push_back(chip->sizeHint().width());
    }
    if (!folded.empty())
        widths.push_back(m_more->sizeHint().width());
    return m_flow->linesOf(widths, m_chipArea->width());
}

void FactFilterBar::foldChips()
{
    std::vector<FactGroup> folded;
    for (const FactGroup group : foldOrder) {
        m_more->setGroups(folded, m_counts, m_criteria.group);
        if (linesWithout(folded) <= mostLines)
            break;
        if (isNeeded(group))
            folded.push_back(group);
    }
    std::ranges::sort(folded);
    for (FilterChip *chip : m_chips)
        chip->setVisible(isNeeded(chip->group()) && !std::ranges::contains(folded, chip->group()));
    m_more->setGroups(folded, m_counts, m_criteria.group);
    m_more->setVisible(!folded.empty());
    if (m_folded == folded)
        return;
    m_folded = std::move(folded);
    for (FilterChip *chip : m_chips)
        chip->setFocusPolicy(Qt::TabFocus); // the one that Tab stopped at may be in the menu now
}

void FactFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        foldChips();
}

void FactFilterBar::setShown(int shown, int total)
{
    m_banner->setVisible(shown < total);
    m_bannerText->setText(i18ncp("@info", "%2 of %1 fact hidden by the filter",
                                 "%2 of %1 facts hidden by the filter", total, total - shown));
}

void FactFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool FactFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_chipArea && event->type() == QEvent::Resize)
        foldChips();
    return watched == m_search && event->type() == QEvent::KeyPress &&
           leaveSearch(static_cast<QKeyEvent *>(event)->key());
}

bool FactFilterBar::leaveSearch(int key)
{
    switch (key) {
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        Q_EMIT left();
        return true;
    }
    return false;
}

} // namespace crosscheck
