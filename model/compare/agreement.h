// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/commonunit.h"

namespace crosscheck
{

/// How far two values agree, whatever their bounds say.
enum class Agreement {
    Equal,
    Rounded, ///< the same at the lower precision of the two
    Within,  ///< true to each other by their bounds: 9,400 is "more than 9,000"
    None,
};

/// Holds two values in one unit against each other. Ranges agree end by end; a range and a single
/// value agree when the value is the end that its bound names ("up to 65" for 60 to 65).
[[nodiscard]] Agreement agreement(const CommonUnit &values);

/// True where the second value is told to a finer digit than the first: 24.6% for one in four.
[[nodiscard]] bool isMoreExact(const CommonUnit &values);

} // namespace crosscheck
