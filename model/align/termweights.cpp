// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/termweights.h"

#include <cmath>

namespace crosscheck
{

TermWeights::TermWeights(const TermList &terms, const Extraction &extraction)
    : m_sentences(1 + double(extraction.tokens.sentences.size()))
{
    m_slots.resize(1 << 10);
    for (const Term term : terms.content)
        count(term);
    for (Slot &slot : m_slots) {
        if (slot.count > 0)
            slot.weight = float(std::log(1 + m_sentences / slot.count));
    }
}

size_t TermWeights::slotOf(Term term) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = (size_t(term) * 0x9E3779B1U) & mask;
    while (m_slots[at].term != Term{} && m_slots[at].term != term)
        at = (at + 1) & mask;
    return at;
}

void TermWeights::count(Term term)
{
    if (term == Term{})
        return;
    if (m_used * 2 > m_slots.size())
        grow();
    Slot &slot = m_slots[slotOf(term)];
    m_used += slot.count == 0;
    slot.term = term;
    ++slot.count;
}

void TermWeights::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot &slot : old) {
        if (slot.term != Term{})
            m_slots[slotOf(slot.term)] = slot;
    }
}

float TermWeights::of(Term term) const
{
    return m_slots[slotOf(term)].weight;
}

} // namespace crosscheck
