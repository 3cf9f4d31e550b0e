// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/article.h"

#include <span>

namespace crosscheck
{

/// Finds headline and subheads of plain text by their shape: short lines without a full stop above
/// longer ones. A headline that is marked as one stays the only one. Debris is passed over.
void markHeadings(QStringView text, std::span<Block> blocks);

/// The headline's words, or the first words of the story where there is none.
[[nodiscard]] QString titleOf(QStringView text, std::span<const Block> blocks);

} // namespace crosscheck
