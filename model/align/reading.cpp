// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/reading.h"

#include "model/align/claimcontext.h"

#include <algorithm>
#include <vector>

namespace crosscheck
{

namespace
{

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value)
{
    return (hash ^ value) * 0x9E3779B97F4A7C15U;
}

std::uint64_t hashOf(double value)
{
    return std::uint64_t(qHash(value));
}

std::uint64_t readingOfNumber(const ClaimValue &value)
{
    const Magnitude magnitude = magnitudeOf(value);
    std::uint64_t hash = mixed(std::uint64_t(magnitude.dimension) + 1, hashOf(magnitude.low));
    hash = mixed(hash, hashOf(magnitude.high));
    const auto *quantity = std::get_if<Quantity>(&value);
    return quantity ? mixed(hash, std::uint64_t(quantity->bound)) : hash;
}

/// The words alone: marks, case and spacing say nothing.
std::uint64_t readingOfWords(QStringView text)
{
    std::uint64_t hash = 3;
    for (const QChar sign : text) {
        if (sign.isLetterOrNumber())
            hash = mixed(hash, sign.toCaseFolded().unicode());
    }
    return hash;
}

} // namespace

std::uint64_t readingOf(const Alignment &alignment, std::span<const ClaimIndex> claims)
{
    std::vector<std::uint64_t> said;
    for (const ClaimIndex index : claims) {
        const Claim &claim = alignment.claim(index);
        said.push_back(claim.isNumber() ? readingOfNumber(claim.value)
                                        : readingOfWords(alignment.text(claim)));
    }
    std::ranges::sort(said);
    const auto twice = std::ranges::unique(said);
    said.erase(twice.begin(), twice.end());
    std::uint64_t hash = 1;
    for (const std::uint64_t one : said)
        hash = mixed(hash, one);
    return hash;
}

} // namespace crosscheck
