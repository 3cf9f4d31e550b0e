// SPDX-License-Identifier: GPL-3.0-or-later
//
// No grammar, but the habits of news English. After a quotation: a verb and then its subject, or a
// subject and then its verb, up to the clause's end. Before it: the nearest reporting verb, and
// from there leftwards over auxiliaries and appositions to the subject. In a noun phrase the first
// name that no preposition governs, that owns nothing ("Trump’s lawyer") and qualifies no other
// noun
// ("Trump aide") is its head. Every search is bounded, so that all of it stays linear.
#include "model/claim/attribution.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr size_t longestSubject = 30;
constexpr size_t longestSentence = 120;

constexpr std::array<QStringView, 27> prepositions = {
    u"of",      u"for",   u"to",   u"at",    u"in",     u"from",   u"by",     u"with",    u"on",
    u"about",   u"after", u"near", u"under", u"before", u"into",   u"over",   u"between", u"during",
    u"against", u"like",  u"than", u"as",    u"among",  u"toward", u"behind", u"around",  u"via"};
constexpr std::array<QStringView, 11> determiners = {
    u"the", u"a", u"an", u"his", u"her", u"its", u"their", u"my", u"our", u"your", u"this"};
constexpr std::array<QStringView, 9> conjunctions = {
    u"that", u"but", u"while", u"when", u"because", u"if", u"although", u"where", u"which"};
/// Words that join two clauses of which neither reports the other.
constexpr std::array<QStringView, 10> linkers = {
    u"and", u"but", u"while", u"when", u"as", u"after", u"before", u"because", u"if", u"although"};
constexpr std::array<QStringView, 32> auxiliaries = {
    u"has",   u"had",  u"have",  u"is",    u"was",   u"were",      u"are",   u"be",
    u"been",  u"will", u"would", u"could", u"may",   u"might",     u"also",  u"later",
    u"then",  u"not",  u"to",    u"once",  u"never", u"today",     u"again", u"even",
    u"still", u"did",  u"does",  u"just",  u"first", u"yesterday", u"often", u"now"};
constexpr std::array<QStringView, 7> passives = {u"was", u"were", u"is",   u"are",
                                                 u"be",  u"been", u"being"};

/// Words that open a signature: "That’s Ana Ruiz", "So said Ana Ruiz".
constexpr std::array<QStringView, 2> openings = {u"That", u"So"};

template <size_t N>
bool isIn(QStringView word, const std::array<QStringView, N> &list)
{
    return std::ranges::any_of(
        list, [word](QStringView w) { return w.compare(word, Qt::CaseInsensitive) == 0; });
}

bool isParticiple(QStringView word)
{
    return word.endsWith(u"ing") && word.size() > 4;
}

} // namespace

std::vector<TokenRange> outerRanges(const TokenList &tokens, std::span<const Claim> quotes)
{
    std::vector<TokenRange> ranges;
    size_t token = 0;
    const auto skipTo = [&](qsizetype offset) {
        while (token < tokens.tokens.size() && qsizetype(tokens.tokens[token].begin) < offset)
            ++token;
        return token;
    };
    for (const Claim &claim : quotes) {
        const Quote &quote = std::get<Quote>(claim.value);
        if (quote.nested)
            continue;
        const size_t begin = skipTo(quote.outer.begin());
        ranges.push_back({begin, skipTo(quote.outer.end())});
    }
    return ranges;
}

Attribution::Attribution(QStringView text, const TokenList &list, const Lexicon &lexicon,
                         const Names &names)
    : m_text(text)
    , m_tokens(list.tokens)
    , m_lexicon(lexicon)
    , m_names(names)
    , m_quoted(list.tokens.size() + 1, 0)
{
}

void Attribution::setQuoted(std::span<const TokenRange> quotes)
{
    for (const TokenRange &quote : quotes)
        std::fill(m_quoted.begin() + qsizetype(quote.begin),
                  m_quoted.begin() + qsizetype(quote.end), std::uint8_t(1));
}

