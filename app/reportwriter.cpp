// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportwriter.h"

#include "app/pipeline.h"
#include "app/resultfile.h"
#include "ui/report/pdfreport.h"

#include <QBuffer>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

std::expected<void, QString> inWords(std::expected<void, ReportError> written)
{
    return std::move(written).transform_error(
        [](const ReportError &error) { return words(error); });
}

std::expected<void, QString> writeReportTo(const QString &device, const Comparison &comparison,
                                           const ReportOptions &options)
{
    QBuffer pages;
    pages.open(QIODevice::WriteOnly);
    return inWords(writePdf(comparison, options, pages)).and_then([&] {
        return writeFile(device, pages.data());
    });
}

} // namespace

std::expected<void, QString> writeReport(const Comparison &comparison, const CommandLine &line,
                                         QIODevice &out)
{
    const ReportOptions options{.paper = line.paper == PaperSize::Letter ? QPageSize::Letter
                                                                         : QPageSize::A4,
                                .date = line.date.isValid() ? line.date : QDate::currentDate(),
                                .title = nameOf(line.inputs)};
    if (line.pdf == "-"_L1)
        return inWords(writePdf(comparison, options, out));
    if (isDeviceOrPipe(line.pdf))
        return writeReportTo(line.pdf, comparison, options);
    return inWords(writePdf(comparison, options, line.pdf));
}

std::expected<void, QString> writeReportOffscreen(const Comparison &comparison,
                                                  const CommandLine &line, QIODevice &out)
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
