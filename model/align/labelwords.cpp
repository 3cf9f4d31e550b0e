// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts the sentence around a number into runs of words that nothing parts: no preposition, verb,
// mark or number. A run of capitalised words is a name, any other a noun phrase, whose last words
// name it; a word of a group of synonyms ("costs", "killed", "higher") gives the group's noun.
// What stands near the number in most of the articles names the fact.
#include "model/align/labelwords.h"

#include "model/align/terms.h"
#include "model/claim/lexicon.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <ranges>
#include <span>
#include <tuple>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr size_t mostClaims = 12;   ///< whose surroundings are read
constexpr int reach = 16;           ///< tokens to either side
constexpr double halfWay = 4;       ///< distance at which a phrase counts half
constexpr double afterShare = 0.6;  ///< of a name that follows the number
constexpr double clauseShare = 0.6; ///< of a noun phrase beyond a mark
constexpr double headTimes = 2.5;   ///< what "of" joins to a number after it counts so much more
constexpr double partTimes = 1.6;   ///< … and to a number before it
constexpr size_t mostWords = 2;     ///< of a noun phrase
constexpr size_t mostNameWords = 3; ///< of a name

/// What is known of a phrase from all claims.
struct Tally {
    LabelPhrase phrase;
    /// The best weight in each article. Shape: in the order in which the articles are read.
    std::vector<std::pair<ArticleIndex, double>> byArticle;
    double best = 0;
};

/// Words that nothing parts, and where they stand to the number.
struct Run {
    int from = 0;
    int to = 0;
    double weight = 0;
    bool before = false;
    bool beyondMark = false;
    bool head = false; ///< "of" joins it to the number
};

/// What the word after is the verb of, or helps it.
constexpr std::array<QStringView, 23> beforeVerbs = {
    u"to",    u"i",     u"you",   u"he",     u"she",   u"it",  u"we",    u"they",
    u"who",   u"which", u"that",  u"will",   u"would", u"can", u"could", u"may",
    u"might", u"must",  u"shall", u"should", u"did",   u"do",  u"does"};
/// Nouns that say nothing of themselves: "in front of 200 people".
constexpr std::array<QStringView, 16> hollowNouns = {
    u"front", u"top",  u"end",  u"rest", u"side", u"back", u"way",    u"time",
    u"lot",   u"kind", u"sort", u"part", u"case", u"fact", u"number", u"total"};
constexpr std::array<QStringView, 8> determiners = {u"a",   u"an",  u"the",   u"its",
                                                    u"his", u"her", u"their", u"our"};

class PhraseFinder
{
public:
    PhraseFinder(const Extraction &extraction, const Lexicon &lexicon)
        : m_tokens(extraction.tokens.tokens)
        , m_text(extraction.article->text)
        , m_claims(extraction.claims)
        , m_lexicon(lexicon)
    {
    }

    /// Calls `use` with each run of words around the span and `useTopic` with each word of a group
    /// of synonyms.
    template <typename Use, typename UseTopic>
    void around(TextSpan span, Use use, UseTopic useTopic) const
    {
        const int first = tokenAt(span.begin());
        int end = first;
        while (end < count() && at(end).begin < span.end())
            ++end;
        int begin = first;
        while (begin > 0 && first - begin < reach && !at(begin).sentenceStart &&
               !isBreak(begin - 1))
            --begin;
        int stop = end;
        while (stop < count() && stop - end < reach && !at(stop).sentenceStart && !isBreak(stop))
            ++stop;
        const auto weight = [&](int from, int to) {
            const int apart = to <= first   ? first - to + marksBetween(to, first)
                              : from >= end ? from - end + marksBetween(end, from)
                                            : 0;
            return halfWay / (halfWay + apart);
        };
        runs(begin, stop, [&](int from, int to) {
            const int marks = to <= first ? marksBetween(to, first) : marksBetween(end, from);
            const bool head = to <= first
                                  ? isJoined(to, first, 3) && !isOneOf(first - 1, determiners) &&
                                        (first - to < 2 || !isOneOf(to + 1, determiners))
                                  : isJoined(end, from, 2);
            use(Run{.from = from,
                    .to = to,
                    .weight = weight(from, to),
                    .before = to <= first,
                    .beyondMark = marks > 0,
                    .head = head});
        });
        for (int t = begin; t < stop; ++t) {
            if (const auto found = topic(t)) {
                const int to = t + int(found.length);
                // "57% in favour, with a margin of error": that is another number's.
                const bool beyond = t >= end && marksBetween(end, t) > 0;
                useTopic(*found.entry, weight(t, to) * (beyond ? clauseShare : 1));
                t = to - 1;
            }
        }
    }

