// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/claim.h"
#include "model/claim/token.h"

#include <memory>
#include <vector>

namespace crosscheck
{

class Lexicon;

/// One article and all that was found in it. Never changed once made; shared between threads and
/// views.
struct Extraction {
    std::shared_ptr<const Article> article;
    TokenList tokens;
    /// In order of their start, an enclosing claim before what it encloses. `article` of each is 0.
    std::vector<Claim> claims;
};

/// Finds the claims of one article. Pure; linear in the text.
[[nodiscard]] Extraction extract(std::shared_ptr<const Article> article, const Lexicon &lexicon);

} // namespace crosscheck
