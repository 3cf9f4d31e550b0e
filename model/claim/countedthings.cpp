// SPDX-License-Identifier: GPL-3.0-or-later
//
// Three sources, the surest first: what stands behind "of" ("two of the six penalties", "31 of
// them"); a word that implies the noun ("killed", "a crowd of"); and what the article counted
// shortly before, where the number nearest in size is the likeliest.
#include "model/claim/countedthings.h"

#include "model/claim/nounfinder.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

QString impliedBy(const Lexicon::Match &match, QStringView side)
{
    return match && match.entry->extra != (side == u"after" ? u"before" : u"after")
               ? match.entry->text
               : QString();
}

} // namespace

void CountedThings::remember(const QString &noun, double value)
{
    m_counts.at(m_next) = {noun, value, m_block};
    if (noun == u"goal" || noun == u"run" || noun == u"try")
        m_scored = noun;
    m_next = (m_next + 1) % m_counts.size();
}

void CountedThings::sayMinutes(size_t begin)
{
    if (m_tokens.isAnyOf(begin - 1, {u"after", u"on"}))
        m_minutes = m_block;
}

bool CountedThings::isMinute(size_t begin, double value) const
{
    constexpr double longest = 130; // minutes of a match
    return m_minutes == m_block && value <= longest &&
           m_tokens.isAnyOf(begin - 1, {u"after", u"on"});
}

bool CountedThings::counts(size_t noun) const
{
    return m_tokens.isWord(noun) && std::ranges::any_of(m_counts, [&](const Count &count) {
               return count.value == 1 && m_block - count.block <= 1 &&
                      m_tokens.text(noun).compare(count.noun, Qt::CaseInsensitive) == 0;
           });
}

QString CountedThings::nounOf(size_t begin, size_t end, double value) const
{
    if (m_tokens.isWord(end, u"of")) {
        if (QString noun = afterOf(end + 1); !noun.isEmpty())
            return noun;
        if (m_tokens.isAnyOf(end + 1, {u"them", u"these", u"those", u"which"})) {
            // "131 of them family homes"
            if (const auto said = findCountedNoun(m_tokens, end + 2, false))
                return singularOf(m_tokens, *said);
            QString noun = pluralBefore(begin);
            return noun.isEmpty() ? remembered(value) : noun;
        }
    }
    // "we were two down"
    if (!m_scored.isEmpty() &&
        m_tokens.isAnyOf(end, {u"down", u"up", u"ahead", u"behind", u"adrift", u"clear"}))
        return m_scored;
    if (QString noun = implied(begin, end); !noun.isEmpty())
        return noun;
    if (QString noun = labelOf(begin); !noun.isEmpty())
        return noun;
    QString noun = numberOf(begin);
    return noun.isEmpty() ? remembered(value) : noun;
}

/// "Houses gone: 131", "Total deaths: 12": what the words before the colon name.
QString CountedThings::labelOf(size_t begin) const
{
    constexpr size_t longestLabel = 4;
    if (begin < 2 || !m_tokens.isSymbol(begin - 1, u":"))
        return {};
    const size_t colon = begin - 1;
    size_t first = colon;
    while (first > 0 && colon - first < longestLabel && m_tokens.isWord(first - 1) &&
           !(first < colon && m_tokens[first].sentenceStart))
        --first;
    if (first == colon || !(m_tokens[first].sentenceStart || m_tokens.isBreak(first - 1)))
        return {};
    for (size_t i = first; i < colon; ++i) {
        if (isPluralNoun(m_tokens, i) &&
            !m_tokens.lexicon().isAny(m_tokens[i].lexeme, {WordClass::Unit, WordClass::Function}))
            return singularOf(m_tokens, {i, i + 1});
    }
    return {};
}

/// "the number of daily trips is to rise from 118,000": said earlier in the sentence.
QString CountedThings::numberOf(size_t begin) const
{
    for (size_t i = begin; i > 1 && begin - i < 24 && !m_tokens.isBreak(i - 1); --i) {
        if (m_tokens.isWord(i, u"of") && m_tokens.isWord(i - 1, u"number"))
            return afterOf(i + 1);
        if (m_tokens[i].sentenceStart)
            break;
    }
    return {};
}

/// "of the six penalties", "of Johnson’s deputies", "of us".
QString CountedThings::afterOf(size_t of) const
{
    if (m_tokens.isAnyOf(of, {u"us", u"you", u"whom"}))
        return u"person"_s;
    size_t at = of;
    if (m_tokens.isAnyOf(at, {u"the", u"these", u"those", u"its", u"their", u"his", u"her", u"our",
                              u"my", u"your", u"a"}))
        ++at;
    while (m_tokens.isNumber(at) || m_tokens.is(at, WordClass::Numeral))
        ++at;
    if (m_tokens.isHyphen(at)) // "the three-ton satellites"
        at += 2;
    const auto noun = findCountedNoun(m_tokens, at, m_tokens.isWord(of, u"a"));
    return noun ? singularOf(m_tokens, *noun) : QString();
}

/// "The trams, 31 of them,": the plural just before the comma.
QString CountedThings::pluralBefore(size_t at) const
{
    const size_t word = m_tokens.isSymbol(at - 1, u",") ? at - 2 : at - 1;
    return isPluralNoun(m_tokens, word) ? singularOf(m_tokens, {word, word + 1}) : QString();
}

QString CountedThings::implied(size_t begin, size_t end) const
{
    size_t after = end;
    while (
        m_tokens.isAnyOf(after, {u"were", u"was", u"are", u"have", u"had", u"been", u"others",
                                 u"more", u"still", u"also", u"reported", u"confirmed", u"being"}))
        ++after;
    if (QString noun = impliedBy(m_tokens.match(after, WordClass::ImpliedNoun), u"after");
        !noun.isEmpty())
        return noun;
    size_t before = begin;
    while (before > 0 && (m_tokens.isSymbol(before - 1, u":*(–—-") ||
                          m_tokens.is(before - 1, WordClass::BoundBefore) ||
                          m_tokens.isAnyOf(before - 1, {u"than", u"least", u"to", u"as", u"many"})))
        --before;
    return impliedBy(m_tokens.matchBefore(before, WordClass::ImpliedNoun), u"before");
}

QString CountedThings::remembered(double value) const
{
    constexpr double farthest = 4; // e⁴: a count fifty times as great is of something else
    double best = farthest;
    const Count *found = nullptr;
    for (const Count &count : m_counts) {
        if (m_block - count.block > 1 || count.value <= 0 || value <= 0)
            continue;
        const double distance =
            std::abs(std::log(value / count.value)) + 0.7 * (m_block - count.block);
        if (distance < best) {
            best = distance;
            found = &count;
        }
    }
    return found != nullptr ? found->noun : QString();
}

} // namespace crosscheck
