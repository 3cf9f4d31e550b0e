// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/ruler.h"

#include "ui/theme/contrast.h"
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <functional>
#include <map>

namespace crosscheck
{

constexpr int tickHeight = 3;
constexpr int sideMargin = 3;

/// "Findings here: 2 changed, 1 dropped".
static QString rulerWords(const std::vector<RulerMark> &marks)
{
    std::map<Verdict, int, std::greater<>> counts; // the gravest first
    for (const RulerMark &mark : marks) {
        if (isFinding(mark.verdict))
            ++counts[mark.verdict];
    }
    QStringList parts;
    for (const auto &[verdict, count] : counts)
        parts += i18nc("@info count, verdict", "%1 %2", count, word(verdict));
    return parts.isEmpty() ? i18nc("@info:whatsthis", "No findings here")
                           : i18nc("@info:whatsthis counts of verdicts", "Findings here: %1",
                                   parts.join(QStringLiteral(", ")));
}

Ruler::Ruler(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
}

QSize Ruler::sizeHint() const
{
    return {fontMetrics().height() * 3 / 4 + 2 * sideMargin, 0};
}

void Ruler::setMarks(std::vector<RulerMark> marks, double total)
{
    m_marks = std::move(marks);
    m_total = total;
    setAccessibleName(rulerWords(m_marks));
    update();
}

void Ruler::setView(double top, double height)
{
    m_top = top;
    m_height = height;
    update();
}

void Ruler::setCurrent(std::optional<double> level)
{
    m_current = level;
    update();
}

void Ruler::setTheme(const VerdictTheme &theme)
{
    m_theme = theme;
    update();
}

void Ruler::paintTicks(QPainter &painter) const
{
    const QRect inner = rect().adjusted(sideMargin, 0, -sideMargin, 0);
    for (const RulerTick &tick : rulerTicks(m_marks, m_total, height(), tickHeight)) {
        const QRectF box(inner.left(), tick.top, inner.width(), tick.height);
        if (tick.verdict == Verdict::Dropped) {
            painter.setPen(QPen(m_theme.ink(tick.verdict), 1));
            painter.setBrush(m_theme.paper());
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        } else if (isFinding(tick.verdict)) {
            painter.fillRect(box, m_theme.ink(tick.verdict));
        } else {
            const QColor faint = mixed(m_theme.ink(tick.verdict), m_theme.paper(), 0.55);
            painter.fillRect(box.adjusted(0, 1, 0, -1), faint);
        }
    }
}

void Ruler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.paper());
    const QRect groove = rect().adjusted(sideMargin, 0, -sideMargin, 0);
    painter.fillRect(groove, mixed(m_theme.separator(), m_theme.paper(), 0.35));
    const RulerView view = rulerView(m_top, m_height, m_total, height());
    if (view.height < height()) {
        painter.fillRect(QRect(groove.left(), view.top, groove.width(), view.height),
                         mixed(m_theme.mutedText(), m_theme.paper(), 0.28));
    }
    paintTicks(painter);
    if (m_current && m_total > 0) {
        const int y = std::clamp(int(*m_current / m_total * height()), 0, height() - tickHeight);
        painter.setPen(QPen(m_theme.focus(), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(1, y - 2, width() - 2, tickHeight + 4));
    }
}

void Ruler::jumpTo(double y)
{
    if (height() > 0)
        Q_EMIT jumped(std::clamp(y / height(), 0.0, 1.0) * m_total);
}

void Ruler::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        jumpTo(event->position().y());
}

void Ruler::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        jumpTo(event->position().y());
}

} // namespace crosscheck
