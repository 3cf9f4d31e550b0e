// SPDX-License-Identifier: GPL-3.0-or-later
//
// After a quotation: a verb and then its subject, or a subject and then its verb, up to the
// clause's end. Before it: the nearest reporting verb and its subject, and of reports within
// reports the outermost. Every search is bounded, so that all of it stays linear.
#include "model/claim/attribution.h"

#include "model/claim/clausewords.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// Words that join two clauses of which neither reports the other.
constexpr std::array<QStringView, 10> linkers = {
    u"and", u"but", u"while", u"when", u"as", u"after", u"before", u"because", u"if", u"although"};
/// What tells when or where it was said: "Ruiz said on Monday".
constexpr std::array<QStringView, 6> whens = {u"on", u"in", u"at", u"during", u"after", u"last"};
/// "“…,” came the reply".
constexpr std::array<QStringView, 4> comings = {u"came", u"comes", u"went", u"ran"};
/// How far behind a fragment its sentence may say who reports it.
constexpr size_t longestClosing = 60;
/// Words that open a signature: "That’s Ana Ruiz", "So said Ana Ruiz".
constexpr std::array<QStringView, 2> openings = {u"That", u"So"};

} // namespace

std::optional<Source> Attribution::after(TokenRange quote, bool leads) const
{
    size_t at = quote.end;
    bool attributable = leads;
    if (quote.end >= 2) {
        size_t end = quote.end - 2;
        while (end > quote.begin && m_tokens[end].kind == TokenKind::QuoteMark)
            --end;
        const QStringView last = textOf(end);
        attributable = attributable || last == u"," || last == u"?" || last == u"!";
    }
    if (isSymbol(at, u",") && !m_tokens[at].spaceBefore) {
        attributable = true;
        ++at;
    }
    while (at < m_tokens.size() && m_tokens[at].kind == TokenKind::LineBreak)
        ++at;
    if (isBreak(at))
        return {};
    const bool agent = isWord(at) && textOf(at) == u"by";
    if (agent ||
        (isWord(at) && isWord(at + 1) && textOf(at) == u"according" && textOf(at + 1) == u"to")) {
        const size_t begin = agent ? at + 1 : at + 2;
        size_t end = begin;
        while (!endsClause(end) && end < begin + longestSubject)
            ++end;
        const auto source = head({begin, end});
        const bool suffers = agent && isSuffered(quote);
        if (!agent || (source && source->kind == SourceKind::Named && !suffers))
            return source;
    }
    if (!attributable)
        return {};
    if (leads && (isSymbol(at, u"—") || isSymbol(at, u"–"))) {
        if (auto signatory = signature(at))
            return signatory;
    }
    if (isSymbol(at, u"(") && leads) {
        const auto inside = m_names.between(at + 1, at + 2);
        if (!inside.empty())
            return Source{SourceKind::Named, inside.front().begin, inside.front().party, {}, {}};
        return {};
    }
    if (m_tokens[at].sentenceStart && !startsWithSpeaker(at))
        return {};
    if (isWord(at) && isIn(textOf(at), comings))
        return whenceCame(at + 1);
    if (const Verb verb = verbAt(at))
        return isParticiple(textOf(at)) ? std::nullopt : afterVerb(verb);
    return subjectFirst(at);
}

/// "“…,” came the reply from Ana Ruiz": nobody where no name stands behind "from".
std::optional<Source> Attribution::whenceCame(size_t begin) const
{
    for (size_t at = begin; at < begin + 6 && !endsClause(at); ++at) {
        if (isWord(at) && textOf(at) == u"from")
            return afterVerb({at, at + 1, nullptr});
    }
    return Source{.kind = SourceKind::Unnamed, .token = std::uint32_t(begin)};
}

/// "was “arbitrarily detained” by": the words tell of a deed, not of who says so.
bool Attribution::isSuffered(TokenRange quote) const
{
    if (quote.begin == 0 || quote.end < quote.begin + 3)
        return false;
    size_t last = quote.end - 2;
    while (last > quote.begin + 1 && !isWord(last))
        --last;
    return isAuxiliary(quote.begin - 1) && textOf(last).endsWith(u"ed");
}

