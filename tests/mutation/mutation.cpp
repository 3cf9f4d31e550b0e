// SPDX-License-Identifier: GPL-3.0-or-later
//
// Plants one distortion at a time in an article, compares the original with the mutant, and counts
// how often exactly this one is reported:
//
//   crosscheck_mutation [--most N] [--list] FOLDER|FILE...
//
// With --most, of each kind at most N distortions an article are planted, chosen by a fixed seed.
// --list tells every failure. Fails when fewer than 95 % are found with the right verdict, or more
// than 2 % come with a second finding that nobody planted.
#include "app/pipeline.h"
#include "model/align/align.h"
#include "model/compare/compare.h"
#include "tests/mutation/distortion.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;
using namespace crosscheck;

namespace
{

constexpr double leastRight = 0.95;
constexpr double mostSecond = 0.02;

struct Count {
    int planted = 0;
    int found = 0;  ///< reported as some distortion
    int right = 0;  ///< with the verdict it deserves
    int second = 0; ///< something else is reported as well

    Count &operator+=(const Count &other)
    {
        planted += other.planted;
        found += other.found;
        right += other.right;
        second += other.second;
        return *this;
    }
};

void print(QStringView name, const Count &count)
{
    const auto share = [&](int part) {
        return count.planted > 0 ? 100.0 * part / count.planted : 0.0;
    };
    std::printf("%-16s planted %4d   found %5.1f %%   right %5.1f %%   second finding %5.1f %%\n",
                qPrintable(name.toString()), count.planted, share(count.found), share(count.right),
                share(count.second));
}

/// The article with the distortion in it; every block stays what it is.
Article planted(const Article &original, const Distortion &distortion)
{
    Article mutant = original;
    mutant.id = u"mutant"_s;
    mutant.text = distorted(original.text, distortion);
    const qsizetype longer = distortion.by.size() - distortion.span.length();
    const auto moved = [&](qsizetype at) { return at >= distortion.span.end() ? at + longer : at; };
    for (Block &block : mutant.blocks) {
        const bool behind = block.span.begin() > distortion.span.begin();
        block.span = {behind ? moved(block.span.begin()) : block.span.begin(),
                      moved(block.span.end())};
    }
    return mutant;
}

/// The original and its mutant, compared.
class Trial
{
public:
    Trial(const std::shared_ptr<const Extraction> &original, const Distortion &distortion,
          const Tables &tables)
        : m_distortion(distortion)
        , m_claim(original->claims[distortion.claim])
    {
        Article mutant = planted(*original->article, distortion);
        const std::array articles = {
            original, std::make_shared<const Extraction>(extract(
                          std::make_shared<const Article>(std::move(mutant)), tables.lexicon))};
        m_comparison = compare(std::make_shared<const Alignment>(align(articles, tables.lexicon)),
                               ArticleIndex(0), tables.lexicon);
    }

    [[nodiscard]] Count count(bool list) const
    {
        Count count{.planted = 1};
        for (int f = 0; f < m_comparison.factCount(); ++f) {
            const Cell &cell = m_comparison.cell(FactIndex(f), ArticleIndex(1));
            if (!isFinding(cell.verdict))
                continue;
            if (isPlanted(FactIndex(f))) {
                count.found |= isDistortion(cell.verdict) ? 1 : 0;
                count.right |= cell.verdict == verdictOn(m_distortion.kind) ? 1 : 0;
            } else if (!follows(FactIndex(f))) {
                count.second = 1;
            }
        }
        if (list && (count.right == 0 || count.second > 0))
            tell(count);
        return count;
    }

private:
    /// True for the fact that the distorted claim states.
    [[nodiscard]] bool isPlanted(FactIndex fact) const
    {
        return std::ranges::any_of(m_comparison.fact(fact).claims, [&](ClaimIndex index) {
            const Claim &claim = m_comparison.alignment->claim(index);
            return claim.article == ArticleIndex(0) && claim.span == m_claim.span &&
                   claim.value.index() == m_claim.value.index();
        });
    }

