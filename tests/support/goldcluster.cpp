// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/goldcluster.h"

#include "model/article/articlefromtext.h"
#include "model/article/debris.h"
#include "model/claim/lexer.h"
#include "tests/support/goldvalue.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

using Texts = QHash<QString, QString>;

/// Where the annotation's `text` lies for the `nth` time, counted as the annotation does: hits may
/// overlap.
std::expected<TextSpan, QString> spanOf(const QJsonObject &object, const Texts &texts)
{
    const QString article = object["article"_L1].toString();
    const QString text = object["text"_L1].toString();
    const auto found = texts.constFind(article);
    if (found == texts.constEnd())
        return std::unexpected(u"unknown article %1"_s.arg(article));
    qsizetype at = -1;
    for (int n = object["nth"_L1].toInt(1); n > 0; --n) {
        at = found->indexOf(text, at + 1);
        if (at < 0)
            return std::unexpected(u"%1: not found: %2"_s.arg(article, text));
    }
    return TextSpan(at, at + text.size());
}

/// A claim with the id of its fact; its article stands in the claim.
struct GoldClaim {
    Claim claim;
    QString fact;
};

std::expected<GoldClaim, QString> claimOf(const QJsonObject &object, const QStringList &articles,
                                          const Texts &texts, const Lexicon &lexicon)
{
    const auto span = spanOf(object, texts);
    if (!span)
        return std::unexpected(span.error());
    const QString article = object["article"_L1].toString();
    const auto value = goldValue(object, *span, texts[article], lexicon);
    if (!value)
        return std::unexpected(u"%1: %2"_s.arg(article, value.error()));
    return GoldClaim{.claim = {.article = ArticleIndex(int(articles.indexOf(article))),
                               .span = *span,
                               .value = *value,
                               .quoted = object["quoted"_L1].toBool(),
                               .boilerplate = object["boilerplate"_L1].toBool()},
                     .fact = object["fact"_L1].toString()};
}

bool byPlace(const GoldClaim &a, const GoldClaim &b)
{
    const auto key = [](const Claim &claim) {
        return std::tuple(claim.article, claim.span.begin(), -claim.span.end(),
                          claim.value.index());
    };
    return key(a.claim) < key(b.claim);
}

/// The article's debris is what the annotation calls so, and nothing else.
void markGoldDebris(Article &article, const QJsonArray &boilerplate, const Texts &texts)
{
    std::vector<TextSpan> debris;
    for (const auto &line : boilerplate) {
        const auto span = spanOf(line.toObject(), texts);
        if (span && line["article"_L1].toString() == article.id)
            debris.push_back(*span);
    }
    for (Block &block : article.blocks) {
        const bool isDebris =
            std::ranges::any_of(debris, [&](TextSpan span) { return span.overlaps(block.span); });
        block.debris = isDebris ? Debris::SiteFurniture : Debris::None;
    }
}

FactKind kindOf(const Fact &fact, const Alignment &alignment)
{
    for (const ClaimIndex index : fact.claims) {
        const Claim &claim = alignment.claim(index);
        if (std::holds_alternative<Quantity>(claim.value))
            return FactKind::Number;
        if (claim.isNumber())
            return FactKind::Date;
    }
    return FactKind::Quote;
}

std::expected<Verdict, QString> verdictNamed(const QString &wanted)
{
    for (int v = int(Verdict::Absent); v <= int(Verdict::Added); ++v) {
        if (name(Verdict(v)) == wanted)
            return Verdict(v);
    }
    return std::unexpected(u"unknown verdict %1"_s.arg(wanted));
}

/// Facts in the order of their first claim, with the annotation's labels and verdicts.
std::expected<void, QString> addFacts(GoldCluster &cluster, const QJsonObject &gold,
                                      const std::vector<GoldClaim> &claims)
{
    Alignment &alignment = cluster.alignment;
    QHash<QString, QJsonObject> described;
    for (const auto &fact : gold["facts"_L1].toArray())
        described.insert(fact["id"_L1].toString(), fact.toObject());
    for (size_t i = 0; i < claims.size(); ++i) {
        const QString &id = claims[i].fact;
        alignment.claims.push_back(claims[i].claim);
        alignment.factOf.push_back(-1);
        if (id.isEmpty() || claims[i].claim.boilerplate)
            continue;
        if (!cluster.factIds.contains(id)) {
            cluster.factIds << id;
            alignment.facts.push_back({.label = described[id]["label"_L1].toString()});
        }
        alignment.factOf.back() = int(cluster.factIds.indexOf(id));
        alignment.facts[size_t(alignment.factOf.back())].claims.push_back(ClaimIndex(int(i)));
    }
    for (size_t f = 0; f < alignment.facts.size(); ++f) {
        alignment.facts[f].kind = kindOf(alignment.facts[f], alignment);
        const QJsonObject verdicts =
            described[cluster.factIds[qsizetype(f)]]["verdicts"_L1].toObject();
        for (const auto &extraction : alignment.articles) {
            const auto verdict = verdictNamed(verdicts[extraction->article->id].toString());
            if (!verdict)
                return std::unexpected(verdict.error());
            cluster.verdicts.push_back(*verdict);
        }
    }
    return {};
}

