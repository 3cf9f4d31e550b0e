// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/figures.h"

#include <algorithm>

namespace crosscheck
{

int factsInBar(const VerdictCounts &counts)
{
    int sum = 0;
    for (const Verdict verdict : barVerdicts)
        sum += counts[size_t(verdict)];
    return sum;
}

Figures figuresOf(const Comparison &comparison)
{
    Figures figures{.articles = comparison.articleCount(), .facts = comparison.factCount()};
    figures.byArticle.resize(size_t(figures.articles));
    for (int fact = 0; fact < figures.facts; ++fact) {
        bool distorted = false;
        bool dropped = false;
        int stating = 0;
        for (int i = 0; i < figures.articles; ++i) {
            const Cell &cell = comparison.cell(FactIndex(fact), ArticleIndex(i));
            ++figures.byArticle[size_t(i)][size_t(cell.verdict)];
            distorted = distorted || isDistortion(cell.verdict);
            dropped = dropped || cell.verdict == Verdict::Dropped;
            stating += cell.claims.empty() ? 0 : 1;
        }
        figures.distorted += distorted ? 1 : 0;
        figures.dropped += dropped ? 1 : 0;
        figures.alone += stating == 1 ? 1 : 0;
    }
    return figures;
}

QString siglum(ArticleIndex article)
{
    QString letters;
    for (int rest = int(article) + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

QString eventTitle(const Comparison &comparison)
{
    return comparison.article(comparison.base).title;
}

QString displayName(const Article &article)
{
    if (!article.source.isEmpty())
        return article.source;
    return article.title.isEmpty() ? article.id : article.title;
}

QString letterAndName(const Article &article, ArticleIndex index)
{
    return siglum(index) + u' ' + displayName(article).simplified();
}

int wordCount(const Article &article)
{
    int count = 0;
    for (const Block &block : article.blocks) {
        bool inWord = false;
        for (const QChar c : block.isDebris() ? QStringView() : block.span.of(article.text)) {
            count += !inWord && !c.isSpace() ? 1 : 0;
            inWord = !c.isSpace();
        }
    }
    return count;
}

int gravity(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Changed:
        return 7;
    case Verdict::Misattributed:
        return 6;
    case Verdict::Hedge:
        return 5;
    case Verdict::Truncated:
        return 4;
    case Verdict::Paraphrased:
        return 3;
    case Verdict::Dropped:
        return 2;
    case Verdict::Added:
        return 1;
    case Verdict::Absent:
    case Verdict::Base:
    case Verdict::Same:
    case Verdict::Rounded:
        break;
    }
    return 0;
}

Verdict gravestVerdict(const Comparison &comparison, FactIndex fact)
{
    Verdict gravest = Verdict::Absent;
    for (int i = 0; i < comparison.articleCount(); ++i) {
        const Verdict verdict = comparison.cell(fact, ArticleIndex(i)).verdict;
        const bool graver = gravity(verdict) > gravity(gravest);
        if (graver || (gravity(gravest) == 0 && verdict > gravest))
            gravest = verdict;
    }
    return gravest;
}

std::vector<FactIndex> factsByGravity(const Comparison &comparison)
{
    std::vector<FactIndex> facts;
    std::vector<int> weight(size_t(comparison.factCount()));
    for (int fact = 0; fact < comparison.factCount(); ++fact) {
        weight[size_t(fact)] = gravity(gravestVerdict(comparison, FactIndex(fact)));
        if (weight[size_t(fact)] > 0)
            facts.push_back(FactIndex(fact));
    }
    std::ranges::stable_sort(facts, std::ranges::greater(),
                             [&](FactIndex fact) { return weight[size_t(fact)]; });
    return facts;
}

} // namespace crosscheck
