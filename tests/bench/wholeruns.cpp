// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program as it is called: from process start to the JSON file, with the most memory that it
// held. Time is real time, the best of the runs.
#include "tests/bench/programruns.h"
#include "tests/bench/yardstick.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace crosscheck;

namespace
{

void wholeRun(benchmark::State &state)
{
    static Growth growth;
    const NewsFolder folder(int(state.range(0)));
    const QTemporaryDir results;
    double best = std::numeric_limits<double>::max();
    double peak = 0;
    for (auto _ : state) {
        const ProgramRun run =
            runOf(QStringLiteral(CROSSCHECK_PROGRAM), {u"compare"_s, folder.dir.path(), u"--json"_s,
                                                       results.filePath(u"result.json"_s)});
        if (!run.done) {
            state.SkipWithError("the program failed");
            return;
        }
        best = std::min(best, run.seconds);
        peak = std::max(peak, run.peakBytes);
    }
    state.counters["best_ms"] = best * 1000;
    state.counters["peak_MB"] = peak / 1e6;
    state.counters["bytes_per_byte"] = peak / double(folder.bytes);
    if (state.range(0) >= NewsFolder::perEvent)
        growth.note(state, double(state.range(0)), best);
}

BENCHMARK(wholeRun)
    ->Arg(2)
    ->Arg(5)
    ->Arg(100)
    ->Arg(1000)
    ->Arg(10'000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace
