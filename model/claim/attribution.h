// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/clausereader.h"

namespace crosscheck
{

/// Reads who says what in the running text around quotations.
class Attribution : public ClauseReader
{
public:
    using ClauseReader::ClauseReader;

    /// Who is named by the words after a quotation: "…," said X; "…," X said; according to X.
    /// `leads` says that the quotation begins its sentence.
    [[nodiscard]] std::optional<Source> after(TokenRange quote, bool leads) const;
    /// Who is named right behind it: "…,” Ana Ruiz said." Nobody else can be meant.
    [[nodiscard]] std::optional<Source> beside(TokenRange quote) const;
    /// Who is named by the words before it in its sentence: X said: "…"; X called it "…".
    [[nodiscard]] std::optional<Source> before(TokenRange quote) const;
    /// The same for the sentence that ends at `end`, where nothing but a colon joins it to the
    /// quotation.
    [[nodiscard]] std::optional<Source> introducing(size_t end) const;
    /// Who is named at the end of its sentence: "Havn is “broke” by now, said X."
    [[nodiscard]] std::optional<Source> closing(TokenRange quote) const;
    /// The name that stands after a quotation's block: "That’s Ana Ruiz, who …", "— Ana Ruiz".
    [[nodiscard]] std::optional<Source> signature(size_t at) const;
    /// Who owns the words in a sentence that says nobody speaks: "Ruiz had “no comment”".
    [[nodiscard]] std::optional<Source> topicBefore(TokenRange quote) const;

private:
    [[nodiscard]] bool isSuffered(TokenRange quote) const;
    [[nodiscard]] bool startsWithSpeaker(size_t at) const;
    [[nodiscard]] bool introducesNext(size_t at) const;
    [[nodiscard]] std::optional<Source> whenceCame(size_t begin) const;
    [[nodiscard]] std::optional<Source> accordingTo(size_t begin, size_t last) const;
    [[nodiscard]] std::optional<Source> label(size_t begin) const;
    [[nodiscard]] std::optional<Source> closingSubject(size_t begin) const;
    [[nodiscard]] std::optional<Source> afterVerb(const Verb &verb) const;
    [[nodiscard]] std::optional<Source> subjectFirst(size_t begin) const;
    [[nodiscard]] std::optional<Source> agentAfter(const Verb &verb, size_t end) const;
    [[nodiscard]] std::optional<Source> verbBefore(size_t end, size_t begin) const;
    [[nodiscard]] const Mention *invertedSubject(const Verb &verb, size_t begin) const;
    [[nodiscard]] std::optional<Source> ownerOf(size_t noun) const;
    [[nodiscard]] std::optional<Source> wordsOf(size_t end, size_t begin) const;
};

} // namespace crosscheck
