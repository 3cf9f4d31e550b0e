// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/fact.h"
#include "model/article/runcontrol.h"

#include <span>

namespace crosscheck
{

class Lexicon;

/// Groups the claims of all articles into facts. Pure; the order of the articles changes no group.
/// Asks `control` now and then whether to go on; once cancelled, what it returns is of no use.
[[nodiscard]] Alignment align(std::span<const std::shared_ptr<const Extraction>> articles,
                              const Lexicon &lexicon, const RunControl &control = {});

} // namespace crosscheck
