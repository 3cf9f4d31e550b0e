// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers: each of an article's claims is held against the base's claim that it fits best, so that
// the old and the new value of a running count each meet their own; the article's verdict is the
// worst of them. Where the base says a value twice, in a quotation and in looser words beside it,
// the quotation is what counts.
//
// Quotations: all of an article together; see quoteverdict.cpp.
#include "model/compare/compare.h"

#include "model/compare/checks.h"
#include "model/compare/measurewords.h"
#include "model/compare/nameswaps.h"
#include "model/compare/nearbynegation.h"
#include "model/compare/origins.h"
#include "model/compare/quantityverdict.h"
#include "model/compare/quoteverdict.h"
#include "model/compare/sides.h"
#include "model/compare/toldof.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

using Claims = std::vector<ClaimIndex>;

/// A number, with what is read off the words beside it. Two that are equal are judged alike,
/// wherever they stand.
struct Statement {
    const Claim *claim = nullptr;
    MeasureWords measure;
    ToldOf told;

    friend bool operator==(const Statement &a, const Statement &b)
    {
        return a.claim->value == b.claim->value && a.measure == b.measure && a.told == b.told;
    }
};

/// A figure that an article repeats is held against the base once: what differs in an article is
/// little, how often it is said has no bound.
void addNew(std::vector<Statement> &statements, Statement statement)
{
    if (!std::ranges::contains(statements, statement))
        statements.push_back(std::move(statement));
}

/// Compares by one alignment and lexicon; made for one call of compare().
class Comparer
{
public:
    Comparer(const Alignment &alignment, const Lexicon &lexicon)
        : m_alignment(alignment)
        , m_lexicon(lexicon)
    {
    }

    /// The verdict on one article's claims of a fact. Shape: neither list is empty.
    [[nodiscard]] Cell judged(const Claims &base, const Claims &here) const
    {
        const Claims baseNumbers = numbersOf(base);
        const Claims hereNumbers = numbersOf(here);
        if (baseNumbers.empty() || hereNumbers.empty())
            return judgedWords(base, here);
        if (auto reason = sidesChange(m_alignment, baseNumbers, hereNumbers))
            return {.verdict = Verdict::Changed, .reason = *std::move(reason)};
        const auto reference = references(baseNumbers, hereNumbers);
        Cell cell{.verdict = Verdict::Same};
        for (const Statement &said : statements(hereNumbers))
            worsen(cell, nearest(reference, said));
        return cell;
    }

private:
    static void worsen(Cell &cell, Judgement judgement)
    {
        if (judgement.verdict <= cell.verdict)
            return;
        cell.verdict = judgement.verdict;
        cell.reason = std::move(judgement.reason);
    }

    [[nodiscard]] Claims numbersOf(const Claims &claims) const
    {
        Claims numbers;
        std::ranges::copy_if(claims, std::back_inserter(numbers), [this](ClaimIndex index) {
            return m_alignment.claim(index).isNumber();
        });
        return numbers;
    }

    [[nodiscard]] Statement statement(ClaimIndex index) const
    {
        const Claim &claim = m_alignment.claim(index);
        const Extraction &extraction = *m_alignment.articles[size_t(claim.article)];
        return {&claim, measureInSentence(claim, extraction, m_lexicon),
                toldOf(claim, extraction, m_lexicon)};
    }

    [[nodiscard]] bool isQuoted(ClaimIndex index) const { return m_alignment.claim(index).quoted; }

    /// Each only once, in the order of the claims.
    [[nodiscard]] std::vector<Statement> statements(const Claims &claims) const
    {
        std::vector<Statement> found;
        for (const ClaimIndex index : claims)
            addNew(found, statement(index));
        return found;
    }

    /// The base's statements, without the looser wording of what it also quotes; an article that
    /// quotes it too may be as loose beside.
    [[nodiscard]] std::vector<Statement> references(const Claims &base, const Claims &here) const
    {
        if (std::ranges::any_of(here, [this](ClaimIndex index) { return isQuoted(index); }))
            return statements(base);
        const std::vector<const Claim *> quoted = quotedValues(base);
        std::vector<Statement> found;
        for (const ClaimIndex index : base) {
            const Claim &claim = m_alignment.claim(index);
            const bool looser =
                !claim.quoted && std::ranges::any_of(quoted, [&](const Claim *other) {
                    return byValue(*other, claim).verdict != Verdict::Changed;
                });
            if (!looser)
                addNew(found, statement(index));
        }
        return found;
    }
    [[nodiscard]] std::vector<const Claim *> quotedValues(const Claims &claims) const
    {
        std::vector<const Claim *> found;
        for (const ClaimIndex index : claims) {
            const Claim &claim = m_alignment.claim(index);
            const auto isEqual = [&](const Claim *other) { return other->value == claim.value; };
            if (claim.quoted && std::ranges::none_of(found, isEqual))
                found.push_back(&claim);
        }
        return found;
    }

    [[nodiscard]] Judgement byValue(const Claim &base, const Claim &here) const
    {
        if (base.value.index() != here.value.index())
            return {}; // a year and an age, say: nothing that can be told apart
        if (const auto *quantity = std::get_if<Quantity>(&base.value))
            return judge(*quantity, std::get<Quantity>(here.value), m_lexicon);
        if (const auto *dates = std::get_if<DateRange>(&base.value))
            return judge(*dates, std::get<DateRange>(here.value));
        return judge(std::get<TimeRange>(base.value), std::get<TimeRange>(here.value));
    }