QStringView Attribution::textOf(size_t at) const
{
    return m_tokens[at].span().of(m_text);
}

bool Attribution::isWord(size_t at) const
{
    return at < m_tokens.size() && m_tokens[at].kind == TokenKind::Word;
}

bool Attribution::isSymbol(size_t at, QStringView sign) const
{
    return at < m_tokens.size() && m_tokens[at].kind == TokenKind::Symbol && textOf(at) == sign;
}

bool Attribution::is(size_t at, WordClass wordClass) const
{
    return at < m_tokens.size() && m_lexicon.entry(m_tokens[at].lexeme, wordClass) != nullptr;
}

bool Attribution::isBreak(size_t at) const
{
    return at >= m_tokens.size() || m_tokens[at].kind == TokenKind::BlockBreak;
}

size_t Attribution::textBefore(size_t at) const
{
    while (at > 0 && m_tokens[at - 1].kind == TokenKind::LineBreak)
        --at;
    return at > 0 ? at - 1 : m_tokens.size();
}

bool Attribution::endsClause(size_t at) const
{
    if (isBreak(at) || m_tokens[at].kind == TokenKind::QuoteMark)
        return true;
    if (m_tokens[at].kind != TokenKind::Symbol)
        return false;
    const QStringView sign = textOf(at);
    if (sign == u".") // an abbreviation's period goes on without a new sentence
        return at + 1 >= m_tokens.size() || isBreak(at + 1) || m_tokens[at + 1].sentenceStart;
    return sign == u";" || sign == u":" || sign == u"!" || sign == u"?";
}

bool Attribution::isPossessive(size_t end) const
{
    if (end >= m_tokens.size() || m_tokens[end].spaceBefore)
        return false;
    const QStringView tail = textOf(end);
    if (tail == u"'s" || tail == u"’s")
        return true;
    return (tail == u"'" || tail == u"’") && end > 0 && textOf(end - 1).endsWith(u's');
}

bool Attribution::isPassive(size_t verb) const
{
    if (isParticiple(textOf(verb)))
        return false;
    for (size_t at = verb; at-- > 0 && at + 3 > verb;) {
        if (!isWord(at))
            return false;
        if (isIn(textOf(at), passives))
            return true;
        if (!textOf(at).endsWith(u"ly"))
            return false;
    }
    return false;
}

/// No preposition governs the name, nor the one it is joined to, and it owns nothing.
bool Attribution::isSubject(const Mention &mention) const
{
    if (isPossessive(mention.end) || isGoverned(mention.begin))
        return false;
    if (mention.begin == 0 || textOf(mention.begin - 1) != u"and")
        return true;
    const Mention *joined = mentionEndingAt(mention.begin - 1);
    return !joined || !isGoverned(joined->begin);
}

bool Attribution::isGoverned(size_t begin) const
{
    if (begin == 0)
        return false;
    size_t at = begin - 1;
    if (at > 0 && isWord(at) && isIn(textOf(at), determiners))
        --at;
    return isWord(at) && isIn(textOf(at), prepositions);
}

/// "Trump supporters", "Clinton campaign chairman John Podesta": the name only qualifies a noun.
bool Attribution::isModifier(const Mention &mention, size_t end) const
{
    const size_t next = mention.end;
    if (isSymbol(next, u"-") && !m_tokens[next].spaceBefore)
        return true; // "Qaeda-linked"
    if (next >= end || !isWord(next) || m_tokens[next].capital || is(next, WordClass::SpeechVerb))
        return false;
    for (size_t at = next; at < end && at < next + 6; ++at) {
        if (isSymbol(at, u"-"))
            continue;
        if (!m_names.between(at, at + 1).empty()) // "Trump attacks Clinton" is no modifier
            return at > next && !textOf(next).endsWith(u's') && !textOf(next).endsWith(u"ed");
        if (is(at, WordClass::Role) || is(at, WordClass::Title) ||
            (at == next && is(at, WordClass::Organisation)))
            return true;
        if (!isWord(at) || is(at, WordClass::Function) || is(at, WordClass::SpeechVerb) ||
            textOf(at).endsWith(u"ly"))
            return false;
    }
    return false;
}

