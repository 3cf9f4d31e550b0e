// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/picture.h"

#include "ui/report/reportstyle.h"
#include "ui/theme/markline.h"
#include "ui/theme/verdictmark.h"
#include "ui/theme/verdicttheme.h"

#include <QPainter>
#include <QTextLayout>

namespace crosscheck
{

namespace
{

struct Drawer {
    QPainter &painter;
    const VerdictTheme &theme;

    void operator()(const DrawnLines &lines) const
    {
        for (int i = lines.first; i < lines.first + lines.count; ++i)
            lines.layout->lineAt(i).draw(&painter, lines.origin);
    }
    void operator()(const DrawnBox &box) const
    {
        painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
        QPen pen(box.outline, box.width);
        if (box.dash > 0)
            pen.setDashPattern({box.dash, box.dash * 0.7});
        painter.setPen(box.outline.isValid() ? pen : QPen(Qt::NoPen));
        if (box.radius > 0)
            painter.drawRoundedRect(box.rect, box.radius, box.radius);
        else
            painter.drawRect(box.rect);
    }
    void operator()(const DrawnRule &rule) const
    {
        painter.setPen(QPen(rule.colour, rule.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(rule.from, rule.to);
    }
    void operator()(const DrawnChart &drawn) const
    {
        painter.save();
        painter.translate(drawn.origin);
        paintChart(painter, *drawn.chart, drawn.style, theme);
        painter.restore();
    }
    void operator()(const FactLink &) const {}
    void operator()(const DrawnMark &mark) const
    {
        paintMarkLine(painter, QLineF(mark.left, mark.y, mark.right, mark.y),
                      markLine(mark.verdict), theme.ink(mark.verdict), 0.8 * pt);
    }
};

} // namespace

void Picture::add(const Picture &other, QPointF offset)
{
    m_items.reserve(m_items.size() + other.m_items.size());
    for (Item item : other.m_items) {
        std::visit([offset](auto &drawn) { drawn.translate(offset); }, item);
        m_items.push_back(std::move(item));
    }
}

void Picture::draw(QPainter &painter, const VerdictTheme &theme) const
{
    for (const Item &item : m_items)
        std::visit(Drawer{painter, theme}, item);
}

} // namespace crosscheck
