// SPDX-License-Identifier: GPL-3.0-or-later
// Finds fragments in wholes and altered quotations in their originals. Each quotation is entered
// into an index by its pairs of words, neighbours and next neighbours ("skip-bigrams"), short ones
// by single words too; entries that too many share say nothing and are passed over. Those that
// share most are aligned word by word: the longest common subsequence by weight, of which words
// that match alone between words that don't are dropped unless they say something.
// Tested by tst_quotematch.cpp.
#include "model/align/quotematch.h"

#include "model/align/claimcontext.h"

#include <algorithm>
#include <unordered_map>

namespace crosscheck
{

namespace
{

constexpr size_t candidatesEach = 8;
constexpr size_t mostSharing = 300;
constexpr size_t shortQuote = 3;  ///< words; shorter ones are found by single words
constexpr size_t mostWords = 400; ///< of which a longer quotation is compared
constexpr double emptyWeight = 0.4;
constexpr float runBonus = 0.2F;

double weightOf(const SayingWord &word)
{
    return word.content || word.number >= 0 ? 1 : emptyWeight;
}

std::uint64_t pairKey(Term a, Term b)
{
    return (std::uint64_t(a) << 32) | std::uint64_t(b);
}

/// Calls `use` with each key of a quotation: pairs of words, and each word that says something.
template <typename Use>
void forEachKey(const Saying &quote, Use use)
{
    const auto &words = quote.words;
    for (size_t i = 0; i < words.size(); ++i) {
        for (size_t next = i + 1; next < std::min(i + 3, words.size()); ++next)
            use(pairKey(words[i].term, words[next].term));
        if (words[i].content)
            use(std::uint64_t(words[i].term));
    }
}

/// What a quotation shares with others that have it too.
struct IndexEntry {
    std::uint32_t list = 0; ///< of these
    bool pair = false;      ///< of words, rather than one word
};

class QuoteIndex
{
public:
    explicit QuoteIndex(std::span<const Saying> quotes)
        : m_quotes(quotes)
        , m_hits(quotes.size(), 0)
    {
        std::unordered_map<std::uint64_t, std::uint32_t> lists;
        m_entries.reserve(quotes.size());
        for (size_t q = 0; q < quotes.size(); ++q) {
            auto &entries = m_entries.emplace_back();
            forEachKey(quotes[q], [&](std::uint64_t key) {
                const auto list =
                    lists.try_emplace(key, std::uint32_t(m_sharing.size())).first->second;
                entries.push_back({.list = list, .pair = (key >> 32) != 0});
                if (list == m_sharing.size()) {
                    m_sharing.emplace_back();
                    m_shortSharing.emplace_back();
                }
                auto &sharing = m_sharing[list];
                if (sharing.size() > mostSharing || (!sharing.empty() && sharing.back() == int(q)))
                    return;
                sharing.push_back(int(q));
                if (isShort(int(q)))
                    m_shortSharing[list].push_back(int(q));
            });
        }
    }

    /// The few quotations that share most with `q`, the best first.
    [[nodiscard]] std::vector<int> candidates(int q)
    {
        std::vector<int> found;
        for (const IndexEntry &entry : m_entries[size_t(q)]) {
            if (m_sharing[entry.list].size() > mostSharing)
                continue;
            // A single word leads from a long quotation to short ones alone.
            const bool any = entry.pair || isShort(q);
            for (const int other : (any ? m_sharing : m_shortSharing)[entry.list]) {
                if (other == q)
                    continue;
                if (m_hits[size_t(other)] == 0)
                    found.push_back(other);
                ++m_hits[size_t(other)];
            }
        }
        const auto kept = std::min(found.size(), candidatesEach);
        std::ranges::partial_sort(found, found.begin() + qsizetype(kept), [this](int a, int b) {
            const int left = m_hits[size_t(a)];
            const int right = m_hits[size_t(b)];
            return left != right ? left > right : a < b;
        });
        for (const int other : found)
            m_hits[size_t(other)] = 0;
        found.resize(kept);
        return found;
    }

private:
    [[nodiscard]] bool isShort(int q) const
    {
        return m_quotes[size_t(q)].words.size() <= shortQuote;
    }

