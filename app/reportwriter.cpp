// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportwriter.h"

#include "app/pipeline.h"
#include "app/resultfile.h"
#include "model/report/figures.h"
#include "ui/report/htmlreport.h"
#include "ui/report/pdfreport.h"

#include <KLocalizedString>

#include <QGuiApplication>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

using Written = std::expected<void, QString>;

/// What the report is not about, and how to get a report on it.
QStringList otherEvents(std::span<const Comparison> events)
{
    QStringList others;
    for (const Comparison &event : events.subspan(1))
        others += i18ncp("@info an event, with the file of an article", "“%2” (1 article, %3)",
                         "“%2” (%1 articles, among them %3)", event.articleCount(),
                         eventTitle(event), event.article(event.base).id);
    return others;
}

ReportOptions optionsOf(const CommandLine &line, std::span<const Comparison> events)
{
    ReportOptions options = reportOptions(nameOf(line.inputs), line.date);
    options.paper = line.paper == PaperSize::Letter ? QPageSize::Letter : QPageSize::A4;
    options.profile = line.profile;
    options.otherEvents = otherEvents(events);
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

Written writeReport(std::span<const Comparison> events, const CommandLine &line, QIODevice &out)
{
    const Comparison &comparison = events.front();
    const ReportOptions options = optionsOf(line, events);
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
                        const QString &path, const RunControl &control)
{
    if (!isWebPage(path))
        return inWords(writePdf(comparison, options, path, control));
    const QByteArray page = htmlReport(comparison, options);
    if (control.cancelled())
        return inWords(std::unexpected(ReportError{.kind = ReportError::Kind::Cancelled}));
    return writeFile(path, page);
}

Written writeReportOffscreen(std::span<const Comparison> events, const CommandLine &line,
                             QIODevice &out)
{
    int argumentCount = 3;
    char name[] = "crosscheck";
    char option[] = "-platform";
    char platform[] = "offscreen";
    char *arguments[] = {name, option, platform, nullptr};
    const QGuiApplication application(argumentCount, arguments);
    return writeReport(events, line, out);
}

} // namespace crosscheck
