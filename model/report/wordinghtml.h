// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/excerpt.h"
#include "model/report/htmlwriter.h"

namespace crosscheck
{

/// A wording in elements that mail programs and word processors keep without a style sheet: what
/// states the fact in bold, cut words struck, added ones underlined.
void writePlainWording(HtmlWriter &out, const Wording &wording);

} // namespace crosscheck
