// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/factdelegate.h"

#include "ui/facts/factfonts.h"
#include "ui/facts/facttablemodel.h"
#include "ui/theme/decisionmark.h"
#include "ui/theme/verdictbadge.h"
#include "ui/theme/verdictmark.h"

#include <QPainter>

namespace crosscheck
{

namespace
{

bool isCurrentRow(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

/// In the base's column the sign tells figures from quotations.
QChar signOf(const Cell &cell, FactKind kind)
{
    if (cell.verdict != Verdict::Base)
        return sign(cell.verdict);
    return kind == FactKind::Quote ? u'“' : u'#';
}

void paintLine(QPainter &painter, const QRect &line, const QFont &font, const QString &text)
{
    painter.setFont(font);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

FactRowMetrics FactDelegate::metrics(const QFont &font)
{
    const int title = QFontMetrics(bold(font)).height();
    return {.titleHeight = title,
            .wordingsHeight = QFontMetrics(secondary(font)).height(),
            .padding = qMax(3, title / 4)};
}

QSize FactDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), metrics(option.font).rowHeight()};
}

void FactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, index);
    if (index.column() == FactTableModel::DecisionColumn)
        paintDecisionCell(*painter, option, index);
    else if (index.column() == FactTableModel::FactColumn)
        paintLabel(*painter, option, index);
    else if (index.column() >= FactTableModel::FirstArticleColumn)
        paintCell(*painter, option, index);
    painter->restore();
}

void FactDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter.fillRect(option.rect, isCurrentRow(option) ? m_theme.focusTint() : m_theme.paper());
    painter.setPen(m_theme.separator());
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isCurrentRow(option) && index.column() == FactTableModel::DecisionColumn) {
        const int width = qMax(3, option.fontMetrics.height() / 5);
        painter.fillRect(QRect(option.rect.topLeft(), QSize(width, option.rect.height())),
                         m_theme.focus());
    }
}

void FactDelegate::paintDecisionCell(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const auto said = index.data(FactTableModel::ReviewRole).value<FactReview>();
    const bool isOpen = said.decision == Decision::Undecided;
    const auto layout = FactDecisionLayout::in(option.rect, option.fontMetrics.height());
    if (!isOpen || index.data(FactTableModel::FindingRole).toBool())
        paintDecision(painter, layout.sign, said.decision, m_theme);
    if (said.changedSince)
        paintChangedSince(painter, layout.changed, m_theme);
    if (said.note.isEmpty())
        return;
    painter.setPen(QPen(m_theme.mutedText(), 1.5));
    for (const QLineF &line : layout.note)
        painter.drawLine(line);
}

void FactDelegate::paintLabel(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto layout = FactLabelLayout::in(option.rect, metrics(option.font));
    const auto said = index.data(FactTableModel::ReviewRole).value<FactReview>();
    painter.setPen(said.decision == Decision::Dismissed ? m_theme.mutedText() : m_theme.text());
    paintLine(painter, layout.title, isCurrentRow(option) ? bold(option.font) : option.font,
              index.data(Qt::DisplayRole).toString());
    painter.setPen(m_theme.mutedText());
    paintLine(painter, layout.wordings, secondary(option.font),
              index.data(FactTableModel::WordingsRole).toString());
}

void FactDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto cell = index.data(FactTableModel::CellRole).value<Cell>();
    const auto kind = index.data(FactTableModel::KindRole).value<FactKind>();
    const QSizeF size = badgeSize(QFontMetricsF(secondary(option.font)));
    const auto layout = FactCellLayout::in(option.rect, size);
    painter.setFont(option.font);
    paintBadge(painter, layout.badge, cell.verdict, signOf(cell, kind), m_theme);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.focus(), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(layout.badge.adjusted(-2, -2, 2, 2), 4, 4);
    }
}

} // namespace crosscheck
