// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace crosscheck
{

/// How often this program has asked for memory since it started: malloc, calloc and realloc, which
/// all of C++ and Qt end in. 0 where they cannot be counted (sanitizers, other C libraries).
[[nodiscard]] std::uint64_t allocations();

} // namespace crosscheck
