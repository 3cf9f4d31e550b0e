// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace crosscheck
{

/// The order in which people number files: "2.txt" before "10.txt", "a/…" before "a b/…". The same
/// everywhere, whatever the user's locale; total, so that only equal names are equal.
[[nodiscard]] bool naturallyBefore(QStringView a, QStringView b);

} // namespace crosscheck
