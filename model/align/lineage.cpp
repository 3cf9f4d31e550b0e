// SPDX-License-Identifier: GPL-3.0-or-later
// Who copied from whom, by the common-error method of textual criticism (K. Lachmann; P. Maas,
// "Textkritik", 1927): witnesses that share what is peculiar share a source. Peculiar is
//  - wording: runs of words outside quotations (sharedwording.h); the strongest evidence,
//  - readings: a figure that two articles have and more others have otherwise, beyond rounding
//    ("errors"); agreement in what most say proves nothing,
//  - quotations in the same cut, which weigh little, as both may have been there,
//  - and a source that is named ("as the Herald first reported") speaks for itself.
//
// A link points from the later article to the earlier one: where one names the other, by that; else
// by the dates; else by containment, since who shortens has nothing that the other lacks. Each
// article keeps its best link, the strongest first, as long as no circle comes of it.
//
// Tested by tst_lineage.cpp.
#include "model/align/fact.h"
#include "model/align/magnitude.h"
#include "model/align/reading.h"
#include "model/align/sets.h"
#include "model/align/sharedwording.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace crosscheck
{

namespace
{

constexpr double oneVoice = 0.7; ///< share of the runs of words of both
constexpr double leastShared = 0.15;
constexpr double errorWeight = 0.1;
constexpr double quoteWeight = 0.02;
constexpr double namedWeight = 0.5;
constexpr double leastWeight = 0.2; ///< of a link: a fifth of the words, two errors, or a name
constexpr size_t mostSharing = 12;
constexpr qsizetype shortestName = 4;

/// What two articles have in common. Shape: a < b.
struct Kinship {
    double ofA = 0;
    double ofB = 0;
    int quotes = 0;
    std::vector<FactIndex> errors;
    bool aNamesB = false;
    bool bNamesA = false;

    [[nodiscard]] double weight() const
    {
        return std::max(ofA, ofB) + double(errors.size()) * errorWeight + quotes * quoteWeight +
               (aNamesB || bNamesA ? namedWeight : 0);
    }
    [[nodiscard]] bool isLink() const
    {
        const bool owed =
            std::max(ofA, ofB) >= leastShared || errors.size() > 1 || aNamesB || bNamesA;
        return owed && weight() >= leastWeight;
    }
};

/// The article's words, each between spaces, so that a name is found as a whole.
QString spelledOut(const Extraction &extraction)
{
    QString words(u' ');
    const QStringView text = extraction.article->text;
    for (const Token &token : extraction.tokens.tokens) {
        if (token.kind == TokenKind::Word || token.kind == TokenKind::Number)
            words.append(token.span().of(text)).append(u' ');
    }
    return words;
}

/// Finds what links the articles of one alignment.
class LineageFinder
{
public:
    explicit LineageFinder(const Alignment &alignment)
        : m_alignment(alignment)
    {
        for (const SharedWording &pair : sharedWording(alignment.articles)) {
            Kinship &kinship = m_kinships[{pair.a, pair.b}];
            kinship.ofA = pair.ofA;
            kinship.ofB = pair.ofB;
        }
        findReadings();
        findNames();
    }

    [[nodiscard]] Lineage lineage() const { return {.voices = voices(), .descents = descents()}; }

private:
    using Pair = std::pair<int, int>;

    /// One way to state a fact, and who states it so.
    struct Reading {
        Magnitude magnitude; ///< of the first claim that does; of quotations without meaning
        std::vector<int> articles;
    };
    using Readings = std::map<std::uint64_t, Reading>;

    [[nodiscard]] Readings readingsOf(const Fact &fact) const
    {
        Readings readings;
        for (size_t begin = 0; begin < fact.claims.size();) {
            const ArticleIndex article = m_alignment.claim(fact.claims[begin]).article;
            size_t end = begin + 1;
            while (end < fact.claims.size() &&
                   m_alignment.claim(fact.claims[end]).article == article)
                ++end;
            const auto claims = std::span(fact.claims).subspan(begin, end - begin);
            Reading &reading = readings[readingOf(m_alignment, claims)];
            if (reading.articles.empty())
                reading.magnitude = magnitudeOf(m_alignment.claim(claims.front()).value);
            reading.articles.push_back(int(article));
            begin = end;
        }
        return readings;
    }

    void findReadings()
    {
        for (size_t f = 0; f < m_alignment.facts.size(); ++f) {
            const Fact &fact = m_alignment.facts[f];
            const Readings readings = readingsOf(fact);
            for (const auto &[hash, reading] : readings) {
                if (fact.kind == FactKind::Quote)
                    share(reading.articles, [](Kinship &kinship) { ++kinship.quotes; });
                else if (isError(reading, readings))
                    share(reading.articles,
                          [&](Kinship &kinship) { kinship.errors.push_back(FactIndex(int(f))); });
            }
        }
    }

    /// True where more articles have another value, beyond rounding, and all of them the same.
    [[nodiscard]] static bool isError(const Reading &reading, const Readings &all)
    {
        bool outvoted = false;
        for (const auto &[hash, other] : all) {
            if (&other == &reading)
                continue;
            if (valueRelation(reading.magnitude, other.magnitude) <= ValueRelation::Overlap)
                return false;
            outvoted = outvoted || other.articles.size() > reading.articles.size();
        }
        return outvoted;
    }

    void share(const std::vector<int> &articles, const auto &add)
    {
        // Beyond a dozen the pairs tell nothing more, and there would be too many of them.
        for (size_t i = 0; i < articles.size() && articles.size() <= mostSharing; ++i) {
            for (size_t j = i + 1; j < articles.size(); ++j)
                add(m_kinships[{articles[i], articles[j]}]);
        }
    }

    void findNames()
    {
        const size_t count = m_alignment.articles.size();
        if (count < 2)
            return;
        std::map<QString, std::vector<int>>
            bySource; // an outlet's several articles are not told apart
        for (size_t i = 0; i < count; ++i) {
            const QString &source = m_alignment.articles[i]->article->source;
            if (source.size() >= shortestName)
                bySource[source].push_back(int(i));
        }
        for (size_t a = 0; a < count && !bySource.empty(); ++a) {
            const QString words = spelledOut(*m_alignment.articles[a]);
            for (const auto &[source, articles] : bySource) {
                const bool own = source == m_alignment.articles[a]->article->source;
                if (!own && articles.size() == 1 && words.contains(u' ' + source + u' '))
                    name(int(a), articles.front());
            }
        }
    }
    void name(int naming, int named)
    {
        Kinship &kinship = m_kinships[{std::min(naming, named), std::max(naming, named)}];
        (naming < named ? kinship.aNamesB : kinship.bNamesA) = true;
    }

    [[nodiscard]] std::vector<std::vector<ArticleIndex>> voices() const
    {
        Sets sets(m_alignment.articles.size());
        for (const auto &[pair, kinship] : m_kinships) {
            if (std::min(kinship.ofA, kinship.ofB) >= oneVoice)
                sets.join(pair.first, pair.second);
        }
        std::map<int, std::vector<ArticleIndex>> groups;
        for (int i = 0; i < int(m_alignment.articles.size()); ++i)
            groups[sets.of(i)].push_back(ArticleIndex(i));
        std::vector<std::vector<ArticleIndex>> voices;
        for (auto &[first, articles] : groups) {
            if (articles.size() > 1)
                voices.push_back(std::move(articles));
        }
        return voices;
    }

    [[nodiscard]] const Article &article(int index) const
    {
        return m_alignment.article(ArticleIndex(index));
    }

    /// True where a has its text from b rather than b from a.
    [[nodiscard]] bool isFirstDerived(Pair pair, const Kinship &kinship) const
    {
        if (kinship.aNamesB != kinship.bNamesA)
            return kinship.aNamesB;
        const Article &a = article(pair.first);
        const Article &b = article(pair.second);
        if (a.date.isValid() && b.date.isValid() && a.date != b.date)
            return a.date > b.date;
        if (kinship.ofA != kinship.ofB)
            return kinship.ofA > kinship.ofB;
        return a.text != b.text ? a.text > b.text : a.id > b.id;
    }

    [[nodiscard]] std::vector<Descent> descents() const
    {
        struct DirectedLink {
            double weight;
            int child;
            int parent;
            const Kinship *kinship;
        };
        std::vector<DirectedLink> links;
        for (const auto &[pair, kinship] : m_kinships) {
            if (!kinship.isLink())
                continue;
            const bool first = isFirstDerived(pair, kinship);
            links.push_back({kinship.weight(), first ? pair.first : pair.second,
                             first ? pair.second : pair.first, &kinship});
        }
        std::ranges::sort(links, [this](const DirectedLink &x, const DirectedLink &y) {
            if (x.weight != y.weight)
                return x.weight > y.weight;
            const auto texts = [this](const DirectedLink &link) {
                return std::tie(article(link.child).text, article(link.parent).text,
                                article(link.child).id, article(link.parent).id);
            };
            return texts(x) < texts(y);
        });
        std::vector<Descent> descents(m_alignment.articles.size());
        for (const DirectedLink &link : links) {
            if (!descents[size_t(link.child)].from &&
                !descendsFrom(descents, link.parent, link.child))
                descents[size_t(link.child)] = descentOf(link.child, link.parent, *link.kinship);
        }
        return descents;
    }

    static bool descendsFrom(const std::vector<Descent> &descents, int article, int ancestor)
    {
        while (article != ancestor) {
            const auto &from = descents[size_t(article)].from;
            if (!from)
                return false;
            article = int(*from);
        }
        return true;
    }

    static Descent descentOf(int child, int parent, const Kinship &kinship)
    {
        const bool first = child < parent;
        return {.from = ArticleIndex(parent),
                .shared = first ? kinship.ofA : kinship.ofB,
                .quotes = kinship.quotes,
                .namesIt = first ? kinship.aNamesB : kinship.bNamesA,
                .errors = kinship.errors};
    }

    const Alignment &m_alignment;
    std::map<Pair, Kinship> m_kinships;
};

} // namespace

Lineage lineageOf(const Alignment &alignment)
{
    return LineageFinder(alignment).lineage();
}

} // namespace crosscheck
