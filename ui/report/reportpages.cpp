// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpages.h"

#include "model/report/factsummary.h"
#include "ui/report/reportwords.h"

#include <KLocalizedString>

#include <QPageSize>

#include <array>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qsizetype longestFooterTitle = 60;

/// A part, and the least profile that has it.
struct ReportPart {
    void (*write)(PageFlow &, const ReportContents &, ReportPlaces &);
    ReportProfile from;
};
constexpr std::array<ReportPart, 9> parts{{{writeMatrix, ReportProfile::Summary},
                                           {writeFindings, ReportProfile::Findings},
                                           {writeChecks, ReportProfile::Findings},
                                           {writeDroppedAndAdded, ReportProfile::Findings},
                                           {writeCharts, ReportProfile::Findings},
                                           {writeConsistent, ReportProfile::Full},
                                           {writeTexts, ReportProfile::Full},
                                           {writeDecisions, ReportProfile::Summary},
                                           {writeLimits, ReportProfile::Summary}}};

std::vector<Picture> coverPages(const PageFormat &format, const ReportContents &contents,
                                const ReportPlaces &places)
{
    PageFlow flow(format);
    writeCover(flow, contents, places);
    return flow.takePages();
}

/// What was compared with what, and which page this is.
Picture footer(const PageFormat &format, const ReportContents &contents, int page, int pageCount)
{
    const ReportStyle &style = contents.style;
    const QRectF &body = format.body;
    const Comparison &comparison = contents.comparison;
    QString title = contents.options.title.simplified();
    if (title.size() > longestFooterTitle)
        title = title.first(longestFooterTitle).trimmed() + u"…"_s;
    const QString what =
        i18nc("@info footer: title of the report, base", "%1 · comparison against %2", title,
              siglum(comparison.base) + u' ' + shortName(comparison.article(comparison.base), 40));
    const QString number = i18nc("@info footer", "Crosscheck · page %1 of %2",
                                 QString::number(page), QString::number(pageCount));
    const qreal numberWidth = 120 * pt;
    const TextBox left(RichText(what, style.small), {.width = body.width() - numberWidth});
    const TextBox right(RichText(number, style.small),
                        {.width = numberWidth, .alignment = Qt::AlignRight});
    const qreal top = body.bottom() + 5 * mm;
    Picture picture;
    picture.add(DrawnRule{.from = {body.left(), top},
                          .to = {body.right(), top},
                          .colour = style.rule,
                          .width = style.hairline});
    picture.add(left.picture(0, 1), {body.left(), top + 4 * pt});
    picture.add(right.picture(0, 1), {body.right() - numberWidth, top + 4 * pt});
    return picture;
}

QSizeF paperSize(QPageSize::PageSizeId paper)
{
    return QPageSize::size(paper, QPageSize::Point) * pt;
}

void movePages(ReportPlaces &places, int by)
{
    for (std::vector<ReportPlace> *list : {&places.facts, &places.rows}) {
        for (ReportPlace &fact : *list)
            fact.page += fact.page > 0 ? by : 0;
    }
    for (ReportPlaces::Heading &heading : places.headings)
        heading.place.page += by;
}

} // namespace

std::optional<ReportPages> layOutReport(const Comparison &comparison, const ReportOptions &options,
                                        const ReportStyle &style, const RunControl &control)
{
    const ReportContents contents{.comparison = comparison,
                                  .options = options,
                                  .style = style,
                                  .numbers = numbersOf(comparison, options),
                                  .figures = figuresOf(comparison)};
    ReportPages report{.format = PageFormat::of(paperSize(options.paper))};
    report.places.facts.resize(size_t(comparison.factCount()));
    report.places.rows.resize(size_t(comparison.factCount()));
    PageFlow flow(report.format);
    for (size_t i = 0; i < parts.size(); ++i) {
        if (control.cancelled())
            return {};
        if (parts[i].from <= options.profile)
            parts[i].write(flow, contents, report.places);
        control.report(qsizetype(i) + 1, qsizetype(parts.size()) + 1);
    }
    // The cover names pages, and is itself as long as it is: only then do the pages have numbers.
    const std::vector<Picture> blank = coverPages(report.format, contents, {});
    movePages(report.places, int(blank.size()));
    report.pages = coverPages(report.format, contents, report.places);
    std::ranges::move(flow.takePages(), std::back_inserter(report.pages));
    for (size_t i = 0; i < report.pages.size(); ++i)
        report.pages[i].add(footer(report.format, contents, int(i) + 1, int(report.pages.size())),
                            {});
    return report;
}

} // namespace crosscheck
