// SPDX-License-Identifier: GPL-3.0-or-later
//
// "€52 a year" and "€52 a week" are one figure and two amounts. The words that tell them apart
// stand next to the number: a period after it ("a year", "in total", "over five years", "by 2030"),
// an adjective before it ("annual savings of"), "to" or "by" after a word of rising or falling.
// Only what both articles say can differ: an article that leaves the period out changes nothing.
//
// Tested by tst_measurewords.cpp.
#include "model/compare/measurewords.h"

#include "model/claim/lexicon.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr size_t wordsAfter = 6;
constexpr size_t wordsBefore = 4;
constexpr size_t wordsToChange = 10;
constexpr size_t wordsToCourse = 6;
constexpr int claimsToReference = 2;

/// Reads the tokens beside one claim.
class Surroundings
{
public:
    Surroundings(const Claim &claim, const Extraction &extraction, const Lexicon &lexicon)
        : m_tokens(extraction.tokens.tokens)
        , m_text(extraction.article->text)
        , m_lexicon(lexicon)
        , m_begin(firstFrom(claim.span.begin()))
        , m_end(firstFrom(claim.span.end()))
    {
    }

    [[nodiscard]] QString period() const
    {
        // "annual savings of $5 million by 2028" are annual: a year that ends them comes last.
        for (const QString &found : {periodInside(), periodAfter(), periodBefore()}) {
            if (!found.isEmpty())
                return found;
        }
        return hasSpanAfter() ? u"all"_s : QString();
    }

    [[nodiscard]] Direction direction() const
    {
        const size_t before = beforeBounds();
        if (before == 0 || m_tokens[before].sentenceStart)
            return Direction::None;
        const bool to = isWord(before - 1, u"to");
        if ((!to && !isWord(before - 1, u"by")) || !hasChangeBefore(before - 1))
            return Direction::None;
        return to ? Direction::To : Direction::By;
    }

    /// The token with the word of rising or falling that the number belongs to: "[fell] by 5", "5
    /// [lower]".
    [[nodiscard]] std::optional<size_t> course() const
    {
        if (m_end < m_tokens.size() && isChange(m_end))
            return m_end;
        if (m_end + 2 < m_tokens.size() && text(m_end) == u"," && isChange(m_end + 1) &&
            isWord(m_end + 2, u"from"))
            return m_end + 1; // "71%, [up] from 64%"
        const size_t before = beforeBounds();
        if (before == 0 || m_tokens[before].sentenceStart || isWord(before - 1, u"from"))
            return std::nullopt;
        for (size_t count = 0, at = before; count < wordsToCourse && at > 0; ++count, --at) {
            if (isBreak(at - 1) || isNumber(at - 1))
                return std::nullopt;
            if (isChange(at - 1))
                return at - 1;
            if (m_tokens[at - 1].sentenceStart)
                return std::nullopt;
        }
        return std::nullopt;
    }

    void readCourse(MeasureWords &words) const
    {
        const auto at = course();
        if (!at)
            return;
        const auto *change = m_lexicon.entry(m_tokens[*at].lexeme, WordClass::Change);
        words.course = change->text == u"up" ? Course::Up : Course::Down;
        words.courseWord = text(*at).toString().toLower();
        words.courseIsAfter = *at >= m_end;
    }

    /// "38% of", or "38% more" and "38% over".
    [[nodiscard]] Relation relation() const
    {
        if (m_end >= m_tokens.size())
            return Relation::None;
        if (isWord(m_end, u"of"))
            return Relation::Of;
        for (const QStringView word : {u"more", u"higher", u"greater", u"larger", u"bigger"}) {
            if (isWord(m_end, word))
                return Relation::More;
        }
        const bool over = isWord(m_end, u"over") || isWord(m_end, u"above");
        const bool span = over && (isSpanOfTime(m_end) ||
                                   (m_end + 1 < m_tokens.size() && isWord(m_end + 1, u"the")));
        return over && !span ? Relation::More : Relation::None;
    }

