// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <benchmark/benchmark.h>

namespace crosscheck
{

/// Processor time of this program: what other programs do at the same time does not count.
[[nodiscard]] double processorSeconds();

/// What `wc -w` takes for this many bytes of news, by its speed on 10 MB in a UTF-8 locale, the
/// best of a few counts; 0 where there is no `wc`. Measured once in a run.
[[nodiscard]] double wordCountSeconds(double bytes);

/// Invented news of that many bytes.
[[nodiscard]] QByteArray newsOf(qsizetype size);

/// Tells how a cost grows with a size: the exponent between the least size of a run and this one.
/// 1 is linear. Nothing for the least size.
class Growth
{
public:
    void note(benchmark::State &state, double size, double cost);

private:
    double m_leastSize = 0;
    double m_leastCost = 0;
};

} // namespace crosscheck
