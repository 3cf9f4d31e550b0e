// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace crosscheck
{

/// The fonts of an article: a comfortable serif for the story, the system's own for what stands
/// around it.
struct ArticleFonts {
    QFont text;
    QFont headline;
    QFont subhead;
    QFont note; ///< folds and ghosts

    /// `system` says how large; `zoom` is 1 for its own size.
    [[nodiscard]] static ArticleFonts from(const QFont &system, qreal zoom);

    friend bool operator==(const ArticleFonts &, const ArticleFonts &) = default;
};

} // namespace crosscheck
