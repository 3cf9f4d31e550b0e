// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/bond.h"

#include <memory>
#include <span>

namespace crosscheck
{

class Lexicon;

/// The alignment with the editor's word on it: facts whose claims are joined become one, and claims
/// that were taken out of a fact state one of their own. Bonds on claims that are gone do nothing.
/// The same alignment where no bond applies.
[[nodiscard]] std::shared_ptr<const Alignment>
bonded(const std::shared_ptr<const Alignment> &alignment, std::span<const Bond> bonds,
       const Lexicon &lexicon);

/// The bonds that make two facts one.
[[nodiscard]] std::vector<Bond> joined(std::vector<Bond> bonds, const Alignment &alignment,
                                       FactIndex one, FactIndex other);
/// The bonds that take an article's claims out of a fact. The same ones where it states nothing
/// else, or nothing of it.
[[nodiscard]] std::vector<Bond> parted(std::vector<Bond> bonds, const Alignment &alignment,
                                       FactIndex fact, ArticleIndex article);

} // namespace crosscheck