    std::span<const Saying> m_quotes;
    std::vector<std::vector<IndexEntry>> m_entries; ///< of each quotation
    std::vector<std::vector<int>> m_sharing;        ///< of each entry: the quotations that have it
    std::vector<std::vector<int>> m_shortSharing;   ///< of these the short ones
    std::vector<int> m_hits;
};

/// Finds the common subsequence of greatest weight; words in a row weigh a little more.
class CommonWords
{
public:
    CommonWords(std::span<const SayingWord> a, std::span<const SayingWord> b)
        : m_a(a)
        , m_b(b)
        , m_best((a.size() + 1) * (b.size() + 1), 0)
        , m_matched(m_best.size(), 0)
    {
        for (size_t i = a.size(); i-- > 0;) {
            for (size_t j = b.size(); j-- > 0;) {
                const size_t here = at(i, j);
                if (a[i].term == b[j].term)
                    m_matched[here] = float(weightOf(a[i])) +
                                      std::max(m_best[at(i + 1, j + 1)], inRun(i + 1, j + 1));
                m_best[here] =
                    std::max({m_best[at(i + 1, j)], m_best[at(i, j + 1)], m_matched[here]});
            }
        }
    }

    /// As pairs of indices. Of equal ones the one that begins first.
    [[nodiscard]] std::vector<std::pair<int, int>> words() const
    {
        std::vector<std::pair<int, int>> words;
        bool run = false; ///< the words must go on in a row
        for (size_t i = 0, j = 0; i < m_a.size() && j < m_b.size();) {
            const float matched = m_matched[at(i, j)];
            if (matched > 0 && (run || matched >= m_best[at(i, j)])) {
                run = inRun(i + 1, j + 1) > m_best[at(i + 1, j + 1)];
                words.emplace_back(int(i++), int(j++));
            } else if (m_best[at(i + 1, j)] >= m_best[at(i, j + 1)]) {
                ++i;
            } else {
                ++j;
            }
        }
        return words;
    }

private:
    [[nodiscard]] size_t at(size_t i, size_t j) const { return i * (m_b.size() + 1) + j; }
    /// What matching there brings to a word just before.
    [[nodiscard]] float inRun(size_t i, size_t j) const
    {
        const float matched = m_matched[at(i, j)];
        return matched > 0 ? matched + runBonus : 0;
    }

