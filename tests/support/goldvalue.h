// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/claim.h"

#include <QJsonObject>

#include <expected>

namespace crosscheck
{

class Lexicon;

/// The value of an annotated claim. What the annotation leaves out (the written unit, the
/// resolution, where the quotation marks are) is read off the claim's words.
/// Errors: a kind, bound or date that the format does not have.
[[nodiscard]] std::expected<ClaimValue, QString>
goldValue(const QJsonObject &claim, TextSpan span, const QString &article, const Lexicon &lexicon);

} // namespace crosscheck
