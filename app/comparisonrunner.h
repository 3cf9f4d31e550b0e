// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pipeline.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace crosscheck
{

/// Reads, extracts and aligns off the GUI thread. A new run replaces the one before: its result is
/// never seen. Articles that did not change since the last finished run are not extracted again.
class ComparisonRunner : public QObject
{
    Q_OBJECT

public:
    /// `tables` are read by other threads until the last run has ended.
    explicit ComparisonRunner(std::shared_ptr<const Tables> tables, QObject *parent = nullptr);
    /// Waits for the runs to notice that they are cancelled: a file at most.
    ~ComparisonRunner() override;

    /// `changes`: what the editor says of blocks.
    void run(const QStringList &foldersAndFiles, const std::vector<BlockChange> &changes = {});
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// Unit: files.
    void progressed(int done, int total);
    void finished(const crosscheck::Compared &compared);
    void cancelled();

private:
    void takeResult();

    std::shared_ptr<const Tables> m_tables;
    QFutureWatcher<std::shared_ptr<const Compared>> m_watcher;
    Extractions m_known;
    bool m_running = false;
};

} // namespace crosscheck
