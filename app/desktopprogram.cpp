// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopprogram.h"

#include "app/commandline.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace crosscheck
{

int becomeDesktopProgram(char **argv)
{
    const QString here = QFileInfo(QFile::symLinkTarget(u"/proc/self/exe"_s)).path();
    int cause = ENOENT;
    QByteArray program;
    for (const QString &folder : {here, here + u"/" CROSSCHECK_LIBEXEC ""_s}) {
        program = QFile::encodeName(folder + u"/crosscheck-desktop"_s);
        if (::access(program.constData(), X_OK) != 0)
            continue;
        ::execv(program.constData(), argv);
        cause = errno;
        break;
    }
    std::fprintf(stderr, "crosscheck: %s cannot be started: %s\n", program.constData(),
                 std::strerror(cause));
    return int(ExitCode::FileFailed);
}

} // namespace crosscheck
