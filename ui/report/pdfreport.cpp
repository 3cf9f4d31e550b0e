// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdfreport.h"

#include "model/report/comparisonjson.h"
#include "model/report/excerpt.h"
#include "model/report/filewriter.h"
#include "ui/report/pdffinish.h"
#include "ui/report/reportpages.h"
#include "ui/report/reportwords.h"
#include "ui/theme/verdictthemes.h"

#include <KLocalizedString>

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qsizetype longestBookmark = 90;

using Written = std::expected<void, ReportError>;
using Bytes = std::expected<QByteArray, ReportError>;

std::unexpected<ReportError> failure(ReportError::Kind kind, const QString &where = {},
                                     const QString &cause = {})
{
    return std::unexpected(ReportError{.kind = kind, .where = where, .cause = cause});
}

PdfPlace pdfPlace(const ReportPages &report, const ReportPlace &place)
{
    return {.page = place.page - 1, .top = (report.format.body.top() + place.top) / pt};
}

std::vector<PdfBookmark> bookmarks(const Comparison &comparison, const ReportOptions &options,
                                   const ReportPages &report)
{
    std::vector<PdfBookmark> made{{.title = i18nc("@title:bookmark the first page", "The answer")}};
    const FactNumbers numbers = numbersOf(comparison, options);
    for (const ReportPlaces::Heading &heading : report.places.headings) {
        made.push_back({.title = heading.title, .place = pdfPlace(report, heading.place)});
        if (!heading.hasFindings)
            continue;
        for (const FactIndex fact : numbers.findings())
            made.push_back({.title = firstWords(comparison.fact(fact).label, longestBookmark),
                            .place = pdfPlace(report, report.places.facts[size_t(fact)]),
                            .level = 1});
    }
    return made;
}

std::vector<PdfLink> links(const ReportPages &report)
{
    std::vector<PdfLink> made;
    for (size_t page = 0; page < report.pages.size(); ++page) {
        for (const Picture::Item &item : report.pages[page].items()) {
            const auto *link = std::get_if<FactLink>(&item);
            if (!link)
                continue;
            const ReportPlace target = report.places.placeOf(link->fact, link->to);
            if (target.page == 0)
                continue;
            const QRectF &rect = link->rect;
            made.push_back({.page = int(page),
                            .rect = {rect.topLeft() / pt, rect.size() / pt},
                            .target = pdfPlace(report, target)});
        }
    }
    return made;
}

/// The same result for programs.
PdfAttachment jsonOf(const Comparison &comparison)
{
    return {.name = u"comparison.json"_s,
            .description = i18nc("@info a file attached to the report", "The comparison as data"),
            .mimeType = "application/json",
            .content = comparisonJson(comparison)};
}

/// The same for a part of the work that is half of it.
RunControl firstHalf(const RunControl &control)
{
    return {.isCancelled = control.isCancelled,
            .progressed = [&control](qsizetype done, qsizetype total) {
                control.report(done, 2 * total);
            }};
}

Bytes pdfOf(const Comparison &comparison, const ReportOptions &options, const RunControl &control)
{
    if (comparison.articleCount() == 0)
        return failure(ReportError::Kind::NoArticles);
    if (!options.sources.empty()) {
        const ReportSubject subject = subjectOf(comparison, options);
        return pdfOf(subject.comparison, subject.options, control);
    }
    const ReportStyle style(builtInTheme(BuiltInTheme::Print));
    const auto report = layOutReport(comparison, options, style, firstHalf(control));
    if (!report)
        return failure(ReportError::Kind::Cancelled);

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(options.paper), QPageLayout::Portrait, {}));
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(ReportError::Kind::NotDrawn, {}, i18nc("@info", "no page to paint on"));
    for (size_t i = 0; i < report->pages.size(); ++i) {
        if (control.cancelled())
            return failure(ReportError::Kind::Cancelled);
        if (i > 0)
            writer.newPage();
        report->pages[i].draw(painter, style.theme);
        const auto count = qsizetype(report->pages.size());
        control.report(count + qsizetype(i) + 1, 2 * count);
    }
    painter.end();
    auto finished = finishPdf(buffer.data(), {.title = options.title,
                                              .date = options.date,
                                              .bookmarks = bookmarks(comparison, options, *report),
                                              .links = links(*report),
                                              .attachments = {jsonOf(comparison)}});
    if (!finished)
        return failure(ReportError::Kind::NotDrawn, {}, finished.error());
    if (control.cancelled())
        return failure(ReportError::Kind::Cancelled);
    return *std::move(finished);
}

} // namespace

Written writePdf(const Comparison &comparison, const ReportOptions &options, QIODevice &device,
                 const RunControl &control)
{
    if (!device.isWritable())
        return failure(ReportError::Kind::NotOpened, {},
                       i18nc("@info", "it is not open for writing"));
    const Bytes bytes = pdfOf(comparison, options, control);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (device.write(*bytes) != bytes->size())
        return failure(ReportError::Kind::NotWritten, {}, device.errorString());
    return {};
}

Written writePdf(const Comparison &comparison, const ReportOptions &options, const QString &path,
                 const RunControl &control)
{
    const Bytes bytes = pdfOf(comparison, options, control);
    if (!bytes)
        return std::unexpected(bytes.error());
    return writeWhole(path, *bytes).transform_error([&path](const FileError &error) {
        return reportError(error, path);
    });
}

} // namespace crosscheck
