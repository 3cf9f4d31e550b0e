// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/programruns.h"

#include "tests/support/generatednews.h"

#include <QElapsedTimer>
#include <QFile>

#include <vector>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

using namespace Qt::StringLiterals;

namespace crosscheck
{

NewsFolder::NewsFolder(int count)
{
    for (int i = 0; i < count; ++i) {
        QFile file(dir.filePath(u"%1.txt"_s.arg(i, 5, 10, '0'_L1)));
        if (!file.open(QIODevice::WriteOnly))
            return;
        bytes += file.write(
            generatedArticle(quint32(i / perEvent), quint32(i % perEvent), 4700).toUtf8());
    }
}

ProgramRun runOf(const QString &program, const QStringList &arguments)
{
    QByteArrayList words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words += QFile::encodeName(argument);
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    QElapsedTimer timer;
    timer.start();
    pid_t child = 0;
    if (posix_spawn(&child, pointers.front(), nullptr, nullptr, pointers.data(), environ) != 0)
        return {};
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    return {.seconds = double(timer.nsecsElapsed()) / 1e9,
            .peakBytes = double(used.ru_maxrss) * 1024,
            .done = WIFEXITED(status) && WEXITSTATUS(status) == 0};
}

} // namespace crosscheck
