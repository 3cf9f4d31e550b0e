// SPDX-License-Identifier: GPL-3.0-or-later
//
// The base's quotations of a fact are laid end to end, without those that only repeat a part of
// another (a headline, a fragment that is quoted first); an article that has just such a part says
// the same. Each quotation of the article is aligned with them on its own; then
//
//   changed        words were added, replaced or left out without saying so
//   misattributed  the words are another's in the base
//   truncated      words of the base stand in none of the article's quotations
//   same           else, also where the article quotes more than the base
//
// A quotation that shares little with the base's is another one of the same speaker and is passed
// over, unless the article has no better.
//
// Tested by tst_quoteverdict.cpp.
#include "model/compare/quoteverdict.h"

#include "model/compare/quotesteps.h"
#include "model/compare/samespeaker.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr double leastShared = 0.4; ///< below it a quotation is another one
constexpr qsizetype longestShown = 60;

/// How grave a change is; the gravest is the one that is told.
enum Gravity { NoChange, WordsLeftOut, WordsAltered, NumberAltered, NegationAltered };

QString shown(QStringView text)
{
    QString words = text.toString().simplified();
    if (words.size() <= longestShown)
        return words;
    return words.first(words.lastIndexOf(u' ', longestShown)) + u" …"_s;
}

/// One quotation of the article against the base.
struct Compared {
    const JudgedQuote *quote = nullptr;
    std::vector<QuoteWord> words;
    std::vector<QuoteStep> steps;
    bool isOther = false; ///< shares too little with the base
};

bool onlyKeeps(std::span<const QuoteStep> steps, size_t size)
{
    return steps.size() == 1 && steps.front().kind == WordEditKind::Kept &&
           steps.front().here.length() == int(size);
}

/// Word for word.
bool isSame(std::span<const QuoteWord> a, std::span<const QuoteWord> b)
{
    return a.size() == b.size() && onlyKeeps(quoteSteps(a, b), b.size());
}

/// The quotations that say something no longer one says already, by place.
std::vector<int> withoutRepeats(std::span<const std::vector<QuoteWord>> quotes)
{
    std::vector<int> longestFirst(quotes.size());
    std::iota(longestFirst.begin(), longestFirst.end(), 0);
    std::ranges::stable_sort(longestFirst, std::ranges::greater(),
                             [&](int at) { return quotes[size_t(at)].size(); });
    std::vector<int> kept;
    for (const int at : longestFirst) {
        const auto &words = quotes[size_t(at)];
        const bool repeats = std::ranges::any_of(kept, [&](int longer) {
            return onlyKeeps(quoteSteps(quotes[size_t(longer)], words), words.size());
        });
        if (!repeats)
            kept.push_back(at);
    }
    std::ranges::sort(kept);
    return kept;
}

/// The base's quotations.
struct BaseWords {
    std::vector<QuoteWord> run;                ///< one after the other, without what is repeated
    std::vector<std::vector<QuoteWord>> parts; ///< what one says alone and a longer one again
};

/// Words are written together where the article does so.
BaseWords baseWords(const QuotedWords &base, std::span<const QuoteWord> here,
                    const Lexicon &lexicon)
{
    std::vector<std::vector<QuoteWord>> quotes;
    quotes.reserve(base.quotes.size());
    for (const JudgedQuote &quote : base.quotes)
        quotes.push_back(quoteWords(base.text, quote.span, lexicon));
    BaseWords words;
    const std::vector<int> kept = withoutRepeats(quotes);
    for (const int at : kept) {
        for (QuoteWord &word : quotes[size_t(at)]) {
            word.quote = at;
            words.run.push_back(word);
        }
    }
    joinAsIn(words.run, here);
    for (int at = 0; at < int(quotes.size()); ++at) {
        const auto &part = quotes[size_t(at)];
        // The same words twice are no part of each other.
        const bool twice = std::ranges::any_of(
            kept, [&](int other) { return isSame(quotes[size_t(other)], part); });
        if (!twice)
            words.parts.push_back(part);
    }
    for (auto &part : words.parts)
        joinAsIn(part, here);
    return words;
}

/// Judges one article's quotations; made for one call.
class QuoteJudge
{
public:
    QuoteJudge(const QuotedWords &base, const QuotedWords &here, const Lexicon &lexicon)
        : m_base(base)
        , m_here(here)
        , m_lexicon(lexicon)
    {
        std::vector<QuoteWord> all;
        for (const JudgedQuote &quote : here.quotes) {
            m_compared.push_back({&quote, quoteWords(here.text, quote.span, lexicon), {}, false});
            const auto &words = m_compared.back().words;
            all.insert(all.end(), words.begin(), words.end());
        }
        BaseWords words = baseWords(base, all, lexicon);
        m_run = std::move(words.run);
        m_parts = std::move(words.parts);
        m_covered.resize(m_run.size());
        for (Compared &quote : m_compared)
            align(quote);
    }

