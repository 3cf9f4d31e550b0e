// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/score.h"

#include <algorithm>
#include <cmath>

namespace crosscheck
{

namespace
{

/// What one piece of evidence says of two numbers in two articles, and of two in one.
struct Weight {
    double across;
    double within;
};
/// Along features(). Fitted on annotated articles; fitted without one of the events they find its
/// facts nearly as well. Within an article the constant is set by hand: few facts are told twice in
/// one, and joining two that are not the same costs more than to keep two apart that are.
constexpr std::array<Weight, featureCount> weights = {{
    {-4.33, -9},    // constant
    {0.1, 0.12},    // units: the same
    {-0.34, -0.36}, // … of one kind
    {0.79, -0.35},  // … mixed up
    {3.46, 1.72},   // values: equal
    {1.35, 0.44},   // … by the digits that prove it
    {0.32, 1.72},   // … though an article has it twice
    {-0.47, 0.44},  // … by the digits
    {1.11, -2.62},  // … of years
    {3.15, 2.16},   // rounded
    {1.31, 1.15},   // … by the digits
    {-1.12, 0.27},  // … with no common word
    {4.14, 0},      // an end of a range
    {2.85, -0.31},  // ranges that meet
    {1.24, -0.31},  // the same digits
    {1.61, -0.07},  // … how many
    {4.07, 0},      // digits swapped
    {1.31, 0},      // … how many
    {0.75, 0.02},   // near
    {1.32, 1.2},    // words: next to both
    {0.43, -0.4},   // … of other values
    {1.97, 1.2},    // … of the sentences, their share
    {0.21, 0.06},   // … their weight
    {-0.19, -0.15}, // … none
    {0.9, 0.37},    // … on either side
    {0.24, 0.03},   // values beside both
    {0.91, 0.8},    // the same counted noun
    {0.07, 0.04},   // names: common ones
    {-0.34, -0.25}, // … others
    {-0.09, -0.15}, // … told of another
    {-0.22, -0.15}, // … whom each article names
    {-0.45, 0.12},  // one quoted, the other not
    {-1.91, -0.36}, // an age and none
    {-1.22, -0.77}, // ages, of one name
    {0.77, -0.35},  // … of two
    {-0.26, -0.35}, // a part and none
    {-0.63, -0.35}, // told of a year, and of none or another
    {1.12, 0},      // quotation: the same place
    {1.82, 0.91},   // … another place
    {-0.72, 0},     // … both beside it
    {4, 0},         // … and ages
    {-3.15, -2.8},  // a conversion and none
    {2.97, -0.5},   // both conversions
    {-1.3, -0.73},  // distance of their places
}};

/// Weight that two bags share: of each common term the lighter.
double shared(const TermBag &a, const TermBag &b)
{
    double sum = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (i->term == j->term) {
            sum += double(std::min(i->weight, j->weight));
            ++i;
            ++j;
        } else if (i->term < j->term) {
            ++i;
        } else {
            ++j;
        }
    }
    return sum;
}

double adjacentShare(const ClaimContext &a, const ClaimContext &b)
{
    constexpr std::array<double, 3> worth = {0.25, 0.15, 0.1};
    double sum = 0;
    for (const auto &[left, right] :
         {std::pair(&a.before, &b.before), std::pair(&a.after, &b.after)}) {
        for (size_t i = 0; i < worth.size(); ++i) {
            if ((*left)[i] != Term{} && (*left)[i] == (*right)[i])
                sum += worth[i];
        }
    }
    return sum;
}

/// True when the article of `a` names the subject of `b` too.
bool knowsAll(const ClaimContext &a, const ClaimContext &b)
{
    return std::ranges::all_of(b.subject, [&](const WeightedTerm &name) {
        return std::ranges::binary_search(*a.known, name.term);
    });
}

/// Nothing but the value, or not even that, speaks for the two: "31 rivals" and "31 trams", a third
/// of the cost and a third of the votes, 2030 and 2030.
bool isChance(const PairEvidence &e, const ClaimContext &a, const ClaimContext &b)
{
    const int digits = std::min(a.magnitude.digitCount, b.magnitude.digitCount);
    if (e.otherPart && digits < 2)
        return true;
    if (e.tie != QuoteTie::None || e.shared > 0 || e.company > 0)
        return false;
    const bool agrees = e.value == ValueRelation::Equal || e.value == ValueRelation::Rounded;
    return !agrees || (e.otherHead && !e.akin) || digits < 2 || e.year;
}

} // namespace

