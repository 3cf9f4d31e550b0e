// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/fact.h"

namespace crosscheck
{

/// How many pairs of claims from two articles share a fact rightly, wrongly, and should.
struct PairScore {
    int right = 0;
    int wrong = 0;
    int missed = 0;

    [[nodiscard]] double precision() const { return share(right, wrong); }
    [[nodiscard]] double recall() const { return share(right, missed); }
    [[nodiscard]] double f1() const { return share(2 * right, wrong + missed); }
    PairScore &operator+=(const PairScore &other)
    {
        right += other.right;
        wrong += other.wrong;
        missed += other.missed;
        return *this;
    }

private:
    [[nodiscard]] static double share(int good, int bad)
    {
        return good + bad == 0 ? 1 : double(good) / (good + bad);
    }
};

/// Holds `found` against `gold`, which has the same claims in the same order. Left out, as the
/// annotation's own scorer does: reported speech, terms, nested quotes and debris. `each` is called
/// with every wrong (true) and missed (false) pair.
template <typename Each>
[[nodiscard]] PairScore pairScore(const Alignment &gold, const Alignment &found, Each each)
{
    const auto counts = [&](size_t i) {
        const auto *quote = std::get_if<Quote>(&gold.claims[i].value);
        return !gold.claims[i].boilerplate && !gold.claims[i].isIndirect() &&
               !(quote && (quote->nested || quote->role == QuoteRole::Term));
    };
    PairScore score;
    for (size_t i = 0; i < gold.claims.size(); ++i) {
        for (size_t j = i + 1; j < gold.claims.size(); ++j) {
            if (!counts(i) || !counts(j) || gold.claims[i].article == gold.claims[j].article)
                continue;
            const bool wanted = gold.factOf[i] >= 0 && gold.factOf[i] == gold.factOf[j];
            const bool have = found.factOf[i] >= 0 && found.factOf[i] == found.factOf[j];
            score.right += wanted && have;
            score.wrong += have && !wanted;
            score.missed += wanted && !have;
            if (wanted != have)
                each(i, j, have);
        }
    }
    return score;
}

} // namespace crosscheck