    QuoteVerdict run()
    {
        if (std::ranges::all_of(m_compared, &Compared::isOther))
            return {otherWords(), edits()};
        const auto parts = editsAgainstParts();
        QuoteVerdict verdict = parts.empty() ? QuoteVerdict{truncation(), edits()}
                                             : QuoteVerdict{.judgement = {}, .edits = parts};
        for (const Compared &quote : m_compared) {
            if (quote.isOther)
                continue;
            worsen(verdict.judgement, attribution(quote));
        }
        worsen(verdict.judgement, change());
        return verdict;
    }

private:
    static void worsen(Judgement &judgement, Judgement other)
    {
        if (other.verdict > judgement.verdict)
            judgement = std::move(other);
    }

    void align(Compared &quote)
    {
        joinAsIn(quote.words, m_run);
        quote.steps = quoteSteps(m_run, quote.words);
        quote.isOther = sharedPart(quote.steps, quote.words) < leastShared;
        cover(quote);
    }

    void cover(const Compared &quote)
    {
        for (const QuoteStep &step : quote.steps) {
            const bool counts = step.kind == WordEditKind::Kept ||
                                (step.kind == WordEditKind::Replaced && !quote.isOther);
            for (int at = step.base.begin; counts && at < step.base.end; ++at)
                m_covered[size_t(at)] = true;
        }
    }

    /// Where the article quotes just what the base quotes alone as well: that kept, in the order of
    /// the article. Else empty.
    [[nodiscard]] std::vector<WordEdit> editsAgainstParts() const
    {
        std::vector<WordEdit> kept;
        for (const Compared &quote : m_compared) {
            if (quote.isOther)
                continue;
            const auto part = std::ranges::find_if(
                m_parts, [&](const auto &words) { return isSame(words, quote.words); });
            if (part == m_parts.end())
                return {};
            for (const QuoteStep &step : quoteSteps(*part, quote.words))
                kept.push_back(editOf(step, *part, quote.words));
        }
        return kept;
    }

    [[nodiscard]] QStringView baseText(WordRange range) const
    {
        return textOf(m_run, range, m_base.text);
    }
    [[nodiscard]] static QStringView textOf(std::span<const QuoteWord> words, WordRange range,
                                            QStringView text)
    {
        if (range.isEmpty())
            return {};
        return words[size_t(range.begin)].span.united(words[size_t(range.end - 1)].span).of(text);
    }

    [[nodiscard]] Judgement otherWords() const
    {
        const Compared &first = m_compared.front();
        return {Verdict::Changed,
                {.kind = ReasonKind::WordsChanged,
                 .before = shown(baseText({0, int(m_run.size())})),
                 .after = shown(first.quote->span.of(m_here.text))}};
    }

    /// Words of the base that no quotation of the article has.
    [[nodiscard]] Judgement truncation() const
    {
        int all = 0;
        int kept = 0;
        for (size_t at = 0; at < m_covered.size(); ++at) {
            const bool editors = m_run[at].bracket == Bracket::Square;
            all += editors && !m_covered[at] ? 0 : 1;
            kept += m_covered[at] ? 1 : 0;
        }
        if (kept == all)
            return {};
        Reason reason{.kind = ReasonKind::WordsCut,
                      .before = QString::number(all),
                      .after = QString::number(kept)};
        if (const QString negation = negationCut(); !negation.isEmpty())
            reason.detail = u"“%1” is among the words cut"_s.arg(negation);
        return {Verdict::Truncated, std::move(reason)};
    }

    /// A negation cut from the front of a sentence whose rest is quoted.
    [[nodiscard]] QString negationCut() const
    {
        QString negation;
        for (size_t at = 0; at < m_covered.size(); ++at) {
            const QuoteWord &word = m_run[at];
            if (word.startsSentence || word.startsQuote)
                negation.clear();
            if (m_covered[at] && !negation.isEmpty())
                return negation;
            if (!m_covered[at] && word.isNegation)
                negation = word.span.of(m_base.text).toString();
        }
        return {};
    }

