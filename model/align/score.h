// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/claimcontext.h"

#include <array>

namespace crosscheck
{

/// What the quotations around two numbers say about them.
enum class QuoteTie {
    None,
    SamePlace,  ///< at the same place of the same quotation
    OtherPlace, ///< elsewhere in the same quotation
    Beside,     ///< both are told of the speaker of the same quotation
};

/// What speaks for and against two numbers' being statements of one fact. Unit: near, tight and
/// adjacent are shares, 0 to 1.
struct PairEvidence {
    UnitKinship unit = UnitKinship::Foreign;
    ValueRelation value = ValueRelation::Different;
    QuoteTie tie = QuoteTie::None;
    double surprise =
        0;              ///< how much an equal value proves: digits, fewer where it stands elsewhere
    double near = 0;    ///< shared words of the two sentences, by nearness
    double tight = 0;   ///< of the words next to the numbers, in both
    double shared = 0;  ///< weight of those shared words
    double company = 0; ///< other values that stand beside both
    double names = 0;   ///< weight of the names that both have near
    bool otherNames = false; ///< both have names near, and none in common
    bool sameSubject = false;
    bool otherSubject = false;
    bool swappedSubject = false;  ///< … though each article knows the other's subject
    bool quotedOnce = false;      ///< one stands in a quotation, the other does not
    bool otherYear = false;       ///< one is told of a year, the other not of this
    bool otherPart = false;       ///< one is a part of a number, the other is not
    double adjacent = 0;          ///< words just before and after that agree
    bool otherConversion = false; ///< one is a conversion in brackets, the other is not
    bool conversions = false;     ///< both are
    double apart = 0;             ///< distance of their places in their articles
    bool sameHead = false;
    bool otherHead = false;
    bool akin = false; ///< other counted nouns of one kind: residents, people
    bool bothAges = false;
    bool otherAge = false;  ///< one is an age, the other is not
    bool sameAge = false;   ///< ages after the same name
    bool agesOfTwo = false; ///< ages after different names
    bool sameArticle = false;
    bool rivals = false; ///< an article has the value of one of them twice
    bool year = false;   ///< both are years, which many things are told by
};

[[nodiscard]] PairEvidence evidence(const ClaimContext &a, const ClaimContext &b, QuoteTie tie);

/// How far the words around two numbers say that one thing is meant, whatever the values.
[[nodiscard]] double affinity(const ClaimContext &a, const ClaimContext &b);

constexpr int featureCount = 44;
/// The evidence as the numbers that are weighed, first a constant 1.
[[nodiscard]] std::array<double, featureCount> features(const PairEvidence &evidence);

/// How much the evidence of a pair by itself speaks for one fact. Unit: log odds. Symmetrical.
[[nodiscard]] double logOdds(const PairEvidence &evidence);

/// What the other pairs say about a pair of two articles.
struct PairSurroundings {
    double margin = 0;  ///< log odds above those of either's best other partner in that article
    double support = 0; ///< 0 to 2: how likely the numbers before and after pair up too
    bool sameArticle = false;
    bool agree = false; ///< equal or rounded values
    bool free = false;  ///< other values, and neither has its own value in the other's article
};

/// How likely both state one fact: 0 to 1.
[[nodiscard]] double likelihood(double logOdds, const PairSurroundings &surroundings);

} // namespace crosscheck
