// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/extract.h"

#include <memory>
#include <span>
#include <vector>

namespace crosscheck
{

/// Articles of which one is an exact copy of another: they are one voice, so that a source that was
/// saved twice proves no more than once.
/// Shape: `first` has the position of each voice's first article; `copies`, along it, those of the
/// articles with the same text and claims, the first too.
struct Voices {
    std::vector<size_t> first;
    std::vector<std::vector<size_t>> copies;
};

[[nodiscard]] Voices voicesOf(std::span<const std::shared_ptr<const Extraction>> articles);

} // namespace crosscheck
