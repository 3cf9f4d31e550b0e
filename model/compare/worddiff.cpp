// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/worddiff.h"

#include "model/compare/quotesteps.h"

namespace crosscheck
{

namespace
{

/// The text of a range of words; at an empty range the place where it would stand.
TextSpan spanOf(std::span<const QuoteWord> words, WordRange range)
{
    if (!range.isEmpty())
        return words[size_t(range.begin)].span.united(words[size_t(range.end - 1)].span);
    if (range.begin > 0)
        return {words[size_t(range.begin - 1)].span.end(),
                words[size_t(range.begin - 1)].span.end()};
    if (words.empty())
        return {};
    return {words.front().span.begin(), words.front().span.begin()};
}

} // namespace

WordEdit editOf(const QuoteStep &step, std::span<const QuoteWord> base,
                std::span<const QuoteWord> here)
{
    return {.kind = step.kind,
            .before = spanOf(base, step.base),
            .after = spanOf(here, step.here),
            .declared = step.declared};
}

std::vector<WordEdit> wordDiff(QStringView before, QStringView after, const Lexicon &lexicon)
{
    auto base = quoteWords(before, {0, before.size()}, lexicon);
    auto here = quoteWords(after, {0, after.size()}, lexicon);
    joinAsIn(base, here);
    joinAsIn(here, base);
    const auto steps = quoteSteps(base, here);
    const auto edit = [&](WordEditKind kind, WordRange cut, WordRange added) {
        return editOf({.kind = kind, .base = cut, .here = added}, base, here);
    };
    std::vector<WordEdit> edits;
    const int size = int(base.size());
    if (steps.empty()) {
        if (!base.empty())
            edits.push_back(edit(WordEditKind::Cut, {0, size}, {}));
        if (!here.empty())
            edits.push_back(edit(WordEditKind::Added, {size, size}, {0, int(here.size())}));
        return edits;
    }
    const QuoteStep &first = steps.front();
    if (first.base.begin > 0)
        edits.push_back(edit(WordEditKind::Cut, {0, first.base.begin}, {}));
    for (const QuoteStep &step : steps)
        edits.push_back(editOf(step, base, here));
    const QuoteStep &last = steps.back();
    if (last.base.end < size)
        edits.push_back(
            edit(WordEditKind::Cut, {last.base.end, size}, {last.here.end, last.here.end}));
    return edits;
}

} // namespace crosscheck
