// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/excerpt.h"
#include "model/report/htmlwriter.h"

namespace crosscheck
{

/// How the words that state a fact stand out from those around them. Where nothing else is said,
/// by elements that mail programs and word processors keep without a style sheet: what states the
/// fact in bold, cut words struck, added ones underlined.
struct WordingLook {
    QLatin1StringView claim = QLatin1StringView("b"); ///< an element; empty: as it is
    QString claimStyle;                               ///< its class; empty: none
    QString contextStyle; ///< class of the words around it; empty: as they are
};

void writeWording(HtmlWriter &out, const Wording &wording, const WordingLook &look = {});

} // namespace crosscheck
