// SPDX-License-Identifier: GPL-3.0-or-later
//
// A run is grown word by word over initials, hyphens, particles ("van der") and a nickname in
// marks; then what stands before the name is cut off: words that only open a sentence, titles and
// roles. In a line in title case every word has a capital, so speech verbs and small words end a
// run there.
#include "model/claim/namerun.h"

#include "model/claim/lexicon.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// Small words inside names.
constexpr std::array<QStringView, 22> particles = {
    u"de",  u"del", u"della", u"der", u"den", u"di", u"da",  u"dos", u"du", u"la", u"le",
    u"van", u"von", u"ter",   u"ten", u"bin", u"al", u"ibn", u"el",  u"zu", u"y",  u"bint"};
constexpr size_t longestRun = 16;
/// Letters behind a name that are no part of it.
constexpr std::array<QStringView, 14> postnominals = {u"MP",  u"MSP", u"MEP", u"MLA", u"TD",
                                                      u"QC",  u"KC",  u"OBE", u"MBE", u"CBE",
                                                      u"DBE", u"KBE", u"CMG", u"FRS"};
constexpr std::array<QStringView, 7> suffixes = {u"Jr", u"Sr", u"II", u"III", u"IV", u"MD", u"PhD"};

/// How far behind a place its dash may stand: "PARIS, Nov. 3 (Reuters) —".
constexpr size_t longestDateline = 9;

bool isAllCapitals(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isUpper() || c.isDigit(); });
}

class RunFinder
{
public:
    RunFinder(QStringView text, const TokenList &list, const Lexicon &lexicon)
        : m_text(text)
        , m_tokens(list.tokens)
        , m_lexicon(lexicon)
    {
    }

    std::vector<NameRun> run()
    {
        bool titleCase = false;
        bool atHead = true;
        for (size_t i = 0; i < m_tokens.size();) {
            const Token &token = m_tokens[i];
            if (token.kind == TokenKind::BlockBreak) {
                atHead = true;
            } else if (atHead) {
                titleCase = isTitleCase(i);
                atHead = false;
            }
            i = token.kind == TokenKind::Word && token.capital ? readRun(i, titleCase) : i + 1;
        }
        return std::move(m_runs);
    }

private:
    [[nodiscard]] QStringView textOf(size_t at) const { return m_tokens[at].span().of(m_text); }
    [[nodiscard]] bool isWord(size_t at) const
    {
        return at < m_tokens.size() && m_tokens[at].kind == TokenKind::Word;
    }
    [[nodiscard]] bool isCapital(size_t at) const { return isWord(at) && m_tokens[at].capital; }
    [[nodiscard]] bool is(size_t at, WordClass wordClass) const
    {
        return m_lexicon.entry(m_tokens[at].lexeme, wordClass) != nullptr;
    }
    [[nodiscard]] bool isSymbol(size_t at, QStringView sign) const
    {
        return at < m_tokens.size() && m_tokens[at].kind == TokenKind::Symbol && textOf(at) == sign;
    }

    /// Most of the longer words of the block have a capital.
    [[nodiscard]] bool isTitleCase(size_t begin) const
    {
        int longWords = 0;
        int capitals = 0;
        for (size_t i = begin;
             i < m_tokens.size() && m_tokens[i].kind != TokenKind::BlockBreak && i < begin + 60;
             ++i) {
            if (m_tokens[i].kind != TokenKind::Word || m_tokens[i].length < 4)
                continue;
            ++longWords;
            capitals += m_tokens[i].capital;
        }
        return longWords >= 3 && capitals * 10 >= longWords * 8;
    }

