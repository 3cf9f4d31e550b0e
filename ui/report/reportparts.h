// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/factnumbers.h"
#include "model/report/figures.h"
#include "ui/report/pageflow.h"
#include "ui/report/reportoptions.h"
#include "ui/report/reportstyle.h"
#include "ui/report/tableflow.h"

#include <QString>

#include <vector>

namespace crosscheck
{

/// What every part of a report is written from. Lives as long as the writing.
struct ReportContents {
    const Comparison &comparison;
    const ReportOptions &options;
    const ReportStyle &style;
    FactNumbers numbers;
    Figures figures;
};

/// Where the parts and the blocks of findings came to stand, for references, links and outline.
struct ReportPlaces {
    struct Heading {
        QString title;
        ReportPlace place;
        bool hasFindings = false; ///< the blocks of the findings follow it
    };
    std::vector<ReportPlace> facts; ///< blocks, or rows in a list; by FactIndex
    std::vector<ReportPlace> rows;  ///< in the matrix; by FactIndex
    std::vector<Heading> headings;

    [[nodiscard]] int pageOf(FactIndex fact) const { return placeOf(fact, LinkTo::Block).page; }
    [[nodiscard]] ReportPlace placeOf(FactIndex fact, LinkTo to) const
    {
        const std::vector<ReportPlace> &places = to == LinkTo::Block ? facts : rows;
        return size_t(fact) < places.size() ? places[size_t(fact)] : ReportPlace{};
    }
    /// Shape: room for every fact; the first place counts.
    void put(FactIndex fact, LinkTo to, const ReportPlace &place)
    {
        ReportPlace &known = (to == LinkTo::Block ? facts : rows)[size_t(fact)];
        if (known.page == 0)
            known = place;
    }
};

/// "A VentureBeat": siglum and short name.
[[nodiscard]] QString sourceLabel(const Comparison &comparison, ArticleIndex article);
/// "A ★": the siglum, with a star at the base's.
[[nodiscard]] QString markedSiglum(const Comparison &comparison, ArticleIndex article);

/// `text` in one line of `width`, shortened by whole words where it must be.
[[nodiscard]] QString fitted(const QString &text, const TextStyle &style, qreal width);

/// The title of a part, with room for `keep` of what follows it. Returns where it stands.
ReportPlace writeHeading(PageFlow &flow, const ReportStyle &style, const QString &title,
                         qreal keep);
/// A row that is no part of a table: kept whole if a page can hold it.
void writeRow(PageFlow &flow, const ReportStyle &style, TableRow row);
/// A text over the whole width, broken between lines where a page ends.
void writeParagraph(PageFlow &flow, const RichText &text, qreal leading = 1.45);

/// A badge, and a text that begins beside it and runs on below it.
struct BadgedText {
    TextBox text;
    Picture badge;
};
[[nodiscard]] BadgedText besideBadge(Verdict verdict, const RichText &text, const TextStyle &size,
                                     qreal width, const ReportStyle &style);
/// The same as a cell.
[[nodiscard]] TableCell badgeCell(Verdict verdict, const RichText &text, const TextStyle &size,
                                  qreal width, const ReportStyle &style);

/// A column of a table. Unit: dots.
struct Column {
    QString title;
    qreal left = 0;
    qreal width = 0;
};
/// The titles of the columns over a line.
[[nodiscard]] RowSlice columnHeads(const std::vector<Column> &columns, const ReportStyle &style,
                                   qreal left, qreal right);

/// The answer, the gravest findings with their pages, the bars, the sources and the legend.
/// Shape: without `places` every page is unknown; the length is the same.
void writeCover(PageFlow &flow, const ReportContents &contents, const ReportPlaces &places);
/// Facts against sources: a table for every six sources, each with the base.
void writeMatrix(PageFlow &flow, const ReportContents &contents, ReportPlaces &places);
/// A block for each finding.
void writeFindings(PageFlow &flow, const ReportContents &contents, ReportPlaces &places);
/// What each source dropped and added.
void writeDroppedAndAdded(PageFlow &flow, const ReportContents &contents, ReportPlaces &places);
/// The sources beside one another, in charts.
void writeCharts(PageFlow &flow, const ReportContents &contents, ReportPlaces &places);
/// What all that state it state alike.
void writeConsistent(PageFlow &flow, const ReportContents &contents, ReportPlaces &places);
/// Every article in full, its claims marked.
void writeTexts(PageFlow &flow, const ReportContents &contents, ReportPlaces &places);
/// What articles say against themselves.
void writeChecks(PageFlow &flow, const ReportContents &contents, ReportPlaces &places);
/// What the editor said to the facts, and decisions that lost their fact.
void writeDecisions(PageFlow &flow, const ReportContents &contents, ReportPlaces &places);
/// What was counted, and what was not judged; lines for signatures.
void writeLimits(PageFlow &flow, const ReportContents &contents, ReportPlaces &places);

} // namespace crosscheck
