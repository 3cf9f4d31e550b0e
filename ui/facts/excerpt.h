// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

#include <QString>

namespace crosscheck
{

/// A claim in its sentence, in one line, as evidence: `before` and `after` are clipped at whole
/// words, with an ellipsis.
struct Excerpt {
    ClaimIndex claim{};
    QString before;
    QString words; ///< the claim, with the words of its bound, or with its quotation marks
    QString after;

    friend bool operator==(const Excerpt &, const Excerpt &) = default;
};

/// Unit: `context` counts UTF-16 code units on either side.
[[nodiscard]] Excerpt excerpt(const Alignment &alignment, ClaimIndex claim, qsizetype context);

} // namespace crosscheck
