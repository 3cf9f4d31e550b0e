// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs of several words make the parties; single words then find theirs by surname or first name.
// A word that opens a sentence, or stands in title case, is a name only when the article shows it
// to be one elsewhere, or when a speech verb follows it.
#include "model/claim/names.h"

#include "model/claim/lexicon.h"

#include <QMultiHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

class NameCollector
{
public:
    NameCollector(QStringView text, const TokenList &list, const Lexicon &lexicon)
        : m_text(text)
        , m_tokens(list.tokens)
        , m_lexicon(lexicon)
        , m_runs(nameRuns(text, list, lexicon))
        , m_partyOf(m_runs.size(), none)
    {
        m_keys.reserve(m_runs.size());
        for (const NameRun &run : m_runs)
            m_keys.push_back(keysOf(run));
    }

    Names run()
    {
        for (size_t i = 0; i < m_runs.size(); ++i) {
            if (m_runs[i].words > 1 && !m_runs[i].titleCase)
                m_partyOf[i] = joinedOrNew(m_runs[i], m_keys[i]);
        }
        for (size_t i = 0; i < m_runs.size(); ++i) {
            if (m_runs[i].words == 1 && !m_runs[i].titleCase)
                m_partyOf[i] = partyOfWord(m_runs[i], m_keys[i], !m_runs[i].opening);
        }
        for (size_t i = 0; i < m_runs.size(); ++i)
            finish(i);
        for (size_t i = 0; i < m_known.size(); ++i) {
            if (m_known[i].place && !m_known[i].proven)
                m_names.parties[i].person = false;
        }
        return std::move(m_names);
    }

private:
    static constexpr int none = -1;

    [[nodiscard]] QStringView textOf(size_t at) const { return m_tokens[at].span().of(m_text); }
    [[nodiscard]] std::uint32_t keyOf(size_t token) const { return Lexicon::hashOf(textOf(token)); }

    /// What names are compared by: hashes with the case folded.
    struct Keys {
        std::uint32_t first = 0;
        std::uint32_t surname = 0;
    };
    [[nodiscard]] Keys keysOf(const NameRun &run) const
    {
        const std::uint32_t first = keyOf(run.name);
        const bool same = run.surname == run.name && run.last == run.name;
        return {.first = first,
                .surname = same ? first
                                : Lexicon::hashOf(TextSpan(m_tokens[run.surname].begin,
                                                           m_tokens[run.last].end())
                                                      .of(m_text))};
    }

    /// The name without nickname: "Marta “Mo” Lund" is "Marta Lund".
    [[nodiscard]] QString nameOf(const NameRun &run) const
    {
        QString name;
        bool nickname = false;
        for (size_t i = run.name; i < run.end; ++i) {
            const Token &token = m_tokens[i];
            if (token.kind == TokenKind::QuoteMark)
                nickname = !nickname;
            if (nickname || token.kind == TokenKind::QuoteMark ||
                token.kind == TokenKind::LineBreak)
                continue;
            if (token.spaceBefore && !name.isEmpty())
                name += u' ';
            name += textOf(i);
        }
        return name;
    }

    struct Known {
        std::uint32_t first = 0; ///< key of the first word
        int words = 0;
        int uses = 0;        ///< in full
        bool place = false;  ///< stands after "in" somewhere
        bool proven = false; ///< a person by title, first name or age
    };

    int joinedOrNew(const NameRun &run, Keys keys)
    {
        for (auto it = m_byLast.constFind(keys.surname);
             it != m_byLast.cend() && it.key() == keys.surname; ++it) {
            const Known &known = m_known[size_t(*it)];
            if (known.words > 1 && known.first == keys.first) {
                lengthen(*it, run);
                ++m_known[size_t(*it)].uses;
                return *it;
            }
        }
        return add(run, keys);
    }
    void lengthen(int party, const NameRun &run)
    {
        Known &known = m_known[size_t(party)];
        if (run.words > known.words) {
            known.words = run.words;
            m_names.parties[size_t(party)].name = nameOf(run);
        }
    }

    int add(const NameRun &run, Keys keys)
    {
        const int party = int(m_names.parties.size());
        m_names.parties.push_back({.name = nameOf(run),
                                   .gender = run.gender,
                                   .organisation = run.organisation,
                                   .person = run.firstName || run.titled});
        m_known.push_back({keys.first, run.words, 1});
        m_byLast.insert(keys.surname, party);
        if (run.words > 1)
            m_byFirst.insert(keys.first, party);
        return party;
    }

