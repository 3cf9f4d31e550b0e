// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/extract.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace crosscheck
{

class Lexicon;

/// Articles for tests of the alignment, with their claims and the facts these should state.
/// Written `The bridge cost {a|$40 million|4e7 USD}.`: fact "a", the words, and the value with its
/// unit. `{a|May 3|--05-03}` is a date, `{a|14:20|14:20}` a time, `{q|words|@Ann Lee}` a quotation
/// by her and `{q|words|@}` one by nobody named; `{t|words|term}` is a term, and
/// `{q|clause|>Ann Lee}` reported speech. The marks of a quotation stand outside the braces.
/// A claim with the fact "-" should form none. Claims may hold others. Blocks are lines.
struct MarkedFacts {
    std::vector<std::shared_ptr<const Extraction>> articles;
    /// Along each article's claims.
    std::vector<QStringList> facts;
};

/// Reads one marked text an article; ids are "0", "1", …
[[nodiscard]] MarkedFacts markedFacts(const QStringList &texts, const Lexicon &lexicon);

} // namespace crosscheck
