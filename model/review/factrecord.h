// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/reviewoverlay.h"

#include <QByteArray>

#include <optional>

namespace crosscheck
{

/// A record as the log of steps keeps it: compact JSON. Nothing where the text is none.
[[nodiscard]] QByteArray toJson(const FactRecord &record);
[[nodiscard]] std::optional<FactRecord> factRecordFromJson(const QByteArray &json);

/// Nothing for a name that this version does not know.
[[nodiscard]] std::optional<Decision> decisionNamed(QStringView name);
[[nodiscard]] std::optional<Verdict> verdictNamed(QStringView name);

} // namespace crosscheck