std::optional<Source> Attribution::beside(TokenRange quote) const
{
    const size_t at = quote.end;
    const bool comma = quote.end >= 2 && isSymbol(quote.end - 2, u",");
    if (at >= m_tokens.size())
        return {};
    if (const Verb verb = verbAt(at); verb && verb.entry->text == u"say" &&
                                      verb.entry->extra.isEmpty() && !isParticiple(textOf(at))) {
        const auto speaker = m_names.between(verb.end, verb.end + 1);
        if (speaker.empty() || !isSubject(speaker.front()) ||
            isModifier(speaker.front(), verb.end + longestSubject))
            return {};
        return Source{SourceKind::Named, speaker.front().begin, speaker.front().party, {}, {}};
    }
    if (!comma)
        return {};
    const auto named = m_names.between(at, at + 1);
    if (named.empty() || m_tokens[at].sentenceStart)
        return {};
    const Verb verb = named.front().end < m_tokens.size() ? verbAt(named.front().end) : Verb{};
    const bool ends = verb && (endsClause(verb.end) || is(verb.end, WordClass::Weekday) ||
                               (isWord(verb.end) && isIn(textOf(verb.end), whens)));
    if (!ends || !verb.is(u"say"))
        return {};
    return Source{SourceKind::Named, named.front().begin, named.front().party, {}, {}};
}

/// "“It broke.” Ruiz said.": a new sentence by its period, but a speaker and a verb stand first in
/// it.
bool Attribution::startsWithSpeaker(size_t at) const
{
    if (is(at, WordClass::Pronoun))
        return bool(verbAt(at + 1)) && !introducesNext(at + 1);
    const auto named = m_names.between(at, at + 1);
    return !named.empty() && !isPossessive(named.front().end) && !introducesNext(named.front().end);
}

/// "Ruiz said: “…": the words belong to the next quotation.
bool Attribution::introducesNext(size_t at) const
{
    const Verb verb = at < m_tokens.size() ? verbAt(at) : Verb{};
    if (!verb)
        return false;
    const bool comma = isSymbol(verb.end, u",") && verb.end + 1 < m_tokens.size() &&
                       m_tokens[verb.end + 1].kind == TokenKind::QuoteMark;
    return comma || isSymbol(verb.end, u":");
}

std::optional<Source> Attribution::afterVerb(const Verb &verb) const
{
    size_t end = verb.end;
    while (!endsClause(end) && end < verb.end + longestSubject)
        ++end;
    return head({verb.end, end});
}

std::optional<Source> Attribution::subjectFirst(size_t begin) const
{
    if (isWord(begin) && (isIn(textOf(begin), conjunctions) || textOf(begin) == u"and"))
        return {};
    for (size_t at = begin; !endsClause(at) && at < begin + longestSubject; ++at) {
        if (isSymbol(at, u",") && isWord(at + 1) &&
            (textOf(at + 1) == u"and" || textOf(at + 1) == u"but" || textOf(at + 1) == u"while"))
            return {}; // another clause begins
        const Verb verb = verbAt(at);
        if (!verb || isParticiple(textOf(at)) || isPassive(at))
            continue;
        return at == begin ? std::nullopt : head({begin, at});
    }
    return {};
}

std::optional<Source> Attribution::agentAfter(const Verb &verb, size_t end) const
{
    for (size_t at = verb.end; at < end && at < verb.end + 8; ++at) {
        if (isWord(at) && textOf(at) == u"by")
            return head({at + 1, std::min(end, at + 1 + longestSubject)});
    }
    return {};
}

