// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportrunner.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace crosscheck
{

ExportRunner::ExportRunner(QObject *parent)
    : QObject(parent)
{
}

ExportRunner::~ExportRunner()
{
    for (QFuture<Outcome> &running : m_running)
        running.waitForFinished();
}

void ExportRunner::run(const QString &path, Writer writer)
{
    m_running.removeIf([](const QFuture<Outcome> &future) { return future.isFinished(); });
    QFuture<Outcome> writing = QtConcurrent::run(std::move(writer));
    m_running += writing;
    writing.then(this, [this, path](const Outcome &outcome) {
        if (outcome)
            Q_EMIT written(path);
        else
            Q_EMIT failed(outcome.error());
    });
}

} // namespace crosscheck
