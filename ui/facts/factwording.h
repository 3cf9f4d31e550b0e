// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

#include <QString>

namespace crosscheck
{

/// What of an article's text a claim is shown by: its span, with the words of its bound, or with
/// the quotation marks.
[[nodiscard]] TextSpan shownSpan(const Claim &claim);

/// The words of shownSpan() in one line.
[[nodiscard]] QString wording(const Alignment &alignment, const Claim &claim);

/// The different wordings of a fact in one line, the base's first: "2GW+ · around 2 gigawatts".
/// Long quotations are cut.
[[nodiscard]] QString wordings(const Comparison &comparison, FactIndex fact);

/// True when the fact's label or one of its wordings holds every one of `words`, in any case.
[[nodiscard]] bool mentions(const Comparison &comparison, FactIndex fact, const QStringList &words);

/// `text` cut after a whole word where it is longer than `length`, with an ellipsis.
[[nodiscard]] QString shortened(const QString &text, qsizetype length);

} // namespace crosscheck