/// "a back-handed compliment", "new claims": a form that is also a noun is a verb only after what
/// can be its subject, or after an auxiliary.
bool Attribution::canBeVerb(size_t at) const
{
    size_t before = at - 1;
    while (before > 0 && textOf(before).endsWith(u"ly"))
        --before;
    if (!isWord(before) || m_tokens[before].capital || isIn(textOf(before), auxiliaries))
        return true;
    return is(before, WordClass::Pronoun) || is(before, WordClass::Role) ||
           is(before, WordClass::Organisation) || textOf(before) == u"who" ||
           textOf(before) == u"and";
}

Attribution::Verb Attribution::verbAt(size_t at) const
{
    const auto match = m_lexicon.match(m_tokens, at, WordClass::SpeechVerb, m_text);
    if (!match)
        return {};
    if (at > 0 && isWord(at - 1)) {
        const QStringView before = textOf(at - 1);
        if (isIn(before, determiners) || before == u"of" || isPossessive(at - 1))
            return {};
        if (match.entry->extra == u"noun" && (m_tokens[at].capital || !canBeVerb(at)))
            return {};
        if (at > 1 && isParticiple(textOf(at)) && isWord(at - 2) &&
            isIn(textOf(at - 2), determiners) && !m_tokens[at - 1].capital &&
            !is(at - 1, WordClass::Role))
            return {}; // "the correct reading"
    }
    return {at, at + match.length, match.entry};
}

bool Attribution::speaks(const Mention &mention) const
{
    const Verb after = verbAt(mention.end);
    if (after && after.entry->text == u"say" && !isParticiple(textOf(mention.end)))
        return true;
    const size_t before = textBefore(mention.begin);
    return before < m_tokens.size() && !isBreak(before) && bool(verbAt(before)) &&
           verbAt(before).entry->text == u"say";
}

size_t Attribution::sentenceBegin(size_t at) const
{
    const size_t least = at > longestSentence ? at - longestSentence : 0;
    while (at > least) {
        if (m_tokens[at].sentenceStart && !isQuoted(at))
            return at;
        if (isBreak(at - 1))
            return at;
        --at;
    }
    return at;
}

std::optional<Source> Attribution::head(TokenRange phrase) const
{
    if (phrase.isEmpty())
        return {};
    Source found{.kind = SourceKind::Unnamed, .token = std::uint32_t(phrase.begin)};
    bool definite = false;
    bool governed = false;
    bool any = false;
    size_t mention = m_names.from(phrase.begin);
    for (size_t at = phrase.begin; at < phrase.end; ++at) {
        if (isQuoted(at))
            continue;
        while (mention < m_names.mentions.size() && m_names.mentions[mention].begin < at)
            ++mention;
        if (mention < m_names.mentions.size() && m_names.mentions[mention].begin == at) {
            const Mention &named = m_names.mentions[mention];
            const bool owns = isPossessive(named.end);
            const bool heads = !owns && !isModifier(named, phrase.end);
            if (heads && !governed)
                return Source{
                    .kind = SourceKind::Named, .token = named.begin, .party = named.party};
            definite = definite || owns;
            any = true;
            at = named.end - 1;
            continue;
        }
        if (isSymbol(at, u",")) {
            governed = false;
            continue;
        }
        if (!isWord(at))
            continue;
        const QStringView word = textOf(at);
        if (const auto *pronoun = m_lexicon.entry(m_tokens[at].lexeme, WordClass::Pronoun);
            pronoun && !governed && !any) {
            found.token = std::uint32_t(at);
            found.gender = genderOf(pronoun->text);
            if (found.gender != Gender::Unknown)
                found.kind = SourceKind::Pronoun;
            else if (pronoun->text == u"i")
                found.kind = SourceKind::Self;
            return found;
        }
        if (isIn(word, prepositions)) {
            governed = true;
            continue;
        }
        if (governed)
            continue;
        if (isIn(word, determiners)) {
            definite = definite || (word.compare(u"a", Qt::CaseInsensitive) != 0 &&
                                    word.compare(u"an", Qt::CaseInsensitive) != 0);
            continue;
        }
        any = true;
        if (is(at, WordClass::Role) || is(at, WordClass::Title)) {
            found.role = m_tokens[at].lexeme;
            found.token = std::uint32_t(at);
        }
    }
    if (!any)
        return {};
    if (definite && found.role != LexemeId{}) {
        const auto *role = m_lexicon.entry(found.role, WordClass::Role);
        found.kind = role && role->text == u"describes" ? SourceKind::Described : SourceKind::Role;
    }
    return found;
}