std::optional<Source> Attribution::before(TokenRange quote) const
{
    if (quote.begin == 0 || isBreak(textBefore(quote.begin)))
        return {};
    const size_t begin = sentenceBegin(quote.begin - 1);
    if (auto source = wordsOf(quote.begin, begin))
        return source;
    if (isPossessive(quote.begin - 1) && is(quote.end, WordClass::SpeechNoun)) {
        if (const Mention *owner = mentionEndingAt(quote.begin - 1)) // "Ruiz’s “bold” claim"
            return Source{SourceKind::Named, owner->begin, owner->party, {}, {}};
    }
    if (auto source = label(begin))
        return source;
    if (auto source = verbBefore(quote.begin, begin))
        return source;
    for (size_t at = quote.begin; at-- > begin;) {
        if (isQuoted(at) || !is(at, WordClass::SpeechNoun) || isBearer(at))
            continue;
        if (auto owner = ownerOf(at))
            return owner;
    }
    for (size_t at = begin; at + 2 < quote.begin; ++at) {
        if (isWord(at + 1) && textOf(at).compare(u"according", Qt::CaseInsensitive) == 0 &&
            textOf(at + 1) == u"to") {
            return accordingTo(at + 2, quote.begin);
        }
    }
    return isSymbol(quote.begin - 1, u":") ? introducing(quote.begin) : std::nullopt;
}

/// Whoever stands behind "according to", to the first comma unless that is only an office.
std::optional<Source> Attribution::accordingTo(size_t begin, size_t last) const
{
    size_t end = begin;
    while (end < last && !endsClause(end) && !isSymbol(end, u","))
        ++end;
    const auto source = head({begin, end});
    if (source && source->kind != SourceKind::Role && source->kind != SourceKind::Described)
        return source;
    while (end < last && !endsClause(end))
        ++end;
    return head({begin, end});
}

/// A headline's "Ruiz: Rivals ‘reek of fear’".
std::optional<Source> Attribution::label(size_t begin) const
{
    for (const Mention &first : m_names.between(begin, begin + 6)) {
        if (isSymbol(first.end, u":") && isSubject(first))
            return Source{SourceKind::Named, first.begin, first.party, {}, {}};
    }
    return {};
}

/// "in the words of an adviser, “": the phrase right before the quotation.
std::optional<Source> Attribution::wordsOf(size_t end, size_t begin) const
{
    for (size_t at = end; at-- > begin + 1 && end - at < longestSubject;) {
        if (isQuoted(at))
            return {};
        if (textOf(at) == u"of" && textOf(at - 1) == u"words" && at >= 2 &&
            textOf(at - 2) == u"the")
            return head({at + 1, end});
    }
    return {};
}

/// The subject of the verb that governs the words before `end`. Where its clause is itself what
/// somebody says ("Ruiz said the mayor had called it …"), that is Ruiz.
std::optional<Source> Attribution::verbBefore(size_t end, size_t begin) const
{
    std::optional<Source> found;
    for (size_t at = end; at-- > begin;) {
        if (found &&
            (isQuoted(at) || isSymbol(at, u",") || (isWord(at) && isIn(textOf(at), linkers))))
            return found;
        if (isQuoted(at))
            continue;
        const Verb verb = verbAt(at);
        if (!verb || verb.end > end || (found && !verb.is(u"say")))
            continue;
        if (isPassive(at)) {
            if (auto agent = agentAfter(verb, end); agent && !found)
                return agent;
            continue;
        }
        if (const Mention *behind = invertedSubject(verb, begin); behind && !found)
            return Source{SourceKind::Named, behind->begin, behind->party, {}, {}};
        if (auto subject = subjectBefore(at, begin)) {
            found = subject;
            found->thought = verb.entry->text == u"feel";
        }
    }
    return found;
}

/// "…, explained Ruiz, “": the name right behind a verb that has no subject before it.
const Mention *Attribution::invertedSubject(const Verb &verb, size_t begin) const
{
    if (verb.begin > begin && !isSymbol(verb.begin - 1, u","))
        return nullptr;
    const auto behind = m_names.between(verb.end, verb.end + 1);
    const bool alone = !behind.empty() && isSymbol(behind.front().end, u",") &&
                       behind.front().end + 1 < m_tokens.size() &&
                       m_tokens[behind.front().end + 1].kind == TokenKind::QuoteMark;
    return alone ? &behind.front() : nullptr;
}