    /// The party that a single word names. Of several with this surname, the one that fits the
    /// title's gender and was named most often; `mayAdd` allows a party of its own.
    int partyOfWord(const NameRun &run, Keys keys, bool mayAdd)
    {
        const int bySurname = best(m_byLast, run, keys.surname);
        if (bySurname != none)
            return bySurname;
        if (!run.titled || run.firstName || isKnight(run)) {
            const int byFirst = best(m_byFirst, run, keys.surname);
            if (byFirst != none && (m_names.parties[size_t(byFirst)].person ||
                                    m_names.parties[size_t(byFirst)].organisation))
                return byFirst;
        }
        return !run.common && (mayAdd || run.titled || speaks(run)) ? add(run, keys) : none;
    }
    [[nodiscard]] int best(const QMultiHash<std::uint32_t, int> &index, const NameRun &run,
                           std::uint32_t key) const
    {
        int found = none;
        for (auto it = index.constFind(key); it != index.cend() && it.key() == key; ++it) {
            const Party &party = m_names.parties[size_t(*it)];
            if (run.titled && run.gender != Gender::Unknown && party.gender != Gender::Unknown &&
                party.gender != run.gender)
                continue;
            if (found == none || isMoreNamed(*it, found))
                found = *it;
        }
        return found;
    }
    [[nodiscard]] bool isMoreNamed(int one, int other) const
    {
        const int more = m_known[size_t(one)].uses - m_known[size_t(other)].uses;
        return more > 0 || (more == 0 && one < other);
    }
    /// "Sir Ian": the title goes with the first name.
    [[nodiscard]] bool isKnight(const NameRun &run) const
    {
        const QStringView title = textOf(run.begin);
        return title == u"Sir" || title == u"Dame";
    }
    /// A verb of saying that is no noun follows.
    [[nodiscard]] bool says(const NameRun &run) const
    {
        if (run.end >= m_tokens.size())
            return false;
        const auto *verb = m_lexicon.entry(m_tokens[run.end].lexeme, WordClass::SpeechVerb);
        return verb && verb->text == u"say" && verb->extra.isEmpty();
    }
    [[nodiscard]] bool speaks(const NameRun &run) const
    {
        return run.end < m_tokens.size() &&
               m_lexicon.entry(m_tokens[run.end].lexeme, WordClass::SpeechVerb) != nullptr;
    }

    void finish(size_t at)
    {
        const NameRun &run = m_runs[at];
        if (m_partyOf[at] == none && run.titleCase) {
            findKnownIn(at);
            return;
        }
        if (m_partyOf[at] == none)
            m_partyOf[at] = partyOfWord(run, m_keys[at], false);
        if (m_partyOf[at] != none)
            mention(run, m_partyOf[at]);
    }

    /// In title case only names that the body knows are names.
    void findKnownIn(size_t at)
    {
        const NameRun &run = m_runs[at];
        for (size_t i = run.begin; i < run.end; ++i) {
            if (m_tokens[i].kind != TokenKind::Word)
                continue;
            NameRun word{.begin = std::uint32_t(i),
                         .name = std::uint32_t(i),
                         .surname = std::uint32_t(i),
                         .last = std::uint32_t(i),
                         .end = std::uint32_t(i + 1)};
            const int party = best(m_byLast, word, keyOf(i));
            if (party == none)
                continue;
            if (i > run.begin && keyOf(i - 1) == m_known[size_t(party)].first)
                word.begin = word.name = std::uint32_t(i - 1);
            mention(word, party);
        }
        if (m_names.mentions.empty() || m_names.mentions.back().end <= run.begin) {
            if (speaks(run) || isSpeakerLabel(run))
                mention(run, run.words > 1 ? joinedOrNew(run, m_keys[at]) : add(run, m_keys[at]));
        }
    }
    [[nodiscard]] bool isSpeakerLabel(const NameRun &run) const
    {
        return run.opening && run.end < m_tokens.size() && textOf(run.end) == u":";
    }

    void mention(const NameRun &run, int index)
    {
        Party &party = m_names.parties[size_t(index)];
        ++party.mentions;
        if (party.gender == Gender::Unknown)
            party.gender = run.gender;
        Known &known = m_known[size_t(index)];
        known.place = known.place || isPlace(run);
        known.proven = known.proven || run.titled || run.firstName || hasAge(run.end);
        if (run.titled || hasAge(run.end) || (run.words > 1 && !run.organisation && says(run)))
            party.person = true;
        if (party.person)
            party.organisation = false;
        addRoles(party, run);
        m_names.mentions.push_back({run.begin, run.name, run.end, index});
    }
    /// "in Fort Pierce"
    [[nodiscard]] bool isPlace(const NameRun &run) const
    {
        static constexpr std::array<QStringView, 4> prepositions = {u"in", u"near", u"outside",
                                                                    u"across"};
        return run.begin > 0 &&
               std::ranges::find(prepositions, textOf(run.begin - 1)) != prepositions.end();
    }
    /// "Ed Molina, 44, stood"
    [[nodiscard]] bool hasAge(size_t at) const
    {
        return at + 2 < m_tokens.size() && textOf(at) == u"," &&
               m_tokens[at + 1].kind == TokenKind::Number && m_tokens[at + 1].length == 2 &&
               m_tokens[at + 2].kind == TokenKind::Symbol;
    }

