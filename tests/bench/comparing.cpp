// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast articles that are read are aligned and compared.
#include "model/align/align.h"
#include "model/compare/compare.h"
#include "tests/bench/benchedarticles.h"

#include <benchmark/benchmark.h>

using namespace crosscheck;

namespace
{

void alignment(benchmark::State &state)
{
    const auto articles = articlesOfOneEvent(int(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(align(articles, benchedLexicon()));
}

/// Two articles that are one sentence each, of as many numbers as the benchmark names.
void alignmentOfLongSentence(benchmark::State &state)
{
    QByteArray text = "The members voted";
    for (qsizetype number = 0; number < state.range(0); ++number)
        text += " " + QByteArray::number(number * 7 + 100) + " yes and";
    text += " that was all.\n";
    const std::vector articles{extractionOf(u"a.txt", text), extractionOf(u"b.txt", text)};
    for (auto _ : state)
        benchmark::DoNotOptimize(align(articles, benchedLexicon()));
}

/// What changing the base costs.
void comparison(benchmark::State &state)
{
    const auto alignment = std::make_shared<const Alignment>(
        align(articlesOfOneEvent(int(state.range(0))), benchedLexicon()));
    for (auto _ : state)
        benchmark::DoNotOptimize(compare(alignment, ArticleIndex{0}, benchedLexicon()));
    state.counters["facts"] = double(alignment->facts.size());
}

/// Two articles that state one figure over and over.
void comparisonOfRepeatedFigure(benchmark::State &state)
{
    const QByteArray text =
        QByteArray("The council counted 14 boats in the harbour.\n\n").repeated(state.range(0));
    const std::vector articles{extractionOf(u"a.txt", text), extractionOf(u"b.txt", text)};
    const auto alignment = std::make_shared<const Alignment>(align(articles, benchedLexicon()));
    for (auto _ : state)
        benchmark::DoNotOptimize(compare(alignment, ArticleIndex{0}, benchedLexicon()));
}

BENCHMARK(alignment)->Arg(2)->Arg(5)->Arg(30)->Arg(100)->Arg(200)->Unit(benchmark::kMillisecond);
BENCHMARK(alignmentOfLongSentence)->Arg(200)->Arg(2000)->Unit(benchmark::kMillisecond);
BENCHMARK(comparison)->Arg(2)->Arg(5)->Arg(30)->Arg(100)->Arg(200)->Unit(benchmark::kMillisecond);
BENCHMARK(comparisonOfRepeatedFigure)->Arg(200)->Arg(2000)->Unit(benchmark::kMillisecond);

} // namespace
