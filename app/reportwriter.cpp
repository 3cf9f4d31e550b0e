// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportwriter.h"

#include "app/pipeline.h"
#include "app/resultfile.h"
#include "ui/report/htmlreport.h"
#include "ui/report/pdfreport.h"

#include <QGuiApplication>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

using Written = std::expected<void, QString>;

ReportOptions optionsOf(const CommandLine &line)
{
    ReportOptions options = reportOptions(nameOf(line.inputs), line.date);
    options.paper = line.paper == PaperSize::Letter ? QPageSize::Letter : QPageSize::A4;
    options.profile = line.profile;
    return options;
}

Written inWords(std::expected<void, ReportError> written)
{
    return std::move(written).transform_error(
        [](const ReportError &error) { return words(error); });
}

Written writeHtml(const QString &path, const QByteArray &page, QIODevice &out)
{
    if (path != "-"_L1)
        return writeFile(path, page);
    if (out.write(page) == page.size())
        return {};
    return std::unexpected(u"standard output: %1"_s.arg(out.errorString()));
}

} // namespace

Written writeReport(const Comparison &comparison, const CommandLine &line, QIODevice &out)
{
    const ReportOptions options = optionsOf(line);
    Written html;
    if (!line.html.isEmpty())
        html = writeHtml(line.html, htmlReport(comparison, options), out);
    if (line.pdf.isEmpty())
        return html;
    const Written pdf = inWords(line.pdf == "-"_L1 ? writePdf(comparison, options, out)
                                                   : writePdf(comparison, options, line.pdf));
    return html ? pdf : html;
}

Written writeReportFile(const Comparison &comparison, const ReportOptions &options,
                        const QString &path)
{
    return isWebPage(path) ? writeFile(path, htmlReport(comparison, options))
                           : inWords(writePdf(comparison, options, path));
}

Written writeReportOffscreen(const Comparison &comparison, const CommandLine &line, QIODevice &out)
{
    int argumentCount = 3;
    char name[] = "crosscheck";
    char option[] = "-platform";
    char platform[] = "offscreen";
    char *arguments[] = {name, option, platform, nullptr};
    const QGuiApplication application(argumentCount, arguments);
    return writeReport(comparison, line, out);
}

} // namespace crosscheck