PairEvidence evidence(const ClaimContext &a, const ClaimContext &b, QuoteTie tie)
{
    PairEvidence evidence{.unit = relation(a.magnitude, b.magnitude), .tie = tie};
    if (evidence.unit == UnitKinship::Foreign)
        return evidence;
    evidence.value = valueRelation(a.magnitude, b.magnitude);
    if (evidence.unit == UnitKinship::Slip && evidence.value != ValueRelation::Equal &&
        evidence.value != ValueRelation::SameDigits &&
        evidence.value != ValueRelation::SwappedDigits) {
        evidence.unit = UnitKinship::Foreign;
        return evidence;
    }
    evidence.rivals = a.rivals > 0 || b.rivals > 0;
    evidence.year = a.magnitude.date.year > 0 && b.magnitude.date.year > 0 &&
                    (a.magnitude.date.month == 0 || b.magnitude.date.month == 0);
    if (evidence.unit == UnitKinship::Slip && evidence.value == ValueRelation::Equal)
        evidence.unit = UnitKinship::Kin;
    evidence.surprise = std::min(a.magnitude.digitCount, b.magnitude.digitCount);
    if (evidence.surprise < 3)
        evidence.surprise /= 1.0 + std::max(a.rivals, b.rivals);
    evidence.names = shared(a.names, b.names);
    evidence.otherNames = evidence.names == 0 && !a.names.empty() && !b.names.empty();
    evidence.shared = shared(a.near, b.near);
    evidence.near = evidence.shared / std::max(0.1, double(std::min(a.nearLength, b.nearLength)));
    evidence.tight =
        2 * shared(a.tight, b.tight) / std::max(0.1, double(a.tightLength) + double(b.tightLength));
    evidence.otherConversion = a.isConversion != b.isConversion;
    evidence.conversions = a.isConversion && b.isConversion;
    evidence.company = shared(a.company, b.company);
    evidence.sameSubject = shared(a.subject, b.subject) > 0;
    evidence.otherSubject = !evidence.sameSubject && !a.subject.empty() && !b.subject.empty();
    evidence.swappedSubject = evidence.otherSubject && knowsAll(a, b) && knowsAll(b, a);
    evidence.adjacent = adjacentShare(a, b);
    evidence.apart = std::abs(double(a.place) - double(b.place));
    evidence.sameHead = a.head != Term{} && a.head == b.head;
    evidence.otherHead = a.head != Term{} && b.head != Term{} && a.head != b.head;
    evidence.akin = evidence.otherHead && a.kind != Term{} &&
                    (a.kind == b.kind || a.kind == b.widerKind || a.widerKind == b.kind);
    if (evidence.otherHead && (evidence.value == ValueRelation::SameDigits ||
                               evidence.value == ValueRelation::SwappedDigits))
        evidence.value = ValueRelation::Different;
    evidence.otherAge = a.isAge != b.isAge;
    const bool ages = a.isAge && b.isAge;
    // "aged 11 to 15" and "a 14-year-old" are a group and one of it.
    if (ages &&
        (evidence.value == ValueRelation::SharedEnd || evidence.value == ValueRelation::Overlap))
        evidence.value = ValueRelation::Different;
    evidence.bothAges = ages;
    evidence.sameAge = ages && evidence.sameSubject;
    evidence.agesOfTwo = ages && evidence.otherSubject;
    evidence.sameArticle = a.article == b.article;
    evidence.quotedOnce = (a.quote >= 0) != (b.quote >= 0);
    evidence.otherYear = a.year != b.year;
    evidence.otherPart = a.isPart != b.isPart;
    if (isChance(evidence, a, b))
        evidence.unit = UnitKinship::Foreign;
    return evidence;
}

