// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpreview.h"

#include "ui/report/reportpages.h"
#include "ui/report/reportwords.h"
#include "ui/theme/verdictthemes.h"

#include <QPainter>

#include <algorithm>

namespace crosscheck
{

namespace
{

QImage imageOf(const Picture &page, const PageFormat &format, int width, const ReportStyle &style)
{
    const qreal scale = width / format.size.width();
    QImage image(width, qRound(format.size.height() * scale), QImage::Format_RGB32);
    image.fill(style.theme.paper());
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    page.draw(painter, style.theme);
    return image;
}

} // namespace

std::optional<ReportPreview> previewReport(const Comparison &comparison,
                                           const ReportOptions &options, int width, int count,
                                           const RunControl &control)
{
    if (!options.sources.empty()) {
        const ReportSubject subject = subjectOf(comparison, options);
        return previewReport(subject.comparison, subject.options, width, count, control);
    }
    const ReportStyle style(builtInTheme(BuiltInTheme::Print));
    const auto report = layOutReport(comparison, options, style, control);
    if (!report)
        return {};
    ReportPreview preview{.pageCount = int(report->pages.size())};
    for (int i = 0; i < std::min(count, preview.pageCount); ++i) {
        if (control.cancelled())
            return {};
        preview.pages.push_back(imageOf(report->pages[size_t(i)], report->format, width, style));
    }
    return preview;
}

} // namespace crosscheck
