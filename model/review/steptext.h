// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/blockchange.h"
#include "model/review/bond.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace crosscheck
{

/// What the project file keeps as compact JSON, in its log of steps and elsewhere. What cannot be
/// read is passed over.
[[nodiscard]] QByteArray toJson(const std::vector<Bond> &bonds);
[[nodiscard]] std::vector<Bond> bondsFromJson(const QByteArray &json);
[[nodiscard]] QByteArray toJson(const std::vector<BlockChange> &changes);
[[nodiscard]] std::vector<BlockChange> blockChangesFromJson(const QByteArray &json);

/// From the bytes of two claims' keys. Nothing where they are none.
[[nodiscard]] std::optional<Bond> bondOf(const QByteArray &first, const QByteArray &second,
                                         bool joins);

} // namespace crosscheck
