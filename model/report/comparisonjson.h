// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "model/report/filewriter.h"

#include <QByteArray>

#include <span>

namespace crosscheck
{

/// What `compare --json` writes: articles, claims, facts and verdicts. The same comparison gives
/// the same bytes. Unit: offsets count code points of the article's text. Shape: the id of a claim
/// and of a fact is its place in the list; articles that neither state a fact nor drop it are left
/// out of its verdicts.
[[nodiscard]] QByteArray comparisonJson(const Comparison &comparison);

/// The same for a folder of several events: the lists hold what each event has, one after the
/// other, `base` is that of the first, and `events` says which articles and facts are whose, with
/// each event's title and base.
[[nodiscard]] QByteArray comparisonJson(std::span<const Comparison> events);

/// The same, handed over piece by piece: of many articles it is longer than all that was read.
void writeComparisonJson(std::span<const Comparison> events, const ByteSink &out);

/// What `extract` writes for one article: one line, with its line break.
[[nodiscard]] QByteArray extractionJson(const Extraction &extraction);

} // namespace crosscheck
