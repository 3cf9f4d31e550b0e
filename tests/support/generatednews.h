// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crosscheck
{

/// Makes invented news text of a given size, the same for the same seed: paragraphs with figures of
/// every kind, quotations, names, and sentences without any claim, in about the proportions of a
/// newspaper. Articles of the same `event` state the same facts in other words; some are distorted
/// on purpose. Unit: `atLeast` counts UTF-16 code units; the text ends with the paragraph that
/// reaches it.
[[nodiscard]] QString generatedArticle(quint32 event, quint32 source, qsizetype atLeast);

} // namespace crosscheck
