// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/printreport.h"

#include "ui/report/reportpages.h"
#include "ui/report/reportwords.h"
#include "ui/theme/verdictthemes.h"

#include <KLocalizedString>

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace crosscheck
{

namespace
{

std::unexpected<ReportError> failed(ReportError::Kind kind, const QString &cause = {})
{
    return std::unexpected(ReportError{.kind = kind, .cause = cause});
}

/// The pages to print, from 0. Shape: [first, last).
std::pair<size_t, size_t> chosenPages(const QPrinter &printer, size_t count)
{
    if (printer.fromPage() < 1)
        return {0, count};
    return {std::min(size_t(printer.fromPage()) - 1, count),
            std::min(size_t(std::max(printer.toPage(), printer.fromPage())), count)};
}

} // namespace

std::expected<void, ReportError> printReport(const Comparison &comparison,
                                             const ReportOptions &options, QPrinter &printer,
                                             const RunControl &control)
{
    if (comparison.articleCount() == 0)
        return failed(ReportError::Kind::NoArticles);
    ReportSubject subject = subjectOf(comparison, options);
    const QPageSize::PageSizeId paper = printer.pageLayout().pageSize().id();
    if (paper != QPageSize::Custom)
        subject.options.paper = paper;
    const ReportStyle style(builtInTheme(BuiltInTheme::Print));
    const auto report = layOutReport(subject.comparison, subject.options, style, control);
    if (!report)
        return failed(ReportError::Kind::Cancelled);
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return failed(ReportError::Kind::NotDrawn, i18nc("@info", "the printer did not start"));
    const qreal scale = printer.resolution() / qreal(dotsPerInch);
    painter.scale(scale, scale);
    const auto [first, last] = chosenPages(printer, report->pages.size());
    for (size_t i = first; i < last; ++i) {
        if (control.cancelled()) {
            printer.abort();
            return failed(ReportError::Kind::Cancelled);
        }
        if (i > first)
            printer.newPage();
        report->pages[i].draw(painter, style.theme);
    }
    return {};
}

} // namespace crosscheck