    [[nodiscard]] bool saysPeriodInside() const { return !periodInside().isEmpty(); }

private:
    [[nodiscard]] size_t firstFrom(qsizetype offset) const
    {
        const auto at = std::ranges::lower_bound(
            m_tokens, offset, {}, [](const Token &token) { return qsizetype(token.begin); });
        return size_t(at - m_tokens.begin());
    }
    [[nodiscard]] QStringView text(size_t at) const { return m_tokens[at].span().of(m_text); }
    [[nodiscard]] bool isWord(size_t at, QStringView word) const
    {
        return text(at).compare(word, Qt::CaseInsensitive) == 0;
    }
    [[nodiscard]] bool isBreak(size_t at) const
    {
        static constexpr QStringView signs = u",;:.!?()[]–—…";
        return m_tokens[at].kind == TokenKind::BlockBreak ||
               (m_tokens[at].kind == TokenKind::Symbol && signs.contains(text(at)));
    }
    [[nodiscard]] bool isNumber(size_t at) const
    {
        return m_tokens[at].kind == TokenKind::Number ||
               m_lexicon.is(m_tokens[at].lexeme, WordClass::Numeral);
    }
    [[nodiscard]] bool isYear(size_t at) const
    {
        const QStringView digits = text(at);
        return m_tokens[at].kind == TokenKind::Number && digits.size() == 4 &&
               (digits.startsWith(u"19") || digits.startsWith(u"20"));
    }
    [[nodiscard]] bool isCalendarUnit(size_t at) const
    {
        return isWord(at, u"years") || isWord(at, u"months") || isWord(at, u"decades") ||
               isWord(at, u"decade");
    }

    /// "by 2030", "over five years", "over the next five years".
    [[nodiscard]] bool isSpanOfTime(size_t at) const
    {
        const size_t size = m_tokens.size();
        if (at + 1 < size && isWord(at, u"by"))
            return isYear(at + 1);
        if (!isWord(at, u"over") && !isWord(at, u"during") && !isWord(at, u"across"))
            return false;
        for (size_t i = at + 1; i < std::min(size, at + 6) && !isBreak(i); ++i) {
            if (isCalendarUnit(i))
                return isNumber(i - 1) || isWord(i - 1, u"coming") || isWord(i - 1, u"next") ||
                       isWord(i, u"decade");
        }
        return false;
    }

    /// True where the words that go with the number end: a sign, another number, a new sentence.
    [[nodiscard]] bool endsAfter(size_t at) const
    {
        return isBreak(at) || isNumber(at) || m_tokens[at].kind == TokenKind::Currency ||
               (m_tokens[at].sentenceStart && at > m_end);
    }
    [[nodiscard]] size_t lastAfter() const { return std::min(m_tokens.size(), m_end + wordsAfter); }

    [[nodiscard]] QString periodAfter() const
    {
        for (size_t at = m_end; at < lastAfter() && !endsAfter(at); ++at) {
            if (const auto *entry = periodAt(at, u"after"))
                return entry->text;
        }
        return {};
    }
    [[nodiscard]] bool hasSpanAfter() const
    {
        for (size_t at = m_end; at < lastAfter() && !endsAfter(at); ++at) {
            if (isSpanOfTime(at))
                return true;
        }
        return false;
    }

    [[nodiscard]] QString periodBefore() const
    {
        for (size_t count = 0, at = m_begin; count < wordsBefore && at > 0; ++count, --at) {
            if (m_tokens[at].sentenceStart || isBreak(at - 1) || isNumber(at - 1))
                return {};
            if (const auto *entry = periodAt(at - 1, u"before"))
                return entry->text;
        }
        return {};
    }
    [[nodiscard]] const LexiconEntry *periodAt(size_t at, QStringView side) const
    {
        const auto match = m_lexicon.match(m_tokens, at, WordClass::Period, m_text);
        return match && match.entry->extra == side ? match.entry : nullptr;
    }

    /// "240,000 daily trips".
    [[nodiscard]] QString periodInside() const
    {
        for (size_t at = m_begin; at < m_end; ++at) {
            if (const auto *entry = periodAt(at, u"before"))
                return entry->text;
        }
        return {};
    }

    /// Where the words of the bound begin: "by [more than] 5".
    [[nodiscard]] size_t beforeBounds() const
    {
        size_t at = m_begin;
        while (at > 0 && !m_tokens[at].sentenceStart) {
            const auto match = m_lexicon.matchBefore(m_tokens, at, WordClass::BoundBefore, m_text);
            const bool alone =
                match.length == 1 && (isWord(at - 1, u"to") || isWord(at - 1, u"by"));
            if (!match || match.length == 0 || alone)
                return at;
            at -= match.length;
        }
        return at;
    }

    [[nodiscard]] bool isChange(size_t at) const
    {
        return m_lexicon.is(m_tokens[at].lexeme, WordClass::Change);
    }

    [[nodiscard]] bool hasChangeBefore(size_t end) const
    {
        for (size_t count = 0, at = end; count < wordsToChange && at > 0; ++count, --at) {
            if (isChange(at - 1))
                return true;
            if (m_tokens[at - 1].sentenceStart || m_tokens[at - 1].kind == TokenKind::BlockBreak)
                return false;
        }
        return false;
    }

    std::span<const Token> m_tokens;
    QStringView m_text;
    const Lexicon &m_lexicon;
    size_t m_begin;
    size_t m_end;
};

/// "2:40 p.m." and "14:40", but not "2:40".
bool namesHalf(const TimeRange &times, QStringView written)
{
    static constexpr std::array<QStringView, 6> marks = {u"am",  u"pm",   u"a.m",
                                                         u"p.m", u"noon", u"midnight"};
    return times.first.hour > 12 || std::ranges::any_of(marks, [&](QStringView mark) {
               return written.contains(mark, Qt::CaseInsensitive);
           });
}

/// With a space between, where both are there.
QString joined(const QString &first, const QString &second)
{
    return u"%1 %2"_s.arg(first, second).trimmed();
}

/// "€52 a year".
QString withPeriod(const MeasureWords &words)
{
    if (words.amountSaysPeriod)
        return words.amount;
    if (words.period == u"all")
        return joined(words.amount, u"in all"_s);
    const QString article = words.period == u"hour" ? u"an"_s : u"a"_s;
    return joined(words.amount, joined(article, words.period));
}

/// "to €1.7bn", "by €1.7bn".
QString withDirection(const MeasureWords &words)
{
    return joined(words.direction == Direction::To ? u"to"_s : u"by"_s, words.amount);
}

/// "rose 5", "fell by 5", "5 lower".
QString withCourse(const MeasureWords &words)
{
    const QString amount = words.direction == Direction::None ? words.amount : withDirection(words);
    return words.courseIsAfter ? joined(amount, words.courseWord)
                               : joined(words.courseWord, amount);
}

/// "38% of it", "38% more".
QString withRelation(const MeasureWords &words)
{
    return joined(words.amount, words.relation == Relation::Of ? u"of it"_s : u"more"_s);
}

/// Both in the words that differ.
Reason measureChanged(QString (*told)(const MeasureWords &), const MeasureWords &base,
                      const MeasureWords &here)
{
    return {.kind = ReasonKind::MeasureChanged, .before = told(base), .after = told(here)};
}

/// The value after the "from" that is nearest behind a number in its sentence.
std::optional<double> referenceAfter(const Claim &claim, const Extraction &extraction)
{
    auto other = std::ranges::lower_bound(extraction.claims, claim.span.end(), {},
                                          [](const Claim &c) { return c.span.begin(); });
    const QStringView text = extraction.article->text;
    for (int read = 0; other != extraction.claims.end() && read < claimsToReference;
         ++other, ++read) {
        const QStringView between =
            text.sliced(claim.span.end(), other->span.begin() - claim.span.end());
        const auto *quantity = std::get_if<Quantity>(&other->value);
        if (between.contains(u". ") || between.contains(u'\n'))
            break;
        if (quantity && between.trimmed().endsWith(u" from"))
            return quantity->low;
    }
    return std::nullopt;
}

