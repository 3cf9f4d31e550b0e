// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <functional>

namespace crosscheck
{

/// How a caller follows a long run and stops it. Both functions may be empty; they are called on
/// the thread that runs.
struct RunControl {
    std::function<bool()> isCancelled;
    std::function<void(qsizetype done, qsizetype total)> progressed;

    [[nodiscard]] bool cancelled() const { return isCancelled && isCancelled(); }
    void report(qsizetype done, qsizetype total) const
    {
        if (progressed)
            progressed(done, total);
    }
};

} // namespace crosscheck
