// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/sourceresolver.h"

#include <algorithm>

namespace crosscheck
{

namespace
{

/// How many tokens back a pronoun may reach, and how many names back a role.
constexpr size_t farthest = 260;
constexpr size_t farthestName = 400;
/// Where several hold one office, the one of them who was named this many tokens back, alone.
constexpr size_t nearby = 80;

} // namespace

bool SourceResolver::isBreak(size_t at) const
{
    return m_tokens[at].kind == TokenKind::BlockBreak || m_tokens[at].kind == TokenKind::LineBreak;
}

int SourceResolver::party(const Source &source) const
{
    switch (source.kind) {
    case SourceKind::Named:
        return source.party;
    case SourceKind::Pronoun:
        return antecedent(source.token, source.gender);
    case SourceKind::Role:
        return inRole(source.token);
    case SourceKind::Described:
        return described(source);
    case SourceKind::Self:
    case SourceKind::Unnamed:
        break;
    }
    return nobody;
}

bool SourceResolver::canBe(int party, Gender gender) const
{
    const Party &named = m_names.parties[size_t(party)];
    return named.person &&
           (named.gender == gender || named.gender == Gender::Unknown || gender == Gender::Unknown);
}

bool SourceResolver::hasGender(int party, Gender gender) const
{
    const Gender named = m_names.parties[size_t(party)].gender;
    return named == gender || named == Gender::Unknown || gender == Gender::Unknown;
}

/// The party that is the subject of the sentence's first verb of saying.
int SourceResolver::reporterIn(TokenRange sentence) const
{
    for (size_t at = sentence.begin; at < sentence.end; ++at) {
        if (m_clauses.isQuoted(at))
            continue;
        const ClauseReader::Verb verb = m_clauses.verbAt(at);
        if (!verb.is(u"say") || m_clauses.isPassive(at))
            continue;
        const auto source = m_clauses.subjectBefore(at, sentence.begin);
        return source && source->kind == SourceKind::Named ? source->party : nobody;
    }
    return nobody;
}

/// Sentence by sentence back from the pronoun.
int SourceResolver::antecedent(size_t token, Gender gender) const
{
    const size_t least = token > farthest ? token - farthest : 0;
    size_t end = token;
    while (end > least) {
        const size_t begin = m_clauses.sentenceBegin(end - 1);
        const int found = personIn({begin, end}, gender);
        if (found != nobody)
            return found;
        end = begin;
        while (end > least && isBreak(end - 1))
            --end;
    }
    return nobody;
}

int SourceResolver::personIn(TokenRange sentence, Gender gender) const
{
    const auto heard = std::ranges::lower_bound(m_heard, sentence.begin, {},
                                                [](const Heard &h) { return h.quote.begin; });
    for (auto it = heard; it != m_heard.end() && it->quote.end <= sentence.end; ++it) {
        if (it->party != nobody && hasGender(it->party, gender) &&
            !m_names.parties[size_t(it->party)].organisation)
            return it->party;
    }
    if (const int reporter = reporterIn(sentence); reporter != nobody && canBe(reporter, gender))
        return reporter;
    int first = nobody;
    int governed = nobody;
    for (const Mention &mention : m_names.between(sentence.begin, sentence.end)) {
        if (m_clauses.isQuoted(mention.begin) || !canBe(mention.party, gender))
            continue;
        int &found = m_clauses.isSubject(mention) ? first : governed;
        if (found == nobody)
            found = mention.party;
    }
    return first != nobody ? first : governed;
}

/// The person whom the article calls by that role. Of several the one named shortly before, where
/// none of the others is and no name in the role tells them apart: otherwise nobody can tell.
int SourceResolver::inRole(size_t token) const
{
    const bool told = token > 0 && m_tokens[token - 1].capital; // "the Ostre County sheriff"
    const RoleKey role = roleKeyAt(m_tokens, token, m_text, m_lexicon);
    const size_t here = m_names.from(token);
    int found = nobody;
    size_t at = 0;
    for (size_t i = here; i-- > 0 && i + farthestName > here;) {
        const Mention &mention = m_names.mentions[i];
        const auto &roles = m_names.parties[size_t(mention.party)].roles;
        if (mention.party == found || std::ranges::find(roles, role) == roles.end())
            continue;
        if (found != nobody)
            return !told && at + nearby > token && mention.begin + nearby <= token ? found : nobody;
        found = mention.party;
        at = mention.begin;
    }
    return found;
}

/// "the teenager": whom the article calls so, or the one person of the sentence before.
int SourceResolver::described(const Source &source) const
{
    if (const int called = inRole(source.token); called != nobody)
        return called;
    const size_t here = m_clauses.sentenceBegin(source.token);
    size_t end = here;
    while (end > 0 && isBreak(end - 1))
        --end;
    const size_t begin = end > 0 ? m_clauses.sentenceBegin(end - 1) : here;
    int only = nobody;
    for (const Mention &mention : m_names.between(begin, source.token)) {
        if (m_clauses.isQuoted(mention.begin) || mention.party == only ||
            !canBe(mention.party, source.gender))
            continue;
        if (only != nobody)
            return nobody;
        only = mention.party;
    }
    return only;
}

} // namespace crosscheck
