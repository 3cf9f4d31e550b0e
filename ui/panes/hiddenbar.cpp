// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/hiddenbar.h"

#include <KLocalizedString>

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace crosscheck
{

HiddenBar::HiddenBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
{
    auto *showAll = new QToolButton(this);
    showAll->setText(i18nc("@action:button", "Show All"));
    showAll->setToolTip(i18nc("@info:tooltip", "Show all sources again"));
    showAll->setFocusPolicy(Qt::TabFocus);
    connect(showAll, &QToolButton::clicked, this, &HiddenBar::showAllRequested);

    m_label->setTextFormat(Qt::PlainText);
    // A long list must not keep the window wide: what does not fit is in the tooltip.
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    row->addWidget(m_label, 1);
    row->addWidget(showAll);
    setAutoFillBackground(true);
    hide();
}

void HiddenBar::setNames(const QStringList &names)
{
    m_label->setText(i18ncp("@info which sources", "%1 source is hidden: %2",
                            "%1 sources are hidden: %2", int(names.size()),
                            names.join(QStringLiteral(", "))));
    m_label->setToolTip(m_label->text());
    setAccessibleName(m_label->text());
    setVisible(!names.isEmpty());
}

QString HiddenBar::text() const
{
    return m_label->text();
}

} // namespace crosscheck
