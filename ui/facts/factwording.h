// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

#include <QString>
#include <QStringList>

namespace crosscheck
{

/// A claim with the words of its bound, or with its quotation marks, in one line.
[[nodiscard]] QString wording(const Alignment &alignment, const Claim &claim);

/// The different wordings of a fact in one line, the base's first: "2GW+ · around 2 gigawatts".
/// Long quotations are cut.
[[nodiscard]] QString wordings(const Comparison &comparison, FactIndex fact);

/// True when the fact's label or one of its wordings holds every one of `words`, in any case.
[[nodiscard]] bool mentions(const Comparison &comparison, FactIndex fact, const QStringList &words);

} // namespace crosscheck
