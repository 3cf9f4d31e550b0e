// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/extract.h"
#include "model/claim/lexicon.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace crosscheck
{

[[nodiscard]] const Lexicon &benchedLexicon();

[[nodiscard]] Article importedArticle(const QByteArray &bytes);
[[nodiscard]] std::shared_ptr<const Extraction> extractionOf(QStringView id,
                                                             const QByteArray &bytes);

/// Articles of 4 KB that state the same facts in other words.
[[nodiscard]] std::vector<std::shared_ptr<const Extraction>> articlesOfOneEvent(int count);

} // namespace crosscheck
