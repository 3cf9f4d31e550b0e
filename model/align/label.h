// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/fact.h"

namespace crosscheck
{

class Lexicon;

/// Gives each fact a short name, from the words that say what is measured and of whom ("Oxmere
/// viaduct: cost"); a quotation is named by its speaker and first words. Never empty, never a bare
/// number, at most some 45 characters; facts with equal names are told apart where their words
/// allow. The order of the articles does not matter.
void nameFacts(Alignment &alignment, const Lexicon &lexicon);

} // namespace crosscheck
