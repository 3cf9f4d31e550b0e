// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/panehead.h"

#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>

namespace crosscheck
{

using namespace Qt::StringLiterals;

namespace
{

/// Where the parts of a head stand: letter, key and name in a line, the detail below.
struct HeadLayout {
    QRect letter;
    QRect number;
    QRect name;
    QRect detail;

    static HeadLayout in(QRect head, const QFontMetrics &metrics, int letterWidth,
                         const QString &number)
    {
        const int line = metrics.height();
        const int side = line * 3 / 4;
        const int badge =
            number.isEmpty() ? 0
                             : std::max(line * 9 / 8, metrics.horizontalAdvance(number) + line / 2);
        HeadLayout made;
        const int top = head.top() + line * 2 / 5;
        const int rowHeight = line * 6 / 5;
        made.letter = {head.left() + side, top, letterWidth, rowHeight};
        made.number = {made.letter.right() + line / 3, top, badge, line * 9 / 8};
        const int left = (badge > 0 ? made.number.right() : made.letter.right()) + line / 2;
        made.name = {left, top, std::max(0, head.right() - side - left), rowHeight};
        made.detail = {head.left() + side, made.name.bottom(), head.width() - 2 * side, rowHeight};
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
    const QString detail = title.isResting ? i18nc("@info before date and counts",
                                                   "scrolls by itself · %1", title.detail)
                                           : title.detail;
    return metrics.elidedText(detail, Qt::ElideRight, width);
}

/// A key of the keyboard, seen from above: its front edge is thicker.
void paintKey(QPainter &painter, const QRect &box, const QString &number, const VerdictTheme &theme)
{
    if (number.isEmpty())
        return;
    const QRectF edge = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(theme.mutedText());
    painter.setBrush(theme.separator());
    painter.drawRoundedRect(edge, 3, 3);
    painter.setBrush(theme.paper());
    painter.drawRoundedRect(edge.adjusted(0, 0, 0, -2), 3, 3);
    painter.drawText(box.adjusted(0, 0, 0, -2), Qt::AlignCenter, number);
}

/// As the table heads the source: "A", marked where it is the base.
QString letterOf(const PaneTitle &title)
{
    return title.isBase ? sign(Verdict::Base) + title.siglum : title.siglum;
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
    setAccessibleName(QStringList{title.siglum + u' ' + title.name, title.detail}.join(u", "_s));
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

    painter.setFont(bold(font()));
    painter.setPen(m_theme.text());
    const QString letter = letterOf(m_title);
    const HeadLayout at = HeadLayout::in(
        rect(), fontMetrics(), painter.fontMetrics().horizontalAdvance(letter), m_title.number);
    painter.drawText(at.letter, Qt::AlignVCenter | Qt::AlignLeft, letter);
    painter.drawText(
        at.name, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(m_title.name, Qt::ElideRight, at.name.width()));
    painter.setFont(smaller(font()));
    painter.setPen(m_theme.mutedText());
    painter.drawText(at.detail, Qt::AlignVCenter | Qt::AlignLeft,
                     fittingDetail(m_title, painter.fontMetrics(), at.detail.width()));
    paintKey(painter, at.number, m_title.number, m_theme);
}

void PaneHead::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressedAt = event->globalPosition().toPoint();
    Q_EMIT pressed();
}

void PaneHead::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->globalPosition().toPoint();
    if (!m_pressedAt || !(event->buttons() & Qt::LeftButton))
        return;
    if (!m_dragging && (place - *m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    Q_EMIT dragged(place);
}

void PaneHead::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressedAt.reset();
    if (!m_dragging)
        return;
    m_dragging = false;
    unsetCursor();
    Q_EMIT letGo(event->globalPosition().toPoint());
}

void PaneHead::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->globalPos());
}

} // namespace crosscheck