    /// The word after the one at `at`, over what may stand inside a name; 0 when the run ends.
    [[nodiscard]] size_t next(size_t at, bool titleCase) const
    {
        size_t i = at + 1;
        if (isSymbol(i, u".") && !m_tokens[i].spaceBefore &&
            (m_tokens[at].length == 1 || is(at, WordClass::Abbreviation)))
            ++i;
        if (isWord(i) && !m_tokens[i].spaceBefore && m_tokens[i].length > 3 &&
            m_text[qsizetype(m_tokens[i].begin) + 1].isUpper())
            return i; // O ’Brien
        if (isSymbol(i, u"-") && !m_tokens[i].spaceBefore && isCapital(i + 1) &&
            !m_tokens[i + 1].spaceBefore)
            return i + 1;
        while (i < m_tokens.size() && m_tokens[i].kind == TokenKind::LineBreak)
            ++i;
        if (const size_t after = afterNickname(i); after != 0)
            return after;
        const bool initials = i > 0 && m_tokens[at].length == 1 && isSymbol(i - 1, u"."); // H.W.
        if (isCapital(i) && (m_tokens[i].spaceBefore || initials))
            return endsRun(i, titleCase) ? 0 : i;
        return overParticles(at, i);
    }
    [[nodiscard]] bool endsRun(size_t at, bool titleCase) const
    {
        if (m_tokens[at].length == 1 && isSymbol(at + 1, u"."))
            return false; // an initial
        if (!titleCase && std::ranges::find(postnominals, textOf(at)) != postnominals.end())
            return true;
        if (is(at, WordClass::Opener) && (titleCase || m_tokens[at].length < 3 ||
                                          is(at, WordClass::Pronoun) || textOf(at) == u"The"))
            return true;
        if (is(at, WordClass::Weekday) ||
            (is(at, WordClass::Month) && m_tokens[at].length > 3 && !is(at, WordClass::FirstName)))
            return true;
        return titleCase && is(at, WordClass::SpeechVerb);
    }
    /// Past a nickname of up to three words between marks.
    [[nodiscard]] size_t afterNickname(size_t at) const
    {
        if (at >= m_tokens.size() || m_tokens[at].kind != TokenKind::QuoteMark)
            return 0;
        size_t close = at + 1;
        while (isWord(close) && close < at + 4)
            ++close;
        if (close == at + 1 || !isCapital(at + 1) || m_tokens[at + 1].spaceBefore ||
            close >= m_tokens.size() || m_tokens[close].kind != TokenKind::QuoteMark ||
            m_tokens[close].spaceBefore || !isCapital(close + 1) ||
            is(close + 1, WordClass::Opener))
            return 0;
        return close + 1;
    }
    [[nodiscard]] size_t overParticles(size_t before, size_t at) const
    {
        if (!isWord(at) || m_tokens[at].length > 5)
            return 0;
        if (is(before, WordClass::Organisation) || is(before, WordClass::Title)) {
            const QStringView word = textOf(at);
            if ((word == u"of" || word == u"for") && is(before, WordClass::Organisation)) {
                const size_t after = isWord(at + 1) && textOf(at + 1) == u"the" ? at + 2 : at + 1;
                return isCapital(after) && !is(after, WordClass::Month) ? after : 0;
            }
        }
        if (const size_t name = afterOffice(before, at); name != 0)
            return name;
        const bool hyphened = isSymbol(at + 1, u"-") && !m_tokens[at + 1].spaceBefore;
        if (hyphened && isCapital(at + 2) &&
            std::ranges::find(particles, textOf(at)) != particles.end())
            return at + 2; // al-Rashid
        for (int steps = 0; steps < 3 && isWord(at); ++steps, ++at) {
            if (m_tokens[at].capital)
                return steps > 0 ? at : 0;
            if (std::ranges::find(particles, textOf(at)) == particles.end())
                return 0;
        }
        return 0;
    }

    /// "AUSTRALIAN TEAM REFUSES": words set in capitals, none of them a first name.
    [[nodiscard]] bool isHeading(const NameRun &run) const
    {
        return run.words > 2 && !run.firstName && !run.titled &&
               std::ranges::all_of(m_parts, [this](size_t at) {
                   return m_tokens[at].length > 2 && isAllCapitals(textOf(at));
               });
    }
    /// "Secretary of State Ana Ruiz", "Governor of the Bank of Havn Ana Ruiz": the name behind an
    /// office that has its field or its place with it; 0 where none follows.
    [[nodiscard]] size_t afterOffice(size_t title, size_t of) const
    {
        if ((textOf(of) != u"of" && textOf(of) != u"for") ||
            !(is(title, WordClass::Title) || is(title, WordClass::Role)))
            return 0;
        const auto office = m_lexicon.match(m_tokens, title, WordClass::Title, m_text);
        if (office && title + office.length > of)
            return isCapital(title + office.length) ? title + office.length : 0;
        constexpr size_t longestOffice = 8;
        const size_t field = isWord(of + 1) && textOf(of + 1) == u"the" ? of + 2 : of + 1;
        if (!isCapital(field))
            return 0;
        for (size_t at = field + 1; at < field + longestOffice && isWord(at); ++at) {
            const bool initial = m_tokens[at].length == 1 && isSymbol(at + 1, u".");
            if (isCapital(at) && (is(at, WordClass::FirstName) || initial))
                return initial || isCapital(at + 1) ? at : 0;
            static constexpr std::array<QStringView, 4> joins = {u"of", u"the", u"for", u"and"};
            if (!isCapital(at) && std::ranges::find(joins, textOf(at)) == joins.end())
                return 0;
        }
        return 0;
    }

