// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace crosscheck
{

/// What a report is written as.
enum class ReportFormat { Pdf, Html };

/// Asks where to read from and where to write to. Each answer is empty where the editor thinks
/// better of it.
class FileDialogs
{
public:
    /// `parent` outlives this.
    explicit FileDialogs(QWidget *parent)
        : m_parent(parent)
    {
    }

    [[nodiscard]] QString askFolder() const;
    [[nodiscard]] QStringList askArticles() const;
    /// Of the articles that were at `before`.
    [[nodiscard]] QString askMovedFolder(const QString &before) const;
    [[nodiscard]] QString askProject() const;
    /// Where to keep the review of what is called `name`.
    [[nodiscard]] QString askProjectToWrite(const QString &name) const;
    /// For the comparison of what is called `name`.
    [[nodiscard]] QString askReport(const QString &name, ReportFormat format);
    /// For the source of this letter.
    [[nodiscard]] QString askMemo(const QString &name, const QString &siglum);
    [[nodiscard]] QString askData(const QString &name);

    /// Where the last result went.
    [[nodiscard]] const QString &exportFolder() const { return m_exportFolder; }
    void setExportFolder(const QString &folder) { m_exportFolder = folder; }

private:
    [[nodiscard]] QString suggestedPath(const QString &name, const QString &what,
                                        const QString &ending) const;
    QString remembered(const QString &path);

    QWidget *m_parent;
    QString m_exportFolder;
};

} // namespace crosscheck
