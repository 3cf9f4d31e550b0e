// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session.h"

#include "model/review/factmatch.h"

namespace crosscheck
{

namespace
{

std::optional<ArticleIndex> articleWithId(const Alignment &alignment, const QString &id)
{
    for (size_t i = 0; i < alignment.articles.size(); ++i) {
        if (alignment.articles[i]->article->id == id)
            return ArticleIndex(int(i));
    }
    return {};
}

/// The fact of another alignment that says what this one said, or most of it.
std::optional<FactIndex> sameFact(const Alignment &before, FactIndex fact, const KeyedFacts &now)
{
    const std::vector<FactKey> wanted{factKey(before, fact)};
    const int found = matchFacts(wanted, now.keys()).front();
    return found < 0 ? std::nullopt : std::optional(FactIndex(found));
}

/// The same file, not only the same name in another folder.
bool isSameArticle(const Article &a, const Article &b)
{
    return a.id == b.id && a.path == b.path;
}

} // namespace

Session::Session(Comparer comparer, QObject *parent)
    : QObject(parent)
    , m_comparer(std::move(comparer))
{
}

void Session::show(std::shared_ptr<const Alignment> alignment, ArticleIndex base)
{
    if (m_comparison) {
        const Article &old = m_comparison->article(m_comparison->base);
        const auto kept = articleWithId(*alignment, old.id);
        if (kept && isSameArticle(alignment->article(*kept), old))
            base = *kept;
    }
    m_keyed = std::make_shared<const KeyedFacts>(alignment);
    const auto current =
        m_current ? sameFact(*m_comparison->alignment, *m_current, *m_keyed) : std::nullopt;
    m_comparison = std::make_shared<const Comparison>(m_comparer(std::move(alignment), base));
    m_visited.clear();
    m_place = 0;
    m_current = current;
    m_claim.reset();
    if (current)
        visit(*current);
    Q_EMIT comparisonChanged();
    Q_EMIT currentFactChanged();
}

void Session::close()
{
    m_comparison.reset();
    m_keyed.reset();
    m_visited.clear();
    m_place = 0;
    m_current.reset();
    m_claim.reset();
    Q_EMIT comparisonChanged();
    Q_EMIT currentFactChanged();
}

void Session::setBase(ArticleIndex base)
{
    if (!m_comparison || m_comparison->base == base)
        return;
    Q_ASSERT(int(base) >= 0 && int(base) < m_comparison->articleCount());
    m_comparison = std::make_shared<const Comparison>(m_comparer(m_comparison->alignment, base));
    Q_EMIT comparisonChanged();
}

void Session::setCurrentFact(std::optional<FactIndex> fact)
{
    if (fact == m_current)
        return;
    m_current = fact;
    m_claim.reset();
    if (fact)
        visit(*fact);
    Q_EMIT currentFactChanged();
}

void Session::setCurrentClaim(ClaimIndex claim)
{
    const FactIndex fact{m_comparison->alignment->factOf[size_t(claim)]};
    if (m_current == fact && m_claim == claim)
        return;
    if (m_current != fact)
        visit(fact);
    m_current = fact;
    m_claim = claim;
    Q_EMIT currentFactChanged();
}

void Session::visit(FactIndex fact)
{
    if (!m_visited.empty())
        m_visited.resize(m_place + 1);
    m_visited.push_back(fact);
    m_place = m_visited.size() - 1;
}

void Session::goBack()
{
    if (canGoBack())
        moveTo(m_place - 1);
}

void Session::goForward()
{
    if (canGoForward())
        moveTo(m_place + 1);
}

void Session::moveTo(size_t place)
{
    m_place = place;
    m_current = m_visited[place];
    m_claim.reset();
    Q_EMIT currentFactChanged();
}

} // namespace crosscheck
