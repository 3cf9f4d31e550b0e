// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast articles are read, one thread. Speeds are told as ratios to `wc -w` over as many bytes
// in the same run, so that they mean the same on every machine: "times_wc" is how many times as
// long as the count it takes.
#include "model/article/articlefromtext.h"
#include "model/article/debris.h"
#include "model/article/import/sha256.h"
#include "model/article/import/textdecoding.h"
#include "model/claim/lexer.h"
#include "tests/bench/allocations.h"
#include "tests/bench/benchedarticles.h"
#include "tests/bench/yardstick.h"
#include "tests/support/oddtexts.h"

using namespace crosscheck;

namespace
{

/// Runs `work` on the bytes and tells how long it takes beside the count of words.
template <typename Work>
void perByte(benchmark::State &state, const QByteArray &bytes, Growth &growth, Work work)
{
    const double start = processorSeconds();
    for (auto _ : state)
        work(bytes);
    const double each = (processorSeconds() - start) / double(state.iterations());
    state.SetBytesProcessed(state.iterations() * bytes.size());
    if (const double wordCount = wordCountSeconds(double(bytes.size())); wordCount > 0)
        state.counters["times_wc"] = each / wordCount;
    growth.note(state, double(bytes.size()), each);
}

void digest(benchmark::State &state)
{
    static Growth growth;
    perByte(state, newsOf(state.range(0)), growth,
            [](const QByteArray &bytes) { benchmark::DoNotOptimize(sha256(bytes)); });
}

void decode(benchmark::State &state)
{
    static Growth growth;
    perByte(state, newsOf(state.range(0)), growth,
            [](const QByteArray &bytes) { benchmark::DoNotOptimize(decodeText(bytes)); });
}

void import(benchmark::State &state)
{
    static Growth growth;
    perByte(state, newsOf(state.range(0)), growth,
            [](const QByteArray &bytes) { benchmark::DoNotOptimize(importedArticle(bytes)); });
}

void importAndLex(benchmark::State &state)
{
    static Growth growth;
    perByte(state, newsOf(state.range(0)), growth, [](const QByteArray &bytes) {
        benchmark::DoNotOptimize(lex(importedArticle(bytes), benchedLexicon()));
    });
}

void countAllocations(benchmark::State &state, const QByteArray &bytes)
{
    const auto before = double(allocations());
    const auto extraction = extractionOf(u"a.txt", bytes);
    const double made = double(allocations()) - before;
    state.counters["allocs_per_token"] = made / double(extraction->tokens.tokens.size());
    state.counters["allocs_per_claim"] = made / double(extraction->claims.size() + 1);
}

/// From bytes to claims: all that one article costs.
void extractBytes(benchmark::State &state, const QByteArray &bytes, Growth &growth)
{
    perByte(state, bytes, growth,
            [](const QByteArray &text) { benchmark::DoNotOptimize(extractionOf(u"a.txt", text)); });
    countAllocations(state, bytes);
}

void importAndExtract(benchmark::State &state)
{
    static Growth growth;
    extractBytes(state, newsOf(state.range(0)), growth);
}

/// One sentence as long as the text, full of quotations.
void sentenceOfQuotes(benchmark::State &state)
{
    static Growth growth;
    const QString piece = QStringLiteral("the mayor said “the pump has failed 3 times” and ");
    extractBytes(state, piece.repeated(state.range(0) / piece.size()).toUtf8(), growth);
}

/// Quotation marks that nothing closes, and nothing else.
void textOfQuoteMarks(benchmark::State &state)
{
    static Growth growth;
    extractBytes(state, runOfMarks(state.range(0) / 3).toUtf8(), growth);
}

void textOfUnclosedQuotes(benchmark::State &state)
{
    static Growth growth;
    const QString piece = unclosedInnerQuotations(1);
    extractBytes(state, piece.repeated(state.range(0) / piece.size()).toUtf8(), growth);
}

void sentenceOfFigures(benchmark::State &state)
{
    static Growth growth;
    const QString piece = sentenceOfNumbers(1);
    extractBytes(state, piece.repeated(state.range(0) / piece.size()).toUtf8(), growth);
}

BENCHMARK(digest)->Arg(1'000'000);
BENCHMARK(decode)->RangeMultiplier(10)->Range(10'000, 10'000'000);
BENCHMARK(import)->RangeMultiplier(10)->Range(10'000, 10'000'000);
BENCHMARK(importAndLex)->RangeMultiplier(10)->Range(10'000, 10'000'000);
BENCHMARK(importAndExtract)
    ->RangeMultiplier(10)
    ->Range(10'000, 100'000'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(sentenceOfQuotes)->Arg(10'000)->Arg(100'000)->Arg(1'000'000);
BENCHMARK(textOfQuoteMarks)->Arg(10'000)->Arg(100'000)->Arg(1'000'000);
BENCHMARK(textOfUnclosedQuotes)->Arg(10'000)->Arg(100'000)->Arg(1'000'000);
BENCHMARK(sentenceOfFigures)->Arg(10'000)->Arg(100'000)->Arg(1'000'000);

} // namespace
