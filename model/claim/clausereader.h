// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/claim.h"
#include "model/claim/lexicon.h"
#include "model/claim/names.h"
#include "model/claim/outerranges.h"
#include "model/claim/token.h"

#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace crosscheck
{

/// What the words that name a source are.
enum class SourceKind : std::uint8_t {
    Named,     ///< a party
    Pronoun,   ///< he, she
    Role,      ///< "the sheriff": someone whom the article calls so elsewhere
    Described, ///< "the teenager", "the 41-year-old": whoever alone was spoken of just before
    Self,      ///< "I", "we": who speaks around it
    Unnamed,   ///< "a spokesman", "they", "one 14-year-old": never gets a name
};

/// The words that name who speaks, as they stand in the text.
struct Source {
    SourceKind kind = SourceKind::Unnamed;
    std::uint32_t token = 0;         ///< where it stands: later sources are looked for before it
    int party = -1;                  ///< of Named
    Gender gender = Gender::Unknown; ///< of Pronoun and Described
    LexemeId role{};                 ///< of Role and Described: the last word of it
    bool thought = false;            ///< by a verb of feeling, which may also tell of a deed
};

/// Finds verbs of reporting and their subjects in running text. Keeps references; makes no copies.
class ClauseReader
{
public:
    ClauseReader(QStringView text, const TokenList &list, const Lexicon &lexicon,
                 const Names &names);

    /// Says which tokens are quoted, so that words inside quotations attribute nothing.
    void setQuoted(std::span<const TokenRange> quotes);
    [[nodiscard]] bool isQuoted(size_t token) const { return m_quoted[token] != 0; }

    struct Verb {
        size_t begin = 0;
        size_t end = 0;
        const LexiconEntry *entry = nullptr;
        explicit operator bool() const { return entry != nullptr; }
        [[nodiscard]] bool is(QStringView verb) const { return entry && entry->text == verb; }
    };
    /// The reporting verb that begins at `at`; none where the word is used as a noun.
    [[nodiscard]] Verb verbAt(size_t at) const
    {
        return m_lexicon.is(m_tokens[at].lexeme, WordClass::SpeechVerb) ? knownVerbAt(at) : Verb{};
    }
    /// Whether it is used as a passive: "was told".
    [[nodiscard]] bool isPassive(size_t verb) const;
    /// The subject of a verb, looked for back to `begin`.
    [[nodiscard]] std::optional<Source> subjectBefore(size_t verb, size_t begin) const;
    /// The head of a noun phrase: "the sheriff, Marlene Dutta," is the party, "a spokesman for
    /// Pellwick" is Unnamed.
    [[nodiscard]] std::optional<Source> head(TokenRange phrase) const;
    [[nodiscard]] bool isSubject(const Mention &mention) const;
    /// First token of the sentence in which `at` stands, quoted sentences not counted.
    [[nodiscard]] size_t sentenceBegin(size_t at) const;

protected:
    [[nodiscard]] QStringView textOf(size_t at) const { return m_tokens[at].span().of(m_text); }
    [[nodiscard]] bool isWord(size_t at) const
    {
        return at < m_tokens.size() && m_tokens[at].kind == TokenKind::Word;
    }
    [[nodiscard]] bool isSymbol(size_t at, QStringView sign) const
    {
        return at < m_tokens.size() && m_tokens[at].kind == TokenKind::Symbol && textOf(at) == sign;
    }
    [[nodiscard]] bool is(size_t at, WordClass wordClass) const;
    [[nodiscard]] bool isBreak(size_t at) const;
    /// The last token before `at` that is no line break; past all tokens where there is none.
    [[nodiscard]] size_t textBefore(size_t at) const;
    [[nodiscard]] bool endsClause(size_t at) const;
    /// A sign, a hat: words stand on it that are nobody's.
    [[nodiscard]] bool isBearer(size_t at) const;
    [[nodiscard]] bool isPossessive(size_t end) const;
    /// Where the words begin that no comma, conjunction or verb parts from `end`.
    [[nodiscard]] size_t segmentBegin(size_t begin, size_t end) const;
    [[nodiscard]] const Mention *mentionEndingAt(size_t end) const;
    /// "Trump supporters": the name only qualifies a noun.
    [[nodiscard]] bool isModifier(const Mention &mention, size_t end) const;
    [[nodiscard]] bool isAuxiliary(size_t at) const;

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    const Lexicon &m_lexicon;
    const Names &m_names;

private:
    [[nodiscard]] Verb knownVerbAt(size_t at) const;
    [[nodiscard]] bool canBeVerb(size_t at) const;
    [[nodiscard]] bool leadsOver(size_t at) const;
    [[nodiscard]] bool isGoverned(size_t begin) const;
    [[nodiscard]] bool isInPhrase(size_t begin, size_t name) const;
    [[nodiscard]] bool isApposition(size_t at) const;
    [[nodiscard]] bool isJoined(size_t word) const;
    [[nodiscard]] bool opensClause(size_t at) const;
    [[nodiscard]] bool isBracketed(const Mention &mention) const;
    [[nodiscard]] std::optional<Source> apposed(TokenRange range) const;
    [[nodiscard]] std::optional<Source> antecedentOfWho(size_t begin, size_t who) const;
    [[nodiscard]] std::optional<Source> subjectOfParticiple(size_t begin, size_t end) const;

    std::vector<std::uint8_t> m_quoted; ///< of each token
};

} // namespace crosscheck
