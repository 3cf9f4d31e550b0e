// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crosscheck
{

enum class ReasonKind {
    None,
    BoundLost,        ///< “at least” lost
    BoundAdded,       ///< “about” added
    BoundReplaced,    ///< “about” became “more than”
    RoundedTo,        ///< 5.576 million rounded to 5.6 million
    MoreExact,        ///< given more exactly: 25% → 24.6%
    ValueChanged,     ///< 2 GW became 2.2 GW (+10 %)
    ScaleSlip,        ///< million became billion: 1,000 times; £30 became £3: a tenth
    UnitSlip,         ///< km became miles, figure unchanged
    UnitChanged,      ///< another unit altogether
    ThingChanged,     ///< 214 buildings became 214 homes
    PointsForPercent, ///< percentage points became percent, or the reverse
    DigitsSwapped,    ///< digits swapped: 365 → 356
    RangeCollapsed,   ///< €610–680 million became €645 million
    MadeVague,        ///< 312 became “hundreds”
    MeasureChanged,   ///< “€52 a year” became “€52 a week”
    ToldOfOther,      ///< told of another person in the base
    DateChanged,
    WordsChanged,    ///< words of a quote altered
    NegationChanged, ///< “not” missing, or added
    NumberInQuoteChanged,
    WordsCut,         ///< 12 of 26 words kept
    CutUnmarked,      ///< words left out in the middle, without an ellipsis
    OtherSpeaker,     ///< said by another speaker in the base
    NoQuotationMarks, ///< reported without quotation marks
    NotStated,        ///< dropped
    OnlyHere,         ///< added
};

/// Why a verdict was given, as a value. `before` is the base's part of it, `after` this article's,
/// both as they are to be shown ("at least", "million", "Yann LeCun"); `detail` what else is worth
/// saying.
struct Reason {
    ReasonKind kind = ReasonKind::None;
    QString before;
    QString after;
    QString detail;

    friend bool operator==(const Reason &, const Reason &) = default;
};

/// A reason in words that an editor would use; empty for None.
[[nodiscard]] QString words(const Reason &reason);

} // namespace crosscheck
