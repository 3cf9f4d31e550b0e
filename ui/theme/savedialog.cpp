// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/savedialog.h"

#include <KLocalizedString>

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// ".pdf" of "PDF (*.pdf)".
QString endingOf(const QString &filter)
{
    static const QRegularExpression ending(u"\\*(\\.\\w+)"_s);
    return ending.match(filter).captured(1);
}

bool mayReplace(QWidget *parent, const QString &path)
{
    return QMessageBox::question(parent, i18nc("@title:window", "Replace the File?"),
                                 i18nc("@info", "%1 is there already. Replace it?",
                                       QDir::toNativeSeparators(path))) == QMessageBox::Yes;
}

} // namespace

QString withEnding(const QString &path, const QString &filter, const QStringList &filters)
{
    const bool hasOne = std::ranges::any_of(filters, [&path](const QString &known) {
        return path.endsWith(endingOf(known), Qt::CaseInsensitive);
    });
    return hasOne ? path : path + endingOf(filter);
}

QString askWhereToWrite(QWidget *parent, const QString &title, const QString &suggested,
                        const QStringList &filters)
{
    QFileDialog dialog(parent, title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.setDirectory(QFileInfo(suggested).path());
    dialog.selectFile(suggested);
    while (dialog.exec() == QDialog::Accepted) {
        const QString typed = dialog.selectedFiles().value(0); // the dialog asked about this name
        const QString path = withEnding(typed, dialog.selectedNameFilter(), filters);
        if (path == typed || !QFileInfo::exists(path) || mayReplace(parent, path))
            return path;
    }
    return {};
}

} // namespace crosscheck
