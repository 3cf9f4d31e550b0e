// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/terms.h"

#include <vector>

namespace crosscheck
{

/// How rare each term is in one article. An article's words weigh the same whatever it is compared
/// with, so that another article in the folder changes nothing between two.
class TermWeights
{
public:
    TermWeights(const TermList &terms, const Extraction &extraction);

    /// 0 for no term; the rarer, the more.
    [[nodiscard]] float of(Term term) const;

private:
    struct Slot {
        Term term{};
        int count = 0;
        float weight = 0;
    };
    void count(Term term);
    void grow();
    [[nodiscard]] size_t slotOf(Term term) const;

    std::vector<Slot> m_slots;
    size_t m_used = 0;
    double m_sentences = 1;
};

} // namespace crosscheck
