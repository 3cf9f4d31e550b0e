// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/blockchange.h"
#include "model/review/bond.h"
#include "model/review/projectdatabase.h"
#include "model/review/reviewoverlay.h"

#include <QHash>
#include <QStringList>

#include <expected>
#include <memory>
#include <optional>
#include <span>
#include <vector>

class QLockFile;

namespace crosscheck
{

/// What becomes of one record. Shape: `record` is an index into ProjectFile::records(), or its size
/// for a new one.
struct RecordChange {
    int record = 0;
    FactRecord after;
};

/// What a step backwards or forwards touched.
struct SteppedBack {
    std::vector<int> records; ///< indices into ProjectFile::records()
    bool bonds = false;
    bool blocks = false; ///< what is the story and what is not
};

/// One review in one SQLite file. Every change is one transaction and on the disk when the call
/// returns; its steps can be undone, also after the file was closed. What is read is kept in
/// memory, so that looking costs nothing.
class ProjectFile
{
public:
    template <typename T>
    using Result = std::expected<T, ProjectError>;

    /// Opens the project, or begins one where there is no file. One that cannot be written (in use,
    /// newer, protected) opens read-only and notice() says why. Errors: Unreadable, NotAProject,
    /// Damaged; the file is left as it is.
    [[nodiscard]] static Result<std::unique_ptr<ProjectFile>> open(const QString &path);
    /// A project that is forgotten when it is closed.
    [[nodiscard]] static std::unique_ptr<ProjectFile> inMemory();
    ~ProjectFile();
    Q_DISABLE_COPY_MOVE(ProjectFile)

    [[nodiscard]] const QString &path() const { return m_path; } ///< empty in memory
    [[nodiscard]] bool isReadOnly() const { return m_notice.has_value(); }
    [[nodiscard]] const std::optional<ProjectError> &notice() const { return m_notice; }

    /// A record stays where it is in this list, also when all that it says was taken back.
    [[nodiscard]] const std::vector<FactRecord> &records() const { return m_records; }
    [[nodiscard]] const std::vector<Bond> &bonds() const { return m_bonds; }
    [[nodiscard]] const std::vector<BlockChange> &blockChanges() const { return m_blockChanges; }

    enum class Grouping {
        NewStep,
        ContinueStep, ///< typing goes on: undone together with the last change of the same record
    };
    /// Errors (of this and all below): WriteFailed, or why the project is read-only. Nothing has
    /// changed then.
    [[nodiscard]] Result<void> change(std::span<const RecordChange> changes,
                                      Grouping grouping = Grouping::NewStep);
    /// The bonds as they are to be from now on, as one step.
    [[nodiscard]] Result<void> setBonds(const std::vector<Bond> &bonds);
    /// The same of what the editor says of blocks.
    [[nodiscard]] Result<void> setBlockChanges(const std::vector<BlockChange> &changes);

    [[nodiscard]] bool canUndo() const { return m_canUndo; }
    [[nodiscard]] bool canRedo() const { return m_canRedo; }
    [[nodiscard]] Result<SteppedBack> undo() { return stepBack(Direction::Back); }
    [[nodiscard]] Result<SteppedBack> redo() { return stepBack(Direction::Forward); }

    /// Base, filter, place, layout: what is no decision, so has no steps.
    [[nodiscard]] QString setting(QStringView name) const
    {
        return m_settings.value(name.toString());
    }
    [[nodiscard]] Result<void> setSetting(QStringView name, const QString &value);

    /// Where the articles are: folders and files. A place that moved together with the project is
    /// found beside it; one that is nowhere is given as it was.
    [[nodiscard]] QStringList sources() const;
    [[nodiscard]] Result<void> setSources(const QStringList &foldersAndFiles);

    /// Writes all of it to another file, which is replaced.
    [[nodiscard]] Result<void> copyTo(const QString &path);

private:
    enum class Direction { Back, Forward };

    ProjectFile();

    [[nodiscard]] Result<void> openWith(ProjectDatabase::Access access);
    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<void> loadRecords();
    [[nodiscard]] Result<void> loadRest();
    [[nodiscard]] Result<qint64> beginStep();
    [[nodiscard]] Result<qint64> writeRecord(int record, const FactRecord &after);
    [[nodiscard]] Result<void> writeChange(qint64 bundle, const RecordChange &change,
                                           std::vector<qint64> &ids);
    [[nodiscard]] bool continuesLastStep(std::span<const RecordChange> changes) const;
    [[nodiscard]] Result<void> amend(const RecordChange &change);
    [[nodiscard]] Result<void> writeStep(QLatin1StringView kind, const QByteArray &before,
                                         const QByteArray &after);
    void takeStep();
    [[nodiscard]] Result<void> writeSetting(QStringView name, const QString &value);
    [[nodiscard]] Result<void> writeBonds(const std::vector<Bond> &bonds);
    [[nodiscard]] Result<SteppedBack> stepBack(Direction direction);
    [[nodiscard]] Result<void> readLog();

    QString m_path;
    ProjectDatabase m_database;
    std::unique_ptr<QLockFile> m_lock;
    std::optional<ProjectError> m_notice;
    std::vector<FactRecord> m_records;
    std::vector<qint64> m_ids; ///< along m_records: rows
    std::vector<Bond> m_bonds;
    std::vector<BlockChange> m_blockChanges;
    QHash<QString, QString> m_settings;
    struct Source {
        QString path;
        QString relative;
    };
    std::vector<Source> m_sources;
    int m_lastRecord = -1; ///< that the last step of this run changed alone
    bool m_canUndo = false;
    bool m_canRedo = false;
};

} // namespace crosscheck
