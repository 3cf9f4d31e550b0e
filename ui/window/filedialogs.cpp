// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filedialogs.h"

#include "model/review/projectplace.h"
#include "ui/theme/savedialog.h"

#include <KLocalizedString>

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace crosscheck
{

QString FileDialogs::askFolder() const
{
    return QFileDialog::getExistingDirectory(m_parent,
                                             i18nc("@title:window", "Open a Folder of Articles"));
}

QStringList FileDialogs::askArticles() const
{
    return QFileDialog::getOpenFileNames(
        m_parent, i18nc("@title:window", "Open Articles about One Event"), {},
        i18n("Articles (*.txt *.text *.md *.markdown);;All files (*)"));
}

QString FileDialogs::askMovedFolder(const QString &before) const
{
    return QFileDialog::getExistingDirectory(
        m_parent, i18nc("@title:window where the articles were",
                        "%1 is gone: where are the articles?", QDir::toNativeSeparators(before)));
}

QString FileDialogs::askProject() const
{
    return QFileDialog::getOpenFileName(m_parent, i18nc("@title:window", "Open a Review"), {},
                                        i18n("Crosscheck reviews (*%1)", projectEnding()));
}

QString FileDialogs::askProjectToWrite(const QString &name) const
{
    return askWhereToWrite(m_parent, i18nc("@title:window", "Save the Review"),
                           QDir::home().filePath(name + projectEnding()),
                           {i18n("Crosscheck reviews (*%1)", projectEnding())});
}

QString FileDialogs::askReport(const QString &name, ReportFormat format)
{
    const bool html = format == ReportFormat::Html;
    return remembered(
        askWhereToWrite(m_parent, i18nc("@title:window", "Export the Report"),
                        suggestedPath(name, u"comparison"_s, html ? u"html"_s : u"pdf"_s),
                        {html ? i18n("Web page (*.html)") : i18n("PDF (*.pdf)")}));
}

QString FileDialogs::askMemo(const QString &name, const QString &siglum)
{
    return remembered(askWhereToWrite(
        m_parent, i18nc("@title:window", "Write a Correction Memo for Source %1", siglum),
        suggestedPath(name, u"corrections-"_s + siglum, u"txt"_s),
        {i18n("Text for a mail (*.txt)"), i18n("Web page (*.html)")}));
}

QString FileDialogs::askData(const QString &name)
{
    return remembered(
        askWhereToWrite(m_parent, i18nc("@title:window", "Export the Comparison as Data"),
                        suggestedPath(name, u"comparison"_s, u"json"_s),
                        {i18n("JSON (*.json)"), i18n("Table for a spreadsheet (*.csv)")}));
}

QString FileDialogs::suggestedPath(const QString &name, const QString &what,
                                   const QString &ending) const
{
    const QString file =
        u"%1-%2-%3.%4"_s.arg(name, what, QDate::currentDate().toString(Qt::ISODate), ending);
    return QDir(m_exportFolder.isEmpty() ? QDir::homePath() : m_exportFolder).filePath(file);
}

QString FileDialogs::remembered(const QString &path)
{
    if (!path.isEmpty())
        m_exportFolder = QFileInfo(path).path();
    return path;
}

} // namespace crosscheck
