// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace crosscheck
{

/// The text of an entity as it is written, "&amp;" or "&#8364;". A name that is not among the few
/// that news text holds stays as it is written; a number that is no character becomes U+FFFD.
[[nodiscard]] QString textOfEntity(QByteArrayView entity);

} // namespace crosscheck
