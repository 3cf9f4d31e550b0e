// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/lexicon.h"
#include "model/claim/namerun.h"

#include <QString>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace crosscheck
{

/// An office with what stands before it: "former president" is another than "president".
enum class RoleKey : std::uint32_t {};

/// The key of the role whose last word is the token; "Gov." has that of "governor". O(1).
[[nodiscard]] RoleKey roleKeyAt(const std::vector<Token> &tokens, size_t at, QStringView text,
                                const Lexicon &lexicon);

/// A person or body that an article names.
struct Party {
    QString name; ///< the fullest form anywhere in the article, without title and nickname
    Gender gender = Gender::Unknown;
    bool organisation = false;
    bool person = false; ///< title, first name or age say so
    int mentions = 0;
    std::array<RoleKey, 4> roles{}; ///< "sheriff", "chairman": words the article joins to the name
};

/// One place where a party is named.
struct Mention {
    std::uint32_t begin = 0; ///< token, with titles before the name
    std::uint32_t name = 0;
    std::uint32_t end = 0;
    int party = 0;
};

/// Who is named in an article, and where. Shape: mentions are in order and do not overlap.
struct Names {
    std::vector<Party> parties;
    std::vector<Mention> mentions;

    /// Index of the first mention that begins at or after the token.
    [[nodiscard]] size_t from(size_t token) const;
    [[nodiscard]] std::span<const Mention> between(size_t begin, size_t end) const;
};

[[nodiscard]] Names findNames(QStringView text, const TokenList &tokens, const Lexicon &lexicon);

} // namespace crosscheck
