// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Ines Aldana scored in the 12th minute" and "Per Holm scored in the 12th minute" agree in the
// figure and not in the fact. A person is a name of two or three words with capitals, or the last
// of them where the article has the whole elsewhere. Only people whom both articles know can be
// mixed up, and only the nearest before the number counts, up to a verb of speech: a figure that
// two people are quoted with is told of neither.
//
// Tested by tst_toldof.cpp.
#include "model/compare/toldof.h"

#include "model/claim/lexicon.h"
#include "model/compare/samespeaker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr size_t nameReach = 16; ///< tokens
constexpr size_t longestName = 3;

/// Reads the names of one sentence.
class SentenceNames
{
public:
    SentenceNames(const Claim &claim, const Extraction &extraction, const Lexicon &lexicon)
        : m_tokens(extraction.tokens.tokens)
        , m_text(extraction.article->text)
        , m_lexicon(lexicon)
        , m_claim(firstFrom(claim.span.begin()))
        , m_begin(m_claim)
        , m_end(firstFrom(claim.span.end()))
    {
        while (m_begin > 0 && !endsSentence(m_begin))
            --m_begin;
        while (m_end < m_tokens.size() && !endsSentence(m_end))
            ++m_end;
    }

    [[nodiscard]] ToldOf read() const
    {
        ToldOf told;
        for (size_t at = m_begin; at < m_end;) {
            const size_t end = runEnd(at);
            if (end > at) {
                const QString name = person(at, end);
                if (!name.isEmpty()) {
                    told.people << name;
                    if (end <= m_claim) {
                        told.person = isSubject(end) ? name : QString();
                        told.beside = end == m_claim || (end + 1 == m_claim && isMark(end));
                    }
                }
            }
            at = std::max(end, at + 1);
        }
        return told;
    }

private:
    [[nodiscard]] size_t firstFrom(qsizetype offset) const
    {
        const auto at = std::ranges::lower_bound(
            m_tokens, offset, {}, [](const Token &token) { return qsizetype(token.begin); });
        return size_t(at - m_tokens.begin());
    }
    [[nodiscard]] bool endsSentence(size_t at) const
    {
        return m_tokens[at].sentenceStart || m_tokens[at].kind == TokenKind::BlockBreak;
    }
    [[nodiscard]] QStringView text(size_t at) const { return m_tokens[at].span().of(m_text); }

    [[nodiscard]] bool isNameWord(size_t at) const
    {
        const Token &token = m_tokens[at];
        // "Per Holm" has a word that is none elsewhere; where a sentence opens, it is that word.
        const bool opens = token.sentenceStart &&
                           m_lexicon.isAny(token.lexeme, {WordClass::StopWord, WordClass::Function,
                                                          WordClass::Opener});
        return token.kind == TokenKind::Word && token.capital && token.length > 1 && !opens &&
               !m_lexicon.isAny(token.lexeme,
                                {WordClass::Weekday, WordClass::Month, WordClass::Title,
                                 WordClass::Role, WordClass::Demonym, WordClass::Numeral});
    }
    [[nodiscard]] bool isMark(size_t at) const { return m_tokens[at].kind == TokenKind::Symbol; }

    /// Where the words of a name that begins here end; a hyphen or a possessive joins none.
    [[nodiscard]] size_t runEnd(size_t at) const
    {
        size_t end = at;
        while (end < m_end && isNameWord(end) && (end == at || m_tokens[end].spaceBefore))
            ++end;
        return end;
    }

    /// The fullest name of the person that a run of capitals names; empty where it names none.
    [[nodiscard]] QString person(size_t begin, size_t end) const
    {
        const bool organisation =
            std::any_of(m_tokens.begin() + qsizetype(begin), m_tokens.begin() + qsizetype(end),
                        [&](const Token &token) {
                            return m_lexicon.is(token.lexeme, WordClass::Organisation);
                        });
        const bool withArticle =
            begin > 0 && text(begin - 1).compare(u"the", Qt::CaseInsensitive) == 0;
        if (organisation || withArticle || end - begin > longestName)
            return {};
        if (end - begin > 1)
            return TextSpan(m_tokens[begin].begin, m_tokens[end - 1].end()).of(m_text).toString();
        return fullName(begin);
    }

    /// The name whose last word the article gives alone here.
    [[nodiscard]] QString fullName(size_t at) const
    {
        const QStringView surname = text(at);
        for (size_t t = 1; t < m_tokens.size(); ++t) {
            if (m_tokens[t].length == m_tokens[at].length && m_tokens[t].spaceBefore &&
                text(t).compare(surname, Qt::CaseInsensitive) == 0 && isNameWord(t - 1) &&
                !m_lexicon.is(m_tokens[t - 1].lexeme, WordClass::Organisation))
                return TextSpan(m_tokens[t - 1].begin, m_tokens[t].end()).of(m_text).toString();
        }
        return {};
    }

    /// True where the name before is near enough, and does not only say the number.
    [[nodiscard]] bool isSubject(size_t end) const
    {
        if (m_claim - end > nameReach)
            return false;
        return std::none_of(
            m_tokens.begin() + qsizetype(end), m_tokens.begin() + qsizetype(m_claim),
            [&](const Token &token) { return m_lexicon.is(token.lexeme, WordClass::SpeechVerb); });
    }

    std::span<const Token> m_tokens;
    QStringView m_text;
    const Lexicon &m_lexicon;
    size_t m_claim;
    size_t m_begin;
    size_t m_end;
};

QStringView surnameOf(QStringView name)
{
    return name.sliced(name.lastIndexOf(u' ') + 1);
}

bool names(const QStringList &people, const QString &person, const Lexicon &lexicon)
{
    return std::ranges::any_of(
        people, [&](const QString &other) { return mayBeSame(person, other, lexicon); });
}

} // namespace

ToldOf toldOf(const Claim &claim, const Extraction &extraction, const Lexicon &lexicon)
{
    return claim.isNumber() ? SentenceNames(claim, extraction, lexicon).read() : ToldOf{};
}

std::optional<Reason> personChange(const ToldOf &base, QStringView baseText, const ToldOf &here,
                                   QStringView hereText, const Lexicon &lexicon)
{
    if (base.person.isEmpty() || here.person.isEmpty() ||
        mayBeSame(base.person, here.person, lexicon))
        return std::nullopt;
    const bool toldTogether =
        names(base.people, here.person, lexicon) || names(here.people, base.person, lexicon);
    if (toldTogether && !(base.beside && here.beside))
        return std::nullopt;
    // Of a family several are told together.
    if (surnameOf(base.person).compare(surnameOf(here.person), Qt::CaseInsensitive) == 0)
        return std::nullopt;
    if (!baseText.contains(surnameOf(here.person), Qt::CaseInsensitive) ||
        !hereText.contains(surnameOf(base.person), Qt::CaseInsensitive))
        return std::nullopt;
    return Reason{.kind = ReasonKind::ToldOfOther, .before = base.person, .after = here.person};
}

} // namespace crosscheck
