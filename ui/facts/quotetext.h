// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/facts/cardrows.h"

#include <vector>

namespace crosscheck
{

enum class QuotePieceKind {
    Kept,
    Cut,     ///< words of the base that are missing, struck through
    Added,   ///< words that the base does not have, underlined
    LeftOut, ///< what the article itself marks as left out, or a long stretch that is not shown
};

struct QuotePiece {
    QuotePieceKind kind = QuotePieceKind::Kept;
    QString text;

    friend bool operator==(const QuotePiece &, const QuotePiece &) = default;
};

/// A quote with what was cut from it and added to it, to be read from left to right. Long stretches
/// of kept or cut words show their ends alone.
[[nodiscard]] std::vector<QuotePiece> quotePieces(const QuoteComparison &quote);

} // namespace crosscheck
