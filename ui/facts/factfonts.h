// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace crosscheck
{

/// The same font, larger or smaller. Shape: factor > 0.
[[nodiscard]] inline QFont scaled(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    return font;
}

[[nodiscard]] inline QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

/// For what stands second: wordings, names in headers, counts.
[[nodiscard]] inline QFont secondary(const QFont &font)
{
    return scaled(font, 0.88);
}

} // namespace crosscheck
