// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a quotation may do to the words it quotes, and what it may not:
//
//   declared   words in brackets; a cut under an ellipsis; more words than the base gives, where
//              the base's quotation begins or ends, breaks off, or where both begin a new sentence
//   undeclared words added, replaced, or left out in the middle as if they had not been there
//
// Tested by tst_worddiff.cpp and tst_quoteverdict.cpp.
#include "model/compare/quotesteps.h"

#include "model/compare/wordalignment.h"

#include <algorithm>

namespace crosscheck
{

namespace
{

class Stepper
{
public:
    Stepper(std::span<const QuoteWord> base, std::span<const QuoteWord> here)
        : m_base(base)
        , m_here(here)
    {
    }

    std::vector<QuoteStep> run()
    {
        const auto pairs = alignWords(m_base, m_here);
        if (pairs.empty())
            return {};
        addLead(pairs.front());
        addKept(pairs.front());
        for (size_t k = 1; k < pairs.size(); ++k) {
            addGap({pairs[k - 1].base + 1, pairs[k].base}, {pairs[k - 1].here + 1, pairs[k].here});
            addKept(pairs[k]);
        }
        addTail(pairs.back());
        return std::move(m_steps);
    }

private:
    [[nodiscard]] const QuoteWord &base(int at) const { return m_base[size_t(at)]; }
    [[nodiscard]] const QuoteWord &here(int at) const { return m_here[size_t(at)]; }
    [[nodiscard]] int baseSize() const { return int(m_base.size()); }
    [[nodiscard]] int hereSize() const { return int(m_here.size()); }

    [[nodiscard]] bool inBrackets(WordRange range) const
    {
        return std::ranges::all_of(
            range.of(m_here), [](const QuoteWord &word) { return word.bracket != Bracket::None; });
    }
    [[nodiscard]] bool isEditors(WordRange range) const
    {
        return std::ranges::all_of(range.of(m_base), [](const QuoteWord &word) {
            return word.bracket == Bracket::Square;
        });
    }
    /// An ellipsis between the word before the range and the word after it.
    [[nodiscard]] static bool hasEllipsis(std::span<const QuoteWord> words, WordRange range)
    {
        for (int at = range.begin; at <= range.end && size_t(at) < words.size(); ++at) {
            if (words[size_t(at)].afterEllipsis)
                return true;
        }
        return false;
    }

    void addKept(WordPair pair)
    {
        const bool runsOn = !m_steps.empty() && m_steps.back().kind == WordEditKind::Kept &&
                            m_steps.back().base.end == pair.base && !base(pair.base).startsQuote;
        if (runsOn) {
            ++m_steps.back().base.end;
            ++m_steps.back().here.end;
            return;
        }
        m_steps.push_back(
            {WordEditKind::Kept, {pair.base, pair.base + 1}, {pair.here, pair.here + 1}, false});
    }

    void addGap(WordRange cut, WordRange added)
    {
        if (cut.isEmpty() && added.isEmpty())
            return;
        // Whole quotations of the base left out between two others: cut short, not altered.
        const bool atQuotes = base(cut.end).startsQuote && base(cut.begin).startsQuote;
        if (added.isEmpty()) {
            const bool declared = hasEllipsis(m_here, added) || isEditors(cut) || atQuotes;
            m_steps.push_back({WordEditKind::Cut, cut, added, declared});
        } else if (cut.isEmpty()) {
            const bool declared = hasEllipsis(m_base, cut) || inBrackets(added) || atQuotes;
            m_steps.push_back({WordEditKind::Added, cut, added, declared});
        } else {
            const bool declared = inBrackets(added) || isEditors(cut);
            m_steps.push_back({WordEditKind::Replaced, cut, added, declared});
        }
    }

    void addLead(WordPair first)
    {
        const WordRange added{0, first.here};
        if (added.isEmpty())
            return;
        const QuoteWord &word = base(first.base);
        const bool fuller = word.startsQuote || word.afterEllipsis ||
                            (word.startsSentence && here(first.here).startsSentence);
        WordRange cut{first.base, first.base};
        while (!fuller && cut.begin > 0 && !base(cut.begin).startsSentence &&
               !base(cut.begin).startsQuote)
            --cut.begin;
        addEnd(cut, added, fuller || inBrackets(added));
    }

    void addTail(WordPair last)
    {
        const WordRange added{last.here + 1, hereSize()};
        if (added.isEmpty())
            return;
        const int next = last.base + 1;
        const bool fuller = next == baseSize() || base(next).startsQuote ||
                            base(next).afterEllipsis ||
                            (base(next).startsSentence && here(added.begin).startsSentence);
        WordRange cut{next, next};
        while (!fuller && cut.end < baseSize() && !base(cut.end).startsQuote &&
               (cut.isEmpty() || !base(cut.end).startsSentence))
            ++cut.end;
        addEnd(cut, added, fuller || inBrackets(added));
    }

    void addEnd(WordRange cut, WordRange added, bool declared)
    {
        m_steps.push_back(
            {cut.isEmpty() ? WordEditKind::Added : WordEditKind::Replaced, cut, added, declared});
    }

    std::span<const QuoteWord> m_base;
    std::span<const QuoteWord> m_here;
    std::vector<QuoteStep> m_steps;
};

int weightOf(std::span<const QuoteWord> words)
{
    // A quotation of small words alone still weighs something.
    int weight = 0;
    for (const QuoteWord &word : words)
        weight += word.isMinor ? 1 : 4;
    return weight;
}

} // namespace

std::vector<QuoteStep> quoteSteps(std::span<const QuoteWord> base, std::span<const QuoteWord> here)
{
    return Stepper(base, here).run();
}

double sharedPart(std::span<const QuoteStep> steps, std::span<const QuoteWord> here)
{
    int kept = 0;
    int own = 0;
    for (const QuoteStep &step : steps) {
        const int weight = weightOf(step.here.of(here));
        if (step.kind == WordEditKind::Kept)
            kept += weight;
        else if (!step.declared)
            own += weight;
    }
    return kept + own > 0 ? double(kept) / (kept + own) : 0;
}

} // namespace crosscheck