/// "Ruiz’s claim", "his remark": whose words they are.
std::optional<Source> Attribution::ownerOf(size_t noun) const
{
    for (size_t at = noun; at-- > 0 && at + 4 > noun && isWord(at);) {
        if (isPossessive(at)) {
            const Mention *owner = mentionEndingAt(at);
            if (owner)
                return Source{SourceKind::Named, owner->begin, owner->party, {}, {}};
            return {};
        }
        const QStringView word = textOf(at);
        const bool his = word.compare(u"his", Qt::CaseInsensitive) == 0;
        if (his || word.compare(u"her", Qt::CaseInsensitive) == 0)
            return Source{.kind = SourceKind::Pronoun,
                          .token = std::uint32_t(at),
                          .gender = his ? Gender::Male : Gender::Female};
        if (is(at, WordClass::Function))
            return {};
    }
    return {};
}

std::optional<Source> Attribution::signature(size_t at) const
{
    while (at < m_tokens.size() && m_tokens[at].kind == TokenKind::LineBreak)
        ++at;
    const bool dash = isSymbol(at, u"—") || isSymbol(at, u"–") || isSymbol(at, u"-");
    if (dash) {
        ++at;
    } else {
        if (!isWord(at) || !isWord(at + 1) || !isIn(textOf(at), openings))
            return {};
        at += 2;
    }
    const auto named = m_names.between(at, at + 1);
    if (named.empty())
        return {};
    return Source{SourceKind::Named, named.front().begin, named.front().party, {}, {}};
}

/// Who reports the sentence that a fragment stands in: "Havn is “broke” by now, said Ana Ruiz."
std::optional<Source> Attribution::closing(TokenRange quote) const
{
    const size_t last = std::min(quote.end + longestClosing, m_tokens.size());
    for (size_t at = quote.end; at + 1 < last; ++at) {
        if (isQuoted(at))
            continue;
        if (isBreak(at) || m_tokens[at].sentenceStart)
            return {};
        if (!isSymbol(at, u","))
            continue;
        const size_t next = at + 1;
        const Verb verb = verbAt(next);
        if (verb && verb.entry->text == u"say" && !isParticiple(textOf(next)))
            return afterVerb(verb);
        if (textOf(next) == u"according" && isWord(next + 1) && textOf(next + 1) == u"to")
            return afterVerb({next, next + 2, nullptr});
        if (auto subject = closingSubject(next))
            return subject;
    }
    return {};
}

/// "…, Ana Ruiz said.", "…, the mayor said.": subject and verb end the sentence.
std::optional<Source> Attribution::closingSubject(size_t begin) const
{
    for (size_t at = begin; at < begin + 8 && !endsClause(at) && !isSymbol(at, u","); ++at) {
        const Verb verb = verbAt(at);
        if (verb && verb.entry->text == u"say" && !isParticiple(textOf(at)) && !isPassive(at))
            return endsClause(verb.end) && at > begin ? head({begin, at}) : std::nullopt;
    }
    return {};
}

std::optional<Source> Attribution::topicBefore(TokenRange quote) const
{
    if (quote.begin == 0 || isBreak(textBefore(quote.begin)))
        return {};
    const size_t begin = sentenceBegin(quote.begin - 1);
    auto topic = head({segmentBegin(begin, quote.begin), quote.begin});
    if (!topic || topic->kind == SourceKind::Unnamed)
        topic = head({begin, quote.begin});
    return topic;
}

std::optional<Source> Attribution::introducing(size_t end) const
{
    const size_t begin = sentenceBegin(end - 1);
    for (size_t at = end; at-- > begin;) {
        if (isQuoted(at))
            continue;
        if (const Verb verb = verbAt(at); verb && !isPassive(at)) {
            auto subject = subjectBefore(at, begin);
            const bool thinks = !verb.is(u"say") && subject &&
                                subject->kind == SourceKind::Self; // "…, and I never forget it:"
            if (subject && !thinks)
                return subject;
        }
    }
    if (auto subject = head({begin, end}); subject && subject->kind != SourceKind::Unnamed)
        return subject;
    for (const Mention &inside : m_names.between(begin, end) | std::views::reverse) {
        if (isSubject(inside))
            return Source{SourceKind::Named, inside.begin, inside.party, {}, {}};
    }
    return {};
}

} // namespace crosscheck
