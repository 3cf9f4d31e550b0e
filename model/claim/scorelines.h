// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/tokenreader.h"

namespace crosscheck
{

/// True when the number behind a name is that party's score, not part of the name: "Havn Town 3
/// Ostre Rovers 1" at the end of a line, or one of three or more marks that fill the rest of a
/// block: "Lund 8, Visser 9½, referee 4". Bounded work.
[[nodiscard]] bool isInScoreline(const TokenReader &tokens, size_t number);

} // namespace crosscheck