    [[nodiscard]] bool isName(int from, int to) const
    {
        for (int t = from; t < to; ++t) {
            if (!at(t).capital && at(t).kind == TokenKind::Word)
                return false;
        }
        const bool opens =
            to - from == 1 &&
            (opensSentence(from) ||
             m_lexicon.isAny(at(from).lexeme,
                             {WordClass::Function, WordClass::StopWord, WordClass::Opener}));
        return !opens && at(from).capital && (at(from).length > 1 || to - from > 1) &&
               !isShouted(from);
    }
    [[nodiscard]] QStringView word(int t) const { return at(t).span().of(m_text); }
    [[nodiscard]] QString words(int from, int to) const
    {
        QString joined;
        for (int t = from; t < to; ++t) {
            if (t > from && at(t).spaceBefore)
                joined += u' ';
            joined += word(t);
        }
        return joined;
    }
    /// The group of synonyms that a phrase at the token belongs to.
    [[nodiscard]] Lexicon::Match topic(int t) const
    {
        return m_lexicon.match(m_tokens, size_t(t), WordClass::Synonym, m_text);
    }
    /// Without the titles and offices before it: "Gov. Amos Pell" is "Amos Pell".
    [[nodiscard]] int withoutTitles(int from, int to) const
    {
        while (to - from > 1 &&
               m_lexicon.isAny(at(from).lexeme, {WordClass::Title, WordClass::Role}))
            ++from;
        return from;
    }
    /// The run without what is joined by a hyphen to something else, and without the verb that
    /// stands before a noun's article or a number, or after a name, a pronoun or "to". May be
    /// empty.
    [[nodiscard]] std::pair<int, int> withoutVerbs(int from, int to) const
    {
        while (from < to && (!word(from).front().isLetter() || isHyphened(from)))
            ++from;
        if (from < to && from > 0 && !at(from).sentenceStart && isBeforeVerb(from - 1, from))
            ++from;
        if (from < to && to < count() && endsAsVerb(to - 1) && isBeforeObject(to))
            --to;
        return {from, to};
    }
    /// Headlines in capitals say nothing about names.
    [[nodiscard]] bool isShouted(int t) const
    {
        return isUpper(t) && (at(t).length > 4 || isUpper(t - 1) || isUpper(t + 1));
    }
    /// "rise", "fall"
    [[nodiscard]] bool isChange(QStringView word) const
    {
        return m_lexicon.is(m_lexicon.find(word), WordClass::Change);
    }
    /// Words that can be the last of a noun phrase's name.
    [[nodiscard]] bool isNounLike(int t) const
    {
        const QStringView here = word(t);
        const bool verbal = here.endsWith(u"ed") || here.endsWith(u"ly") || here.endsWith(u"ing");
        if (const auto found = topic(t);
            found && !found.entry->extra.isEmpty() && termOf(here) != termOf(found.entry->text))
            return false; // "gain", "plummet": the topic names it
        return here.size() > 2 && !verbal && !isOneOf(t, hollowNouns) &&
               !m_lexicon.isAny(at(t).lexeme, {WordClass::SpeechVerb, WordClass::Plural});
    }

private:
    [[nodiscard]] const Token &at(int t) const { return m_tokens[size_t(t)]; }
    [[nodiscard]] int count() const { return int(m_tokens.size()); }
    [[nodiscard]] int tokenAt(qsizetype offset) const
    {
        return int(std::ranges::upper_bound(m_tokens, offset, {}, &Token::end) - m_tokens.begin());
    }
    [[nodiscard]] bool isBreak(int t) const { return at(t).kind == TokenKind::BlockBreak; }
    /// The first word of a sentence, whatever marks stand before it.
    [[nodiscard]] bool opensSentence(int t) const
    {
        while (t > 0 && !at(t).sentenceStart && at(t - 1).kind != TokenKind::Word &&
               at(t - 1).kind != TokenKind::Number)
            --t;
        return at(t).sentenceStart;
    }
    [[nodiscard]] bool isUpper(int t) const
    {
        return t >= 0 && t < count() && at(t).kind == TokenKind::Word && at(t).length > 1 &&
               word(t).toString().toUpper() == word(t);
    }
    [[nodiscard]] bool isOneOf(int t, std::span<const QStringView> words) const
    {
        return std::ranges::any_of(words, [&](QStringView known) {
            return word(t).compare(known, Qt::CaseInsensitive) == 0;
        });
    }
    [[nodiscard]] bool isHyphened(int t) const
    {
        return t > 0 && !at(t).spaceBefore && at(t - 1).kind == TokenKind::Symbol &&
               !at(t - 1).spaceBefore;
    }
    [[nodiscard]] bool endsAsVerb(int t) const
    {
        return word(t).endsWith(u's') && !word(t).endsWith(u"ss");
    }
    /// Whether a verb can stand between: "Pellwick employs", "to pass".
    [[nodiscard]] bool isBeforeVerb(int t, int verb) const
    {
        if (at(t).kind != TokenKind::Word)
            return false;
        const bool named = at(t).capital && !at(t).sentenceStart && endsAsVerb(verb);
        return named || isOneOf(t, beforeVerbs);
    }
    [[nodiscard]] bool isBeforeObject(int t) const
    {
        return at(t).kind == TokenKind::Number || m_lexicon.is(at(t).lexeme, WordClass::Numeral) ||
               isOneOf(t, determiners);
    }
    /// Whether "of" and little more stands between.
    [[nodiscard]] bool isJoined(int from, int to, int most) const
    {
        return to > from && to - from <= most && word(from) == u"of" && marksBetween(from, to) == 0;
    }
    [[nodiscard]] int marksBetween(int from, int to) const
    {
        int marks = 0;
        for (int t = from; t < to; ++t)
            marks += at(t).kind == TokenKind::Symbol || at(t).kind == TokenKind::QuoteMark;
        return marks * 2;
    }
    [[nodiscard]] bool parts(int t) const
    {
        const Token &token = at(t);
        if (token.kind != TokenKind::Word)
            return token.kind != TokenKind::Symbol || word(t) != u"-" || token.spaceBefore;
        if (token.capital && !token.sentenceStart && m_lexicon.is(token.lexeme, WordClass::Unit))
            return false; // "Calder Yard"
        return m_lexicon.isAny(token.lexeme,
                               {WordClass::Function, WordClass::StopWord, WordClass::Numeral,
                                WordClass::Scale, WordClass::Weekday, WordClass::Month,
                                WordClass::Pronoun, WordClass::Ordinal, WordClass::Unit,
                                WordClass::Fraction, WordClass::Multiplier});
    }
    /// Calls `use` with each run of words that nothing parts; capitals part from small letters.
    template <typename Use>
    void runs(int begin, int end, Use use) const
    {
        int from = begin;
        auto after = begin < end ? claimsFrom(begin) : m_claims.begin();
        for (int t = begin; t <= end; ++t) {
            while (t < end && after != m_claims.end() &&
                   after->span.begin() <= qsizetype(at(t).begin))
                ++after;
            const bool numbered = t < end && t > from && isNameNumber(t); // "Line 4"
            const bool cut = t == end || (parts(t) && !numbered) || isInClaim(t, after);
            const bool turn = !cut && t > from && at(t).kind == TokenKind::Word &&
                              at(t).capital != at(from).capital;
            if ((cut || turn) && t > from)
                use(from, t);
            if (cut)
                from = t + 1;
            else if (turn)
                from = t;
        }
    }
    [[nodiscard]] bool isNameNumber(int t) const
    {
        return at(t).kind == TokenKind::Number && at(t - 1).kind == TokenKind::Word &&
               at(t - 1).capital;
    }
    using ClaimPosition = std::vector<Claim>::const_iterator;
    /// The first claim that begins behind the token's begin.
    [[nodiscard]] ClaimPosition claimsFrom(int t) const
    {
        return std::ranges::upper_bound(m_claims, qsizetype(at(t).begin), {},
                                        [](const Claim &c) { return c.span.begin(); });
    }
    /// Shape: `after` is claimsFrom() of the token.
    [[nodiscard]] bool isInClaim(int t, ClaimPosition after) const
    {
        for (auto claim = after; claim != m_claims.begin() && after - claim < 3;) {
            --claim;
            if (claim->isNumber() && claim->span.contains(qsizetype(at(t).begin)))
                return at(t).kind == TokenKind::Number || at(t).length < 3 ||
                       m_lexicon.isAny(at(t).lexeme, {WordClass::Unit, WordClass::Currency});
        }
        return false;
    }

