// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/factheader.h"

#include "model/report/figures.h"
#include "ui/facts/factfonts.h"
#include "ui/facts/facttablemodel.h"
#include "ui/theme/verdictmark.h"

#include <QPainter>

namespace crosscheck
{

namespace
{

constexpr int air = 3;

} // namespace

FactHeader::FactHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(8);
    setHighlightSections(false);
}

void FactHeader::setTheme(const VerdictTheme &theme)
{
    m_theme = theme;
    viewport()->update();
}

void FactHeader::setUprightNames(bool upright)
{
    if (m_upright == upright)
        return;
    m_upright = upright;
    updateGeometry();
    Q_EMIT geometriesChanged();
}

QString FactHeader::headerText(int section) const
{
    return model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
}

int FactHeader::widestName() const
{
    const QFontMetrics metrics(secondary(font()));
    int widest = 0;
    for (int section = FactTableModel::FirstArticleColumn; section < count(); ++section)
        widest = qMax(widest, metrics.horizontalAdvance(headerText(section)));
    return widest + 2 * air;
}

QSize FactHeader::sizeHint() const
{
    const int siglum = fontMetrics().height();
    const int name = m_upright ? widestName() : QFontMetrics(secondary(font())).height();
    return {QHeaderView::sizeHint().width(), siglum + name + 2 * air};
}

void FactHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, m_theme.panel());
    painter->setPen(m_theme.separator());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (section >= FactTableModel::FirstArticleColumn) {
        paintSource(*painter, rect, section);
    } else if (section == FactTableModel::FactColumn) {
        const int padding = qMax(3, fontMetrics().height() / 4);
        painter->setPen(m_theme.mutedText());
        painter->setFont(secondary(font()));
        painter->drawText(rect.adjusted(padding, 0, 0, -air), Qt::AlignLeft | Qt::AlignBottom,
                          headerText(section));
    }
    painter->restore();
}

void FactHeader::paintSource(QPainter &painter, const QRect &rect, int section) const
{
    const auto header = [&](int role) { return model()->headerData(section, orientation(), role); };
    const bool isBase = header(FactTableModel::BaseRole).toBool();
    const QString letters = siglum(header(FactTableModel::ArticleRole).value<ArticleIndex>());
    const int line = fontMetrics().height();

    painter.setPen(m_theme.text());
    painter.setFont(bold(font()));
    painter.drawText(QRect(rect.left(), rect.bottom() - air - line, rect.width(), line),
                     Qt::AlignCenter, isBase ? sign(Verdict::Base) + letters : letters);

    const QRect above = rect.adjusted(0, air, 0, -air - line);
    painter.setPen(m_theme.mutedText());
    painter.setFont(secondary(font()));
    if (!m_upright) {
        painter.drawText(above, Qt::AlignCenter, headerText(section));
        return;
    }
    painter.translate(above.left(), above.bottom() + 1);
    painter.rotate(-90);
    painter.drawText(QRect(0, 0, above.height(), above.width()), Qt::AlignLeft | Qt::AlignVCenter,
                     headerText(section));
}

} // namespace crosscheck
