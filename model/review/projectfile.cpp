// SPDX-License-Identifier: GPL-3.0-or-later
// A change is written in one transaction: the record's row, and a step with the row before and
// after. Undoing sets the rows back and marks the steps; a new change forgets what was undone.
// Steps of one action share a bundle. Tested by tst_projectfile.cpp, and under kill -9 by
// tst_projectcrash.cpp.
#include "model/review/projectfile.h"

#include "model/review/factrecord.h"
#include "model/review/steptext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr QLatin1StringView recordKind("fact");
constexpr QLatin1StringView bondKind("bonds");
constexpr QLatin1StringView blockKind("blocks");
/// The setting that keeps them.
constexpr QStringView blockSetting = u"blocks";

QVariant verdictValue(const std::optional<Verdict> &verdict)
{
    return verdict ? QVariant(name(*verdict).toString()) : QVariant();
}

/// A null QString would be NULL.
QVariant textValue(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

/// Beside the project and out of sight.
QString lockPathOf(const QString &path)
{
    const QFileInfo file(path);
    return u"%1/.%2.lock"_s.arg(file.path(), file.fileName());
}

QString holderOf(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return {};
    return u"process %1 on %2"_s.arg(process).arg(host);
}

} // namespace

ProjectFile::ProjectFile() = default;
ProjectFile::~ProjectFile() = default;

ProjectFile::Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString &path)
{
    std::unique_ptr<ProjectFile> project(new ProjectFile);
    project->m_path = path;
    QDir().mkpath(QFileInfo(path).path());
    project->m_lock = std::make_unique<QLockFile>(lockPathOf(path));
    project->m_lock->setStaleLockTime(0); // only the end of its process makes a lock stale
    using enum ProjectErrorKind;
    using Access = ProjectDatabase::Access;
    if (!project->m_lock->tryLock(0)) {
        const bool isTaken = project->m_lock->error() == QLockFile::LockFailedError;
        project->m_notice = ProjectError{isTaken ? InUse : WriteProtected, path,
                                         isTaken ? holderOf(*project->m_lock) : QString()};
    } else if (const QFileInfo file(path); file.exists() && !file.isWritable()) {
        project->m_notice = ProjectError{WriteProtected, path, {}};
    }
    Result<void> opened = project->openWith(project->m_notice ? Access::Read : Access::Write);
    if (!opened && opened.error().kind == NewerVersion) {
        project->m_notice = opened.error();
        opened = project->openWith(Access::Read);
    }
    if (!opened && project->m_notice && opened.error().kind != Damaged)
        opened = project->openWith(Access::ReadUnlocked);
    if (!opened)
        return std::unexpected(opened.error());
    return project;
}

std::unique_ptr<ProjectFile> ProjectFile::inMemory()
{
    std::unique_ptr<ProjectFile> project(new ProjectFile);
    [[maybe_unused]] const auto opened =
        project->m_database.open(u":memory:"_s, ProjectDatabase::Access::Write);
    Q_ASSERT(opened);
    return project;
}

ProjectFile::Result<void> ProjectFile::openWith(ProjectDatabase::Access access)
{
    return m_database.open(m_path, access).and_then([this] { return load(); });
}

ProjectFile::Result<void> ProjectFile::load()
{
    return loadRecords().and_then([this] { return loadRest(); }).and_then([this] {
        return readLog();
    });
}

ProjectFile::Result<void> ProjectFile::loadRecords()
{
    const auto rows = m_database.query(
        u"SELECT id, key, label, wording, decision, verdict, note, time FROM fact ORDER BY id"_s);
    if (!rows)
        return std::unexpected(rows.error());
    m_records.clear();
    m_ids.clear();
    for (const ProjectDatabase::Row &row : *rows) {
        const auto key = factKeyFromBytes(row[1].toByteArray());
        const auto decision = decisionNamed(row[4].toString());
        m_ids.push_back(row[0].toLongLong());
        m_records.push_back(
            {.key = key.value_or(FactKey()), // says where it lost its place
             .label = row[2].toString(),
             .wording = row[3].toString(),
             .review = {.decision = decision.value_or(Decision::Flagged),
                        .verdict = verdictNamed(row[5].toString()),
                        .note = row[6].toString(),
                        .time = QDateTime::fromString(row[7].toString(), Qt::ISODateWithMs)}});
    }
    return {};
}

