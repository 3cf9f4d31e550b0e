// SPDX-License-Identifier: GPL-3.0-or-later
//
// No grammar, but the habits of news English. From a verb leftwards over auxiliaries and
// appositions to its subject. In a noun phrase the first name that no preposition governs, that
// owns nothing
// ("Trump’s lawyer") and qualifies no other noun ("Trump aide") is its head. Every search is
// bounded.
#include "model/claim/clausereader.h"

#include "model/claim/clausewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr size_t longestSentence = 120;

constexpr std::array<QStringView, 45> prepositions = {
    u"of",    u"for",     u"to",       u"at",     u"in",      u"from",       u"by",
    u"with",  u"on",      u"about",    u"after",  u"near",    u"under",      u"before",
    u"into",  u"over",    u"between",  u"during", u"against", u"like",       u"than",
    u"as",    u"among",   u"toward",   u"behind", u"around",  u"via",        u"alongside",
    u"amid",  u"despite", u"upon",     u"within", u"without", u"through",    u"since",
    u"until", u"besides", u"beyond",   u"across", u"along",   u"throughout", u"towards",
    u"onto",  u"unlike",  u"including"};
/// Of these, the ones that open clauses too: "tweeted after Clinton argued".
constexpr std::array<QStringView, 7> clausePrepositions = {u"after", u"before", u"as",   u"than",
                                                           u"like",  u"since",  u"until"};
constexpr std::array<QStringView, 11> determiners = {
    u"the", u"a", u"an", u"his", u"her", u"its", u"their", u"my", u"our", u"your", u"this"};
constexpr std::array<QStringView, 32> auxiliaries = {
    u"has",   u"had",  u"have",  u"is",    u"was",   u"were",      u"are",   u"be",
    u"been",  u"will", u"would", u"could", u"may",   u"might",     u"also",  u"later",
    u"then",  u"not",  u"to",    u"once",  u"never", u"today",     u"again", u"even",
    u"still", u"did",  u"does",  u"just",  u"first", u"yesterday", u"often", u"now"};
constexpr std::array<QStringView, 7> passives = {u"was", u"were", u"is",   u"are",
                                                 u"be",  u"been", u"being"};

} // namespace

ClauseReader::ClauseReader(QStringView text, const TokenList &list, const Lexicon &lexicon,
                           const Names &names)
    : m_text(text)
    , m_tokens(list.tokens)
    , m_lexicon(lexicon)
    , m_names(names)
    , m_quoted(list.tokens.size() + 1, 0)
{
}

void ClauseReader::setQuoted(std::span<const TokenRange> quotes)
{
    for (const TokenRange &quote : quotes)
        std::fill(m_quoted.begin() + qsizetype(quote.begin),
                  m_quoted.begin() + qsizetype(quote.end), std::uint8_t(1));
}

bool ClauseReader::is(size_t at, WordClass wordClass) const
{
    return at < m_tokens.size() && m_lexicon.entry(m_tokens[at].lexeme, wordClass) != nullptr;
}

bool ClauseReader::isBreak(size_t at) const
{
    return at >= m_tokens.size() || m_tokens[at].kind == TokenKind::BlockBreak;
}

size_t ClauseReader::textBefore(size_t at) const
{
    while (at > 0 && m_tokens[at - 1].kind == TokenKind::LineBreak)
        --at;
    return at > 0 ? at - 1 : m_tokens.size();
}

bool ClauseReader::endsClause(size_t at) const
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

bool ClauseReader::isPossessive(size_t end) const
{
    if (end >= m_tokens.size() || m_tokens[end].spaceBefore)
        return false;
    const QStringView tail = textOf(end);
    if (tail == u"'s" || tail == u"’s")
        return true;
    return (tail == u"'" || tail == u"’") && end > 0 && textOf(end - 1).endsWith(u's');
}

bool ClauseReader::isPassive(size_t verb) const
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
bool ClauseReader::isSubject(const Mention &mention) const
{
    if (isPossessive(mention.end) || isGoverned(mention.begin))
        return false;
    if (mention.begin == 0 || textOf(mention.begin - 1) != u"and")
        return true;
    const Mention *joined = mentionEndingAt(mention.begin - 1);
    return !joined || !isGoverned(joined->begin);
}

/// A preposition stands between the name and the start of its part of the sentence.
bool ClauseReader::isInPhrase(size_t begin, size_t name) const
{
    for (size_t at = name; at-- > begin && !isSymbol(at, u",") && !endsClause(at);) {
        if (isWord(at) && isIn(textOf(at), prepositions))
            return true;
    }
    return false;
}

/// "(UPI)"
bool ClauseReader::isBracketed(const Mention &mention) const
{
    return mention.begin > 0 && isSymbol(mention.begin - 1, u"(") && isSymbol(mention.end, u")");
}

