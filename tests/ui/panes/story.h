// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

#include <QStringList>

namespace crosscheck
{

/// A comparison of articles given as paragraphs in which each claim stands in brackets behind the
/// number of its fact: "They paid 0[$40 million]." The first article is the base; a paragraph that
/// begins with "# " is a headline, with "! " debris. Facts are the same wherever they are stated.
class Story
{
public:
    explicit Story(const QList<QStringList> &articles)
    {
        for (const QStringList &paragraphs : articles)
            add(paragraphs);
    }

    [[nodiscard]] std::shared_ptr<const Comparison> comparison(int base = 0) const
    {
        auto made = std::make_shared<Comparison>();
        made->alignment = alignment();
        made->base = ArticleIndex(base);
        made->cells.resize(m_alignment.facts.size() * m_alignment.articles.size());
        for (size_t i = 0; i < m_alignment.claims.size(); ++i)
            cell(*made, m_alignment.factOf[i], m_alignment.claims[i].article)
                .claims.push_back(ClaimIndex(int(i)));
        for (int fact = 0; fact < made->factCount(); ++fact) {
            const bool inBase = !cell(*made, fact, made->base).claims.empty();
            for (int a = 0; a < made->articleCount(); ++a)
                judge(cell(*made, fact, ArticleIndex(a)), inBase, a == base);
        }
        return made;
    }

private:
    static Cell &cell(Comparison &comparison, int fact, ArticleIndex article)
    {
        return comparison
            .cells[size_t(fact) * comparison.alignment->articles.size() + size_t(article)];
    }

    static void judge(Cell &cell, bool inBase, bool isBase)
    {
        if (cell.claims.empty())
            cell.verdict = inBase ? Verdict::Dropped : Verdict::Absent;
        else if (isBase)
            cell.verdict = Verdict::Base;
        else
            cell.verdict = inBase ? Verdict::Same : Verdict::Added;
    }

    /// One for all comparisons, as in the program: a new base keeps the alignment.
    std::shared_ptr<const Alignment> alignment() const
    {
        if (!m_shared)
            m_shared = std::make_shared<const Alignment>(m_alignment);
        return m_shared;
    }

    void add(const QStringList &paragraphs)
    {
        auto article = std::make_shared<Article>();
        article->id = QStringLiteral("%1.txt").arg(m_alignment.articles.size());
        article->title = QStringLiteral("Article %1").arg(m_alignment.articles.size());
        for (const QString &paragraph : paragraphs)
            addBlock(*article, paragraph);
        auto extraction = std::make_shared<Extraction>();
        extraction->article = article;
        m_alignment.articles.push_back(extraction);
    }

    void addBlock(Article &article, QStringView paragraph)
    {
        Block block;
        if (paragraph.startsWith(u"# "))
            block.kind = BlockKind::Headline;
        if (paragraph.startsWith(u"! "))
            block.debris = Debris::RelatedLink;
        if (paragraph.startsWith(u"# ") || paragraph.startsWith(u"! "))
            paragraph = paragraph.sliced(2);
        const qsizetype begin = article.text.size();
        while (!paragraph.isEmpty()) {
            const qsizetype open = paragraph.indexOf(u'[');
            article.text += paragraph.first(open < 0 ? paragraph.size() : open - 1);
            if (open < 0)
                break;
            const qsizetype close = paragraph.indexOf(u']', open);
            addClaim(article, paragraph[open - 1].digitValue(),
                     paragraph.sliced(open + 1, close - open - 1));
            paragraph = paragraph.sliced(close + 1);
        }
        block.span = {begin, article.text.size()};
        article.blocks.push_back(block);
        article.text += u'\n';
    }

    void addClaim(Article &article, int fact, QStringView words)
    {
        while (int(m_alignment.facts.size()) <= fact)
            m_alignment.facts.push_back({.label = QStringLiteral("fact %1").arg(fact)});
        m_alignment.facts[size_t(fact)].claims.push_back(
            ClaimIndex(int(m_alignment.claims.size())));
        m_alignment.factOf.push_back(fact);
        const qsizetype at = article.text.size();
        article.text += words;
        m_alignment.claims.push_back({.article = ArticleIndex(int(m_alignment.articles.size())),
                                      .span = {at, at + words.size()},
                                      .value = Quantity{}});
    }

    Alignment m_alignment;
    mutable std::shared_ptr<const Alignment> m_shared;
};

} // namespace crosscheck
