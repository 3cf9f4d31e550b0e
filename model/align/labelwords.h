// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/fact.h"

#include <QString>

#include <vector>

namespace crosscheck
{

class Lexicon;

/// What a word near a number can be in its name.
enum class LabelPart {
    Name,  ///< whose it is: a person, a place, a firm
    Topic, ///< what is measured, by a word that means it ("price", "killed")
    Noun,  ///< a noun phrase
};

/// A phrase that could name a fact, and how much speaks for it.
struct LabelPhrase {
    LabelPart part = LabelPart::Noun;
    QString text;
    QString use;           ///< of a topic: what it can name (synonyms.tsv, fourth column)
    bool isChange = false; ///< of a topic: a word of rising or falling
    bool head = false;     ///< of a noun: it stands before the number, with "of": "a zone of 2 km"
    bool joined = false;   ///< of a noun: "of" joins it to the number: "nine hours of debate"
    double weight = 0;
    double plainWeight = 0; ///< without what that counts more
};

/// The phrases around a fact's numbers, the best first: near them, and near those of most articles.
/// The order of the articles does not matter.
[[nodiscard]] std::vector<LabelPhrase> labelPhrases(const Fact &fact, const Alignment &alignment,
                                                    const Lexicon &lexicon);

} // namespace crosscheck
