// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/extract.h"
#include "model/compare/reason.h"

#include <optional>

namespace crosscheck
{

class Lexicon;

/// A number with the article it stands in.
struct PlacedNumber {
    const Claim *claim = nullptr;
    const Extraction *article = nullptr;
};

/// Why two equal numbers say the opposite: the words beside them are the same but for a "not" ("all
/// but five were not vaccinated", "all but five were vaccinated"). Nothing where the words differ
/// otherwise: an article may well turn a sentence round.
[[nodiscard]] std::optional<Reason>
negationChange(const PlacedNumber &base, const PlacedNumber &here, const Lexicon &lexicon);

} // namespace crosscheck
