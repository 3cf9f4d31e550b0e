// SPDX-License-Identifier: GPL-3.0-or-later
// Tested by tst_compare.cpp.
#include "model/compare/nameswaps.h"

#include "model/claim/lexicon.h"

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr size_t nameReach = 16; ///< tokens
constexpr qsizetype mostNames = 4;

/// The words with a capital before a number in its sentence, nearest first, without possessives.
QStringList namesBefore(const Claim &claim, const Extraction &extraction, const Lexicon &lexicon)
{
    const auto &tokens = extraction.tokens.tokens;
    const auto first = std::ranges::lower_bound(
        tokens, claim.span.begin(), {}, [](const Token &token) { return qsizetype(token.begin); });
    QStringList names;
    for (auto at = size_t(first - tokens.begin()), read = size_t(0);
         at > 0 && read < nameReach && names.size() < mostNames &&
         (at == tokens.size() || !tokens[at].sentenceStart);
         --at, ++read) {
        const Token &token = tokens[at - 1];
        if (token.kind == TokenKind::BlockBreak)
            break;
        if (token.kind != TokenKind::Word || !token.capital || token.length < 2 ||
            lexicon.isAny(token.lexeme, {WordClass::StopWord, WordClass::Function,
                                         WordClass::Opener, WordClass::Weekday, WordClass::Month,
                                         WordClass::Title, WordClass::Pronoun}))
            continue;
        QString word = token.span().of(extraction.article->text).toString();
        if (word.endsWith(u"'s") || word.endsWith(u"’s"))
            word.chop(2);
        names << word;
    }
    return names;
}

/// True where `one` stands nearer than `other`, or `other` does not stand there at all.
bool isNearer(const QStringList &names, const QString &one, const QString &other)
{
    const qsizetype rival = names.indexOf(other);
    return rival < 0 || names.indexOf(one) < rival;
}

/// The swaps of one article: which figures the base tells of the first name, and the article of
/// the second.
class NameSwaps
{
public:
    void add(FactIndex fact, const QStringList &base, const QStringList &here)
    {
        for (const QString &ours : base) {
            for (const QString &theirs : here) {
                if (ours != theirs && isNearer(base, ours, theirs) && isNearer(here, theirs, ours))
                    m_facts[{ours, theirs}].push_back(fact);
            }
        }
    }

    /// Calls `mark` with each figure that is part of a swap, and the two names.
    template <typename Mark>
    void forEach(Mark mark) const
    {
        for (const auto &[names, facts] : m_facts) {
            if (!m_facts.contains({names.second, names.first}))
                continue;
            for (const FactIndex fact : facts)
                mark(fact, names.first, names.second);
        }
    }

private:
    std::map<std::pair<QString, QString>, std::vector<FactIndex>> m_facts;
};

} // namespace

void markNameSwaps(Comparison &comparison, const Lexicon &lexicon)
{
    const Alignment &alignment = *comparison.alignment;
    const auto names = [&](const Cell &cell) {
        const Claim &claim = alignment.claim(cell.claims.front());
        return namesBefore(claim, *alignment.articles[size_t(claim.article)], lexicon);
    };
    std::vector<NameSwaps> swaps(alignment.articles.size());
    for (size_t f = 0; f < alignment.facts.size(); ++f) {
        const auto fact = FactIndex(int(f));
        const Cell &ours = std::as_const(comparison).cell(fact, comparison.base);
        if (alignment.facts[f].kind != FactKind::Number || ours.claims.empty())
            continue;
        const QStringList base = names(ours);
        int last = -1;
        for (const ClaimIndex index : alignment.facts[f].claims) {
            const ArticleIndex article = alignment.claim(index).article;
            const Cell &cell = std::as_const(comparison).cell(fact, article);
            const bool agrees = cell.verdict == Verdict::Same || cell.verdict == Verdict::Rounded;
            if (agrees && int(article) != last && !base.isEmpty())
                swaps[size_t(article)].add(fact, base, names(cell));
            last = int(article);
        }
    }
    for (size_t a = 0; a < swaps.size(); ++a) {
        swaps[a].forEach([&](FactIndex fact, const QString &before, const QString &after) {
            Cell &cell = comparison.cells[size_t(fact) * swaps.size() + a];
            cell.verdict = Verdict::Changed;
            cell.reason = {.kind = ReasonKind::ToldOfOther, .before = before, .after = after};
        });
    }
}

} // namespace crosscheck
