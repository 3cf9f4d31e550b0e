// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparisonrunner.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace crosscheck
{

namespace
{

void readAndAlign(QPromise<std::shared_ptr<const Compared>> &promise, const QStringList &inputs,
                  const std::shared_ptr<const Tables> &tables, const Extractions &known,
                  const std::vector<BlockChange> &changes)
{
    const RunControl control{
        .isCancelled = [&promise] { return promise.isCanceled(); },
        .progressed =
            [&promise](qsizetype done, qsizetype total) {
                promise.setProgressRange(0, int(total));
                promise.setProgressValue(int(done));
            },
    };
    promise.addResult(
        std::make_shared<const Compared>(alignPaths(inputs, *tables, control, known, changes)));
}

} // namespace

ComparisonRunner::ComparisonRunner(std::shared_ptr<const Tables> tables, QObject *parent)
    : QObject(parent)
    , m_tables(std::move(tables))
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progressed(done, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ComparisonRunner::takeResult);
}

ComparisonRunner::~ComparisonRunner()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void ComparisonRunner::run(const QStringList &foldersAndFiles,
                           const std::vector<BlockChange> &changes)
{
    m_watcher.cancel();
    m_running = true;
    // The watcher lets go of the run before, whose result is dropped with its future.
    m_watcher.setFuture(
        QtConcurrent::run(readAndAlign, foldersAndFiles, m_tables, m_known, changes));
}

void ComparisonRunner::cancel()
{
    m_watcher.cancel();
}

void ComparisonRunner::takeResult()
{
    m_running = false;
    const auto future = m_watcher.future();
    if (future.isCanceled() || future.resultCount() == 0) {
        Q_EMIT cancelled();
        return;
    }
    const std::shared_ptr<const Compared> compared = future.result();
    if (!compared->isEmpty())
        m_known.clear();
    for (const auto &event : compared->events)
        m_known.insert(m_known.end(), event->articles.begin(), event->articles.end());
    Q_EMIT finished(*compared);
}

} // namespace crosscheck
