// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace crosscheck
{

class Actions;
class FileDialogs;

/// What is opened, and where a review is saved: asks for it and says what was chosen.
class FileActions : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    FileActions(const Actions &actions, const FileDialogs *files, QObject *parent = nullptr);

    /// What the review is called where it has no file yet.
    void setName(const QString &name) { m_name = name; }

Q_SIGNALS:
    void openRequested(const QStringList &foldersAndFiles);
    void saveProjectRequested(const QString &path);

private:
    void open(const QStringList &chosen);
    void saveProject();

    const FileDialogs *m_files;
    QString m_name;
};

} // namespace crosscheck