    std::span<const SayingWord> m_a;
    std::span<const SayingWord> m_b;
    std::vector<float> m_best;    ///< weight of what is common from i and j on
    std::vector<float> m_matched; ///< the same where i and j are matched; 0 where they differ
};

/// Drops words that match alone and say nothing.
void dropStrays(std::vector<std::pair<int, int>> &words, std::span<const SayingWord> a)
{
    const auto follows = [](const std::pair<int, int> &x, const std::pair<int, int> &y) {
        return y.first - x.first == 1 && y.second - x.second == 1;
    };
    std::vector<std::pair<int, int>> kept;
    for (size_t i = 0; i < words.size(); ++i) {
        const bool inRun = (i > 0 && follows(words[i - 1], words[i])) ||
                           (i + 1 < words.size() && follows(words[i], words[i + 1]));
        if (inRun || weightOf(a[size_t(words[i].first)]) == 1)
            kept.push_back(words[i]);
    }
    words.swap(kept);
}

double weightOf(std::span<const SayingWord> words)
{
    double sum = 0;
    for (const SayingWord &word : words)
        sum += weightOf(word);
    return sum;
}

std::span<const SayingWord> compared(const Saying &quote)
{
    return std::span(quote.words).first(std::min(quote.words.size(), mostWords));
}

/// What two quotations have in common. Most are copies, which need no search: word for word.
std::vector<std::pair<int, int>> commonWords(std::span<const SayingWord> a,
                                             std::span<const SayingWord> b)
{
    if (!std::ranges::equal(a, b, {}, &SayingWord::term, &SayingWord::term))
        return CommonWords(a, b).words();
    std::vector<std::pair<int, int>> words;
    words.reserve(a.size());
    for (int i = 0; i < int(a.size()); ++i)
        words.emplace_back(i, i);
    return words;
}

QuoteMatch matched(int a, int b, std::span<const Saying> quotes)
{
    const auto left = compared(quotes[size_t(a)]);
    const auto right = compared(quotes[size_t(b)]);
    QuoteMatch match{.a = a, .b = b, .words = commonWords(left, right)};
    dropStrays(match.words, left);
    double shared = 0;
    int run = 0;
    for (size_t i = 0; i < match.words.size(); ++i) {
        const SayingWord &word = left[size_t(match.words[i].first)];
        shared += weightOf(word);
        match.sharedContent += weightOf(word) == 1;
        const bool follows = i > 0 && match.words[i].first - match.words[i - 1].first == 1 &&
                             match.words[i].second - match.words[i - 1].second == 1;
        run = follows ? run + 1 : 1;
        match.longestRun = std::max(match.longestRun, run);
    }
    match.share = shared / std::max(0.1, std::min(weightOf(left), weightOf(right)));
    return match;
}

QStringView lastName(QStringView speaker)
{
    return speaker.trimmed().sliced(speaker.trimmed().lastIndexOf(u' ') + 1);
}

/// Reads one article's claims into words.
class QuoteReader
{
public:
    QuoteReader(const Extraction &extraction, const TermList &terms)
        : m_extraction(extraction)
        , m_tokens(extraction.tokens.tokens)
        , m_terms(terms)
        , m_numberAt(m_tokens.size(), -1)
    {
        size_t t = 0;
        for (size_t i = 0; i < extraction.claims.size(); ++i) {
            const Claim &claim = extraction.claims[i];
            if (!claim.isNumber())
                continue;
            while (t < m_tokens.size() && m_tokens[t].end() <= claim.span.begin())
                ++t;
            for (size_t in = t; in < m_tokens.size() && m_tokens[in].begin < claim.span.end(); ++in)
                m_numberAt[in] = int(i);
        }
    }

    [[nodiscard]] std::vector<SayingWord> words(TextSpan span) const
    {
        std::vector<SayingWord> words;
        int number = -1;
        auto token = std::ranges::lower_bound(m_tokens, span.begin(), {},
                                              [](const Token &t) { return qsizetype(t.begin); });
        for (; token != m_tokens.end() && token->end() <= span.end(); ++token) {
            const auto t = size_t(token - m_tokens.begin());
            if (m_numberAt[t] >= 0 && m_numberAt[t] != number) {
                number = m_numberAt[t];
                const Claim &claim = m_extraction.claims[size_t(number)];
                words.push_back({.term = valueTerm(claim), .number = number, .content = true});
            }
            const bool content = m_terms.content[t] != Term{};
            if (m_terms.literal[t] != Term{} && (content || m_numberAt[t] < 0))
                words.push_back({.term = m_terms.literal[t],
                                 .meaning = m_terms.content[t],
                                 .content = content});
        }
        return words;
    }

private:
    [[nodiscard]] static Term valueTerm(const Claim &claim)
    {
        return crosscheck::valueTerm(magnitudeOf(claim.value));
    }

