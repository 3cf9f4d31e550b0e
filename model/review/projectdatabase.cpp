// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/projectdatabase.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrl>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// What makes an empty file a project. A fact's row is what the editor said to it; a step's is one
/// change of such a row, before and after, so that it can be undone.
constexpr std::array schema{
    "CREATE TABLE fact (id INTEGER PRIMARY KEY, key BLOB NOT NULL, label TEXT NOT NULL, "
    "wording TEXT NOT NULL, decision TEXT NOT NULL, verdict TEXT, note TEXT NOT NULL, "
    "time TEXT NOT NULL)",
    "CREATE TABLE step (id INTEGER PRIMARY KEY AUTOINCREMENT, bundle INTEGER NOT NULL, "
    "kind TEXT NOT NULL, subject INTEGER NOT NULL, before TEXT, after TEXT, "
    "undone INTEGER NOT NULL DEFAULT 0)",
    "CREATE INDEX step_bundle ON step (undone, bundle)",
    "CREATE TABLE bond (id INTEGER PRIMARY KEY, first BLOB NOT NULL, second BLOB NOT NULL, "
    "joins INTEGER NOT NULL)",
    "CREATE TABLE setting (name TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID",
    "CREATE TABLE source (position INTEGER PRIMARY KEY, path TEXT NOT NULL, "
    "relative TEXT NOT NULL)",
};

constexpr int damagedFile = 11; ///< SQLITE_CORRUPT
constexpr int noDatabase = 26;  ///< SQLITE_NOTADB

ProjectErrorKind kindOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == damagedFile || code == noDatabase ? ProjectErrorKind::Damaged
                                                     : ProjectErrorKind::WriteFailed;
}

/// Tells what another program wrote from what was a project before it was damaged.
bool startsAsDatabase(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true; // SQLite will say what is wrong
    const QByteArray head = file.read(16);
    return head.isEmpty() || head == QByteArrayView("SQLite format 3\0", 16);
}

} // namespace

ProjectDatabase::~ProjectDatabase()
{
    close();
}

void ProjectDatabase::close()
{
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

ProjectDatabase::Result<void> ProjectDatabase::open(const QString &path, Access access)
{
    m_path = path;
    if (path != ":memory:"_L1 && !startsAsDatabase(path))
        return std::unexpected(ProjectError{ProjectErrorKind::NotAProject, path, {}});
    Result<void> opened = connect(access);
    if (opened)
        opened = prepareFile();
    if (opened && access == Access::Write) {
        const Result<int> version = number(u"PRAGMA user_version"_s);
        if (!version)
            opened = std::unexpected(version.error());
        else if (*version > schemaVersion)
            opened = std::unexpected(ProjectError{ProjectErrorKind::NewerVersion, path, {}});
        else
            opened = migrate(*version);
    }
    if (!opened)
        close();
    return opened;
}

ProjectDatabase::Result<void> ProjectDatabase::connect(Access access)
{
    m_connection = u"project-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    switch (access) {
    case Access::Write:
        database.setDatabaseName(m_path);
        break;
    case Access::Read:
        database.setDatabaseName(m_path);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        break;
    case Access::ReadUnlocked:
        database.setDatabaseName(QUrl::fromLocalFile(m_path).toString(QUrl::FullyEncoded) +
                                 u"?immutable=1"_s);
        database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s);
        break;
    }
    if (!database.open())
        return std::unexpected(
            ProjectError{ProjectErrorKind::Unreadable, m_path, database.lastError().text()});
    if (access != Access::Write)
        return {};
    // A decision is on the disk before the next key is read.
    for (const auto &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s}) {
        if (auto set = query(pragma); !set)
            return std::unexpected(set.error());
    }
    return {};
}

ProjectDatabase::Result<void> ProjectDatabase::prepareFile()
{
    const Result<Rows> check = query(u"PRAGMA quick_check(1)"_s);
    if (!check)
        return std::unexpected(check.error());
    const QString verdict = check->empty() ? QString() : check->front().front().toString();
    if (verdict != "ok"_L1)
        return std::unexpected(ProjectError{ProjectErrorKind::Damaged, m_path, verdict});
    const Result<int> owner = number(u"PRAGMA application_id"_s);
    const Result<int> pages = number(u"PRAGMA schema_version"_s);
    if (!owner || !pages)
        return std::unexpected(owner ? pages.error() : owner.error());
    if (*owner != applicationId && *pages > 0)
        return std::unexpected(ProjectError{ProjectErrorKind::NotAProject, m_path, {}});
    return {};
}

/// From the version that wrote the file to this one, in one transaction.
ProjectDatabase::Result<void> ProjectDatabase::migrate(int version)
{
    if (version == schemaVersion)
        return {};
    return transaction([this]() -> Result<void> {
        for (const char *statement : schema) {
            if (auto done = run(QString::fromLatin1(statement)); !done)
                return done;
        }
        if (auto done = run(u"PRAGMA application_id = %1"_s.arg(applicationId)); !done)
            return done;
        return run(u"PRAGMA user_version = %1"_s.arg(schemaVersion));
    });
}

ProjectDatabase::Result<int> ProjectDatabase::number(const QString &pragma)
{
    return query(pragma).transform(
        [](const Rows &rows) { return rows.empty() ? 0 : rows.front().front().toInt(); });
}

ProjectDatabase::Result<ProjectDatabase::Rows>
ProjectDatabase::query(const QString &sql, const std::vector<QVariant> &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool done = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    done = done && query.exec();
    if (!done)
        return std::unexpected(
            ProjectError{kindOf(query.lastError()), m_path, query.lastError().databaseText()});
    Rows rows;
    const int columns = query.record().count();
    while (query.next()) {
        Row row;
        for (int column = 0; column < columns; ++column)
            row.push_back(query.value(column));
        rows.push_back(std::move(row));
    }
    if (query.lastError().isValid())
        return std::unexpected(
            ProjectError{kindOf(query.lastError()), m_path, query.lastError().databaseText()});
    return rows;
}

ProjectDatabase::Result<void> ProjectDatabase::run(const QString &sql,
                                                   const std::vector<QVariant> &values)
{
    return query(sql, values).transform([](const Rows &) {});
}

ProjectDatabase::Result<qint64> ProjectDatabase::insert(const QString &sql,
                                                        const std::vector<QVariant> &values)
{
    return run(sql, values).and_then([this] {
        return query(u"SELECT last_insert_rowid()"_s).transform([](const Rows &rows) {
            return rows.front().front().toLongLong();
        });
    });
}

} // namespace crosscheck
