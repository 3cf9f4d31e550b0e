// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/eventtraits.h"

#include "model/align/claimcontext.h"
#include "model/claim/lexicon.h"

#include <algorithm>

namespace crosscheck
{

namespace
{

constexpr float nameWeight = 1.5F;
constexpr std::uint32_t shortestWord = 3;
/// Letters by which a word is known: most endings are cut off with the rest.
constexpr std::uint32_t knownLetters = 7;
constexpr int leastDigits = 2;

/// Words of the calendar and those that say nothing of what a text is about.
bool isAboutNothing(const Token &token, const Lexicon &lexicon)
{
    return lexicon.isAny(token.lexeme,
                         {WordClass::StopWord, WordClass::Function, WordClass::Numeral,
                          WordClass::Scale, WordClass::Month, WordClass::Weekday, WordClass::Title,
                          WordClass::Pronoun, WordClass::SpeechVerb});
}

std::uint32_t hashOfWord(QStringView word)
{
    std::uint32_t hash = Lexicon::hashSeed;
    for (const QChar letter : word)
        hash = Lexicon::hashed(hash, Lexicon::folded(letter.unicode()));
    return hash;
}

/// Gathers traits from the words of the story and from its numbers.
class TraitFinder
{
public:
    TraitFinder(const Extraction &extraction, const Lexicon &lexicon)
        : m_extraction(extraction)
        , m_lexicon(lexicon)
    {
    }

    std::vector<EventTrait> traits()
    {
        for (const Block &block : m_extraction.article->blocks) {
            if (!block.isDebris())
                addWords(block);
        }
        for (const Claim &claim : m_extraction.claims)
            addFigure(claim);
        keepHeaviest();
        return std::move(m_traits);
    }

private:
    void addWords(const Block &block)
    {
        const auto &tokens = m_extraction.tokens.tokens;
        const QStringView text = m_extraction.article->text;
        while (m_at < tokens.size() && tokens[m_at].begin < block.span.begin())
            ++m_at;
        // Every word of a headline may have a capital.
        const bool tellsNames = block.kind != BlockKind::Headline;
        for (; m_at < tokens.size() && tokens[m_at].begin < block.span.end(); ++m_at) {
            const Token &token = tokens[m_at];
            if (token.kind != TokenKind::Word || token.length < shortestWord ||
                isAboutNothing(token, m_lexicon))
                continue;
            const TextSpan known(token.begin, token.begin + std::min(token.length, knownLetters));
            const bool name = tellsNames && token.capital && !token.sentenceStart;
            m_traits.push_back({hashOfWord(known.of(text)), name ? nameWeight : 1});
        }
    }

    void addFigure(const Claim &claim)
    {
        if (!claim.isNumber() || claim.boilerplate)
            return;
        const Magnitude magnitude = magnitudeOf(claim.value);
        if (magnitude.digitCount >= leastDigits)
            m_traits.push_back({std::uint32_t(valueTerm(magnitude)), 1});
    }

    void keepHeaviest()
    {
        std::ranges::sort(m_traits, [](const EventTrait &a, const EventTrait &b) {
            return a.hash != b.hash ? a.hash < b.hash : a.weight > b.weight;
        });
        const auto twice = std::ranges::unique(m_traits, {}, &EventTrait::hash);
        m_traits.erase(twice.begin(), twice.end());
        m_traits.shrink_to_fit();
    }

    const Extraction &m_extraction;
    const Lexicon &m_lexicon;
    std::vector<EventTrait> m_traits;
    size_t m_at = 0;
};

} // namespace

std::vector<EventTrait> eventTraitsOf(const Extraction &extraction, const Lexicon &lexicon)
{
    return TraitFinder(extraction, lexicon).traits();
}

} // namespace crosscheck
