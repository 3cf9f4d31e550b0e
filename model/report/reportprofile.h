// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace crosscheck
{

/// How much a report says. Shape: each has all that those before it have.
enum class ReportProfile {
    Summary,  ///< cover, matrix, what was flagged, limits, sign-off
    Findings, ///< also each finding in full, what was dropped and added, all decisions
    Full,     ///< also the consistent facts and the annotated texts
};

} // namespace crosscheck
