// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/extract.h"
#include "ui/window/changebanner.h"

#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace crosscheck
{

/// An article as it was read: what the file on the disk is held against.
struct ReadSource {
    QString id;
    QString path;
    QByteArray sha256;
};

/// What of these folders and files differs from what was read. `listed`: the ids that they stood
/// for then, whether or not these could be read.
[[nodiscard]] ChangedSources changesOf(const QStringList &foldersAndFiles,
                                       const QStringList &listed,
                                       const std::vector<ReadSource> &read);

/// Says when the articles on the disk are no longer those that were read. It looks off the GUI
/// thread, a moment after something has changed, and reads nothing into the comparison.
class SourceWatch : public QObject
{
    Q_OBJECT

public:
    explicit SourceWatch(QObject *parent = nullptr);
    ~SourceWatch() override;

    /// From now on, these; nothing stops it.
    void watch(const QStringList &foldersAndFiles,
               const std::vector<std::shared_ptr<const Extraction>> &read);

Q_SIGNALS:
    /// Empty where all is as it was read again.
    void changed(const crosscheck::ChangedSources &sources);

private:
    void look();
    void follow();

    QFileSystemWatcher m_files;
    QTimer m_pause;
    QFutureWatcher<ChangedSources> m_look;
    QStringList m_inputs;
    QStringList m_listed;
    std::vector<ReadSource> m_read;
    ChangedSources m_said;
};

} // namespace crosscheck
