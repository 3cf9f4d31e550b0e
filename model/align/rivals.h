// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace crosscheck
{

/// Two numbers that may state one fact, and what speaks for it by itself.
struct NumberPair {
    int a = 0;
    int b = 0;
    double logOdds = 0;
    bool agree = false; ///< equal or rounded values
};

/// Each number's possible partners in each other article: what a pair is held against.
class Rivals
{
public:
    /// Shape: `articleOf` runs along the numbers that the pairs name.
    Rivals(std::span<const NumberPair> pairs, std::span<const int> articleOf);

    /// Log odds of the best other partner that either side has in the other's article; very low
    /// where there is none.
    [[nodiscard]] double best(const NumberPair &pair) const;
    /// True when either side has a likely partner of its own value in the other's article.
    [[nodiscard]] bool agrees(const NumberPair &pair) const;

private:
    struct Partner {
        int article = 0;
        double logOdds = 0;
        int number = 0;
        bool agrees = false;
    };
    [[nodiscard]] std::span<const Partner> partnersOf(int number, int inArticleOf) const;
    [[nodiscard]] double bestOf(int number, int except) const;
    /// How far two numbers of one article are from stating one fact. Unit: 0 to 1.
    [[nodiscard]] double apart(int number, int other) const;

    std::span<const int> m_articleOf;
    std::vector<size_t> m_begin;     ///< of each number's partners; and the end
    std::vector<Partner> m_partners; ///< by number, then by article, the best first
};

} // namespace crosscheck
