// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <expected>
#include <functional>

namespace crosscheck
{

/// Writes results off the GUI thread; several may run at once.
class ExportRunner : public QObject
{
    Q_OBJECT

public:
    /// Errors: one line for people, with cause and remedy.
    using Outcome = std::expected<void, QString>;
    /// Writes the file.
    using Writer = std::function<Outcome()>;

    explicit ExportRunner(QObject *parent = nullptr);
    /// Waits until what was begun is written.
    ~ExportRunner() override;

    void run(const QString &path, Writer writer);

Q_SIGNALS:
    void written(const QString &path);
    void failed(const QString &line);

private:
    QList<QFuture<Outcome>> m_running;
};

} // namespace crosscheck
