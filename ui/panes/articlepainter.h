// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/articlegaps.h"
#include "ui/panes/articlelayout.h"
#include "ui/panes/claimhighlighter.h"
#include "ui/theme/verdicttheme.h"

class QPainter;

namespace crosscheck
{

/// What is to be seen of an article besides its text.
struct ArticleLook {
    const std::vector<ClaimMark> *marks = nullptr;
    const std::vector<AlteredWords> *altered = nullptr;
    const std::vector<Gap> *gaps = nullptr;
    std::optional<FactIndex> current; ///< its claims are ringed
    std::optional<ClaimIndex> at;     ///< that of them which the editor went to
    TextSpan selection;
    const std::vector<TextSpan> *hits = nullptr; ///< of a search, in order
    std::optional<TextSpan> currentHit;
};

/// Paints the part of an article that lies in `clip`. Unit: that of the layout; the painter is
/// already moved by the scrolling.
void paintArticle(QPainter &painter, const QRectF &clip, const ArticleLayout &layout,
                  const ArticleLook &look, const VerdictTheme &theme);

/// Where the small mark of a gap stands, in the margin.
[[nodiscard]] QRectF gapBox(const ArticleLayout &layout, size_t before);

/// The box that a ring around these words takes.
[[nodiscard]] QRectF ringBox(const QRectF &words);

} // namespace crosscheck
