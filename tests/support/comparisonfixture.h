// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

namespace crosscheck
{

/// A small comparison made by hand: three articles about a bridge, one fact of each kind. What the
/// reports make of it can be told in advance, whatever the extractors do.
class ComparisonFixture
{
public:
    ComparisonFixture()
    {
        using namespace Qt::StringLiterals;
        addArticle(
            u"a.txt"_s, u"Bridge “opens” 🌉 early"_s, u"Harbour Post"_s,
            u"🌉🌉 The bridge cost $40 million.\n“It will last,” said Ann Lee.\nShare this"_s);
        addArticle(u"b.txt"_s, u"=Bridge news"_s, {},
                   u"The bridge cost more than $40 million.\nIt opened on May 3."_s);
        addArticle(u"sub/c.txt"_s, u"Third"_s, {},
                   u"-5 degrees. “It will not last,” said Ann Lee."_s);
        debris(0, u"Share this");

        const int cost = addFact(u"bridge: cost"_s, FactKind::Number);
        addClaim(0, u"$40 million", Quantity{.low = 4e7, .high = 4e7, .unit = u"USD"_s}, cost);
        const int lasting = addFact(u"Ann Lee on the bridge"_s, FactKind::Quote);
        addClaim(0, u"It will last,", Quote{.speaker = u"Ann Lee"_s}, lasting);
        addClaim(1, u"$40 million",
                 Quantity{.low = 4e7, .high = 4e7, .unit = u"USD"_s, .bound = Bound::MoreThan},
                 cost);
        const int opening = addFact(u"bridge: opening"_s, FactKind::Date);
        addClaim(1, u"May 3",
                 DateRange{.first = {.month = 5, .day = 3}, .last = {.month = 5, .day = 3}},
                 opening);
        const int cold = addFact(u"temperature"_s, FactKind::Number);
        addClaim(2, u"-5 degrees", Quantity{.low = -5, .high = -5, .unit = u"°C"_s}, cold);
        addClaim(2, u"It will not last,", Quote{.speaker = u"Ann Lee"_s}, lasting);
    }

    [[nodiscard]] Comparison comparison() const
    {
        using namespace Qt::StringLiterals;
        Comparison made{.alignment = std::make_shared<const Alignment>(m_alignment)};
        made.cells.resize(m_alignment.facts.size() * m_alignment.articles.size());
        for (size_t i = 0; i < m_alignment.claims.size(); ++i) {
            const Claim &claim = m_alignment.claims[i];
            Cell &cell = made.cells[size_t(m_alignment.factOf[i]) * 3 + size_t(claim.article)];
            cell.claims.push_back(ClaimIndex(int(i)));
        }
        const auto set = [&](size_t fact, size_t article, Verdict verdict, Reason reason = {}) {
            made.cells[fact * 3 + article].verdict = verdict;
            made.cells[fact * 3 + article].reason = std::move(reason);
        };
        const Reason missing{.kind = ReasonKind::NotStated};
        const Reason only{.kind = ReasonKind::OnlyHere};
        set(0, 0, Verdict::Base);
        set(0, 1, Verdict::Hedge, {.kind = ReasonKind::BoundAdded, .after = u"more than"_s});
        set(0, 2, Verdict::Dropped, missing);
        set(1, 0, Verdict::Base);
        set(1, 1, Verdict::Dropped, missing);
        set(1, 2, Verdict::Changed, {.kind = ReasonKind::NegationChanged, .after = u"not"_s});
        set(2, 1, Verdict::Added, only);
        set(3, 2, Verdict::Added, only);
        return made;
    }

private:
    Article &article(int index) { return *m_articles[size_t(index)]; }

    void addArticle(QString id, QString title, QString source, QString text)
    {
        auto made = std::make_shared<Article>();
        made->id = std::move(id);
        made->title = std::move(title);
        made->source = std::move(source);
        made->text = std::move(text);
        made->sha256 = QByteArray(32, char('\x1f' + int(m_articles.size())));
        qsizetype begin = 0;
        for (qsizetype end = 0; begin < made->text.size(); begin = end + 1) {
            end = made->text.indexOf(u'\n', begin);
            end = end < 0 ? made->text.size() : end;
            made->blocks.push_back({.span = {begin, end}});
        }
        auto extraction = std::make_shared<Extraction>();
        extraction->article = made;
        m_articles.push_back(made);
        m_alignment.articles.push_back(extraction);
    }
    void debris(int index, QStringView text)
    {
        for (Block &block : article(index).blocks) {
            if (block.span.of(article(index).text) == text)
                block.debris = Debris::SiteFurniture;
        }
    }
    int addFact(QString label, FactKind kind)
    {
        m_alignment.facts.push_back({.label = std::move(label), .kind = kind});
        return int(m_alignment.facts.size()) - 1;
    }
    void addClaim(int index, QStringView text, ClaimValue value, int fact)
    {
        const qsizetype at = article(index).text.indexOf(text);
        const TextSpan span(at, at + text.size());
        if (auto *quote = std::get_if<Quote>(&value))
            quote->outer = {at - 1, at + text.size() + 1};
        m_alignment.facts[size_t(fact)].claims.push_back(
            ClaimIndex(int(m_alignment.claims.size())));
        m_alignment.claims.push_back(
            {.article = ArticleIndex(index), .span = span, .value = std::move(value)});
        m_alignment.factOf.push_back(fact);
    }

    std::vector<std::shared_ptr<Article>> m_articles;
    Alignment m_alignment;
};

} // namespace crosscheck
