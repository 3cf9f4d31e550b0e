// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/score.h"

#include <algorithm>
#include <cmath>

namespace crosscheck
{

namespace
{

/// Along features(). Fitted on annotated articles (leaving out one event at a time changes little)
/// and rounded.
constexpr std::array<double, featureCount> weights = {
    -4,   0.3, -0.4, 0.1,  3, 1.6, 1.6, 1,   0.6, 0.9, 1.5,  1.4, 0.2, 0,   1.1,  -1.5, 0.9, -0.2,
    -0.8, 4,   -1,   -1.7, 2, 1.5, 1.4, 1.4, 0.1, 0,   -0.9, 0.2, 0,   0.4, -0.3, 1.5,  -1.5};

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
    evidence.surprise = std::min(a.magnitude.digitCount, b.magnitude.digitCount);
    if (evidence.surprise < 3)
        evidence.surprise /= 1.0 + std::max(a.rivals, b.rivals);
    evidence.names = shared(a.names, b.names);
    evidence.otherNames = evidence.names == 0 && !a.names.empty() && !b.names.empty();
    evidence.shared = shared(a.near, b.near);
    evidence.near = evidence.shared / std::max(0.1, double(std::min(a.nearLength, b.nearLength)));
    evidence.wide =
        shared(a.wide, b.wide) / std::max(0.1, double(std::min(a.wideLength, b.wideLength)));
    evidence.sameSubject = shared(a.subject, b.subject) > 0;
    evidence.otherSubject = !evidence.sameSubject && !a.subject.empty() && !b.subject.empty();
    evidence.adjacent = adjacentShare(a, b);
    evidence.apart = std::abs(double(a.place) - double(b.place));
    evidence.sameHead = a.head != Term{} && a.head == b.head;
    evidence.otherHead = a.head != Term{} && b.head != Term{} && a.head != b.head;
    if (evidence.otherHead && (evidence.value == ValueRelation::SameDigits ||
                               evidence.value == ValueRelation::SwappedDigits))
        evidence.value = ValueRelation::Different;
    evidence.otherAge = a.isAge != b.isAge;
    const bool ages = a.isAge && b.isAge;
    evidence.sameAge = ages && evidence.sameSubject;
    evidence.agesOfTwo = ages && evidence.otherSubject;
    evidence.sameArticle = a.article == b.article;
    return evidence;
}

std::array<double, featureCount> features(const PairEvidence &e)
{
    const auto is = [&](ValueRelation value) { return e.value == value ? 1.0 : 0.0; };
    const double equal = is(ValueRelation::Equal);
    const double digits = std::min(e.surprise, 4.0);
    return {1,
            e.unit == UnitKinship::Same ? 1.0 : 0.0,
            e.unit == UnitKinship::Kin ? 1.0 : 0.0,
            e.unit == UnitKinship::Slip ? 1.0 : 0.0,
            equal,
            is(ValueRelation::Rounded),
            is(ValueRelation::Overlap),
            is(ValueRelation::SameDigits),
            is(ValueRelation::SwappedDigits),
            is(ValueRelation::Near),
            equal * digits,
            e.near,
            std::min(e.shared, 20.0),
            e.wide,
            e.adjacent,
            e.apart,
            e.sameHead ? 1.0 : 0.0,
            e.otherHead ? 1.0 : 0.0,
            e.otherAge ? 1.0 : 0.0,
            e.tie == QuoteTie::SamePlace ? 1.0 : 0.0,
            e.tie == QuoteTie::OtherPlace ? 1.0 : 0.0,
            e.sameArticle ? 1.0 : 0.0,
            is(ValueRelation::SharedEnd),
            is(ValueRelation::Rounded) * digits,
            is(ValueRelation::SameDigits) * digits,
            is(ValueRelation::SwappedDigits) * digits,
            std::min(e.names, 8.0),
            e.otherNames ? 1.0 : 0.0,
            e.shared == 0 ? 1.0 : 0.0,
            e.near > 0.3 ? 1.0 : 0.0,
            equal * (e.shared == 0 ? 1.0 : 0.0),
            e.sameSubject ? 1.0 : 0.0,
            e.otherSubject ? 1.0 : 0.0,
            e.sameAge ? 1.0 : 0.0,
            e.agesOfTwo ? 1.0 : 0.0};
}

double logOdds(const PairEvidence &evidence)
{
    if (evidence.unit == UnitKinship::Foreign)
        return -20;
    const auto values = features(evidence);
    double sum = 0;
    for (size_t i = 0; i < values.size(); ++i)
        sum += weights[i] * values[i];
    return sum;
}

double likelihood(double logOdds, const PairSurroundings &surroundings)
{
    double sum = 0.85 * logOdds;
    const double margin = std::clamp(surroundings.margin, -4.0, 4.0);
    if (surroundings.sameArticle)
        sum -= 0.4;
    else
        sum += (surroundings.agree ? 0.25 : 0.45) * margin + 0.85 * surroundings.support +
               (surroundings.free ? 0.6 : 0);
    return 1 / (1 + std::exp(-sum));
}

} // namespace crosscheck
