// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/quantity.h"

namespace crosscheck
{

class Lexicon;

/// How the units of two quantities stand to each other.
enum class UnitRelation {
    Comparable, ///< one unit, or two that convert exactly: % and fractions, days and hours
    Points,     ///< percent and percentage points
    OtherUnit,  ///< two currencies, metres and square metres
    OtherThing, ///< two counted nouns that are known not to count the same
    Strange,    ///< a share and an amount: the same thing told in ways that cannot be compared
};

/// Two quantities told in one unit, so that their values can be held against each other.
struct CommonUnit {
    UnitRelation relation = UnitRelation::Comparable;
    Quantity base;
    Quantity here;
    /// No true zero (temperatures): a difference cannot be told as a share of the value.
    bool isScale = false;
};

[[nodiscard]] CommonUnit inCommonUnit(const Quantity &base, const Quantity &here,
                                      const Lexicon &lexicon);

} // namespace crosscheck
