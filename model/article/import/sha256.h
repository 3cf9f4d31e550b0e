// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace crosscheck
{

/// The SHA-256 of the bytes, 32 bytes. Source: FIPS 180-4. Uses the processor's instructions for it
/// where there are any: Qt's own takes twice as long as all the rest of the import.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

} // namespace crosscheck