    /// True for what the distortion brings with it: numbers in words that were cut, and the other
    /// quotations of a speaker who was exchanged.
    [[nodiscard]] bool follows(FactIndex fact) const
    {
        return std::ranges::any_of(m_comparison.fact(fact).claims, [&](ClaimIndex index) {
            const Claim &claim = m_comparison.alignment->claim(index);
            if (claim.article == ArticleIndex(1)) {
                const qsizetype begin = m_distortion.span.begin();
                return m_distortion.kind != DistortionKind::QuoteCut &&
                       claim.span.begin() <= begin + m_distortion.by.size() &&
                       claim.span.end() >= begin;
            }
            const auto *quote = std::get_if<Quote>(&claim.value);
            const auto *own = std::get_if<Quote>(&m_claim.value);
            return m_distortion.span.contains(claim.span.begin()) ||
                   (m_distortion.kind == DistortionKind::Speaker && quote && own &&
                    quote->speaker == own->speaker);
        });
    }

    void tell(const Count &count) const
    {
        const QString &text = m_comparison.article(ArticleIndex(0)).text;
        const qsizetype begin = std::max<qsizetype>(0, m_distortion.span.begin() - 40);
        std::printf(
            "%s, %s: %s\n   “…%s” with “%s” for “%s”\n",
            qPrintable(m_comparison.article(ArticleIndex(0)).id),
            qPrintable(name(m_distortion.kind).toString()),
            count.right == 0 ? "not reported so" : "second finding",
            qPrintable(
                text.sliced(begin, std::min<qsizetype>(90, text.size() - begin)).simplified()),
            qPrintable(m_distortion.by), qPrintable(m_distortion.span.of(text).toString()));
        for (int f = 0; f < m_comparison.factCount(); ++f) {
            const Cell &cell = m_comparison.cell(FactIndex(f), ArticleIndex(1));
            if (!isFinding(cell.verdict) && !isPlanted(FactIndex(f)))
                continue;
            std::printf("   %s %s: %s (%s)\n", isPlanted(FactIndex(f)) ? "*" : " ",
                        qPrintable(m_comparison.fact(FactIndex(f)).label),
                        qPrintable(name(cell.verdict).toString()), qPrintable(words(cell.reason)));
        }
    }

    const Distortion &m_distortion;
    const Claim &m_claim;
    Comparison m_comparison;
};

/// At most `most` of each kind, the same ones in every run; all where `most` is 0.
std::vector<Distortion> chosen(std::vector<Distortion> all, int most, std::mt19937 &random)
{
    if (most == 0)
        return all;
    for (size_t i = all.size(); i > 1; --i)
        std::swap(all[i - 1], all[random() % i]);
    std::array<int, distortionKinds> taken{};
    std::erase_if(
        all, [&](const Distortion &distortion) { return ++taken[size_t(distortion.kind)] > most; });
    return all;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().sliced(1);
    const bool list = arguments.removeAll(u"--list"_s) > 0;
    int most = 0;
    if (const qsizetype at = arguments.indexOf(u"--most"_s); at >= 0) {
        most = arguments.value(at + 1).toInt();
        arguments.remove(at, std::min<qsizetype>(2, arguments.size() - at));
    }
    const auto tables = loadTables({});
    if (!tables)
        return 2;
    const ReadExtractions read = extractPaths(arguments, *tables);
    std::mt19937 random(1687);
    std::array<Count, distortionKinds> counts;
    for (const auto &original : read.extractions) {
        for (const Distortion &distortion : chosen(distortionsOf(*original), most, random))
            counts[size_t(distortion.kind)] += Trial(original, distortion, *tables).count(list);
    }
    Count all;
    for (int kind = 0; kind < distortionKinds; ++kind) {
        print(name(DistortionKind(kind)), counts[size_t(kind)]);
        all += counts[size_t(kind)];
    }
    print(u"all", all);
    const bool enough = all.planted > 0 && all.right >= leastRight * all.planted &&
                        all.second <= mostSecond * all.planted;
    return enough ? 0 : 1;
}
