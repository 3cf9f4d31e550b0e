// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/fact.h"

#include <QString>

#include <vector>

namespace crosscheck
{

/// How an article can contradict itself.
enum class CheckKind {
    Headline,   ///< the headline states a figure otherwise than the body
    Parts,      ///< the parts do not add up to the total
    Shares,     ///< shares of one whole do not add up to 100 %
    Change,     ///< "doubled", "up 20 %": not what the two figures say
    Weekday,    ///< the date is another day of the week
    Conversion, ///< the same amount in another unit, in brackets, is another amount
    Age,        ///< age and year of birth do not fit
};
constexpr int checkKindCount = int(CheckKind::Age) + 1;

/// A contradiction inside one article: to be looked at, whatever the other articles say.
struct Check {
    CheckKind kind = CheckKind::Headline;
    ArticleIndex article{};
    std::vector<ClaimIndex> claims; ///< the figures involved, by place
    TextSpan span;                  ///< the passage, or the part of it that the reader meets first
    QString why;                    ///< in words: "7 + 4 = 11, not 12"

    friend bool operator==(const Check &, const Check &) = default;
};

/// "headline", "parts" …: the name in the JSON contract.
[[nodiscard]] QStringView name(CheckKind kind);
/// "Headline against body": the kind for people.
[[nodiscard]] QString title(CheckKind kind);

} // namespace crosscheck
