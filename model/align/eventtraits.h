// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/extract.h"

#include <cstdint>
#include <vector>

namespace crosscheck
{

class Lexicon;

/// A word, name or figure that tells what an article is about.
struct EventTrait {
    std::uint32_t hash = 0;
    float weight = 0; ///< before its rarity counts

    friend bool operator==(const EventTrait &, const EventTrait &) = default;
};

/// What an article's story is about, for telling events apart. Shape: by hash, each once.
/// Words count once, names half as much again; figures of two digits or more count by their value,
/// however they are written. Debris is left out. One pass; linear in the text.
[[nodiscard]] std::vector<EventTrait> eventTraitsOf(const Extraction &extraction,
                                                    const Lexicon &lexicon);

} // namespace crosscheck
