// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/claim.h"

#include <QString>

namespace crosscheck
{

/// What a length is, by the words just after or before it ("depth"); empty when they do not say.
[[nodiscard]] QString lengthByWords(const Claim &claim, QStringView text);

/// "people aboard", "masts still standing": what is counted, with the words that say of it what it
/// does. Empty when none follow, they break off, or they are too many.
[[nodiscard]] QString countedPhrase(const QString &noun, const Claim &claim, QStringView text,
                                    qsizetype mostLetters);

/// "in the 67th minute", "67'"
[[nodiscard]] bool tellsMinute(const Claim &claim, QStringView text);

/// "OXMERE, May 3 (Wire) – …": nothing before the date in its line but a place in capitals.
[[nodiscard]] bool isDateline(const Claim &claim, QStringView text);

/// The words around the number in its sentence, quoted, with an ellipsis in its place; empty where
/// they are too few to say anything.
[[nodiscard]] QString context(const Claim &claim, QStringView text);

} // namespace crosscheck
