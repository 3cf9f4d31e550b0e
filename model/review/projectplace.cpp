// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/projectplace.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

QString canonical(const QString &path)
{
    const QFileInfo file(path);
    const QString real = file.canonicalFilePath();
    return real.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : real;
}

/// The folder's name, made fit for a file: a person may look for it.
QString readableName(const QString &path)
{
    QString name = QFileInfo(path).fileName().left(40);
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'-')
            c = u'_';
    }
    return name.isEmpty() ? u"articles"_s : name;
}

} // namespace

QString projectEnding()
{
    return u".crosscheck"_s;
}

bool isProjectPath(const QString &path)
{
    return path.endsWith(projectEnding(), Qt::CaseInsensitive) && !QFileInfo(path).isDir();
}

QString reviewsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/crosscheck/reviews"_s;
}

QString projectPathFor(const QStringList &foldersAndFiles, const QString &folder)
{
    QStringList paths;
    for (const QString &path : foldersAndFiles)
        paths += canonical(path);
    paths.sort();
    paths.removeDuplicates();
    const QByteArray hash =
        QCryptographicHash::hash(paths.join(u'\0').toUtf8(), QCryptographicHash::Sha256);
    return u"%1/%2-%3%4"_s.arg(folder, readableName(paths.value(0)),
                               QString::fromLatin1(hash.toHex().first(16)), projectEnding());
}

QString setAside(const QString &path)
{
    const QFileInfo file(path);
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    for (int number = 0; number < 100; ++number) {
        const QString more = number == 0 ? QString() : u"-%1"_s.arg(number);
        QString kept = u"%1/%2.damaged-%3%4%5"_s.arg(file.path(), file.completeBaseName(), stamp,
                                                     more, projectEnding());
        if (QFileInfo::exists(kept))
            continue;
        if (!QFile::rename(path, kept))
            return {};
        for (const QString &ending : {u"-wal"_s, u"-shm"_s})
            QFile::rename(path + ending, kept + ending);
        return kept;
    }
    return {};
}

} // namespace crosscheck