    const std::vector<Token> &m_tokens;
    QStringView m_text;
    const std::vector<Claim> &m_claims;
    const Lexicon &m_lexicon;
};

class PhraseTally
{
public:
    /// Shape: all phrases of one article come in a row.
    void add(const LabelPhrase &phrase, Term key, double weight, ArticleIndex article)
    {
        Tally &tally = m_tallies[{phrase.part, key}];
        if (tally.byArticle.empty() || tally.byArticle.back().first != article)
            tally.byArticle.emplace_back(article, weight);
        double &known = tally.byArticle.back().second;
        known = std::max(known, weight);
        const bool better =
            isShouted(phrase.text) != isShouted(tally.phrase.text) && !tally.phrase.text.isEmpty()
                ? isShouted(tally.phrase.text)
                : weight > tally.best || (weight == tally.best && phrase.text < tally.phrase.text);
        if (better) {
            tally.best = weight;
            tally.phrase = phrase;
        }
    }

    [[nodiscard]] std::vector<LabelPhrase> sorted() const
    {
        std::vector<LabelPhrase> phrases;
        phrases.reserve(size_t(m_tallies.size()));
        std::vector<double> weights;
        for (const Tally &tally : m_tallies) {
            LabelPhrase phrase = tally.phrase;
            weights.clear();
            std::ranges::copy(tally.byArticle | std::views::values, std::back_inserter(weights));
            std::ranges::sort(weights);
            for (const double weight : weights)
                phrase.weight += weight;
            phrase.plainWeight = phrase.weight / (phrase.head     ? headTimes
                                                  : phrase.joined ? partTimes
                                                                  : 1);
            phrases.push_back(std::move(phrase));
        }
        std::ranges::sort(phrases, [](const LabelPhrase &a, const LabelPhrase &b) {
            return a.weight != b.weight ? a.weight > b.weight
                                        : std::tie(a.text, a.part) < std::tie(b.text, b.part);
        });
        return phrases;
    }

private:
    /// "KOLB", where a headline shouts; "GPU" may be written so.
    [[nodiscard]] static bool isShouted(const QString &text)
    {
        const auto isSmall = [](QChar c) { return c >= u'a' && c <= u'z'; };
        return text.size() > 3 && std::ranges::none_of(text, isSmall) && text == text.toUpper() &&
               text != text.toLower();
    }

