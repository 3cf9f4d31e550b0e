// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

namespace crosscheck
{

class Lexicon;

/// Holds every article against `base`. Pure; linear in the claims; changing the base repeats this
/// alone.
[[nodiscard]] Comparison compare(std::shared_ptr<const Alignment> alignment, ArticleIndex base,
                                 const Lexicon &lexicon);

} // namespace crosscheck
