// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/picture.h"
#include "ui/report/reportstyle.h"

#include <QSizeF>

namespace crosscheck
{

/// How large a badge is beside text of this size. Unit: dots.
[[nodiscard]] QSizeF badgeSize(const TextStyle &beside);

/// The sign of a verdict in its frame, for print: the frame repeats the verdict's line (dashed,
/// dotted, double), so that signs can be told apart in black and white at a glance. The base and
/// the gravest verdict stand out, light on dark. Top left at the origin.
[[nodiscard]] Picture badge(Verdict verdict, QSizeF size, const ReportStyle &style);

} // namespace crosscheck
