// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

#include <memory>
#include <utility>
#include <vector>

namespace crosscheck
{

/// Builds a comparison by hand, of any size and with any verdict, whatever the extractors do.
/// Shape: the first article is the base; a claim's words must stand in its article.
class MadeComparison
{
public:
    /// Each line of `text` becomes a paragraph.
    ArticleIndex article(QString id, QString source, QString text)
    {
        auto made = std::make_shared<Article>();
        made->id = std::move(id);
        made->source = std::move(source);
        made->title = text.section(u'\n', 0, 0);
        made->text = std::move(text);
        qsizetype begin = 0;
        for (qsizetype end = 0; begin < made->text.size(); begin = end + 1) {
            end = made->text.indexOf(u'\n', begin);
            end = end < 0 ? made->text.size() : end;
            if (end > begin)
                made->blocks.push_back({.span = {begin, end}});
        }
        auto extraction = std::make_shared<Extraction>();
        extraction->article = std::move(made);
        m_articles.push_back(std::move(extraction));
        return ArticleIndex(int(m_articles.size()) - 1);
    }

    FactIndex fact(QString label, FactKind kind)
    {
        m_facts.push_back({.label = std::move(label), .kind = kind});
        return FactIndex(int(m_facts.size()) - 1);
    }

    /// What an article does with a fact. Without `words` it does not state it.
    void cell(FactIndex fact, ArticleIndex article, Verdict verdict, Reason reason = {},
              QStringView words = {}, ClaimValue value = Quantity{})
    {
        MadeCell made{
            .fact = fact, .article = article, .verdict = verdict, .reason = std::move(reason)};
        if (!words.isEmpty()) {
            const qsizetype at = m_articles[size_t(article)]->article->text.indexOf(words);
            Q_ASSERT(at >= 0);
            made.span = {at, at + words.size()};
            if (auto *quote = std::get_if<Quote>(&value))
                quote->outer = {at - 1, made.span.end() + 1};
            made.value = std::move(value);
        }
        m_cells.push_back(std::move(made));
    }

    [[nodiscard]] Comparison comparison() const
    {
        auto alignment = std::make_shared<Alignment>();
        alignment->articles.assign(m_articles.begin(), m_articles.end());
        alignment->facts = m_facts;
        Comparison made;
        made.cells.resize(m_facts.size() * m_articles.size());
        std::vector<MadeCell> sorted = m_cells;
        std::ranges::stable_sort(sorted, {}, [](const MadeCell &cell) {
            return std::pair(cell.article, cell.span.begin());
        });
        for (const MadeCell &from : sorted) {
            Cell &cell = made.cells[size_t(from.fact) * m_articles.size() + size_t(from.article)];
            cell.verdict = from.verdict;
            cell.reason = from.reason;
            if (from.span.isEmpty())
                continue;
            const ClaimIndex index{int(alignment->claims.size())};
            alignment->claims.push_back(
                {.article = from.article, .span = from.span, .value = from.value});
            alignment->factOf.push_back(int(from.fact));
            alignment->facts[size_t(from.fact)].claims.push_back(index);
            cell.claims.push_back(index);
        }
        made.alignment = std::move(alignment);
        return made;
    }

private:
    struct MadeCell {
        FactIndex fact{};
        ArticleIndex article{};
        Verdict verdict{};
        Reason reason;
        TextSpan span;
        ClaimValue value;
    };
    std::vector<std::shared_ptr<Extraction>> m_articles;
    std::vector<Fact> m_facts;
    std::vector<MadeCell> m_cells;
};

} // namespace crosscheck
