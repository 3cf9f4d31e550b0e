// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/reviewoverlay.h"

#include "model/review/factmatch.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qsizetype longestWording = 400;

/// The claims' words, each once, in the order of the articles: "2GW+ · 2 gigawatts".
QString wordingOf(const Alignment &alignment, const Fact &fact)
{
    QStringList wordings;
    for (const ClaimIndex claim : fact.claims) {
        const QString words = alignment.text(alignment.claim(claim)).toString().simplified();
        if (!wordings.contains(words))
            wordings += words;
    }
    return wordings.join(u" · "_s).left(longestWording);
}

QSet<quint64> keysOf(const QStringList &articleIds)
{
    QSet<quint64> keys;
    for (const QString &id : articleIds)
        keys.insert(articleKey(id));
    return keys;
}

QSet<quint64> otherArticles(const Alignment &alignment, const QStringList &articleIds)
{
    QSet<quint64> keys = keysOf(articleIds);
    for (const auto &extraction : alignment.articles)
        keys.remove(articleKey(extraction->article->id));
    return keys;
}

bool isAbout(const FactKey &key, const QSet<quint64> &articles)
{
    return std::ranges::any_of(
        key, [&](const ClaimKey &claim) { return articles.contains(claim.article); });
}

} // namespace

bool saysAnything(const FactReview &review)
{
    return review.decision != Decision::Undecided || review.verdict || !review.note.isEmpty();
}

RecordPlaces placesOf(std::span<const FactRecord> records, const KeyedFacts &keyed,
                      const QStringList &articles)
{
    const Alignment &alignment = keyed.alignment();
    const QSet<quint64> others = otherArticles(alignment, articles);
    RecordPlaces places{.factOfRecord = std::vector<int>(records.size(), -1),
                        .recordOfFact = std::vector<int>(alignment.facts.size(), -1),
                        .changed = std::vector<bool>(records.size())};
    if (records.empty())
        return places;
    std::vector<FactKey> stored;
    for (const FactRecord &record : records)
        stored.push_back(record.key);
    const std::vector<FactKey> &facts = keyed.keys();
    places.factOfRecord = matchFacts(stored, facts);
    for (size_t i = 0; i < records.size(); ++i) {
        const int fact = places.factOfRecord[i];
        if (fact < 0) {
            places.factOfRecord[i] =
                isAbout(stored[i], others) ? RecordPlaces::elsewhere : RecordPlaces::lost;
            continue;
        }
        places.recordOfFact[size_t(fact)] = int(i);
        places.changed[i] = stored[i] != facts[size_t(fact)];
    }
    return places;
}

Review reviewOf(std::span<const FactRecord> records, const RecordPlaces &places)
{
    Review review{.facts = std::vector<FactReview>(places.recordOfFact.size())};
    for (size_t i = 0; i < records.size(); ++i) {
        if (!saysAnything(records[i].review))
            continue;
        const int fact = places.factOfRecord[i];
        if (fact == RecordPlaces::elsewhere)
            continue;
        if (fact == RecordPlaces::lost) {
            review.lost.push_back({records[i].label, records[i].wording, records[i].review});
            continue;
        }
        review.facts[size_t(fact)] = records[i].review;
        review.facts[size_t(fact)].changedSince = places.changed[i];
    }
    return review;
}

FactRecord recordOf(const Comparison &comparison, FactIndex fact, FactReview review)
{
    review.changedSince = false;
    return {.key = factKey(*comparison.alignment, fact),
            .label = comparison.fact(fact).label,
            .wording = wordingOf(*comparison.alignment, comparison.fact(fact)),
            .review = std::move(review)};
}

ReviewProgress progressOf(const Comparison &comparison, const Review &review)
{
    ReviewProgress progress;
    for (int fact = 0; fact < comparison.factCount(); ++fact) {
        if (!isFinding(comparison.gravest(FactIndex(fact))))
            continue;
        ++progress.findings;
        if (review.facts[size_t(fact)].decision != Decision::Undecided)
            ++progress.decided;
    }
    return progress;
}

int recordsAbout(std::span<const FactRecord> records, const QStringList &articleIds)
{
    const QSet<quint64> articles = keysOf(articleIds);
    return int(std::ranges::count_if(records, [&](const FactRecord &record) {
        return saysAnything(record.review) && isAbout(record.key, articles);
    }));
}

} // namespace crosscheck
