// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace crosscheck
{

class Lexicon;

/// True when two names may be one person's: "Dr. Ann Lee", "Lee", "A. Lee", "Ann". False for two
/// people of one family, and for "Maes" and "Okonjo-Maes". An empty name is nobody's.
[[nodiscard]] bool mayBeSame(QStringView speaker, QStringView other, const Lexicon &lexicon);

} // namespace crosscheck
