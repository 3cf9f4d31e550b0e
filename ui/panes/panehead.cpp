// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/panehead.h"

#include "ui/theme/verdictmark.h"

#include <QMouseEvent>
#include <QPainter>

namespace crosscheck
{

using namespace Qt::StringLiterals;

namespace
{

/// Where the parts of a head stand.
struct HeadLayout {
    QRect name;
    QRect detail;
    QRect number;

    static HeadLayout in(QRect head, const QFontMetrics &metrics, const QString &number)
    {
        const int line = metrics.height();
        const int side = line * 3 / 4;
        const int badge =
            number.isEmpty() ? 0
                             : std::max(line * 9 / 8, metrics.horizontalAdvance(number) + line / 2);
        HeadLayout made;
        made.number = {head.right() - side - badge, head.top() + line / 2, badge, line * 9 / 8};
        const int width = made.number.left() - side / 2 - side;
        made.name = {head.left() + side, head.top() + line * 2 / 5, width, line * 6 / 5};
        made.detail = {head.left() + side, made.name.bottom(), head.width() - 2 * side,
                       line * 6 / 5};
        return made;
    }
};

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smaller(QFont font)
{
    font.setPointSizeF(QFontInfo(font).pointSizeF() * 0.92);
    return font;
}

QString fittingDetail(const PaneTitle &title, const QFontMetrics &metrics, int width)
{
    const QString whole = title.id + u" · "_s + title.detail;
    return metrics.horizontalAdvance(whole) <= width
               ? whole
               : metrics.elidedText(title.detail, Qt::ElideRight, width);
}

void paintNumber(QPainter &painter, const QRect &box, const QString &number,
                 const VerdictTheme &theme)
{
    if (number.isEmpty())
        return;
    painter.setPen(theme.separator());
    painter.setBrush(theme.paper());
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(theme.mutedText());
    painter.drawText(box, Qt::AlignCenter, number);
}

} // namespace

PaneHead::PaneHead(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PaneHead::setTitle(const PaneTitle &title)
{
    m_title = title;
    setToolTip(QStringList{title.name, title.id, title.detail}.join(u'\n'));
    update();
}

void PaneHead::setTheme(const VerdictTheme &theme)
{
    m_theme = theme;
    update();
}

QSize PaneHead::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 12, line * 16 / 5};
}

void PaneHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_title.isCurrent ? m_theme.focusTint() : m_theme.panel());
    painter.fillRect(0, height() - 1, width(), 1, m_theme.separator());
    if (m_title.isCurrent)
        painter.fillRect(0, 0, width(), 2, m_theme.focus());

    const HeadLayout at = HeadLayout::in(rect(), fontMetrics(), m_title.number);
    QStringList parts{m_title.siglum, m_title.name};
    if (m_title.isBase)
        parts.prepend(QString(sign(Verdict::Base)));
    const QString name = parts.join(u' ');
    painter.setFont(bold(font()));
    painter.setPen(m_theme.text());
    painter.drawText(at.name, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, at.name.width()));
    painter.setFont(smaller(font()));
    painter.setPen(m_theme.mutedText());
    painter.drawText(at.detail, Qt::AlignVCenter | Qt::AlignLeft,
                     fittingDetail(m_title, painter.fontMetrics(), at.detail.width()));
    paintNumber(painter, at.number, m_title.number, m_theme);
}

void PaneHead::mousePressEvent(QMouseEvent *)
{
    Q_EMIT pressed();
}

} // namespace crosscheck
