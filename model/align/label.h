// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/fact.h"

namespace crosscheck
{

/// A short name for a fact, from the words that say what is measured and of whom. Never empty,
/// never a bare number.
[[nodiscard]] QString labelOf(const Fact &fact, const Alignment &alignment);

} // namespace crosscheck
