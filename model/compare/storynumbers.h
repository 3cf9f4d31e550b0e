// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/fact.h"
#include "model/claim/tokenreader.h"

#include <vector>

namespace crosscheck
{

/// A number of the story, with the tokens it stands on.
struct StoryNumber {
    ClaimIndex index{};
    const Claim *claim = nullptr;
    size_t begin = 0; ///< tokens
    size_t end = 0;
    int sentence = 0; ///< counts from the article's first; a block ends a sentence
    bool inHeadline = false;

    /// Null for dates and times.
    [[nodiscard]] const Quantity *quantity() const { return std::get_if<Quantity>(&claim->value); }
    [[nodiscard]] const DateRange *dates() const { return std::get_if<DateRange>(&claim->value); }
};

/// One article as the checks read it: its numbers in order, without debris, and the words around
/// them. Lifetime: alignment and lexicon must outlive it.
class StoryNumbers
{
public:
    StoryNumbers(const Alignment &alignment, ArticleIndex article, const Lexicon &lexicon);

    [[nodiscard]] ArticleIndex article() const { return m_article; }
    [[nodiscard]] const Alignment &alignment() const { return m_alignment; }
    [[nodiscard]] const TokenReader &tokens() const { return m_tokens; }
    [[nodiscard]] const std::vector<StoryNumber> &numbers() const { return m_numbers; }
    /// The numbers of each sentence that has any, in order.
    [[nodiscard]] std::vector<std::span<const StoryNumber>> bySentence() const;
    /// The number's own words, on one line.
    [[nodiscard]] QString text(const StoryNumber &number) const;
    /// Where the sentence that holds the token begins and ends. Unit: tokens.
    [[nodiscard]] std::pair<size_t, size_t> sentenceAround(size_t token) const;

private:
    const Alignment &m_alignment;
    ArticleIndex m_article;
    TokenReader m_tokens;
    std::vector<StoryNumber> m_numbers;
};

} // namespace crosscheck