    /// Adds the run that begins at `begin`; returns where to go on.
    size_t readRun(size_t begin, bool titleCase)
    {
        m_parts.clear();
        size_t at = begin;
        do {
            m_parts.push_back(std::uint32_t(at));
            at = next(at, titleCase);
        } while (at != 0 && m_parts.size() < longestRun);
        const size_t end = m_parts.back() + 1;
        NameRun run{.begin = m_parts.front(), .end = std::uint32_t(end), .titleCase = titleCase};
        run.opening = opensSentence(begin);
        size_t first = skipOpeners();
        if (first == m_parts.size() && first == 1 && canBeSurname(0)) {
            run.common = true;
            first = 0;
        }
        if (first == m_parts.size() || isDemonym(first) ||
            (first + 1 == m_parts.size() && isInitial(first)) || isPartyMark(first) ||
            (first + 1 == m_parts.size() && is(m_parts[first], WordClass::Abbreviation)))
            return end;
        run.begin = m_parts[first];
        run.opening = run.opening && first == 0;
        readName(run, first);
        return end;
    }

    [[nodiscard]] bool opensSentence(size_t at) const
    {
        if (at == 0 || m_tokens[at].sentenceStart)
            return true;
        const TokenKind before = m_tokens[at - 1].kind;
        return before == TokenKind::QuoteMark || before == TokenKind::LineBreak ||
               before == TokenKind::BlockBreak || isSymbol(at - 1, u":");
    }
    [[nodiscard]] size_t skipOpeners() const
    {
        size_t first = 0;
        while (first < m_parts.size() && (is(m_parts[first], WordClass::Opener) ||
                                          is(m_parts[first], WordClass::Weekday) || isMonth(first)))
            ++first;
        return first;
    }
    /// Nothing but "Republican", "Chinese" from there on.
    [[nodiscard]] bool isDemonym(size_t part) const
    {
        return std::all_of(m_parts.begin() + qsizetype(part), m_parts.end(),
                           [this](size_t at) { return is(at, WordClass::Demonym); });
    }
    /// "Small said": a word that opens sentences, but neither a pronoun nor a preposition.
    [[nodiscard]] bool canBeSurname(size_t part) const
    {
        return m_tokens[m_parts[part]].length > 2 && is(m_parts[part], WordClass::Opener) &&
               !is(m_parts[part], WordClass::Function);
    }
    /// "R-Ky": a lawmaker's party and state.
    [[nodiscard]] bool isPartyMark(size_t part) const
    {
        return part + 2 == m_parts.size() && isInitial(part) && isSymbol(m_parts[part] + 1, u"-");
    }
    [[nodiscard]] bool isInitial(size_t part) const { return m_tokens[m_parts[part]].length == 1; }
    /// "WONDERKID Ana Ruiz": an emphasised word, too long for an acronym.
    [[nodiscard]] bool isShouted(size_t at) const
    {
        return m_tokens[at].length > 5 && isAllCapitals(textOf(at));
    }
    [[nodiscard]] bool isMonth(size_t part) const
    {
        return is(m_parts[part], WordClass::Month) && !is(m_parts[part], WordClass::FirstName) &&
               m_tokens[m_parts[part]].length > 3;
    }

