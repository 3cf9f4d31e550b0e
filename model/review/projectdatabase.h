// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/projecterror.h"

#include <QString>
#include <QVariant>

#include <expected>
#include <vector>

namespace crosscheck
{

/// One connection to the SQLite file of a project. Every statement's failure is a value.
class ProjectDatabase
{
public:
    using Row = std::vector<QVariant>;
    using Rows = std::vector<Row>;
    template <typename T>
    using Result = std::expected<T, ProjectError>;

    enum class Access {
        Write,
        Read,
        ReadUnlocked, ///< where nothing can be written beside the file either
    };

    /// The schema that this version writes: PRAGMA user_version.
    static constexpr int schemaVersion = 1;
    /// What the file says of itself ("CrCk"): PRAGMA application_id.
    static constexpr int applicationId = 0x4372436b;

    ProjectDatabase() = default;
    ~ProjectDatabase();
    Q_DISABLE_COPY_MOVE(ProjectDatabase)

    /// Errors: NotAProject, Damaged, NewerVersion (only for Write), Unreadable.
    [[nodiscard]] Result<void> open(const QString &path, Access access);

    [[nodiscard]] Result<Rows> query(const QString &sql, const std::vector<QVariant> &values = {});
    [[nodiscard]] Result<void> run(const QString &sql, const std::vector<QVariant> &values = {});
    /// The id of the row that was inserted last.
    [[nodiscard]] Result<qint64> insert(const QString &sql, const std::vector<QVariant> &values);

    /// All of `work` or nothing of it.
    template <typename Work>
    [[nodiscard]] auto transaction(Work work) -> decltype(work())
    {
        if (auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return std::unexpected(begun.error());
        auto result = work();
        if (result) {
            if (auto ended = run(QStringLiteral("COMMIT")); ended)
                return result;
            else
                result = std::unexpected(ended.error());
        }
        [[maybe_unused]] const auto undone = run(QStringLiteral("ROLLBACK"));
        return result;
    }

private:
    void close();
    [[nodiscard]] Result<void> connect(Access access);
    [[nodiscard]] Result<void> prepareFile();
    [[nodiscard]] Result<void> migrate(int version);
    [[nodiscard]] Result<int> number(const QString &pragma);

    QString m_path;
    QString m_connection;
};

} // namespace crosscheck
