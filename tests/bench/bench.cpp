// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast articles are read and compared. Speeds are told as ratios to a word count over the same
// bytes in the same run, so that they mean the same on every machine; "times_wc" is how many times
// as long as the count it takes. The count here is about 1.6 times as fast as `wc -w` of coreutils.
#include "model/align/align.h"
#include "model/article/articlefromtext.h"
#include "model/article/debris.h"
#include "model/article/import/sha256.h"
#include "model/article/import/textdecoding.h"
#include "model/claim/extract.h"
#include "model/claim/lexicon.h"
#include "model/compare/compare.h"
#include "tests/support/generatednews.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <cwctype>
#include <limits>

using namespace Qt::StringLiterals;
using namespace crosscheck;

namespace
{

/// Processor time: what other programs do at the same time does not count.
double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

const Lexicon &lexicon()
{
    static const Lexicon loaded = Lexicon::load().value();
    return loaded;
}

const DebrisRules &debrisRules()
{
    static const DebrisRules loaded = DebrisRules::load().value();
    return loaded;
}

QByteArray newsOf(qsizetype size)
{
    return generatedArticle(1, 1, size).toUtf8().first(size);
}

/// What `wc -w` does in a UTF-8 locale: decodes each character and asks the locale for white space.
qsizetype countWords(QByteArrayView bytes)
{
    qsizetype words = 0;
    bool inWord = false;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[at++]);
        wint_t character = lead;
        if (lead >= 0xC0) {
            character = lead & (lead >= 0xE0 ? 0x0F : 0x1F);
            while (at < bytes.size() && (bytes[at] & 0xC0) == 0x80)
                character = (character << 6) | wint_t(bytes[at++] & 0x3F);
        }
        const bool space = std::iswspace(character) != 0;
        words += space || inWord ? 0 : 1;
        inWord = !space;
    }
    return words;
}

/// The best of a few counts: the yardstick is to be steady.
double timeOfWordCount(const QByteArray &bytes)
{
    const auto runs = std::max<qsizetype>(1, 1'000'000 / bytes.size());
    double best = std::numeric_limits<double>::max();
    for (int attempt = 0; attempt < 5; ++attempt) {
        const double start = processorSeconds();
        for (qsizetype run = 0; run < runs; ++run)
            benchmark::DoNotOptimize(countWords(bytes));
        best = std::min(best, (processorSeconds() - start) / double(runs));
    }
    return best;
}

Article importBytes(const QByteArray &bytes)
{
    return articleFromText(u"a.txt"_s, std::move(decodeText(bytes)->text), debrisRules());
}

std::shared_ptr<const Extraction> extractionOf(QString id, const QByteArray &bytes)
{
    Article article = importBytes(bytes);
    article.id = std::move(id);
    return std::make_shared<const Extraction>(
        extract(std::make_shared<const Article>(std::move(article)), lexicon()));
}

std::vector<std::shared_ptr<const Extraction>> articlesOfOneEvent(int count)
{
    std::vector<std::shared_ptr<const Extraction>> articles;
    for (int source = 0; source < count; ++source)
        articles.push_back(extractionOf(QString::number(source) + u".txt"_s,
                                        generatedArticle(1, quint32(source), 4000).toUtf8()));
    return articles;
}

/// Runs `work` on news of the size that the benchmark names, and tells bytes and words counted.
template <typename Work>
void perByte(benchmark::State &state, Work work)
{
    const QByteArray bytes = newsOf(state.range(0));
    const double wordCount = timeOfWordCount(bytes);
    const double start = processorSeconds();
    for (auto _ : state)
        work(bytes);
    const double each = (processorSeconds() - start) / double(state.iterations());
    state.SetBytesProcessed(state.iterations() * state.range(0));
    state.counters["times_wc"] = each / wordCount;
}

void wordCount(benchmark::State &state)
{
    perByte(state, [](const QByteArray &bytes) { benchmark::DoNotOptimize(countWords(bytes)); });
}

void digest(benchmark::State &state)
{
    perByte(state, [](const QByteArray &bytes) { benchmark::DoNotOptimize(sha256(bytes)); });
}

void decode(benchmark::State &state)
{
    perByte(state, [](const QByteArray &bytes) { benchmark::DoNotOptimize(decodeText(bytes)); });
}

void import(benchmark::State &state)
{
    perByte(state, [](const QByteArray &bytes) { benchmark::DoNotOptimize(importBytes(bytes)); });
}

/// From bytes to claims: all that one article costs.
void importAndExtract(benchmark::State &state)
{
    perByte(state, [](const QByteArray &bytes) {
        benchmark::DoNotOptimize(extractionOf(u"a.txt"_s, bytes));
    });
}

void alignment(benchmark::State &state)
{
    const auto articles = articlesOfOneEvent(int(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(align(articles, lexicon()));
}

/// Two articles that are one sentence each, of as many numbers as the benchmark names.
void alignmentOfLongSentence(benchmark::State &state)
{
    QByteArray text = "The members voted";
    for (qsizetype number = 0; number < state.range(0); ++number)
        text += " " + QByteArray::number(number * 7 + 100) + " yes and";
    text += " that was all.\n";
    const std::vector articles{extractionOf(u"a.txt"_s, text), extractionOf(u"b.txt"_s, text)};
    for (auto _ : state)
        benchmark::DoNotOptimize(align(articles, lexicon()));
}

/// What changing the base costs.
void comparison(benchmark::State &state)
{
    const auto alignment = std::make_shared<const Alignment>(
        align(articlesOfOneEvent(int(state.range(0))), lexicon()));
    for (auto _ : state)
        benchmark::DoNotOptimize(compare(alignment, ArticleIndex{0}, lexicon()));
    state.counters["facts"] = double(alignment->facts.size());
}

BENCHMARK(wordCount)->RangeMultiplier(10)->Range(10'000, 10'000'000);
BENCHMARK(digest)->Arg(1'000'000);
BENCHMARK(decode)->RangeMultiplier(10)->Range(10'000, 10'000'000);
BENCHMARK(import)->RangeMultiplier(10)->Range(10'000, 10'000'000);
BENCHMARK(importAndExtract)->RangeMultiplier(10)->Range(10'000, 10'000'000);
BENCHMARK(alignment)->Arg(2)->Arg(5)->Arg(30)->Arg(100)->Arg(200)->Unit(benchmark::kMillisecond);
BENCHMARK(alignmentOfLongSentence)->Arg(200)->Arg(2000)->Unit(benchmark::kMillisecond);
BENCHMARK(comparison)->Arg(2)->Arg(5)->Arg(30)->Arg(100)->Arg(200)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