bool ClauseReader::isGoverned(size_t begin) const
{
    if (begin == 0)
        return false;
    size_t at = begin - 1;
    if (at > 0 && isWord(at) && isIn(textOf(at), determiners))
        --at;
    return isWord(at) && isIn(textOf(at), prepositions);
}

/// "Trump supporters", "Clinton campaign chairman John Podesta": the name only qualifies a noun.
bool ClauseReader::isModifier(const Mention &mention, size_t end) const
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
bool ClauseReader::canBeVerb(size_t at) const
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

/// Words follow that somebody says: "a sign saying “Go home”".
bool ClauseReader::leadsOver(size_t at) const
{
    return at < m_tokens.size() &&
           (m_tokens[at].kind == TokenKind::QuoteMark || isSymbol(at, u",") || isSymbol(at, u":") ||
            textOf(at) == u"that");
}

bool ClauseReader::isAuxiliary(size_t at) const
{
    return isWord(at) && isIn(textOf(at), auxiliaries);
}

bool ClauseReader::isBearer(size_t at) const
{
    const auto *noun = m_lexicon.entry(m_tokens[at].lexeme, WordClass::SpeechNoun);
    return noun && noun->text == u"bearer";
}

ClauseReader::Verb ClauseReader::knownVerbAt(size_t at) const
{
    const auto match = m_lexicon.match(m_tokens, at, WordClass::SpeechVerb, m_text);
    if (!match)
        return {};
    if (at > 0 && m_tokens[at - 1].kind == TokenKind::Number && match.entry->extra == u"noun")
        return {}; // "the 50 states"
    if (at > 0 && isSymbol(at - 1, u"-") && !m_tokens[at].spaceBefore)
        return {}; // "a city-state"
    if (at > 0 && isWord(at - 1)) {
        const QStringView before = textOf(at - 1);
        if (isIn(before, determiners) || before == u"of" || isPossessive(at - 1))
            return {};
        if (match.entry->extra == u"noun" && (m_tokens[at].capital || !canBeVerb(at)))
            return {};
        if (at > 1 && isParticiple(textOf(at)) && isWord(at - 2) &&
            isIn(textOf(at - 2), determiners) && !m_tokens[at - 1].capital &&
            !is(at - 1, WordClass::Role) && !leadsOver(at + match.length))
            return {}; // "the correct reading"
    }
    return {at, at + match.length, match.entry};
}

size_t ClauseReader::sentenceBegin(size_t at) const
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

/// "in Ames, Iowa, on Sunday": the name that begins there goes with what stands before its comma.
bool ClauseReader::isApposition(size_t at) const
{
    const auto named = m_names.between(at, at + 1);
    return !named.empty() && isSymbol(named.front().end, u",");
}

/// "the conservative-leaning paper"
bool ClauseReader::isJoined(size_t word) const
{
    return isSymbol(word + 1, u"-") && !m_tokens[word + 1].spaceBefore && isWord(word + 2);
}

std::optional<Source> ClauseReader::head(TokenRange phrase) const
{
    if (phrase.isEmpty())
        return {};
    Source found{.kind = SourceKind::Unnamed, .token = std::uint32_t(phrase.begin)};
    bool definite = false;
    bool governed = false;
    bool any = false;
    bool headed = false; ///< by a word that no preposition governs
    size_t mention = m_names.from(phrase.begin);
    for (size_t at = phrase.begin; at < phrase.end; ++at) {
        if (isQuoted(at))
            continue;
        while (mention < m_names.mentions.size() && m_names.mentions[mention].begin < at)
            ++mention;
        if (mention < m_names.mentions.size() && m_names.mentions[mention].begin == at) {
            const Mention &named = m_names.mentions[mention];
            const bool owns = isPossessive(named.end);
            const bool heads = !owns && !isBracketed(named) && !isModifier(named, phrase.end);
            if (heads && !governed)
                return Source{
                    .kind = SourceKind::Named, .token = named.begin, .party = named.party};
            definite = definite || owns;
            any = true;
            headed = headed || !governed;
            at = named.end - 1;
            continue;
        }
        if (isSymbol(at, u",")) {
            governed = governed && !headed && isApposition(at + 1);
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
            const bool counts = at + 1 < phrase.end && m_tokens[at + 1].kind == TokenKind::Number;
            governed = governed || !counts; // "about 50 protesters"
            continue;
        }
        if (governed)
            continue;
        if (isIn(word, determiners)) {
            definite = definite || (word.compare(u"a", Qt::CaseInsensitive) != 0 &&
                                    word.compare(u"an", Qt::CaseInsensitive) != 0);
            continue;
        }
        any = headed = true;
        if ((is(at, WordClass::Role) || is(at, WordClass::Title)) && !isJoined(at)) {
            found.role = m_tokens[at].lexeme;
            found.token = std::uint32_t(at);
        }
    }
    if (!any)
        return {};
    if (definite && found.role != LexemeId{}) {
        const auto *role = m_lexicon.entry(found.role, WordClass::Role);
        found.kind = role && role->text == u"describes" ? SourceKind::Described : SourceKind::Role;
        found.gender = role ? genderOf(role->extra) : Gender::Unknown;
    }
    return found;
}

