// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace crosscheck
{

/// A chart in pieces no higher than `height`, for pages: broken where nothing is cut through, with
/// its head on each piece. Lines that go on are drawn on both sides. Shape: no single shape is
/// higher than that.
[[nodiscard]] std::vector<Chart> piecesOf(const Chart &chart, qreal height);

} // namespace crosscheck
