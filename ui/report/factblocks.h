// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/factsummary.h"
#include "ui/report/reportparts.h"

namespace crosscheck
{

/// How the words that state a fact stand out from those around them.
enum class ClaimEmphasis {
    Marked, ///< bold, on the verdict's tint, over its line: a figure in its sentence
    Plain,  ///< as they are, the words around them in grey: a quote
};

/// A wording with its claims, and with what was cut and added where it is a compared quote.
[[nodiscard]] RichText richWording(const Wording &wording, Verdict verdict, ClaimEmphasis look,
                                   const ReportStyle &style);

/// A fact as a block: title, gravest verdict, outcome, and a row for each thing that sources do
/// with it. Kept on one page if a page can hold it. Returns where it begins.
ReportPlace writeFactBlock(PageFlow &flow, const ReportContents &contents,
                           const FactSummary &summary);

} // namespace crosscheck
