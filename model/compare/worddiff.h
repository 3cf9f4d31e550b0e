// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/textspan.h"

#include <QStringView>

#include <vector>

namespace crosscheck
{

class Lexicon;

enum class WordEditKind {
    Kept,     ///< the same words, whatever their case, spelling and punctuation
    Cut,      ///< the base has them, this text does not; `after` is empty, at the place
    Added,    ///< this text has them, the base does not; `before` is empty, at the place
    Replaced, ///< `before` became `after`
};

/// One step from the base's words to another text's. Shape: spans cover whole words, without the
/// punctuation at their edges; a contraction is two ("did|n't").
struct WordEdit {
    WordEditKind kind = WordEditKind::Kept;
    TextSpan before; ///< in the base's text
    TextSpan after;  ///< in the other text
    /// True where the text owns up to it: a cut under an ellipsis, words in brackets, words outside
    /// the marks. Never a change.
    bool declared = false;

    friend bool operator==(const WordEdit &, const WordEdit &) = default;
};

/// How `after` runs against `before`, word by word, in the order of `before`. Case, punctuation,
/// spelling (US and UK), contractions and numbers in words or digits are no difference.
[[nodiscard]] std::vector<WordEdit> wordDiff(QStringView before, QStringView after,
                                             const Lexicon &lexicon);

} // namespace crosscheck
