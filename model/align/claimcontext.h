// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/magnitude.h"
#include "model/align/termbag.h"

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace crosscheck
{

/// What surrounds a claim: all that is known about the question it answers.
struct ClaimContext {
    int article = 0;
    int claim = 0;    ///< index into the article's claims
    int sentence = 0; ///< index into the article's sentences
    int firstToken = 0;
    int endToken = 0;
    int quote = -1;  ///< the claim of the outermost quotation around it, or -1
    int beside = -1; ///< the claim of the quotation whose speaker its clause names, or -1
    float place = 0; ///< 0 where the article begins, 1 where it ends
    bool isAge = false;
    bool isPart = false;       ///< of a number before it: "two of them", "including six"
    bool isConversion = false; ///< of the amount before it: "¥28.4 billion (€175 million)"
    int year = 0;              ///< that its sentence names nearest to it; 0 where it names none
    int rivals = 0;            ///< other claims of the same article with the same value
    /// The claim (index into the article's claims) of which this is the other half: the newer value
    /// of a running count ("12, up from 9"), the other side of a vote ("34 votes to 27"); or -1.
    int partner = -1;
    int whole = -1; ///< the claim of the number of which this is a part: "31 of 410"; or -1
    Term head{};    ///< the counted noun
    Term kind{};    ///< of the counted noun, where the lexicon knows one
    Term widerKind{};
    Magnitude magnitude; ///< of the claim's value
    Term value{};        ///< equal for equal values of one dimension
    TermBag near;        ///< words of the sentence, the nearer the heavier
    TermBag tight;       ///< the few words next to it
    TermBag company;     ///< other values of the sentence and, lightly, of its neighbours
    TermBag names;       ///< names around it
    TermBag subject;     ///< the name it is told of: the nearest before it, else after it
    std::shared_ptr<const std::vector<Term>> known; ///< sorted: all names of the article
    float nearLength = 0;
    float tightLength = 0;
    std::array<Term, 3> before{}; ///< the words just before it, nearest first
    std::array<Term, 3> after{};
};

/// A value's term: equal values of one dimension are one term, however they are written.
[[nodiscard]] Term valueTerm(const Magnitude &magnitude);

/// The contexts of one article's numbers that can form a fact.
[[nodiscard]] std::vector<ClaimContext> contextsOf(int article, const Extraction &extraction,
                                                   const TermList &terms, const Lexicon &lexicon);

} // namespace crosscheck
