// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/check.h"

namespace crosscheck
{

class Lexicon;

/// What each article says against itself, by article, then by place. Reports only what the words
/// put beyond doubt: a false report costs more than a missed one. Pure; linear in the claims.
[[nodiscard]] std::vector<Check> checksOf(const Alignment &alignment, const Lexicon &lexicon);

} // namespace crosscheck
