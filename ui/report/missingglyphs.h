// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

#include <QFont>
#include <QList>
#include <QString>

namespace crosscheck
{

/// The characters of the articles that neither `font` nor any font that stands in for it can draw.
/// Shape: each once, by code point.
[[nodiscard]] QList<char32_t> missingGlyphs(const Comparison &comparison, const QFont &font);

/// That they stand as boxes, which they are, and what to do about it; empty where none is missing.
[[nodiscard]] QString missingGlyphsWords(const QList<char32_t> &missing);

} // namespace crosscheck