ProjectFile::Result<void> ProjectFile::loadRest()
{
    const auto bonds = m_database.query(u"SELECT first, second, joins FROM bond ORDER BY id"_s);
    const auto settings = m_database.query(u"SELECT name, value FROM setting"_s);
    const auto sources = m_database.query(u"SELECT path, relative FROM source ORDER BY position"_s);
    for (const auto *rows : {&bonds, &settings, &sources}) {
        if (!*rows)
            return std::unexpected(rows->error());
    }
    m_bonds.clear();
    for (const auto &row : *bonds) {
        if (auto bond = bondOf(row[0].toByteArray(), row[1].toByteArray(), row[2].toBool()))
            m_bonds.push_back(*std::move(bond));
    }
    m_settings.clear();
    for (const auto &row : *settings)
        m_settings.insert(row[0].toString(), row[1].toString());
    m_blockChanges = blockChangesFromJson(setting(blockSetting).toUtf8());
    m_sources.clear();
    for (const auto &row : *sources)
        m_sources.push_back({row[0].toString(), row[1].toString()});
    return {};
}

ProjectFile::Result<void> ProjectFile::readLog()
{
    return m_database
        .query(u"SELECT EXISTS (SELECT 1 FROM step WHERE undone = 0), "
               "EXISTS (SELECT 1 FROM step WHERE undone = 1)"_s)
        .transform([this](const ProjectDatabase::Rows &rows) {
            m_canUndo = rows.front()[0].toBool();
            m_canRedo = rows.front()[1].toBool();
        });
}

/// Forgets what was undone. The number of the new bundle.
ProjectFile::Result<qint64> ProjectFile::beginStep()
{
    return m_database.run(u"DELETE FROM step WHERE undone = 1"_s).and_then([this] {
        return m_database.query(u"SELECT coalesce(max(bundle), 0) + 1 FROM step"_s)
            .transform([](const auto &rows) { return rows.front().front().toLongLong(); });
    });
}

