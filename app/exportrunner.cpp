// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportrunner.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <utility>

namespace crosscheck
{

namespace
{

/// Whether it was stopped is asked of `stopped`, not of the promise: a promise that is cancelled
/// takes no outcome, and then nobody would know whether the file is there.
void writeWith(QPromise<ExportRunner::Outcome> &promise, const ExportRunner::Writer &writer,
               const std::shared_ptr<const std::atomic_bool> &stopped)
{
    promise.addResult(writer({.isCancelled = [&stopped] { return stopped->load(); },
                              .progressed =
                                  [&promise](qsizetype done, qsizetype total) {
                                      promise.setProgressRange(0, int(total));
                                      promise.setProgressValue(int(done));
                                  }}));
}

} // namespace

ExportRunner::ExportRunner(QObject *parent)
    : QObject(parent)
{
}

ExportRunner::~ExportRunner()
{
    for (Watcher *watcher : std::as_const(m_running)) {
        watcher->disconnect(this);
        watcher->waitForFinished();
    }
}

void ExportRunner::run(const QString &path, Writer writer)
{
    auto *watcher = new Watcher(this);
    m_running += watcher;
    connect(watcher, &Watcher::progressValueChanged, this,
            [this, watcher](int done) { Q_EMIT progressed(done, watcher->progressMaximum()); });
    connect(watcher, &Watcher::finished, this, [this, watcher, path] { finish(watcher, path); });
    watcher->setFuture(QtConcurrent::run(writeWith, std::move(writer), m_stopped));
}

void ExportRunner::cancel()
{
    m_stopped->store(true);
    m_stopped = std::make_shared<std::atomic_bool>(false);
}

void ExportRunner::finish(Watcher *watcher, const QString &path)
{
    m_running.removeOne(watcher);
    watcher->deleteLater();
    if (!isRunning())
        Q_EMIT idle();
    const Outcome outcome = watcher->result();
    if (outcome)
        Q_EMIT written(path);
    else
        Q_EMIT failed(outcome.error());
}

} // namespace crosscheck
