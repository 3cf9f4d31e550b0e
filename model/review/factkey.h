// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/fact.h"

#include <QByteArray>

#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

namespace crosscheck
{

/// What a claim says and where, as hashes that mean the same in every version of the program.
/// Formatting does not count: letters in either case, quotation marks, spaces, group marks.
struct ClaimKey {
    std::uint64_t article = 0;         ///< of the article's id
    std::uint64_t words = 0;           ///< of the claim's words
    std::vector<std::uint32_t> around; ///< of the other words of its sentence, sorted

    friend auto operator<=>(const ClaimKey &, const ClaimKey &) = default;
};

/// What identifies a fact wherever it stands in the list: its claims, sorted.
using FactKey = std::vector<ClaimKey>;

/// ClaimKey::article of the article with this id.
[[nodiscard]] std::uint64_t articleKey(QStringView id);
/// ClaimKey::words of such words.
[[nodiscard]] std::uint64_t wordsKey(QStringView text);
[[nodiscard]] ClaimKey claimKey(const Alignment &alignment, ClaimIndex claim);
[[nodiscard]] FactKey factKey(const Alignment &alignment, FactIndex fact);
/// Shape: along Alignment::facts.
[[nodiscard]] std::vector<FactKey> factKeys(const Alignment &alignment);

/// For the project file. Shape: little-endian, whatever the machine.
[[nodiscard]] QByteArray toBytes(const FactKey &key);
/// Nothing where the bytes are no key.
[[nodiscard]] std::optional<FactKey> factKeyFromBytes(QByteArrayView bytes);

} // namespace crosscheck