std::shared_ptr<Extraction> extractionOf(const QString &id, const Texts &texts,
                                         const QJsonArray &boilerplate, const Lexicon &lexicon)
{
    auto article =
        std::make_shared<Article>(articleFromText(id, texts[id], DebrisRules::load().value()));
    markGoldDebris(*article, boilerplate, texts);
    auto extraction = std::make_shared<Extraction>();
    extraction->tokens = lex(*article, lexicon);
    extraction->article = std::move(article);
    return extraction;
}

std::expected<QString, QString> contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(u"%1: %2"_s.arg(path, file.errorString()));
    return QString::fromUtf8(file.readAll());
}

std::expected<GoldCluster, QString> clusterOf(const QJsonObject &gold, const QStringList &ids,
                                              const Texts &texts, const Lexicon &lexicon)
{
    GoldCluster cluster{.name = gold["cluster"_L1].toString(),
                        .base = ArticleIndex(int(ids.indexOf(gold["base"_L1].toString())))};
    std::vector<GoldClaim> claims;
    for (const auto &object : gold["claims"_L1].toArray()) {
        auto claim = claimOf(object.toObject(), ids, texts, lexicon);
        if (!claim)
            return std::unexpected(claim.error());
        claims.push_back(*std::move(claim));
    }
    std::ranges::stable_sort(claims, byPlace);
    for (const QString &id : ids) {
        auto extraction = extractionOf(id, texts, gold["boilerplate"_L1].toArray(), lexicon);
        for (const GoldClaim &claim : claims) {
            if (claim.claim.article == ArticleIndex(int(ids.indexOf(id)))) {
                extraction->claims.push_back(claim.claim);
                extraction->claims.back().article = {};
            }
        }
        cluster.alignment.articles.push_back(std::move(extraction));
    }
    if (const auto added = addFacts(cluster, gold, claims); !added)
        return std::unexpected(added.error());
    return cluster;
}

} // namespace

bool isMinor(const Claim &claim)
{
    const auto *quote = std::get_if<Quote>(&claim.value);
    return quote && (quote->nested || quote->role == QuoteRole::Term);
}

bool GoldCluster::isScored(FactIndex fact) const
{
    return !std::ranges::all_of(alignment.facts[size_t(fact)].claims,
                                [&](ClaimIndex index) { return isMinor(alignment.claim(index)); });
}

std::expected<GoldCluster, QString> readGoldCluster(const QString &folder, const Lexicon &lexicon)
{
    const QString path = folder + u"/gold.json"_s;
    const auto json = contents(path);
    if (!json)
        return std::unexpected(json.error());
    const QJsonObject gold = QJsonDocument::fromJson(json->toUtf8()).object();
    QStringList ids;
    Texts texts;
    for (const auto &id : gold["articles"_L1].toArray()) {
        const auto text = contents(folder + u'/' + id.toString());
        if (!text)
            return std::unexpected(text.error());
        ids << id.toString();
        texts.insert(id.toString(), QString(*text).replace("\r\n"_L1, "\n"_L1));
    }
    if (ids.isEmpty())
        return std::unexpected(u"%1: names no articles"_s.arg(path));
    return clusterOf(gold, ids, texts, lexicon).transform_error([&](const QString &cause) {
        return path + u": "_s + cause;
    });
}

QStringList goldClusterFolders(const QString &shared, const QString &what)
{
    const QDir gold(shared + u"/gold"_s);
    QStringList folders;
    for (const QString &entry : gold.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (gold.exists(entry + u"/gold.json"_s))
            folders << gold.filePath(entry);
    }
    if (folders.isEmpty())
        std::fprintf(stderr, "NOT MEASURED: %s: there are no annotated articles in %s\n",
                     qUtf8Printable(what), qUtf8Printable(gold.path()));
    return folders;
}

} // namespace crosscheck
