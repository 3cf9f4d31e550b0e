// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/verdicttheme.h"

#include <QFontMetricsF>

class QPainter;

namespace crosscheck
{

/// How large a badge is beside text of this font. Unit: device-independent pixels.
[[nodiscard]] QSizeF badgeSize(const QFontMetricsF &metrics);

/// Paints the sign of a verdict on its tint, in a rounded box that fills `box`: the base inverted,
/// dropped as a dashed hollow box, absent as a bare dot. The sign scales with the box.
void paintBadge(QPainter &painter, const QRectF &box, Verdict verdict, const VerdictTheme &theme);

/// The same with another sign than the verdict's own: in a column of the base, "#" and "“" tell
/// figures from quotes.
void paintBadge(QPainter &painter, const QRectF &box, Verdict verdict, QChar sign,
                const VerdictTheme &theme);

} // namespace crosscheck
