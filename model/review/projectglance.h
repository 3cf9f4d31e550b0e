// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace crosscheck
{

/// How many findings of a project are still to be decided, as it was left; follows it to where it
/// was saved. Nothing where there is no project, or it does not say. Changes and locks nothing.
[[nodiscard]] std::optional<int> undecidedIn(const QString &path);

} // namespace crosscheck
