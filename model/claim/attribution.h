// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/claim.h"
#include "model/claim/lexicon.h"
#include "model/claim/names.h"
#include "model/claim/token.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace crosscheck
{

/// What the words that name a source are.
enum class SourceKind : std::uint8_t {
    Named,     ///< a party
    Pronoun,   ///< he, she
    Role,      ///< "the sheriff": someone whom the article calls so elsewhere
    Described, ///< "the teenager", "the 41-year-old": whoever was spoken of last
    Self,      ///< "I", "we": who speaks around it
    Unnamed,   ///< "a spokesman", "they", "one 14-year-old": never gets a name
};

/// The words that name who speaks, as they stand in the text.
struct Source {
    SourceKind kind = SourceKind::Unnamed;
    std::uint32_t token = 0;         ///< where it stands: later sources are looked for before it
    int party = -1;                  ///< of Named
    Gender gender = Gender::Unknown; ///< of Pronoun
    LexemeId role{};                 ///< of Role
};

/// Half-open range of tokens.
struct TokenRange {
    size_t begin = 0;
    size_t end = 0;
    [[nodiscard]] bool isEmpty() const { return begin >= end; }
};

/// The tokens of each outer quotation, marks included. Shape: `quotes` are quotations, in order.
[[nodiscard]] std::vector<TokenRange> outerRanges(const TokenList &tokens,
                                                  std::span<const Claim> quotes);

/// Reads who says what in the running text around quotations. Keeps references; makes no copies.
class Attribution
{
public:
    Attribution(QStringView text, const TokenList &list, const Lexicon &lexicon,
                const Names &names);

    /// Says which tokens are quoted, so that words inside quotations attribute nothing.
    void setQuoted(std::span<const TokenRange> quotes);

    /// Who is named by the words after a quotation: "…," said X; "…," X said; according to X.
    /// `leads` says that the quotation begins its sentence.
    [[nodiscard]] std::optional<Source> after(TokenRange quote, bool leads) const;
    /// Who is named by the words before it in its sentence: X said: "…"; X called it "…".
    [[nodiscard]] std::optional<Source> before(TokenRange quote) const;
    /// The same for the sentence that ends at `end`, where nothing but a colon joins it to the
    /// quote.
    [[nodiscard]] std::optional<Source> introducing(size_t end) const;
    /// The name that stands after a quotation's block: "That’s Ana Ruiz, who …", "— Ana Ruiz".
    [[nodiscard]] std::optional<Source> signature(size_t at) const;
    /// Who owns the words in a sentence that says nobody speaks: "Ruiz had “no comment”".
    [[nodiscard]] std::optional<Source> topicBefore(TokenRange quote) const;
    /// Whom the sentence that holds the tokens before `end` is about.
    [[nodiscard]] std::optional<Source> subjectOf(TokenRange sentence) const;
    /// First token of the sentence in which `at` stands, quoted sentences not counted.
    [[nodiscard]] size_t sentenceBegin(size_t at) const;

    struct Verb {
        size_t begin = 0;
        size_t end = 0;
        const LexiconEntry *entry = nullptr;
        explicit operator bool() const { return entry != nullptr; }
    };
    /// The reporting verb that begins at `at`; none where the word is used as a noun.
    /// Whether it is used as a passive: "was told".
    [[nodiscard]] bool isPassive(size_t verb) const;
    /// The subject of a verb, looked for back to `begin`.
    [[nodiscard]] std::optional<Source> subjectBefore(size_t verb, size_t begin) const;
    [[nodiscard]] Verb verbAt(size_t at) const;
    /// A say verb stands beside the name: "Ruiz said", "said Ruiz".
    [[nodiscard]] bool speaks(const Mention &mention) const;
    [[nodiscard]] bool isSubject(const Mention &mention) const;
    [[nodiscard]] bool isQuoted(size_t token) const { return m_quoted[token] != 0; }
    /// The head of a noun phrase: "the sheriff, Marlene Dutta," is the party, "a spokesman for
    /// Pellwick" is Unnamed.
    [[nodiscard]] std::optional<Source> head(TokenRange phrase) const;

private:
    [[nodiscard]] QStringView textOf(size_t at) const;
    [[nodiscard]] bool isWord(size_t at) const;
    [[nodiscard]] bool isSymbol(size_t at, QStringView sign) const;
    [[nodiscard]] bool is(size_t at, WordClass wordClass) const;
    [[nodiscard]] bool isBreak(size_t at) const;
    [[nodiscard]] size_t textBefore(size_t at) const;
    [[nodiscard]] bool endsClause(size_t at) const;
    [[nodiscard]] bool canBeVerb(size_t at) const;
    [[nodiscard]] size_t segmentBegin(size_t begin, size_t end) const;
    [[nodiscard]] std::optional<Source> apposed(TokenRange range) const;
    [[nodiscard]] std::optional<Source> antecedentOfWho(size_t begin, size_t who) const;
    [[nodiscard]] std::optional<Source> verbBefore(size_t end, size_t begin) const;
    [[nodiscard]] const Mention *invertedSubject(const Verb &verb, size_t begin) const;
    [[nodiscard]] std::optional<Source> ownerOf(size_t noun) const;
    [[nodiscard]] const Mention *mentionEndingAt(size_t end) const;
    [[nodiscard]] bool isPossessive(size_t end) const;
    [[nodiscard]] bool isGoverned(size_t begin) const;
    [[nodiscard]] bool isModifier(const Mention &mention, size_t end) const;
    [[nodiscard]] std::optional<Source> afterVerb(const Verb &verb) const;
    [[nodiscard]] std::optional<Source> subjectFirst(size_t begin) const;
    [[nodiscard]] std::optional<Source> agentAfter(const Verb &verb, size_t end) const;

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    const Lexicon &m_lexicon;
    const Names &m_names;
    std::vector<std::uint8_t> m_quoted; ///< of each token
};

} // namespace crosscheck
