// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/runcontrol.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <atomic>
#include <expected>
#include <functional>
#include <memory>

namespace crosscheck
{

/// Writes results off the GUI thread; several may run at once.
class ExportRunner : public QObject
{
    Q_OBJECT

public:
    /// Errors: one line for people, with cause and remedy.
    using Outcome = std::expected<void, QString>;
    /// Writes the file, or nothing where it is cancelled before the file is whole.
    using Writer = std::function<Outcome(const RunControl &)>;

    explicit ExportRunner(QObject *parent = nullptr);
    /// Waits until what was begun is written.
    ~ExportRunner() override;

    void run(const QString &path, Writer writer);
    /// Stops all that runs; each ends as failed() or, where it was too late, written().
    void cancel();
    [[nodiscard]] bool isRunning() const { return !m_running.isEmpty(); }

Q_SIGNALS:
    void progressed(int done, int total);
    void written(const QString &path);
    void failed(const QString &line);
    /// Nothing runs any more.
    void idle();

private:
    using Watcher = QFutureWatcher<Outcome>;

    void finish(Watcher *watcher, const QString &path);

    QList<Watcher *> m_running;
    std::shared_ptr<std::atomic_bool> m_stopped = std::make_shared<std::atomic_bool>(false);
};

} // namespace crosscheck
