// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/narrowed.h"

#include <algorithm>

namespace crosscheck
{

namespace
{

constexpr int gone = -1;

/// Copies what is kept of a comparison, and counts articles, claims and facts anew.
class Narrowing
{
public:
    Narrowing(const Comparison &from, std::span<const ArticleIndex> sources)
        : m_from(from)
        , m_articles(size_t(from.articleCount()), gone)
        , m_claims(from.alignment->claims.size(), gone)
        , m_facts(size_t(from.factCount()), gone)
    {
        for (int i = 0; i < from.articleCount(); ++i) {
            const ArticleIndex article{i};
            if (article != from.base && !std::ranges::contains(sources, article))
                continue;
            m_articles[size_t(i)] = int(m_alignment.articles.size());
            m_alignment.articles.push_back(from.alignment->articles[size_t(i)]);
        }
    }

    Narrowed take()
    {
        keepClaims();
        keepFacts();
        keepLineage();
        Narrowed made{.comparison = {.alignment = std::make_shared<const Alignment>(m_alignment),
                                     .base = newArticle(m_from.base),
                                     .cells = std::move(m_cells)},
                      .facts = std::move(m_kept)};
        keepChecks(made.comparison);
        return made;
    }

private:
    [[nodiscard]] bool isKept(ArticleIndex article) const
    {
        return m_articles[size_t(article)] != gone;
    }
    [[nodiscard]] ArticleIndex newArticle(ArticleIndex article) const
    {
        return ArticleIndex(m_articles[size_t(article)]);
    }

    void keepClaims()
    {
        for (size_t i = 0; i < m_from.alignment->claims.size(); ++i) {
            Claim claim = m_from.alignment->claims[i];
            if (!isKept(claim.article))
                continue;
            claim.article = newArticle(claim.article);
            m_claims[i] = int(m_alignment.claims.size());
            m_alignment.claims.push_back(std::move(claim));
        }
    }

    template <typename Claims>
    [[nodiscard]] std::vector<ClaimIndex> newClaims(const Claims &claims) const
    {
        std::vector<ClaimIndex> made;
        for (const ClaimIndex claim : claims) {
            if (m_claims[size_t(claim)] != gone)
                made.push_back(ClaimIndex(m_claims[size_t(claim)]));
        }
        return made;
    }

    [[nodiscard]] std::vector<ArticleIndex>
    newArticles(const std::vector<ArticleIndex> &articles) const
    {
        std::vector<ArticleIndex> made;
        for (const ArticleIndex article : articles) {
            if (isKept(article))
                made.push_back(newArticle(article));
        }
        return made;
    }

    void keepFacts()
    {
        m_alignment.factOf.assign(m_alignment.claims.size(), gone);
        for (int i = 0; i < m_from.factCount(); ++i) {
            Fact fact = m_from.fact(FactIndex(i));
            fact.claims = newClaims(fact.claims);
            fact.ambiguous = newClaims(fact.ambiguous);
            if (fact.claims.empty())
                continue;
            m_facts[size_t(i)] = int(m_alignment.facts.size());
            for (const ClaimIndex claim : fact.claims)
                m_alignment.factOf[size_t(claim)] = m_facts[size_t(i)];
            m_alignment.facts.push_back(std::move(fact));
            m_kept.push_back(FactIndex(i));
            keepCells(FactIndex(i));
        }
    }

    void keepCells(FactIndex fact)
    {
        for (int i = 0; i < m_from.articleCount(); ++i) {
            if (!isKept(ArticleIndex(i)))
                continue;
            Cell cell = m_from.cell(fact, ArticleIndex(i));
            cell.claims = newClaims(cell.claims);
            m_cells.push_back(std::move(cell));
        }
    }

    void keepLineage()
    {
        const Lineage &lineage = m_from.alignment->lineage;
        for (const std::vector<ArticleIndex> &voice : lineage.voices) {
            std::vector<ArticleIndex> kept = newArticles(voice);
            if (kept.size() > 1)
                m_alignment.lineage.voices.push_back(std::move(kept));
        }
        for (size_t i = 0; i < lineage.descents.size(); ++i) {
            if (isKept(ArticleIndex(int(i))))
                m_alignment.lineage.descents.push_back(newDescent(lineage.descents[i]));
        }
    }

    [[nodiscard]] Descent newDescent(const Descent &from) const
    {
        if (!from.from || !isKept(*from.from))
            return {};
        Descent made = from;
        made.from = newArticle(*from.from);
        made.errors.clear();
        for (const FactIndex fact : from.errors) {
            if (m_facts[size_t(fact)] != gone)
                made.errors.push_back(FactIndex(m_facts[size_t(fact)]));
        }
        return made;
    }

    void keepChecks(Comparison &made) const
    {
        for (Check check : m_from.checks) {
            if (!isKept(check.article))
                continue;
            check.article = newArticle(check.article);
            check.claims = newClaims(check.claims);
            made.checks.push_back(std::move(check));
        }
        for (Origin origin : m_from.origins) {
            origin.articles = newArticles(origin.articles);
            if (origin.articles.empty() || m_facts[size_t(origin.fact)] == gone)
                continue;
            origin.fact = FactIndex(m_facts[size_t(origin.fact)]);
            made.origins.push_back(std::move(origin));
        }
    }

    const Comparison &m_from;
    std::vector<int> m_articles; ///< what each became; -1 where it is gone
    std::vector<int> m_claims;
    std::vector<int> m_facts;
    Alignment m_alignment;
    Cells m_cells;
    std::vector<FactIndex> m_kept;
};

} // namespace

Narrowed narrowed(const Comparison &comparison, std::span<const ArticleIndex> sources)
{
    return Narrowing(comparison, sources).take();
}

Review narrowed(const Review &review, std::span<const FactIndex> facts)
{
    Review made{.lost = review.lost};
    for (const FactIndex fact : facts)
        made.facts.push_back(size_t(fact) < review.facts.size() ? review.facts[size_t(fact)]
                                                                : FactReview{});
    return made;
}

} // namespace crosscheck
