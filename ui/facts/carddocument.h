// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/facts/cardrows.h"
#include "ui/theme/verdicttheme.h"

#include <QFont>

#include <optional>

class QTextDocument;
class QUrl;

namespace crosscheck
{

/// How a card is set.
struct CardStyle {
    VerdictTheme theme;
    QFont font;
};

/// Replaces what stands in `document` by the evidence for a fact: its label, what became of it, and
/// a table of the rows. Badges need a BadgeObject of the document.
void writeCard(QTextDocument &document, const Comparison &comparison, FactIndex fact,
               const std::vector<CardRow> &rows, const CardStyle &style);

/// The claim that a link of the card leads to.
[[nodiscard]] std::optional<ClaimIndex> claimOf(const QUrl &link);

} // namespace crosscheck