    QHash<std::pair<LabelPart, Term>, Tally> m_tallies;
};

/// The claims that are read: at most a dozen, by the ids of their articles.
std::vector<ClaimIndex> readClaims(const Fact &fact, const Alignment &alignment)
{
    std::vector<ClaimIndex> claims = fact.claims;
    std::ranges::sort(claims, {}, [&](ClaimIndex index) {
        const Claim &claim = alignment.claim(index);
        return std::pair(QStringView(alignment.article(claim.article).id), claim.span.begin());
    });
    claims.resize(std::min(claims.size(), mostClaims));
    return claims;
}

/// Reads what surrounds one claim.
void addPhrases(PhraseTally &tally, const PhraseFinder &finder, TextSpan span, ArticleIndex article)
{
    const auto addRun = [&](Run run) {
        if (!finder.word(run.to - 1).front().isLetterOrNumber())
            return; // "kick-" of "kick-off"
        const bool name = finder.isName(run.from, run.to);
        if (name) {
            run.from =
                std::max(finder.withoutTitles(run.from, run.to), run.to - int(mostNameWords));
            run.weight *= run.before ? 1 : afterShare;
        } else {
            const int end = run.to;
            std::tie(run.from, run.to) = finder.withoutVerbs(run.from, run.to);
            if (run.from == run.to || !finder.isNounLike(run.to - 1) ||
                finder.isShouted(run.to - 1))
                return;
            run.head = run.head && (!run.before || run.to == end);
            run.from = std::max(run.from, run.to - int(mostWords));
            run.weight *= run.beyondMark           ? clauseShare
                          : run.head && run.before ? headTimes
                          : run.head               ? partTimes
                                                   : 1;
        }
        tally.add({.part = name ? LabelPart::Name : LabelPart::Noun,
                   .text = finder.words(run.from, run.to),
                   .head = run.head && run.before && !name,
                   .joined = run.head && !name && !run.beyondMark},
                  termOf(finder.word(run.to - 1)), run.weight, article);
    };
    const auto addTopic = [&](const LexiconEntry &entry, double weight) {
        if (!entry.extra.isEmpty())
            tally.add({.part = LabelPart::Topic,
                       .text = entry.text,
                       .use = entry.extra,
                       .isChange = finder.isChange(entry.text)},
                      termOf(entry.text), weight, article);
    };
    finder.around(span, addRun, addTopic);
}

} // namespace

std::vector<LabelPhrase> labelPhrases(const Fact &fact, const Alignment &alignment,
                                      const Lexicon &lexicon)
{
    PhraseTally tally;
    for (const ClaimIndex index : readClaims(fact, alignment)) {
        const Claim &claim = alignment.claim(index);
        const PhraseFinder finder(*alignment.articles[size_t(claim.article)], lexicon);
        addPhrases(tally, finder, claim.span, claim.article);
    }
    return tally.sorted();
}

} // namespace crosscheck
