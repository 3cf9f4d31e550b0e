// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program as it is called: from process start to the JSON file, with the most memory that it
// held. Time is real time, the best of the runs; what else the machine does counts.
#include "tests/bench/yardstick.h"
#include "tests/support/generatednews.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <limits>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

using namespace Qt::StringLiterals;
using namespace crosscheck;

namespace
{

/// Shape: `count` files of about 5 KB; each hundred of them tells one event.
struct Folder {
    explicit Folder(int count)
    {
        for (int i = 0; i < count; ++i) {
            QFile file(dir.filePath(u"%1.txt"_s.arg(i, 5, 10, '0'_L1)));
            if (!file.open(QIODevice::WriteOnly))
                return;
            bytes += file.write(
                generatedArticle(quint32(i / perEvent), quint32(i % perEvent), 4700).toUtf8());
        }
    }

    static constexpr int perEvent = 100;
    QTemporaryDir dir;
    qint64 bytes = 0;
};

struct Run {
    double seconds = 0;
    double peakBytes = 0;
    bool done = false;
};

Run compared(const QString &folder, const QString &json)
{
    QByteArray program = CROSSCHECK_PROGRAM;
    QByteArray command = "compare";
    QByteArray input = QFile::encodeName(folder);
    QByteArray option = "--json";
    QByteArray output = QFile::encodeName(json);
    std::array<char *, 6> arguments{program.data(), command.data(), input.data(),
                                    option.data(),  output.data(),  nullptr};
    QElapsedTimer timer;
    timer.start();
    pid_t child = 0;
    if (posix_spawn(&child, program.constData(), nullptr, nullptr, arguments.data(), environ) != 0)
        return {};
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    return {.seconds = double(timer.nsecsElapsed()) / 1e9,
            .peakBytes = double(used.ru_maxrss) * 1024,
            .done = WIFEXITED(status) && WEXITSTATUS(status) == 0};
}

void wholeRun(benchmark::State &state)
{
    static Growth growth;
    const Folder folder(int(state.range(0)));
    const QTemporaryDir results;
    double best = std::numeric_limits<double>::max();
    double peak = 0;
    for (auto _ : state) {
        const Run run = compared(folder.dir.path(), results.filePath(u"result.json"_s));
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
    if (state.range(0) >= Folder::perEvent)
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