/// "240,000", without a word for what is counted.
bool isBareCount(QStringView amount)
{
    return std::ranges::none_of(amount, [](QChar c) { return c.isLetter(); });
}

bool inOneSentence(const Claim &earlier, const Claim &later, const Extraction &extraction)
{
    const auto &tokens = extraction.tokens.tokens;
    const auto begins = [](const Token &token) { return qsizetype(token.begin); };
    const auto from = std::ranges::lower_bound(tokens, earlier.span.end(), {}, begins);
    const auto to = std::ranges::lower_bound(tokens, later.span.begin() + 1, {}, begins);
    return std::none_of(from, std::max(from, to), [](const Token &token) {
        return token.sentenceStart || token.kind == TokenKind::BlockBreak;
    });
}

} // namespace

MeasureWords measureOf(const Claim &claim, const Extraction &extraction, const Lexicon &lexicon)
{
    if (const auto *times = std::get_if<TimeRange>(&claim.value))
        return {.namesHalf = namesHalf(*times, claim.span.of(extraction.article->text))};
    const Surroundings around(claim, extraction, lexicon);
    const auto *quantity = std::get_if<Quantity>(&claim.value);
    const bool isShare = quantity && (quantity->unit == u"%" || quantity->unit == u"x");
    MeasureWords words{.amount = claim.span.of(extraction.article->text).toString().simplified(),
                       .period = around.period(),
                       .direction = around.direction(),
                       .relation = isShare ? around.relation() : Relation::None,
                       .amountSaysPeriod = around.saysPeriodInside()};
    around.readCourse(words);
    if (words.course != Course::None)
        words.reference = referenceAfter(claim, extraction);
    return words;
}

MeasureWords measureInSentence(const Claim &claim, const Extraction &extraction,
                               const Lexicon &lexicon)
{
    MeasureWords words = measureOf(claim, extraction, lexicon);
    const auto *quantity = std::get_if<Quantity>(&claim.value);
    if (!quantity || !words.period.isEmpty() || !isBareCount(words.amount))
        return words;
    auto earlier = std::ranges::lower_bound(extraction.claims, claim.span.begin(), {},
                                            [](const Claim &other) { return other.span.begin(); });
    while (earlier != extraction.claims.begin() && words.period.isEmpty()) {
        --earlier;
        if (!inOneSentence(*earlier, claim, extraction))
            break;
        const auto *other = std::get_if<Quantity>(&earlier->value);
        if (other && other->unit == quantity->unit)
            words.period = measureOf(*earlier, extraction, lexicon).period;
    }
    return words;
}

std::optional<Reason> measureChange(const MeasureWords &base, const MeasureWords &here)
{
    if (!base.period.isEmpty() && !here.period.isEmpty() && base.period != here.period)
        return measureChanged(withPeriod, base, here);
    const bool bothDirected =
        base.direction != Direction::None && here.direction != Direction::None;
    if (bothDirected && base.direction != here.direction)
        return measureChanged(withDirection, base, here);
    const bool bothMove = base.course != Course::None && here.course != Course::None;
    // Up from one year's value and down from another's may both be true.
    const bool fromOther = base.reference && here.reference && *base.reference != *here.reference;
    if (bothMove && base.course != here.course && !fromOther)
        return measureChanged(withCourse, base, here);
    const bool bothRelated = base.relation != Relation::None && here.relation != Relation::None;
    if (bothRelated && base.relation != here.relation)
        return measureChanged(withRelation, base, here);
    return std::nullopt;
}

} // namespace crosscheck
