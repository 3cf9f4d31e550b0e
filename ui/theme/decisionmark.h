// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/review.h"
#include "ui/theme/verdicttheme.h"

#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace crosscheck
{

/// The decision in a word for people, in their language: "accepted".
[[nodiscard]] QString word(Decision decision);

/// Paints the sign of a decision as lines, in a square in the middle of `box`: a tick, a flag, a
/// cross; a ring for what is still to be decided. Told apart by shape, not by colour.
void paintDecision(QPainter &painter, const QRectF &box, Decision decision,
                   const VerdictTheme &theme);

/// Paints that the articles changed since the decision: an exclamation mark.
void paintChangedSince(QPainter &painter, const QRectF &box, const VerdictTheme &theme);

/// The same sign for buttons. Unit: device-independent pixels.
[[nodiscard]] QIcon decisionIcon(Decision decision, int size, const VerdictTheme &theme);

} // namespace crosscheck
