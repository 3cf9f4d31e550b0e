// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/clausereader.h"

#include <vector>

namespace crosscheck
{

/// Finds the party that the words naming a source mean: "she", "the sheriff", "the teenager". Keeps
/// references. Each search looks back a bounded way.
class SourceResolver
{
public:
    static constexpr int nobody = -1;

    SourceResolver(QStringView text, const TokenList &tokens, const Names &names,
                   const Lexicon &lexicon, const ClauseReader &clauses)
        : m_text(text)
        , m_lexicon(lexicon)
        , m_tokens(tokens.tokens)
        , m_names(names)
        , m_clauses(clauses)
    {
    }

    /// That a quotation has this speaker, which later pronouns may take up. Shape: called in order
    /// of the quotations.
    void heard(TokenRange quote, int party) { m_heard.push_back({quote, party}); }

    /// Index of the party, or nobody.
    [[nodiscard]] int party(const Source &source) const;
    /// The person whom a sentence is about: who is quoted in it, speaks in it, is its subject, or
    /// at least in it.
    [[nodiscard]] int personIn(TokenRange sentence, Gender gender) const;

private:
    struct Heard {
        TokenRange quote;
        int party = nobody;
    };
    [[nodiscard]] bool isBreak(size_t at) const;
    [[nodiscard]] bool canBe(int party, Gender gender) const;
    [[nodiscard]] bool hasGender(int party, Gender gender) const;
    [[nodiscard]] int reporterIn(TokenRange sentence) const;
    [[nodiscard]] int antecedent(size_t token, Gender gender) const;
    [[nodiscard]] int inRole(size_t token) const;
    [[nodiscard]] int described(const Source &source) const;

    QStringView m_text;
    const Lexicon &m_lexicon;
    const std::vector<Token> &m_tokens;
    const Names &m_names;
    const ClauseReader &m_clauses;
    std::vector<Heard> m_heard;
};

} // namespace crosscheck
