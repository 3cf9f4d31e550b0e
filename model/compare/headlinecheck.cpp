// SPDX-License-Identifier: GPL-3.0-or-later
// A figure of the headline and one of the text are held against each other where alignment says
// that they state one fact, or where the sentence has the unit and three of the headline's other
// words. Headlines count up what the text tells piece by piece, so a figure that agrees anywhere in
// the text, or two figures there that add up to it, clear the headline.
//
// Tested by tst_headlinecheck.cpp.
#include "model/compare/headlinecheck.h"

#include "model/align/terms.h"
#include "model/compare/quantityverdict.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr int sharedWords = 3;

class HeadlineChecker
{
public:
    explicit HeadlineChecker(const StoryNumbers &story)
        : m_story(story)
    {
    }

    [[nodiscard]] std::optional<Check> check(const StoryNumber &headline) const
    {
        const Quantity *stated = headline.quantity();
        if (!stated || stated->vague || stated->unit.isEmpty())
            return std::nullopt;
        const StoryNumber *other = nullptr;
        std::vector<double> values;
        for (const StoryNumber &number : m_story.numbers()) {
            const Quantity *quantity = number.quantity();
            if (!quantity || number.inHeadline)
                continue;
            if (mayAgree(*stated, *quantity))
                return std::nullopt;
            if (!isOneMeasure(*stated, *quantity))
                continue;
            values.push_back(quantity->low);
            if (!other && isToldAlike(headline, number))
                other = &number;
        }
        if (other && isSumOfTwo(stated->low, values))
            return std::nullopt;
        if (!other)
            return std::nullopt;
        return Check{.kind = CheckKind::Headline,
                     .article = m_story.article(),
                     .claims = {headline.index, other->index},
                     .span = headline.claim->span,
                     .why = u"“%1” in the headline, “%2” in the text"_s.arg(m_story.text(headline),
                                                                            m_story.text(*other))};
    }

private:
    [[nodiscard]] int factOf(const StoryNumber &number) const
    {
        return m_story.alignment().factOf[size_t(number.index)];
    }
    [[nodiscard]] bool isToldAlike(const StoryNumber &headline, const StoryNumber &number) const
    {
        if (factOf(headline) >= 0 && factOf(headline) == factOf(number))
            return true;
        const std::vector<Term> there = wordsAround(headline);
        const std::vector<Term> here = wordsAround(number);
        std::vector<Term> shared;
        std::ranges::set_intersection(there, here, std::back_inserter(shared));
        return int(shared.size()) >= sharedWords;
    }

    /// What the sentence says beside the number. Shape: sorted, each once.
    [[nodiscard]] std::vector<Term> wordsAround(const StoryNumber &number) const
    {
        const TokenReader &tokens = m_story.tokens();
        const auto [begin, end] = m_story.sentenceAround(number.begin);
        std::vector<Term> words;
        for (size_t at = begin; at < end; ++at) {
            const bool own = at >= number.begin && at < number.end;
            if (!own && tokens.isWord(at) &&
                !tokens.lexicon().isAny(
                    tokens[at].lexeme, {WordClass::StopWord, WordClass::Numeral, WordClass::Scale}))
                words.push_back(termOf(tokens.text(at)));
        }
        std::ranges::sort(words);
        const auto twice = std::ranges::unique(words);
        words.erase(twice.begin(), twice.end());
        return words;
    }

    [[nodiscard]] static bool isSumOfTwo(double total, const std::vector<double> &values)
    {
        for (size_t i = 0; i < values.size(); ++i) {
            for (size_t j = i + 1; j < values.size(); ++j) {
                if (std::abs(values[i] + values[j] - total) < 1e-9 * total)
                    return true;
            }
        }
        return false;
    }

    [[nodiscard]] static bool isOneMeasure(const Quantity &a, const Quantity &b)
    {
        return a.unit == b.unit && !b.vague;
    }
    /// The text may tell the headline's figure otherwise than it was read.
    [[nodiscard]] bool mayAgree(const Quantity &headline, const Quantity &number) const
    {
        const bool sameFigure = headline.low == number.low || headline.high == number.high ||
                                headline.writtenLow == number.writtenLow;
        return sameFigure ||
               judge(headline, number, m_story.tokens().lexicon()).verdict != Verdict::Changed;
    }

    const StoryNumbers &m_story;
};

} // namespace

void checkHeadline(const StoryNumbers &story, std::vector<Check> &checks)
{
    const HeadlineChecker checker(story);
    for (const StoryNumber &number : story.numbers()) {
        if (!number.inHeadline)
            continue;
        if (auto check = checker.check(number))
            checks.push_back(*std::move(check));
    }
}

} // namespace crosscheck
