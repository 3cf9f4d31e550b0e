// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/yardstick.h"

#include "tests/support/generatednews.h"

#include <QProcess>
#include <QTemporaryFile>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <limits>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qsizetype yardstickSize = 10'000'000;

double secondsOf(timeval time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

/// Processor time of all programs that this one has started and that have ended.
double childSeconds()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    return secondsOf(used.ru_utime) + secondsOf(used.ru_stime);
}

double measuredWordCount()
{
    QTemporaryFile file;
    if (!file.open() || file.write(newsOf(yardstickSize)) != yardstickSize || !file.flush())
        return 0;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    double best = std::numeric_limits<double>::max();
    for (int attempt = 0; attempt < 5; ++attempt) {
        const double start = childSeconds();
        process.start(u"wc"_s, {u"-w"_s, file.fileName()});
        if (!process.waitForFinished() || process.exitCode() != 0)
            return 0;
        best = std::min(best, childSeconds() - start);
    }
    return best;
}

} // namespace

double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

double wordCountSeconds(double bytes)
{
    static const double measured = measuredWordCount();
    return measured * bytes / double(yardstickSize);
}

QByteArray newsOf(qsizetype size)
{
    return generatedArticle(1, 1, size).toUtf8().first(size);
}

void Growth::note(benchmark::State &state, double size, double cost)
{
    if (m_leastSize == 0 || size == m_leastSize) {
        m_leastSize = size;
        m_leastCost = cost;
    } else if (size > m_leastSize) {
        state.counters["exponent"] = std::log(cost / m_leastCost) / std::log(size / m_leastSize);
    }
}

} // namespace crosscheck
