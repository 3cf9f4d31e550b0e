// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/extract.h"
#include "model/compare/verdict.h"

#include <QString>

#include <vector>

namespace crosscheck
{

/// What goes wrong on the way from source to source.
enum class DistortionKind {
    Value,    ///< one digit is another
    Scale,    ///< million became billion
    Unit,     ///< kilometres became miles
    BoundNew, ///< "more than" before an exact value
    BoundLost,
    NegationLost, ///< "not" is missing in a quotation
    NegationNew,
    QuoteCut, ///< the end of a quotation is missing
    Speaker,  ///< a quotation is another's
};
constexpr int distortionKinds = int(DistortionKind::Speaker) + 1;

[[nodiscard]] QStringView name(DistortionKind kind);
/// The verdict that says so.
[[nodiscard]] Verdict verdictOn(DistortionKind kind);

/// One change of one article that a careful reader would call a distortion.
struct Distortion {
    DistortionKind kind{};
    size_t claim = 0; ///< the distorted one, in Extraction::claims
    TextSpan span;    ///< what is replaced, in the article's text
    QString by;
};

/// Every distortion of these kinds that can be planted in an article's story, by place. Numbers
/// inside quotations stay: changing one alters the quotation as well.
[[nodiscard]] std::vector<Distortion> distortionsOf(const Extraction &extraction);

/// The text with the distortion planted.
[[nodiscard]] QString distorted(QStringView text, const Distortion &distortion);

} // namespace crosscheck
