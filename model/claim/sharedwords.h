// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/claim.h"
#include "model/claim/token.h"

#include <QStringView>

#include <span>

namespace crosscheck
{

/// Gives a quotation without a speaker the speaker that another with the same words has: a headline
/// quotes what the body attributes. Shape: `quotes` hold quotations only, in order; nested ones are
/// left alone. Linear in the words of the quotations. Source: gold/GUIDELINES.md, "Settled cases".
void shareSpeakers(QStringView text, const TokenList &tokens, std::span<Claim> quotes);

} // namespace crosscheck
