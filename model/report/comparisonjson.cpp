// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/comparisonjson.h"

#include "model/report/codepoints.h"
#include "model/report/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr int formatVersion = 1;

/// Writes what the value of a claim adds to its place: its kind and the members of that kind.
struct ValueWriter {
    JsonWriter &json;

    void operator()(const Quantity &quantity) const
    {
        number(quantity.low, quantity.high, QStringView(quantity.unit), quantity.bound);
        json.member("vague"_L1, quantity.vague);
    }
    void operator()(const DateRange &dates) const
    {
        number(QStringView(toString(dates.first)), QStringView(toString(dates.last)),
               QStringView(u"date"), dates.bound);
        json.member("vague"_L1, false);
    }
    void operator()(const TimeRange &times) const
    {
        number(QStringView(toString(times.first)), QStringView(toString(times.last)),
               QStringView(u"time"), times.bound);
        json.member("vague"_L1, false);
    }
    void operator()(const Quote &quote) const
    {
        json.member("role"_L1, QStringView(quote.role == QuoteRole::Term ? u"term" : u"speech"));
        json.member("speaker"_L1, QStringView(quote.speaker));
        json.member("nested"_L1, quote.nested);
    }
    void operator()(const IndirectSpeech &speech) const
    {
        json.member("speaker"_L1, QStringView(speech.speaker));
    }

private:
    template <typename Value>
    void number(Value low, Value high, QStringView unit, Bound bound) const
    {
        json.member("low"_L1, low);
        json.member("high"_L1, high);
        json.member("unit"_L1, unit);
        json.member("bound"_L1, name(bound));
    }
};

QStringView kindName(const Claim &claim)
{
    return claim.isNumber() ? u"number" : claim.isQuote() ? u"quote" : u"indirect";
}

/// All members of a claim but its id, article and fact.
void writeClaim(JsonWriter &json, const Claim &claim, QStringView text, const CodePoints &places)
{
    json.member("kind"_L1, kindName(claim));
    json.member("start"_L1, places.at(claim.span.begin()));
    json.member("end"_L1, places.at(claim.span.end()));
    json.member("text"_L1, claim.span.of(text));
    std::visit(ValueWriter{json}, claim.value);
    if (claim.isNumber())
        json.member("quoted"_L1, claim.quoted);
    json.member("boilerplate"_L1, claim.boilerplate);
}

void writeArticle(JsonWriter &json, const Article &article, const CodePoints &places)
{
    json.newLine();
    json.beginObject();
    json.member("id"_L1, QStringView(article.id));
    json.member("title"_L1, QStringView(article.title));
    json.member("source"_L1, QStringView(article.source));
    json.key("date"_L1);
    if (article.date.isValid())
        json.value(QStringView(article.date.toString(Qt::ISODate)));
    else
        json.null();
    json.member("length"_L1, places.length());
    json.key("debris"_L1);
    json.beginArray();
    for (const Block &block : article.blocks) {
        if (!block.isDebris())
            continue;
        json.beginArray();
        json.value(places.at(block.span.begin()));
        json.value(places.at(block.span.end()));
        json.endArray();
    }
    json.endArray();
    if (!article.sha256.isEmpty())
        json.member("sha256"_L1, QStringView(QString::fromLatin1(article.sha256.toHex())));
    json.endObject();
}

void writeIds(JsonWriter &json, std::span<const ClaimIndex> claims)
{
    json.beginArray();
    for (const ClaimIndex claim : claims)
        json.value(int(claim));
    json.endArray();
}

void writeCell(JsonWriter &json, const Cell &cell)
{
    json.beginObject();
    json.member("verdict"_L1, name(cell.verdict));
    json.member("why"_L1, QStringView(words(cell.reason)));
    json.key("claims"_L1);
    writeIds(json, cell.claims);
    json.endObject();
}

void writeFact(JsonWriter &json, const Comparison &comparison, FactIndex index)
{
    const Fact &fact = comparison.fact(index);
    json.newLine();
    json.beginObject();
    json.member("id"_L1, int(index));
    json.member("label"_L1, QStringView(fact.label));
    json.member("kind"_L1, name(fact.kind));
    json.key("verdicts"_L1);
    json.beginObject();
    for (int i = 0; i < comparison.articleCount(); ++i) {
        const Cell &cell = comparison.cell(index, ArticleIndex(i));
        if (cell.verdict == Verdict::Absent)
            continue;
        json.key(QStringView(comparison.article(ArticleIndex(i)).id));
        writeCell(json, cell);
    }
    json.endObject();
    if (!fact.ambiguous.empty()) {
        json.key("ambiguous"_L1);
        writeIds(json, fact.ambiguous);
    }
    json.endObject();
}