    /// Cuts titles and roles off, and says what kind of name is left.
    void readName(NameRun &run, size_t first)
    {
        size_t name = first;
        while (name + 2 < m_parts.size() &&
               (is(m_parts[name], WordClass::Demonym) || isShouted(m_parts[name])))
            ++name;
        for (size_t i = first; i < m_parts.size(); ++i) {
            const size_t length = titleLength(i, &run);
            if (length > 0 && i + length < m_parts.size() && !isSuffix(i + length)) {
                name = i + length;
                run.titled = true;
                i += length - 1;
            }
        }
        size_t last = m_parts.size() - 1;
        while (last > name && isSuffix(last))
            --last;
        run.name = m_parts[name];
        run.last = m_parts[last];
        size_t surname = last;
        while (surname > name && isSymbol(m_parts[surname] - 1, u"-"))
            --surname;
        run.surname = m_parts[surname];
        run.words = std::uint8_t(surname - name + 1);
        if (isSymbol(run.end, u".") && isSuffix(m_parts.size() - 1))
            ++run.end;
        classify(run, name, last);
        if (!isDateline(run) && !isHeading(run))
            m_runs.push_back(run);
    }

    /// "FORT PIERCE, Fla. — ": where a report was written, so nobody.
    [[nodiscard]] bool isDateline(const NameRun &run) const
    {
        const size_t begin = m_parts.front();
        if (begin > 0 && m_tokens[begin - 1].kind != TokenKind::BlockBreak &&
            m_tokens[begin - 1].kind != TokenKind::LineBreak)
            return false;
        if (!std::ranges::all_of(m_parts, [this](size_t at) { return isAllCapitals(textOf(at)); }))
            return false;
        const size_t last = std::min<size_t>(run.end + longestDateline, m_tokens.size());
        for (size_t at = run.end; at < last && !m_tokens[at].sentenceStart; ++at) {
            if (m_tokens[at].kind == TokenKind::BlockBreak || isSymbol(at, u":"))
                return false;
            if (isSymbol(at, u"—") || isSymbol(at, u"–"))
                return true;
            if (isSymbol(at, u"-") && m_tokens[at].spaceBefore)
                return true;
        }
        return false;
    }

    /// How many parts from there on are a title or a role, or 0.
    size_t titleLength(size_t part, NameRun *run) const
    {
        const size_t at = m_parts[part];
        for (const WordClass kind : {WordClass::Title, WordClass::Role}) {
            const auto match = m_lexicon.match(m_tokens, at, kind, m_text);
            if (!match || canBePartOfName(part))
                continue;
            if (kind == WordClass::Title && !match.entry->text.isEmpty())
                run->gender = genderOf(match.entry->text);
            size_t length = 0;
            while (part + length < m_parts.size() && m_parts[part + length] < at + match.length)
                ++length;
            return length;
        }
        return 0;
    }
    /// "Peter King", "Tim Cook": after a first name, unless another follows or it is an
    /// abbreviation.
    [[nodiscard]] bool canBePartOfName(size_t part) const
    {
        if (part == 0 || !is(m_parts[part - 1], WordClass::FirstName) ||
            is(m_parts[part], WordClass::Abbreviation))
            return false;
        return part + 1 >= m_parts.size() || !is(m_parts[part + 1], WordClass::FirstName);
    }
    [[nodiscard]] bool isSuffix(size_t part) const
    {
        return std::ranges::find(suffixes, textOf(m_parts[part])) != suffixes.end();
    }

    void classify(NameRun &run, size_t name, size_t last) const
    {
        const auto *entry = m_lexicon.entry(m_tokens[run.name].lexeme, WordClass::FirstName);
        run.firstName = entry != nullptr && (run.words > 1 || run.titled);
        if (entry && run.gender == Gender::Unknown)
            run.gender = genderOf(entry->text);
        bool company = false;
        for (size_t i = name; i <= last; ++i)
            company = company || (is(m_parts[i], WordClass::Organisation) && run.words > 1);
        run.common =
            run.common || (run.words == 1 && !run.titled &&
                           (is(run.name, WordClass::Role) || is(run.name, WordClass::Title)));
        const QStringView only = textOf(run.name);
        const bool acronym = run.words == 1 && only.size() > 1 && isAllCapitals(only);
        run.organisation = !run.titled && ((company && !(entry && run.words < 4)) || acronym);
    }

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    const Lexicon &m_lexicon;
    std::vector<NameRun> m_runs;
    std::vector<std::uint32_t> m_parts; ///< the words of the run at hand
};

} // namespace

Gender genderOf(QStringView code)
{
    if (code == u"m")
        return Gender::Male;
    return code == u"f" ? Gender::Female : Gender::Unknown;
}

std::vector<NameRun> nameRuns(QStringView text, const TokenList &tokens, const Lexicon &lexicon)
{
    return RunFinder(text, tokens, lexicon).run();
}

} // namespace crosscheck