/// The row that holds it from now on.
ProjectFile::Result<qint64> ProjectFile::writeRecord(int record, const FactRecord &after)
{
    const std::vector<QVariant> values{toBytes(after.key),
                                       textValue(after.label),
                                       textValue(after.wording),
                                       textValue(name(after.review.decision).toString()),
                                       verdictValue(after.review.verdict),
                                       textValue(after.review.note),
                                       textValue(after.review.time.toString(Qt::ISODateWithMs))};
    if (size_t(record) >= m_ids.size())
        return m_database.insert(u"INSERT INTO fact (key, label, wording, decision, verdict, note, "
                                 "time) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                 values);
    std::vector<QVariant> withId = values;
    const qint64 id = m_ids[size_t(record)];
    withId.emplace_back(id);
    return m_database
        .run(u"UPDATE fact SET key = ?, label = ?, wording = ?, decision = ?, verdict = ?, "
             "note = ?, time = ? WHERE id = ?"_s,
             withId)
        .transform([id] { return id; });
}

ProjectFile::Result<void> ProjectFile::writeChange(qint64 bundle, const RecordChange &change,
                                                   std::vector<qint64> &ids)
{
    const bool isNew = size_t(change.record) >= m_records.size();
    FactRecord before = isNew ? change.after : m_records[size_t(change.record)];
    if (isNew)
        before.review = {};
    const auto id = writeRecord(change.record, change.after);
    if (!id)
        return std::unexpected(id.error());
    ids.push_back(*id);
    return m_database.run(
        u"INSERT INTO step (bundle, kind, subject, before, after) VALUES (?, ?, ?, ?, ?)"_s,
        {bundle, QString(recordKind), *id, QString::fromUtf8(toJson(before)),
         QString::fromUtf8(toJson(change.after))});
}

ProjectFile::Result<void> ProjectFile::change(std::span<const RecordChange> changes,
                                              Grouping grouping)
{
    if (m_notice)
        return std::unexpected(*m_notice);
    if (changes.empty())
        return {};
    std::vector<qint64> ids; ///< along the changes
    const bool amends = grouping == Grouping::ContinueStep && continuesLastStep(changes);
    const Result<void> written = m_database.transaction([&]() -> Result<void> {
        if (amends)
            return amend(changes.front());
        const auto bundle = beginStep();
        if (!bundle)
            return std::unexpected(bundle.error());
        for (const RecordChange &change : changes) {
            if (auto done = writeChange(*bundle, change, ids); !done)
                return done;
        }
        return {};
    });
    if (!written)
        return written;
    for (size_t i = 0; i < changes.size(); ++i) {
        const auto record = size_t(changes[i].record);
        if (record >= m_records.size()) {
            m_records.push_back(changes[i].after);
            m_ids.push_back(ids[i]);
        } else {
            m_records[record] = changes[i].after;
        }
    }
    m_lastRecord = changes.size() == 1 ? changes.front().record : -1;
    m_canUndo = true;
    m_canRedo = false;
    return {};
}

bool ProjectFile::continuesLastStep(std::span<const RecordChange> changes) const
{
    return changes.size() == 1 && m_lastRecord >= 0 && changes.front().record == m_lastRecord &&
           m_canUndo && !m_canRedo;
}

ProjectFile::Result<void> ProjectFile::amend(const RecordChange &change)
{
    return writeRecord(change.record, change.after).and_then([&](qint64 id) {
        return m_database.run(u"UPDATE step SET after = ? WHERE subject = ? AND kind = ? AND "
                              "id = (SELECT max(id) FROM step)"_s,
                              {QString::fromUtf8(toJson(change.after)), id, QString(recordKind)});
    });
}

ProjectFile::Result<void> ProjectFile::writeStep(QLatin1StringView kind, const QByteArray &before,
                                                 const QByteArray &after)
{
    return beginStep().and_then([&](qint64 bundle) {
        return m_database.run(
            u"INSERT INTO step (bundle, kind, subject, before, after) VALUES (?, ?, 0, ?, ?)"_s,
            {bundle, QString(kind), QString::fromUtf8(before), QString::fromUtf8(after)});
    });
}

void ProjectFile::takeStep()
{
    m_lastRecord = -1;
    m_canUndo = true;
    m_canRedo = false;
}

ProjectFile::Result<void> ProjectFile::setBonds(const std::vector<Bond> &bonds)
{
    if (m_notice)
        return std::unexpected(*m_notice);
    return m_database
        .transaction([&] {
            return writeBonds(bonds).and_then(
                [&] { return writeStep(bondKind, toJson(m_bonds), toJson(bonds)); });
        })
        .transform([&] {
            m_bonds = bonds;
            takeStep();
        });
}

ProjectFile::Result<void> ProjectFile::setBlockChanges(const std::vector<BlockChange> &changes)
{
    if (m_notice)
        return std::unexpected(*m_notice);
    return m_database
        .transaction([&] {
            return writeSetting(blockSetting, QString::fromUtf8(toJson(changes))).and_then([&] {
                return writeStep(blockKind, toJson(m_blockChanges), toJson(changes));
            });
        })
        .transform([&] {
            m_blockChanges = changes;
            takeStep();
        });
}

ProjectFile::Result<void> ProjectFile::writeBonds(const std::vector<Bond> &bonds)
{
    if (auto done = m_database.run(u"DELETE FROM bond"_s); !done)
        return done;
    for (const Bond &bond : bonds) {
        if (auto done =
                m_database.run(u"INSERT INTO bond (first, second, joins) VALUES (?, ?, ?)"_s,
                               {toBytes({bond.first}), toBytes({bond.second}), bond.joins ? 1 : 0});
            !done)
            return done;
    }
    return {};
}

ProjectFile::Result<SteppedBack> ProjectFile::stepBack(Direction direction)
{
    if (m_notice)
        return std::unexpected(*m_notice);
    const bool back = direction == Direction::Back;
    SteppedBack touched;
    std::vector<FactRecord> records = m_records;
    std::vector<Bond> bonds = m_bonds;
    std::vector<BlockChange> blocks = m_blockChanges;
    const Result<void> written = m_database.transaction([&]() -> Result<void> {
        const QString which = back ? u"max(bundle) FROM step WHERE undone = 0"_s
                                   : u"min(bundle) FROM step WHERE undone = 1"_s;
        const auto rows = m_database.query(
            u"SELECT bundle, kind, subject, %1 FROM step WHERE bundle = (SELECT %2) ORDER BY id %3"_s
                .arg(back ? u"before"_s : u"after"_s, which, back ? u"DESC"_s : u"ASC"_s));
        if (!rows)
            return std::unexpected(rows.error());
        if (rows->empty())
            return {};
        for (const auto &row : *rows) {
            const QByteArray state = row[3].toString().toUtf8();
            if (row[1].toString() == bondKind) {
                bonds = bondsFromJson(state);
                touched.bonds = true;
                if (auto done = writeBonds(bonds); !done)
                    return done;
                continue;
            }
            if (row[1].toString() == blockKind) {
                blocks = blockChangesFromJson(state);
                touched.blocks = true;
                if (auto done = writeSetting(blockSetting, QString::fromUtf8(state)); !done)
                    return done;
                continue;
            }
            const auto id = std::ranges::find(m_ids, row[2].toLongLong());
            const auto record = factRecordFromJson(state);
            if (id == m_ids.end() || !record)
                continue;
            const int index = int(id - m_ids.begin());
            if (auto done = writeRecord(index, *record); !done)
                return std::unexpected(done.error());
            records[size_t(index)] = *record;
            touched.records.push_back(index);
        }
        return m_database.run(u"UPDATE step SET undone = ? WHERE bundle = ?"_s,
                              {back ? 1 : 0, rows->front()[0]});
    });
    if (!written)
        return std::unexpected(written.error());
    m_records = std::move(records);
    m_bonds = std::move(bonds);
    m_blockChanges = std::move(blocks);
    m_lastRecord = -1;
    return readLog().transform([&] { return touched; });
}

ProjectFile::Result<void> ProjectFile::setSetting(QStringView settingName, const QString &value)
{
    const QString name = settingName.toString();
    if (m_notice)
        return std::unexpected(*m_notice);
    if (m_settings.value(name) == value && m_settings.contains(name))
        return {};
    return writeSetting(settingName, value).transform([&] { m_settings.insert(name, value); });
}

ProjectFile::Result<void> ProjectFile::writeSetting(QStringView name, const QString &value)
{
    return m_database.run(u"INSERT INTO setting (name, value) VALUES (?, ?) "
                          "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                          {name.toString(), textValue(value)});
}

QStringList ProjectFile::sources() const
{
    const QDir beside = QFileInfo(m_path).dir();
    QStringList paths;
    for (const Source &source : m_sources) {
        const QString moved = QDir::cleanPath(beside.absoluteFilePath(source.relative));
        const bool isBeside = !m_path.isEmpty() && !source.relative.isEmpty();
        paths += isBeside && QFileInfo::exists(moved) ? moved : source.path;
    }
    return paths;
}

ProjectFile::Result<void> ProjectFile::setSources(const QStringList &foldersAndFiles)
{
    if (m_notice)
        return std::unexpected(*m_notice);
    const QDir beside = QFileInfo(m_path).dir();
    std::vector<Source> sources;
    for (const QString &path : foldersAndFiles) {
        const QString absolute = QFileInfo(path).absoluteFilePath();
        sources.push_back(
            {absolute, m_path.isEmpty() ? QString() : beside.relativeFilePath(absolute)});
    }
    return m_database
        .transaction([&]() -> Result<void> {
            if (auto done = m_database.run(u"DELETE FROM source"_s); !done)
                return done;
            for (const Source &source : sources) {
                if (auto done =
                        m_database.run(u"INSERT INTO source (path, relative) VALUES (?, ?)"_s,
                                       {source.path, textValue(source.relative)});
                    !done)
                    return done;
            }
            return {};
        })
        .transform([&] { m_sources = std::move(sources); });
}

ProjectFile::Result<void> ProjectFile::copyTo(const QString &path)
{
    const QString draft = path + u".part"_s;
    QFile::remove(draft);
    if (auto done = m_database.run(u"VACUUM INTO ?"_s, {draft}); !done) {
        QFile::remove(draft);
        return std::unexpected(
            ProjectError{ProjectErrorKind::WriteFailed, path, done.error().detail});
    }
    QFile::remove(path);
    if (!QFile::rename(draft, path)) {
        QFile::remove(draft);
        return std::unexpected(ProjectError{ProjectErrorKind::WriteFailed, path, {}});
    }
    return {};
}

} // namespace crosscheck
