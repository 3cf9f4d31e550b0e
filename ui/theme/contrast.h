// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace crosscheck
{

/// How far two colours stand apart, 1 to 21. Source: WCAG 2.1, "contrast ratio" and "relative
/// luminance".
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// `ink`, moved towards black or white as far as it must to stand out from `paper` by `ratio`.
/// What stands out already stays as it is.
[[nodiscard]] QColor readable(const QColor &ink, const QColor &paper, double ratio);

/// `share` of `a` on `b`; share 0 is `b`, 1 is `a`.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace crosscheck
