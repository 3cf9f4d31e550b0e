// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pastedarticle.h"

#include "model/report/excerpt.h"

#include <KLocalizedString>

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qsizetype longestName = 48;

/// "Ferry runs aground off Skerry", fit for every file system.
QString nameFor(const QString &text)
{
    QString name = firstWords(text.trimmed().section(u'\n', 0, 0), longestName);
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'\'')
            c = u' ';
    }
    name = name.simplified();
    return name.isEmpty() ? i18nc("@item a file", "Pasted article") : name;
}

} // namespace

QString pastedFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/crosscheck/pasted"_s;
}

std::expected<QString, QString> keepPasted(const QString &text, const QString &folder)
{
    QDir().mkpath(folder);
    const QString name = nameFor(text);
    QString path = QDir(folder).filePath(name + u".txt"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(u"%1 %2.txt"_s.arg(name).arg(number));
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return std::unexpected(
            i18n("The pasted article cannot be kept as %1 (%2); check the room on the disk.",
                 QDir::toNativeSeparators(path), file.errorString()));
    return path;
}

} // namespace crosscheck