void writeClaims(JsonWriter &json, const Alignment &alignment, std::span<const CodePoints> places)
{
    for (size_t i = 0; i < alignment.claims.size(); ++i) {
        const Claim &claim = alignment.claims[i];
        const Article &article = alignment.article(claim.article);
        json.newLine();
        json.beginObject();
        json.member("id"_L1, i);
        json.member("article"_L1, QStringView(article.id));
        writeClaim(json, claim, article.text, places[size_t(claim.article)]);
        json.key("fact"_L1);
        if (const int fact = alignment.factOf[i]; fact >= 0)
            json.value(fact);
        else
            json.null();
        json.endObject();
    }
}

void writeChecks(JsonWriter &json, const Comparison &comparison, std::span<const CodePoints> places)
{
    for (const Check &check : comparison.checks) {
        const CodePoints &inArticle = places[size_t(check.article)];
        json.newLine();
        json.beginObject();
        json.member("kind"_L1, name(check.kind));
        json.member("article"_L1, QStringView(comparison.article(check.article).id));
        json.member("start"_L1, inArticle.at(check.span.begin()));
        json.member("end"_L1, inArticle.at(check.span.end()));
        json.key("claims"_L1);
        writeIds(json, check.claims);
        json.member("why"_L1, QStringView(check.why));
        json.endObject();
    }
}

void writeNames(JsonWriter &json, const Comparison &comparison,
                std::span<const ArticleIndex> articles)
{
    json.beginArray();
    for (const ArticleIndex article : articles)
        json.value(QStringView(comparison.article(article).id));
    json.endArray();
}

void writeDescent(JsonWriter &json, const Comparison &comparison, ArticleIndex article)
{
    const Descent &descent = comparison.alignment->lineage.descents[size_t(article)];
    json.newLine();
    json.beginObject();
    json.member("article"_L1, QStringView(comparison.article(article).id));
    json.key("from"_L1);
    if (descent.from)
        json.value(QStringView(comparison.article(*descent.from).id));
    else
        json.null();
    json.member("shared"_L1, descent.shared);
    json.member("quotes"_L1, descent.quotes);
    json.member("names_it"_L1, descent.namesIt);
    json.key("errors"_L1);
    json.beginArray();
    for (const FactIndex fact : descent.errors)
        json.value(int(fact));
    json.endArray();
    json.endObject();
}

void writeOrigin(JsonWriter &json, const Comparison &comparison, const Origin &origin)
{
    json.newLine();
    json.beginObject();
    json.member("fact"_L1, int(origin.fact));
    json.member("verdict"_L1, name(origin.verdict));
    json.key("articles"_L1);
    writeNames(json, comparison, origin.articles);
    json.endObject();
}

void writeLineage(JsonWriter &json, const Comparison &comparison)
{
    const Lineage &lineage = comparison.alignment->lineage;
    json.beginObject();
    json.key("voices"_L1);
    json.beginArray();
    for (const auto &voice : lineage.voices)
        writeNames(json, comparison, voice);
    json.endArray();
    json.key("tree"_L1);
    json.beginArray();
    for (size_t i = 0; i < lineage.descents.size(); ++i)
        writeDescent(json, comparison, ArticleIndex(int(i)));
    json.endArray();
    json.key("origins"_L1);
    json.beginArray();
    for (const Origin &origin : comparison.origins)
        writeOrigin(json, comparison, origin);
    json.endArray();
    json.endObject();
}

} // namespace

QByteArray comparisonJson(const Comparison &comparison)
{
    const Alignment &alignment = *comparison.alignment;
    std::vector<CodePoints> places;
    places.reserve(alignment.articles.size());
    for (const auto &extraction : alignment.articles)
        places.emplace_back(extraction->article->text);

    JsonWriter json;
    json.beginObject();
    json.member("crosscheck"_L1, formatVersion);
    json.member("base"_L1, QStringView(comparison.article(comparison.base).id));
    json.key("articles"_L1);
    json.beginArray();
    for (size_t i = 0; i < places.size(); ++i)
        writeArticle(json, *alignment.articles[i]->article, places[i]);
    json.endArray();
    json.key("claims"_L1);
    json.beginArray();
    writeClaims(json, alignment, places);
    json.endArray();
    json.key("facts"_L1);
    json.beginArray();
    for (int i = 0; i < comparison.factCount(); ++i)
        writeFact(json, comparison, FactIndex(i));
    json.endArray();
    json.key("checks"_L1);
    json.beginArray();
    writeChecks(json, comparison, places);
    json.endArray();
    json.key("lineage"_L1);
    writeLineage(json, comparison);
    json.endObject();
    return json.bytes() + '\n';
}

QByteArray extractionJson(const Extraction &extraction)
{
    const Article &article = *extraction.article;
    const CodePoints places(article.text);
    JsonWriter json;
    json.beginObject();
    json.member("id"_L1, QStringView(article.id));
    json.key("claims"_L1);
    json.beginArray();
    for (const Claim &claim : extraction.claims) {
        json.beginObject();
        writeClaim(json, claim, article.text, places);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.bytes() + '\n';
}

} // namespace crosscheck
