// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/extract.h"
#include "model/compare/reason.h"

#include <QStringList>

#include <optional>

namespace crosscheck
{

class Lexicon;

/// The people that a number's sentence names.
struct ToldOf {
    QString person;      ///< the nearest before the number, by the fullest name; may be empty
    QStringList people;  ///< all of the sentence
    bool beside = false; ///< nothing but a mark stands between: "Ines Aldana, 36"

    friend bool operator==(const ToldOf &, const ToldOf &) = default;
};

/// Reads the sentence of a number. What somebody says is not told of the speaker.
[[nodiscard]] ToldOf toldOf(const Claim &claim, const Extraction &extraction,
                            const Lexicon &lexicon);

/// Why the two are not one fact told alike: each is told of a person, both articles know both
/// people, and they are two. Shape: `baseText` and `hereText` are the articles' texts.
[[nodiscard]] std::optional<Reason> personChange(const ToldOf &base, QStringView baseText,
                                                 const ToldOf &here, QStringView hereText,
                                                 const Lexicon &lexicon);

} // namespace crosscheck