double affinity(const ClaimContext &a, const ClaimContext &b)
{
    const double tight =
        2 * shared(a.tight, b.tight) / std::max(0.1, double(a.tightLength) + double(b.tightLength));
    const double near =
        shared(a.near, b.near) / std::max(0.1, double(std::min(a.nearLength, b.nearLength)));
    const bool sameSubject = shared(a.subject, b.subject) > 0;
    const bool swapped = !sameSubject && !a.subject.empty() && !b.subject.empty() &&
                         knowsAll(a, b) && knowsAll(b, a);
    return 4 * tight + 3 * near + adjacentShare(a, b) + sameSubject - swapped;
}

std::array<double, featureCount> features(const PairEvidence &e)
{
    const auto flag = [](bool holds) { return holds ? 1.0 : 0.0; };
    const auto is = [&](ValueRelation value) { return flag(e.value == value); };
    const double equal = is(ValueRelation::Equal);
    const double digits = std::min(e.surprise, 4.0);
    return {1,
            flag(e.unit == UnitKinship::Same),
            flag(e.unit == UnitKinship::Kin),
            flag(e.unit == UnitKinship::Slip),
            equal,
            equal * digits,
            equal * flag(e.rivals),
            equal * flag(e.rivals) * digits,
            (equal + is(ValueRelation::Rounded)) * flag(e.year),
            is(ValueRelation::Rounded),
            is(ValueRelation::Rounded) * digits,
            is(ValueRelation::Rounded) * flag(e.shared == 0),
            is(ValueRelation::SharedEnd),
            is(ValueRelation::Overlap),
            is(ValueRelation::SameDigits),
            is(ValueRelation::SameDigits) * digits,
            is(ValueRelation::SwappedDigits),
            is(ValueRelation::SwappedDigits) * digits,
            is(ValueRelation::Near),
            e.tight,
            (1 - equal) * e.tight,
            e.near,
            std::min(e.shared, 20.0),
            flag(e.shared == 0),
            e.adjacent,
            std::min(e.company, 6.0),
            flag(e.sameHead),
            std::min(e.names, 8.0),
            flag(e.otherNames),
            flag(e.otherSubject),
            flag(e.swappedSubject),
            flag(e.quotedOnce),
            flag(e.otherAge),
            flag(e.sameAge),
            flag(e.agesOfTwo),
            flag(e.otherPart),
            flag(e.otherYear),
            flag(e.tie == QuoteTie::SamePlace),
            flag(e.tie == QuoteTie::OtherPlace),
            flag(e.tie == QuoteTie::Beside),
            flag(e.tie == QuoteTie::Beside && e.bothAges),
            flag(e.otherConversion),
            flag(e.conversions),
            e.apart};
}

double logOdds(const PairEvidence &evidence)
{
    if (evidence.unit == UnitKinship::Foreign)
        return -20;
    const auto values = features(evidence);
    double sum = 0;
    for (size_t i = 0; i < values.size(); ++i)
        sum += (evidence.sameArticle ? weights[i].within : weights[i].across) * values[i];
    return sum;
}

double likelihood(double logOdds, const PairSurroundings &surroundings)
{
    double sum = 0.85 * logOdds;
    const double margin = std::clamp(surroundings.margin, -4.0, 4.0);
    if (!surroundings.sameArticle)
        sum += (surroundings.agree ? 0.05 : .3) * margin + 0.6 * surroundings.support +
               (surroundings.free ? .8 : 0) - 0.2;
    return 1 / (1 + std::exp(-sum));
}

} // namespace crosscheck