std::optional<Source> ClauseReader::subjectBefore(size_t verb, size_t begin) const
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
    if (const Mention *beside = mentionEndingAt(end); beside && isSubject(*beside))
        return Source{SourceKind::Named, beside->begin, beside->party, {}, {}};
    if (isParticiple(textOf(verb)))
        return subjectOfParticiple(begin, end);
    if (before == u"and" || before == u"but")
        return head({begin, end});
    if ((before == u"that" || before == u"which") && end >= begin + 2 && isBearer(end - 2))
        return Source{.kind = SourceKind::Unnamed, .token = std::uint32_t(end - 2)};
    if (before == u"who")
        return antecedentOfWho(begin, end - 1);
    if (const auto party = apposed({begin, end}))
        return party;
    if (isSymbol(end - 1, u",") || isSymbol(end - 1, u")"))
        return head({begin, end - 1});
    size_t from = segmentBegin(begin, end);
    if (from < end && isWord(from) && textOf(from) == u"who" && from > begin)
        return antecedentOfWho(begin, from);
    if (from + 1 < end && isWord(from) && isIn(textOf(from), clausePrepositions) && from > begin)
        ++from;                               // "tweeted after Clinton argued"
    for (size_t at = end; at-- > from + 1;) { // "Ruiz circled it as his friends jeered"
        if (textOf(at) == u"as" && isIn(textOf(at + 1), determiners))
            return head({at + 1, end});
    }
    return head({from, end});
}

/// "Ruiz left, saying", "with her lawyer saying", "a hat reading": what stands right before it,
/// what "with" joins to it, else the subject of the clause around it.
std::optional<Source> ClauseReader::subjectOfParticiple(size_t begin, size_t end) const
{
    if (isBearer(end - 1))
        return Source{.kind = SourceKind::Unnamed, .token = std::uint32_t(end - 1)};
    const bool comma = isSymbol(end - 1, u",");
    const size_t past = comma ? end - 1 : end;
    size_t from = begin;
    for (size_t at = past; at-- > begin + 1;) {
        const bool place = isSymbol(at, u";") || (isWord(at) && textOf(at) == u"where");
        const bool with = !comma && isWord(at) && textOf(at) == u"with" && isSymbol(at - 1, u",");
        if (!isQuoted(at) && (place || with)) {
            from = at + 1;
            break;
        }
    }
    for (size_t at = from; at < past; ++at) { // "an aide said Ruiz would stay, saying"
        if (!isQuoted(at) && verbAt(at) && !isParticiple(textOf(at)) && !isPassive(at))
            return at > from ? subjectBefore(at, from) : std::nullopt;
    }
    return head({from, past});
}

/// "Trump, who has called": the name that ends just before.
std::optional<Source> ClauseReader::antecedentOfWho(size_t begin, size_t who) const
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

size_t ClauseReader::segmentBegin(size_t begin, size_t end) const
{
    size_t from = end;
    while (from > begin && !isSymbol(from - 1, u",") && !endsClause(from - 1) &&
           !isSymbol(from - 1, u"—") && !isQuoted(from - 1) &&
           !(isWord(from - 1) && isIn(textOf(from - 1), conjunctions)) && !verbAt(from - 1))
        --from;
    return from;
}

/// "…, which an inquiry said": a clause begins there that has a subject of its own.
bool ClauseReader::opensClause(size_t at) const
{
    static constexpr std::array<QStringView, 10> openings = {
        u"who", u"whom", u"whose", u"what", u"as", u"and", u"even", u"after", u"before", u"since"};
    return isIn(textOf(at), conjunctions) || isIn(textOf(at), openings);
}

/// The subject before its apposition: "Ana Ruiz, the mayor of Havn, a port," or "its head, Ana
/// Ruiz,". Commas or brackets close the range, or an apposition with an article reaches its end.
std::optional<Source> ClauseReader::apposed(TokenRange range) const
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
        if (!closed && (steps > 0 || !isWord(open) || m_tokens[open].capital || opensClause(open)))
            return other;
        const auto inside = m_names.between(open, past);
        if (closed && !bracket && !inside.empty() && inside.front().begin == open &&
            inside.front().end + 2 >= past && !isPossessive(inside.front().end) && !other)
            return Source{SourceKind::Named, inside.front().begin, inside.front().party, {}, {}};
        const Mention *left = mentionEndingAt(open - 1);
        if (left && !closed && isInPhrase(range.begin, left->begin))
            return other; // "In talks with Ana Ruiz, the mayor said"
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

const Mention *ClauseReader::mentionEndingAt(size_t end) const
{
    const size_t past = m_names.from(end);
    if (past == 0 || m_names.mentions[past - 1].end != end)
        return nullptr;
    return &m_names.mentions[past - 1];
}

} // namespace crosscheck