std::optional<Source> Attribution::after(TokenRange quote, bool leads) const
{
    size_t at = quote.end;
    bool attributable = leads;
    if (quote.end >= 2) {
        const QStringView last = textOf(quote.end - 2);
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
        if (!agent || (source && source->kind == SourceKind::Named))
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
    if (const Verb verb = verbAt(at))
        return isParticiple(textOf(at)) ? std::nullopt : afterVerb(verb);
    return subjectFirst(at);
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

std::optional<Source> Attribution::subjectBefore(size_t verb, size_t begin) const
{
    size_t end = verb;
    while (end > begin && isWord(end - 1) && !m_tokens[end - 1].capital &&
           (isIn(textOf(end - 1), auxiliaries) || textOf(end - 1).endsWith(u"ly")))
        --end;
    if (end == begin)
        return {};
    const QStringView before = textOf(end - 1);
    if (is(end - 1, WordClass::Pronoun) && before != u"who")
        return head({end - 1, end});
    if (before == u"and" || before == u"but" || isParticiple(textOf(verb)))
        return head({begin, end - (before == u"," ? 1 : 0)});
    if (before == u"who")
        return antecedentOfWho(begin, end - 1);
    if (const auto party = apposed({begin, end}))
        return party;
    if (isSymbol(end - 1, u",") || isSymbol(end - 1, u")"))
        return head({begin, end - 1});
    size_t from = segmentBegin(begin, end);
    if (from < end && isWord(from) && textOf(from) == u"who" && from > begin)
        return antecedentOfWho(begin, from);
    if (from + 1 < end && isWord(from) && isIn(textOf(from), prepositions) && from > begin)
        ++from; // "tweeted after Clinton argued"
    return head({from, end});
}

/// "Trump, who has called": the name that ends just before.
std::optional<Source> Attribution::antecedentOfWho(size_t begin, size_t who) const
{
    size_t end = who;
    if (end > begin && isSymbol(end - 1, u","))
        --end;
    if (const Mention *named = mentionEndingAt(end))
        return Source{SourceKind::Named, named->begin, named->party, {}, {}};
    if (const auto party = apposed({begin, end}))
        return party;
    return head({segmentBegin(begin, end), end});
}

size_t Attribution::segmentBegin(size_t begin, size_t end) const
{
    size_t from = end;
    while (from > begin && !isSymbol(from - 1, u",") && !endsClause(from - 1) &&
           !isSymbol(from - 1, u"—") && !isQuoted(from - 1) &&
           !(isWord(from - 1) && isIn(textOf(from - 1), conjunctions)) && !verbAt(from - 1))
        --from;
    return from;
}

/// The subject before its apposition: "Ana Ruiz, the mayor of Havn, a port," or "its head, Ana
/// Ruiz,". Commas or brackets close the range, or an apposition with an article reaches its end.
std::optional<Source> Attribution::apposed(TokenRange range) const
{
    size_t end = range.end;
    std::optional<Source> other;
    for (int steps = 0; steps < 5 && end > range.begin; ++steps) {
        const bool closed = isSymbol(end - 1, u",") || isSymbol(end - 1, u")");
        const size_t past = closed ? end - 1 : end;
        const bool bracket = closed && isSymbol(end - 1, u")");
        size_t open = past;
        while (open > range.begin && !isSymbol(open - 1, bracket ? u"(" : u",") &&
               past < open + longestSubject)
            --open;
        if (open == range.begin || past >= open + longestSubject)
            return other;
        if (!closed && (steps > 0 || !isWord(open) || m_tokens[open].capital))
            return other;
        const auto inside = m_names.between(open, past);
        if (closed && !bracket && !inside.empty() && inside.front().begin == open &&
            inside.front().end + 2 >= past && !isPossessive(inside.front().end) && !other)
            return Source{SourceKind::Named, inside.front().begin, inside.front().party, {}, {}};
        const Mention *left = mentionEndingAt(open - 1);
        if (left && !isGoverned(left->begin)) {
            const Source named{SourceKind::Named, left->begin, left->party, {}, {}};
            if (m_names.parties[size_t(left->party)].person)
                return named;
            if (!other)
                other = named;
        }
        end = isSymbol(open - 1, u",") ? open : open - 1;
        if (bracket)
            end = open - 1;
    }
    return other;
}

const Mention *Attribution::mentionEndingAt(size_t end) const
{
    const size_t past = m_names.from(end);
    if (past == 0 || m_names.mentions[past - 1].end != end)
        return nullptr;
    return &m_names.mentions[past - 1];
}

std::optional<Source> Attribution::before(TokenRange quote) const
{
    if (quote.begin == 0 || isBreak(textBefore(quote.begin)))
        return {};
    const size_t begin = sentenceBegin(quote.begin - 1);
    if (auto source = verbBefore(quote.begin, begin))
        return source;
    for (size_t at = quote.begin; at-- > begin;) {
        if (isQuoted(at) || !is(at, WordClass::SpeechNoun))
            continue;
        if (auto owner = ownerOf(at))
            return owner;
    }
    for (size_t at = begin; at + 2 < quote.begin; ++at) {
        if (isWord(at + 1) && textOf(at).compare(u"according", Qt::CaseInsensitive) == 0 &&
            textOf(at + 1) == u"to") {
            size_t end = at + 2;
            while (end < quote.begin && !endsClause(end))
                ++end;
            return head({at + 2, end});
        }
    }
    if (isSymbol(quote.begin - 1, u":"))
        return introducing(quote.begin);
    for (const Mention &first : m_names.between(begin, begin + 6)) {
        if (isSymbol(first.end, u":")) // a headline's "Ruiz: …"
            return Source{SourceKind::Named, first.begin, first.party, {}, {}};
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
        if (!verb || verb.end > end || (found && verb.entry->text != u"say"))
            continue;
        if (isPassive(at)) {
            if (auto agent = agentAfter(verb, end); agent && !found)
                return agent;
            continue;
        }
        if (const Mention *behind = invertedSubject(verb, begin); behind && !found)
            return Source{SourceKind::Named, behind->begin, behind->party, {}, {}};
        if (auto subject = subjectBefore(at, begin))
            found = subject;
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
            if (auto subject = subjectBefore(at, begin))
                return subject;
        }
    }
    if (auto subject = head({begin, end}); subject && subject->kind != SourceKind::Unnamed)
        return subject;
    const auto inside = m_names.between(begin, end);
    if (!inside.empty())
        return Source{SourceKind::Named, inside.back().begin, inside.back().party, {}, {}};
    return {};
}

std::optional<Source> Attribution::subjectOf(TokenRange sentence) const
{
    return head(sentence);
}

} // namespace crosscheck