    /// "5:50" may be ten to six in the evening: a time that leaves the half of the day out is no
    /// other time for it.
    [[nodiscard]] static bool mayBeSameTime(const Statement &base, const Statement &here)
    {
        const auto *a = std::get_if<TimeRange>(&base.claim->value);
        const auto *b = std::get_if<TimeRange>(&here.claim->value);
        return a && b && a->bound == b->bound && a->first.minute == b->first.minute &&
               std::abs(a->first.hour - b->first.hour) == 12 &&
               !(base.measure.namesHalf && here.measure.namesHalf);
    }

    [[nodiscard]] PlacedNumber placed(const Statement &statement) const
    {
        return {statement.claim, m_alignment.articles[size_t(statement.claim->article)].get()};
    }

    [[nodiscard]] QStringView textOf(const Statement &statement) const
    {
        return m_alignment.article(statement.claim->article).text;
    }

    [[nodiscard]] Judgement held(const Statement &base, const Statement &here) const
    {
        if (mayBeSameTime(base, here))
            return {};
        Judgement judgement = byValue(*base.claim, *here.claim);
        if (judgement.verdict == Verdict::Changed)
            return judgement;
        if (auto reason = measureChange(base.measure, here.measure))
            return {Verdict::Changed, *std::move(reason)};
        // The quotation around a quoted number tells of the negation itself.
        const bool quoted = base.claim->quoted && here.claim->quoted;
        if (auto reason =
                quoted ? std::nullopt : negationChange(placed(base), placed(here), m_lexicon))
            return {Verdict::Changed, *std::move(reason)};
        if (auto reason = personChange(base.told, textOf(base), here.told, textOf(here), m_lexicon))
            return {Verdict::Changed, *std::move(reason)};
        return judgement;
    }

    [[nodiscard]] Judgement nearest(std::span<const Statement> base, const Statement &here) const
    {
        Judgement mildest{.verdict = Verdict::Changed};
        double least = 3;
        for (const Statement &statement : base) {
            Judgement judgement = held(statement, here);
            const double apart = distance(*statement.claim, *here.claim, m_lexicon);
            if (std::pair(judgement.verdict, apart) < std::pair(mildest.verdict, least)) {
                mildest = std::move(judgement);
                least = apart;
            }
        }
        return mildest;
    }

    [[nodiscard]] QuotedWords quotesOf(const Claims &claims) const
    {
        QuotedWords words;
        for (const ClaimIndex index : claims) {
            const Claim &claim = m_alignment.claim(index);
            words.text = m_alignment.article(claim.article).text;
            if (const auto *quote = std::get_if<Quote>(&claim.value))
                words.quotes.push_back({claim.span, quote->speaker});
        }
        return words;
    }

    [[nodiscard]] Cell judgedWords(const Claims &base, const Claims &here) const
    {
        const QuotedWords baseQuotes = quotesOf(base);
        const QuotedWords hereQuotes = quotesOf(here);
        if (baseQuotes.quotes.empty())
            return {.verdict = Verdict::Same};
        if (hereQuotes.quotes.empty())
            return {.verdict = Verdict::Paraphrased,
                    .reason = {.kind = ReasonKind::NoQuotationMarks}};
        QuoteVerdict verdict = judgeQuotes(baseQuotes, hereQuotes, m_lexicon);
        return {.verdict = verdict.judgement.verdict,
                .reason = std::move(verdict.judgement.reason),
                .edits = std::move(verdict.edits)};
    }

    const Alignment &m_alignment;
    const Lexicon &m_lexicon;
};

/// What an article does with a fact that it does not state.
Cell silentCell(bool drops)
{
    return drops ? Cell{.verdict = Verdict::Dropped, .reason = {.kind = ReasonKind::NotStated}}
                 : Cell{};
}

/// The claims of each article that states a fact. Shape: by article.
std::vector<std::pair<ArticleIndex, Claims>> statedBy(const Fact &fact, const Alignment &alignment)
{
    std::vector<std::pair<ArticleIndex, Claims>> stated;
    for (const ClaimIndex index : fact.claims) {
        const ArticleIndex article = alignment.claim(index).article;
        if (stated.empty() || stated.back().first != article)
            stated.push_back({article, {}});
        stated.back().second.push_back(index);
    }
    return stated;
}

} // namespace

Comparison compare(std::shared_ptr<const Alignment> alignment, ArticleIndex base,
                   const Lexicon &lexicon)
{
    Comparison comparison{.alignment = std::move(alignment), .base = base};
    const Alignment &aligned = *comparison.alignment;
    const size_t width = aligned.articles.size();
    const Comparer comparer(aligned, lexicon);
    comparison.cells.reserve(width * aligned.facts.size());
    for (const Fact &fact : aligned.facts) {
        auto stated = statedBy(fact, aligned);
        const auto ofBase =
            std::ranges::find(stated, base, &std::pair<ArticleIndex, Claims>::first);
        const Claims inBase = ofBase == stated.end() ? Claims{} : ofBase->second;
        const size_t row = comparison.cells.size();
        // Where all articles state it, there is none that drops it.
        const bool drops = !inBase.empty() && stated.size() < width;
        comparison.cells.addSilent(width, silentCell(drops));
        for (auto &[article, claims] : stated) {
            Cell cell{.verdict = Verdict::Added, .reason = {.kind = ReasonKind::OnlyHere}};
            if (article == base)
                cell = {.verdict = Verdict::Base};
            else if (!inBase.empty())
                cell = comparer.judged(inBase, claims);
            cell.claims = std::move(claims);
            comparison.cells[row + size_t(article)] = std::move(cell);
        }
    }
    markNameSwaps(comparison, lexicon);
    comparison.cells.squeeze();
    comparison.checks = checksOf(aligned, lexicon);
    comparison.origins = originsOf(comparison);
    return comparison;
}

} // namespace crosscheck
