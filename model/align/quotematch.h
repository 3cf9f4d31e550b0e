// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/terms.h"
#include "model/article/runcontrol.h"

#include <span>
#include <vector>

namespace crosscheck
{

/// One word of a quotation. A number is one word, however many it is written with.
struct SayingWord {
    Term term{};
    Term meaning{};  ///< without inflection; 0 for words that say nothing
    int number = -1; ///< the claim of the number, or -1
    bool content = false;
};

/// A quotation, or reported speech, as the words that it is found again by.
struct Saying {
    int article = 0;
    int claim = 0; ///< index into the article's claims
    QStringView speaker;
    enum class Kind { Speech, Term, Report } kind = Kind::Speech;
    std::vector<SayingWord> words;
};

/// Two quotations that share words.
struct QuoteMatch {
    int a = 0; ///< indices into the list of quotations; a < b
    int b = 0;
    double share = 0;      ///< weight of the shared words, in that of the shorter one's
    int sharedContent = 0; ///< words that say something
    int longestRun = 0;    ///< words in a row
    std::vector<std::pair<int, int>> words; ///< shared words, in order: index in a, index in b
};

/// The quotations and reports of one article, in order. Leaves out debris; nested quotations have
/// their words in those around them.
[[nodiscard]] std::vector<Saying> quotesOf(int article, const Extraction &extraction,
                                           const TermList &terms);

/// Pairs of quotations that share enough to be worth a look: each one's best few, found by the
/// pairs of neighbouring words they share. Never compares all with all. Leaves off where `control`
/// is cancelled.
[[nodiscard]] std::vector<QuoteMatch> matchQuotes(std::span<const Saying> quotes,
                                                  const RunControl &control = {});

/// True when both have words of one speaker: the same last name, or a name missing.
[[nodiscard]] bool mayBeOneSpeaker(QStringView a, QStringView b);

/// What tells speakers apart: equal for those that may be one, as far as both are named.
[[nodiscard]] QString foldedLastName(QStringView speaker);

/// True when the two quote the same words, whole or in part, altered or not.
[[nodiscard]] bool isSameQuote(const QuoteMatch &match, std::span<const Saying> quotes);

/// The numbers that stand at the same place of two quotations: their claims in a and b.
[[nodiscard]] std::vector<std::pair<int, int>> numbersAtOnePlace(const QuoteMatch &match,
                                                                 std::span<const Saying> quotes);

} // namespace crosscheck
