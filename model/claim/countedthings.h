// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/tokenreader.h"

#include <QString>

#include <array>

namespace crosscheck
{

/// What a count without a noun leaves out: "killed four" people, "from 118,000 trips to 240,000".
class CountedThings
{
public:
    explicit CountedThings(const TokenReader &tokens)
        : m_tokens(tokens)
    {
    }

    /// The article has counted `value` of `noun` here.
    void remember(const QString &noun, double value);
    void beginBlock() { ++m_block; }
    /// A number of minutes begins at the token.
    void sayMinutes(size_t begin);
    /// "scored after 11 minutes and again after 34": true for the 34.
    [[nodiscard]] bool isMinute(size_t begin, double value) const;

    /// True when this block or the one before it has counted one of what the word at the token
    /// names: "a town with one road" after "only one road".
    [[nodiscard]] bool counts(size_t noun) const;

    /// The noun of the bare count between two tokens, or empty.
    [[nodiscard]] QString nounOf(size_t begin, size_t end, double value) const;

private:
    struct Count {
        QString noun;
        double value = 0;
        int block = -100;
    };
    [[nodiscard]] QString afterOf(size_t of) const;
    [[nodiscard]] QString pluralBefore(size_t at) const;
    [[nodiscard]] QString implied(size_t begin, size_t end) const;
    [[nodiscard]] QString labelOf(size_t begin) const;
    [[nodiscard]] QString numberOf(size_t begin) const;
    [[nodiscard]] QString remembered(double value) const;

    const TokenReader &m_tokens;
    std::array<Count, 8> m_counts;
    size_t m_next = 0;
    int m_block = 0;
    QString m_scored;   ///< what the article scores by: "goal"
    int m_minutes = -1; ///< the last block that said "after 11 minutes"
};

} // namespace crosscheck
