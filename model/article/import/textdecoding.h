// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/import/importerror.h"

#include <QByteArrayView>
#include <QString>

#include <expected>

namespace crosscheck
{

/// A file's bytes as text, without byte order mark. Line ends are left as they are.
struct DecodedText {
    QString text;
    bool repaired = false; ///< true when bytes that mean nothing became U+FFFD
};

/// Why bytes are no text: `kind` is Binary; `detail` says what they seem to be, or is empty.
struct DecodingError {
    ImportErrorKind kind = ImportErrorKind::Binary;
    QString detail;
};

/// Tells the encoding by the byte order mark, else by the bytes: UTF-16 by its regular zeros, UTF-8
/// where its multi-byte sequences outnumber what breaks it, else Windows-1252. Linear.
/// Errors: Binary for known magic numbers, for zeros and control bytes, and for text in an encoding
/// that none of these is.
[[nodiscard]] std::expected<DecodedText, DecodingError> decodeText(QByteArrayView bytes);

} // namespace crosscheck
