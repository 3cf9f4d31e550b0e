// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/textspan.h"
#include "model/compare/judgement.h"
#include "model/compare/worddiff.h"

#include <QString>

#include <span>
#include <vector>

namespace crosscheck
{

class Lexicon;

/// One quotation in its article's text.
struct JudgedQuote {
    TextSpan span;   ///< without the marks
    QString speaker; ///< empty when unattributed
};

/// All quotations of a fact in one article, by place.
struct QuotedWords {
    QStringView text; ///< of the article
    std::vector<JudgedQuote> quotes;
};

struct QuoteVerdict {
    Judgement judgement;
    /// Against the base's words, in their order; see Cell::edits.
    std::vector<WordEdit> edits;
};

/// What one article's quotations of a fact do with the base's. All of an article are judged
/// together: nothing is cut that stands elsewhere in it. Shape: both have at least one quotation.
/// Source: gold/GUIDELINES.md of the annotated sets, "Verdicts" and "Settled cases".
[[nodiscard]] QuoteVerdict judgeQuotes(const QuotedWords &base, const QuotedWords &here,
                                       const Lexicon &lexicon);

} // namespace crosscheck