    [[nodiscard]] Judgement attribution(const Compared &quote) const
    {
        const QString &speaker = quote.quote->speaker;
        QString other;
        for (const QuoteStep &step : quote.steps) {
            if (step.kind != WordEditKind::Kept || speaker.isEmpty())
                continue;
            const int owner = m_run[size_t(step.base.begin)].quote;
            const QString &own = m_base.quotes[size_t(owner)].speaker;
            if (own.isEmpty())
                continue; // says nothing of whose the other words are
            if (mayBeSame(own, speaker, m_lexicon))
                return {};
            other = own;
        }
        if (other.isEmpty())
            return {};
        return {Verdict::Misattributed,
                {.kind = ReasonKind::OtherSpeaker, .before = other, .after = speaker}};
    }

    [[nodiscard]] Judgement change() const
    {
        Judgement gravest;
        Gravity gravity = NoChange;
        for (const Compared &quote : m_compared) {
            for (const QuoteStep &step : quote.steps) {
                if (quote.isOther || step.declared || step.kind == WordEditKind::Kept)
                    continue;
                const Gravity own = gravityOf(step, quote);
                if (own > gravity) {
                    gravity = own;
                    gravest = {Verdict::Changed, reasonOf(step, quote, own)};
                }
            }
        }
        return gravest;
    }

    [[nodiscard]] Gravity gravityOf(const QuoteStep &step, const Compared &quote) const
    {
        const auto before = step.base.of(std::span<const QuoteWord>(m_run));
        const auto after = step.here.of(std::span<const QuoteWord>(quote.words));
        const auto negations = [](std::span<const QuoteWord> words) {
            return std::ranges::count_if(words, &QuoteWord::isNegation);
        };
        const auto hasNumber = [](std::span<const QuoteWord> words) {
            return std::ranges::any_of(
                words, [](const QuoteWord &word) { return word.isNumber && !word.isMinor; });
        };
        if (negations(before) % 2 != negations(after) % 2)
            return NegationAltered;
        if (step.kind == WordEditKind::Cut)
            return WordsLeftOut;
        return hasNumber(before) && hasNumber(after) ? NumberAltered : WordsAltered;
    }

    [[nodiscard]] Reason reasonOf(const QuoteStep &step, const Compared &quote,
                                  Gravity gravity) const
    {
        const ReasonKind kind = gravity == NegationAltered ? ReasonKind::NegationChanged
                                : gravity == NumberAltered ? ReasonKind::NumberInQuoteChanged
                                : gravity == WordsLeftOut  ? ReasonKind::CutUnmarked
                                                           : ReasonKind::WordsChanged;
        return {.kind = kind,
                .before = shown(baseText(step.base)),
                .after = shown(textOf(quote.words, step.here, m_here.text))};
    }

    /// The article's quotations in the order of the base's words, and between them what it left
    /// out.
    [[nodiscard]] std::vector<WordEdit> edits() const
    {
        std::vector<const Compared *> inOrder;
        for (const Compared &quote : m_compared) {
            if (!quote.steps.empty() && !quote.isOther)
                inOrder.push_back(&quote);
        }
        std::ranges::stable_sort(inOrder, {}, [](const Compared *quote) {
            return std::pair(quote->steps.front().base.begin, -quote->steps.back().base.end);
        });
        std::vector<WordEdit> result;
        int at = 0;
        for (const Compared *quote : inOrder) {
            if (quote->steps.front().base.begin < at)
                continue; // says again what another quotation says
            addCut(result, {at, quote->steps.front().base.begin});
            for (const QuoteStep &step : quote->steps)
                result.push_back(editOf(step, m_run, quote->words));
            at = quote->steps.back().base.end;
        }
        addCut(result, {at, int(m_run.size())});
        return result;
    }

    /// One edit for each of the base's quotations that the range touches.
    void addCut(std::vector<WordEdit> &result, WordRange range) const
    {
        for (int begin = range.begin; begin < range.end;) {
            int end = begin + 1;
            while (end < range.end && !m_run[size_t(end)].startsQuote)
                ++end;
            WordEdit edit = editOf({.kind = WordEditKind::Cut, .base = {begin, end}}, m_run, {});
            const qsizetype place =
                result.empty() ? m_here.quotes.front().span.begin() : result.back().after.end();
            edit.after = {place, place};
            result.push_back(edit);
            begin = end;
        }
    }

    const QuotedWords &m_base;
    const QuotedWords &m_here;
    const Lexicon &m_lexicon;
    std::vector<QuoteWord> m_run;                ///< the base's
    std::vector<std::vector<QuoteWord>> m_parts; ///< the base's, see BaseWords
    std::vector<bool> m_covered; ///< along m_run: stands in a quotation of the article
    std::vector<Compared> m_compared;
};

} // namespace

QuoteVerdict judgeQuotes(const QuotedWords &base, const QuotedWords &here, const Lexicon &lexicon)
{
    return QuoteJudge(base, here, lexicon).run();
}

} // namespace crosscheck