    /// Roles before the name ("union chief Ines Oduya", "the mayor, Ana Ruiz") and in the
    /// apposition after it ("Ana Ruiz, the mayor of Havn,").
    void addRoles(Party &party, const NameRun &run) const
    {
        for (size_t i = run.begin; i < run.name; ++i)
            addRole(party, i);
        size_t before = run.begin;
        if (before > 1 && textOf(before - 1) == u",")
            --before;
        if (before > 0 && m_tokens[before - 1].kind == TokenKind::Word)
            addRole(party, before - 1);
        if (run.end >= m_tokens.size() || textOf(run.end) != u",")
            return;
        if (textOf(run.end + 1) == u"as" || textOf(run.end + 1) == u"and")
            return; // "in Havn, as the mayor left"
        const size_t end = endOfApposition(run.end + 1);
        for (size_t i = run.end + 1; i < end; ++i)
            addRole(party, i);
    }
    /// Where the words end that say what somebody is; none where they go on with a verb: "With Ana
    /// Ruiz, the mayor said".
    [[nodiscard]] size_t endOfApposition(size_t begin) const
    {
        size_t end = begin;
        for (; end < m_tokens.size() && end < begin + 6; ++end) {
            if (m_tokens[end].kind != TokenKind::Word && textOf(end) != u"-" &&
                textOf(end) != u"’s")
                break;
            const LexemeId lexeme = m_tokens[end].lexeme;
            if (lexeme == LexemeId{})
                continue;
            if (textOf(end) == u"who" || textOf(end) == u"of" || textOf(end) == u"for" ||
                m_lexicon.is(lexeme, WordClass::Pronoun))
                break;
            const auto *verb = m_lexicon.entry(lexeme, WordClass::SpeechVerb);
            if (verb && verb->extra.isEmpty())
                return begin;
        }
        return end;
    }
    void addRole(Party &party, size_t at) const
    {
        const LexemeId lexeme = m_tokens[at].lexeme;
        if (m_lexicon.entry(lexeme, WordClass::Role) == nullptr &&
            m_lexicon.entry(lexeme, WordClass::Title) == nullptr)
            return;
        party.person = true;
        const RoleKey key = roleKeyAt(m_tokens, at, m_text, m_lexicon);
        for (RoleKey &role : party.roles) {
            if (role == key)
                return;
            if (role == RoleKey{}) {
                role = key;
                return;
            }
        }
    }

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    const Lexicon &m_lexicon;
    std::vector<NameRun> m_runs;
    std::vector<Keys> m_keys;   ///< of each run
    std::vector<int> m_partyOf; ///< of each run
    std::vector<Known> m_known; ///< beside the parties
    QMultiHash<std::uint32_t, int> m_byLast;
    QMultiHash<std::uint32_t, int> m_byFirst;
    Names m_names;
};

} // namespace

RoleKey roleKeyAt(const std::vector<Token> &tokens, size_t at, QStringView text,
                  const Lexicon &lexicon)
{
    static constexpr std::array<QStringView, 12> modifiers = {
        u"former", u"ex",    u"vice",  u"deputy", u"assistant",  u"associate",
        u"acting", u"prime", u"first", u"late",   u"lieutenant", u"attorney"};
    const auto isModifier = [](QStringView word) {
        return std::ranges::any_of(modifiers, [&](QStringView modifier) {
            return word.compare(modifier, Qt::CaseInsensitive) == 0;
        });
    };
    auto key = std::uint32_t(tokens[at].lexeme);
    const auto *title = lexicon.entry(tokens[at].lexeme, WordClass::Title);
    if (title && !title->extra.isEmpty()) {
        const QStringView whole = title->extra;
        const qsizetype last = whole.lastIndexOf(u' ') + 1;
        key = std::uint32_t(lexicon.find(whole.sliced(last)));
        if (last > 0 && isModifier(whole.first(last - 1))) // "PM" is a prime minister
            return RoleKey(Lexicon::hashed(key, whole.front().unicode()));
    }
    for (size_t word = at; word > 0 && word + 4 > at; --word) {
        const Token &before = tokens[word - 1];
        const QStringView written = before.span().of(text);
        if (isModifier(written))
            return RoleKey(Lexicon::hashed(key, written.front().toLower().unicode()));
        if (before.kind != TokenKind::Word || !before.capital)
            break; // "former New York mayor" is a former mayor
    }
    return RoleKey(key);
}

size_t Names::from(size_t token) const
{
    const auto it = std::ranges::lower_bound(mentions, token, {}, &Mention::begin);
    return size_t(it - mentions.begin());
}

std::span<const Mention> Names::between(size_t begin, size_t end) const
{
    const size_t first = from(begin);
    const size_t past = std::max(first, from(end));
    return std::span(mentions).subspan(first, past - first);
}

Names findNames(QStringView text, const TokenList &tokens, const Lexicon &lexicon)
{
    return NameCollector(text, tokens, lexicon).run();
}

} // namespace crosscheck
