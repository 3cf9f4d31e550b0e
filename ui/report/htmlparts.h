// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/excerpt.h"
#include "model/report/factnumbers.h"
#include "model/report/figures.h"
#include "model/report/htmlwriter.h"
#include "ui/report/reportoptions.h"
#include "ui/theme/verdicttheme.h"

#include <QString>

namespace crosscheck
{

/// What every part of a report in HTML is written from, and where it is written to.
struct HtmlContents {
    const Comparison &comparison;
    const ReportOptions &options;
    FactNumbers numbers;
    Figures figures;
    HtmlWriter &out;

    /// True where a fact has a block of its own.
    [[nodiscard]] bool isFinding(FactIndex fact) const
    {
        return numbers.of(fact) <= int(numbers.findings().size());
    }
    /// The block or row of a fact, "f12"; its row in the matrix, "m12". Within the document.
    [[nodiscard]] QString blockId(FactIndex fact) const;
    [[nodiscard]] QString rowId(FactIndex fact) const;
    /// "#f12" where a fact has a block, else its row in the matrix.
    [[nodiscard]] QString linkTo(FactIndex fact) const;
};

/// The name of a verdict's style: "v-changed".
[[nodiscard]] QString styleName(Verdict verdict);

/// The sign in its box, with its word for those who do not see it.
void writeSign(HtmlWriter &out, Verdict verdict);

/// What stands out in a wording: figures are marked as their verdict is, quotes are not.
void writeWording(HtmlWriter &out, const Wording &wording, Verdict verdict, FactKind kind);

/// The values of a fact as a chart, where there is more to see than the table tells.
void writeValueChart(const HtmlContents &contents, FactIndex fact);

/// A section of the report with its heading; the caller closes it.
void openSection(HtmlWriter &out, const QString &id, const QString &title);

/// The parts, in this order.
void writeHtmlCover(const HtmlContents &contents);
void writeHtmlSources(const HtmlContents &contents);
void writeHtmlMatrix(const HtmlContents &contents);
void writeHtmlFindings(const HtmlContents &contents);
void writeHtmlChecks(const HtmlContents &contents);
void writeHtmlDroppedAndAdded(const HtmlContents &contents);
void writeHtmlCharts(const HtmlContents &contents);
void writeHtmlConsistent(const HtmlContents &contents);
void writeHtmlTexts(const HtmlContents &contents);
void writeHtmlDecisions(const HtmlContents &contents);
void writeHtmlLimits(const HtmlContents &contents);

/// The style sheet: the colours of both themes, every verdict's line, and how it all stands on
/// screens, phones and paper.
[[nodiscard]] QByteArray htmlStyle(const VerdictTheme &light, const VerdictTheme &dark);

} // namespace crosscheck
