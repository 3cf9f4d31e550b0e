// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

namespace crosscheck
{

class Lexicon;

/// Marks figures that an article tells with two names changed round: "Reform won with 36 %, the
/// Union took 29 %" as "the Union won with 36 %, Reform took 29 %". Either alone could be another
/// way of telling it; both together are an error. Changes the cells of figures that agree with the
/// base.
void markNameSwaps(Comparison &comparison, const Lexicon &lexicon);

} // namespace crosscheck
