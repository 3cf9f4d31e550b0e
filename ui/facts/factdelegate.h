// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/facts/factcelllayout.h"
#include "ui/theme/verdicttheme.h"

#include <QStyledItemDelegate>

namespace crosscheck
{

/// Paints a row of facts: label and wordings, and a badge for each source.
class FactDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const VerdictTheme &theme) { m_theme = theme; }

    [[nodiscard]] static FactRowMetrics metrics(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintDecisionCell(QPainter &painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const;
    void paintLabel(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    VerdictTheme m_theme;
};

} // namespace crosscheck