    const Extraction &m_extraction;
    const std::vector<Token> &m_tokens;
    const TermList &m_terms;
    std::vector<int> m_numberAt; ///< along tokens: the number claim it belongs to, or -1
};

} // namespace

std::vector<Saying> quotesOf(int article, const Extraction &extraction, const TermList &terms)
{
    const QuoteReader reader(extraction, terms);
    std::vector<Saying> quotes;
    for (size_t i = 0; i < extraction.claims.size(); ++i) {
        const Claim &claim = extraction.claims[i];
        const auto *quote = std::get_if<Quote>(&claim.value);
        const auto *report = std::get_if<IndirectSpeech>(&claim.value);
        if (claim.boilerplate || (!quote && !report) || (quote && quote->nested))
            continue;
        const auto kind = report                           ? Saying::Kind::Report
                          : quote->role == QuoteRole::Term ? Saying::Kind::Term
                                                           : Saying::Kind::Speech;
        quotes.push_back({.article = article,
                          .claim = int(i),
                          .speaker = quote ? quote->speaker : report->speaker,
                          .kind = kind,
                          .words = reader.words(claim.span)});
    }
    return quotes;
}

std::vector<QuoteMatch> matchQuotes(std::span<const Saying> quotes, const RunControl &control)
{
    QuoteIndex index(quotes);
    std::vector<QuoteMatch> matches;
    for (int q = 0; q < int(quotes.size()) && !control.cancelled(); ++q) {
        for (const int other : index.candidates(q))
            matches.push_back(matched(std::min(q, other), std::max(q, other), quotes));
    }
    const auto key = [](const QuoteMatch &match) { return std::pair(match.a, match.b); };
    std::ranges::sort(matches, {}, key);
    const auto twice = std::ranges::unique(matches, {}, key);
    matches.erase(twice.begin(), twice.end());
    return matches;
}

bool mayBeOneSpeaker(QStringView a, QStringView b)
{
    return a.isEmpty() || b.isEmpty() || lastName(a).compare(lastName(b), Qt::CaseInsensitive) == 0;
}

QString foldedLastName(QStringView speaker)
{
    return lastName(speaker).toString().toCaseFolded();
}

bool isSameQuote(const QuoteMatch &match, std::span<const Saying> quotes)
{
    const Saying &a = quotes[size_t(match.a)];
    const Saying &b = quotes[size_t(match.b)];
    if (a.kind == Saying::Kind::Term || b.kind == Saying::Kind::Term)
        return a.words.size() == b.words.size() && size_t(match.longestRun) == a.words.size();
    const bool whole =
        match.share > 0.99 && size_t(match.longestRun) >= std::min(a.words.size(), b.words.size());
    if (mayBeOneSpeaker(a.speaker, b.speaker)) {
        const bool named = !a.speaker.isEmpty() && !b.speaker.isEmpty();
        return (whole && (named || match.longestRun > 2) && match.sharedContent > 0) ||
               (match.share >= 0.55 && match.sharedContent > 2 && match.longestRun > 2) ||
               (named && match.share >= 0.6 && match.sharedContent > 1 && match.longestRun > 3);
    }
    return (whole && match.longestRun > 3 && match.sharedContent > 0) ||
           (match.share >= 0.7 && match.sharedContent > 3 && match.longestRun > 3);
}

std::vector<std::pair<int, int>> numbersAtOnePlace(const QuoteMatch &match,
                                                   std::span<const Saying> quotes)
{
    const auto &a = quotes[size_t(match.a)].words;
    const auto &b = quotes[size_t(match.b)].words;
    std::vector<std::pair<int, int>> numbers;
    const auto pairUp = [&](int i, int j) {
        if (a[size_t(i)].number >= 0 && b[size_t(j)].number >= 0)
            numbers.emplace_back(a[size_t(i)].number, b[size_t(j)].number);
    };
    for (size_t m = 0; m < match.words.size(); ++m) {
        const auto [i, j] = match.words[m];
        pairUp(i, j);
        // One altered word between two that agree.
        const bool next = m + 1 < match.words.size();
        if (next && match.words[m + 1].first == i + 2 && match.words[m + 1].second == j + 2)
            pairUp(i + 1, j + 1);
    }
    return numbers;
}

} // namespace crosscheck
