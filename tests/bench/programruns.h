// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTemporaryDir>

namespace crosscheck
{

/// A folder of generated news. Shape: `count` files of about 5 KB; each hundred of them tells one
/// event.
struct NewsFolder {
    explicit NewsFolder(int count);

    static constexpr int perEvent = 100;
    QTemporaryDir dir;
    qint64 bytes = 0;
};

/// One run of a program, from its start to its end. Unit: real time; what else the machine does
/// counts.
struct ProgramRun {
    double seconds = 0;
    double peakBytes = 0; ///< the most memory that it held
    bool done = false;    ///< ended well
};
[[nodiscard]] ProgramRun runOf(const QString &program, const QStringList &arguments);

} // namespace crosscheck
