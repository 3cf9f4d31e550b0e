// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/magnitude.h"
#include "model/align/terms.h"

#include <array>
#include <span>
#include <vector>

namespace crosscheck
{

/// A term and how much it says.
struct WeightedTerm {
    Term term{};
    float weight = 0;
};
/// Shape: by term, each once.
using TermBag = std::vector<WeightedTerm>;

/// What surrounds a claim: all that is known about the question it answers.
struct ClaimContext {
    int article = 0;
    int claim = 0;    ///< index into the article's claims
    int sentence = 0; ///< index into the article's sentences
    int firstToken = 0;
    int endToken = 0;
    int quote = -1;  ///< the claim of the outermost quotation around it, or -1
    float place = 0; ///< 0 where the article begins, 1 where it ends
    bool isAge = false;
    int rivals = 0; ///< other claims of the same article with the same value
    /// The claim (index into the article's claims) of which this is the other half: the newer value
    /// of a running count ("12, up from 9"), the other side of a vote ("34 votes to 27"); or -1.
    int partner = -1;
    Term head{};         ///< the counted noun
    Magnitude magnitude; ///< of the claim's value
    Term value{};        ///< equal for equal values of one dimension
    TermBag near;        ///< words of the sentence, the nearer the heavier
    TermBag wide;        ///< words and values of the sentence and, lightly, of its neighbours
    TermBag names;       ///< capitalised words around it
    TermBag subject;     ///< the nearest name before it
    float nearLength = 0;
    float wideLength = 0;
    std::array<Term, 3> before{}; ///< the words just before it, nearest first
    std::array<Term, 3> after{};
};

/// How rare each term is in the compared texts.
class TermWeights
{
public:
    TermWeights(std::span<const TermList> articles,
                std::span<const std::shared_ptr<const Extraction>> extractions);

    /// 0 for no term; the rarer, the more.
    [[nodiscard]] float of(Term term) const;

private:
    struct Slot {
        Term term{};
        int count = 0;
    };
    void count(Term term);
    void grow();
    [[nodiscard]] size_t slotOf(Term term) const;

    std::vector<Slot> m_slots;
    size_t m_used = 0;
    double m_sentences = 1;
};

/// A value's term: equal values of one dimension are one term, however they are written.
[[nodiscard]] Term valueTerm(const Magnitude &magnitude);

/// The contexts of one article's numbers that can form a fact.
[[nodiscard]] std::vector<ClaimContext> contextsOf(int article, const Extraction &extraction,
                                                   const TermList &terms,
                                                   const TermWeights &weights,
                                                   const Lexicon &lexicon);

} // namespace crosscheck
