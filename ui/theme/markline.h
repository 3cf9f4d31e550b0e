// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/verdictmark.h"

#include <QLineF>

class QColor;
class QPainter;

namespace crosscheck
{

/// Paints the line of a mark. `under` lies where the line is to stand, its upper edge; `unit` is
/// the width of a plain line (about a fourteenth of the text's height). Hollow and None paint
/// nothing, SolidWithBar the solid line alone: their other parts are not lines.
void paintMarkLine(QPainter &painter, const QLineF &under, MarkLine line, const QColor &ink,
                   qreal unit);

} // namespace crosscheck
