// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/comparisonjson.h"

#include "model/report/codepoints.h"
#include "model/report/figures.h"
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

/// One event's part of the lists. Ids are places in these, so they count on from the events before.
class EventWriter
{
public:
    EventWriter(JsonWriter &json, const Comparison &comparison, int firstClaim, int firstFact)
        : m_json(json)
        , m_comparison(comparison)
        , m_alignment(*comparison.alignment)
        , m_firstClaim(firstClaim)
        , m_firstFact(firstFact)
    {
        m_places.reserve(m_alignment.articles.size());
        for (const auto &extraction : m_alignment.articles)
            m_places.emplace_back(extraction->article->text);
    }

    void writeArticles()
    {
        for (size_t i = 0; i < m_places.size(); ++i)
            writeArticle(m_json, *m_alignment.articles[i]->article, m_places[i]);
    }

    void writeClaims()
    {
        for (size_t i = 0; i < m_alignment.claims.size(); ++i) {
            const Claim &claim = m_alignment.claims[i];
            const Article &article = m_alignment.article(claim.article);
            m_json.newLine();
            m_json.beginObject();
            m_json.member("id"_L1, m_firstClaim + int(i));
            m_json.member("article"_L1, QStringView(article.id));
            writeClaim(m_json, claim, article.text, m_places[size_t(claim.article)]);
            m_json.key("fact"_L1);
            if (const int fact = m_alignment.factOf[i]; fact >= 0)
                m_json.value(m_firstFact + fact);
            else
                m_json.null();
            m_json.endObject();
        }
    }

    void writeFacts()
    {
        for (int i = 0; i < m_comparison.factCount(); ++i)
            writeFact(FactIndex(i));
    }

    void writeChecks()
    {
        for (const Check &check : m_comparison.checks) {
            const CodePoints &places = m_places[size_t(check.article)];
            m_json.newLine();
            m_json.beginObject();
            m_json.member("kind"_L1, name(check.kind));
            m_json.key("article"_L1);
            writeName(check.article);
            m_json.member("start"_L1, places.at(check.span.begin()));
            m_json.member("end"_L1, places.at(check.span.end()));
            m_json.key("claims"_L1);
            writeIds(check.claims);
            m_json.member("why"_L1, QStringView(check.why));
            m_json.endObject();
        }
    }

    void writeVoices()
    {
        for (const auto &voice : m_alignment.lineage.voices)
            writeNames(voice);
    }

    void writeTree()
    {
        for (size_t i = 0; i < m_alignment.lineage.descents.size(); ++i)
            writeDescent(ArticleIndex(int(i)));
    }

    void writeOrigins()
    {
        for (const Origin &origin : m_comparison.origins) {
            m_json.newLine();
            m_json.beginObject();
            m_json.member("fact"_L1, m_firstFact + int(origin.fact));
            m_json.member("verdict"_L1, name(origin.verdict));
            m_json.key("articles"_L1);
            writeNames(origin.articles);
            m_json.endObject();
        }
    }

    void writeEvent()
    {
        m_json.newLine();
        m_json.beginObject();
        m_json.member("title"_L1, QStringView(eventTitle(m_comparison)));
        m_json.key("base"_L1);
        writeName(m_comparison.base);
        m_json.key("articles"_L1);
        m_json.beginArray();
        for (int i = 0; i < m_comparison.articleCount(); ++i)
            writeName(ArticleIndex(i));
        m_json.endArray();
        m_json.key("facts"_L1);
        m_json.beginArray();
        for (int i = 0; i < m_comparison.factCount(); ++i)
            m_json.value(m_firstFact + i);
        m_json.endArray();
        m_json.endObject();
    }

private:
    void writeName(ArticleIndex article)
    {
        m_json.value(QStringView(m_comparison.article(article).id));
    }
    void writeNames(std::span<const ArticleIndex> articles)
    {
        m_json.beginArray();
        for (const ArticleIndex article : articles)
            writeName(article);
        m_json.endArray();
    }
    void writeIds(std::span<const ClaimIndex> claims)
    {
        m_json.beginArray();
        for (const ClaimIndex claim : claims)
            m_json.value(m_firstClaim + int(claim));
        m_json.endArray();
    }

    void writeCell(const Cell &cell)
    {
        m_json.beginObject();
        m_json.member("verdict"_L1, name(cell.verdict));
        m_json.member("why"_L1, QStringView(words(cell.reason)));
        m_json.key("claims"_L1);
        writeIds(cell.claims);
        m_json.endObject();
    }

    void writeFact(FactIndex index)
    {
        const Fact &fact = m_comparison.fact(index);
        m_json.newLine();
        m_json.beginObject();
        m_json.member("id"_L1, m_firstFact + int(index));
        m_json.member("label"_L1, QStringView(fact.label));
        m_json.member("kind"_L1, name(fact.kind));
        m_json.key("verdicts"_L1);
        m_json.beginObject();
        for (int i = 0; i < m_comparison.articleCount(); ++i) {
            const Cell &cell = m_comparison.cell(index, ArticleIndex(i));
            if (cell.verdict == Verdict::Absent)
                continue;
            m_json.key(QStringView(m_comparison.article(ArticleIndex(i)).id));
            writeCell(cell);
        }
        m_json.endObject();
        if (!fact.ambiguous.empty()) {
            m_json.key("ambiguous"_L1);
            writeIds(fact.ambiguous);
        }
        m_json.endObject();
    }

    void writeDescent(ArticleIndex article)
    {
        const Descent &descent = m_alignment.lineage.descents[size_t(article)];
        m_json.newLine();
        m_json.beginObject();
        m_json.key("article"_L1);
        writeName(article);
        m_json.key("from"_L1);
        if (descent.from)
            writeName(*descent.from);
        else
            m_json.null();
        m_json.member("shared"_L1, descent.shared);
        m_json.member("quotes"_L1, descent.quotes);
        m_json.member("names_it"_L1, descent.namesIt);
        m_json.key("errors"_L1);
        m_json.beginArray();
        for (const FactIndex fact : descent.errors)
            m_json.value(m_firstFact + int(fact));
        m_json.endArray();
        m_json.endObject();
    }

    JsonWriter &m_json;
    const Comparison &m_comparison;
    const Alignment &m_alignment;
    int m_firstClaim;
    int m_firstFact;
    std::vector<CodePoints> m_places;
};

/// What each event adds to a list.
void writeList(JsonWriter &json, QLatin1StringView key, std::vector<EventWriter> &events,
               void (EventWriter::*write)())
{
    json.key(key);
    json.beginArray();
    for (EventWriter &event : events)
        (event.*write)();
    json.endArray();
}

} // namespace

QByteArray comparisonJson(const Comparison &comparison)
{
    return comparisonJson(std::span(&comparison, 1));
}

QByteArray comparisonJson(std::span<const Comparison> events)
{
    QByteArray all;
    writeComparisonJson(events, [&all](QByteArrayView piece) { all += piece; });
    return all;
}

void writeComparisonJson(std::span<const Comparison> events, const ByteSink &out)
{
    Q_ASSERT(!events.empty());
    JsonWriter json(out);
    std::vector<EventWriter> writers;
    writers.reserve(events.size());
    int claims = 0;
    int facts = 0;
    for (const Comparison &event : events) {
        writers.emplace_back(json, event, claims, facts);
        claims += int(event.alignment->claims.size());
        facts += event.factCount();
    }

    json.beginObject();
    json.member("crosscheck"_L1, formatVersion);
    json.member("base"_L1, QStringView(events.front().article(events.front().base).id));
    writeList(json, "articles"_L1, writers, &EventWriter::writeArticles);
    writeList(json, "claims"_L1, writers, &EventWriter::writeClaims);
    writeList(json, "facts"_L1, writers, &EventWriter::writeFacts);
    writeList(json, "checks"_L1, writers, &EventWriter::writeChecks);
    json.key("lineage"_L1);
    json.beginObject();
    writeList(json, "voices"_L1, writers, &EventWriter::writeVoices);
    writeList(json, "tree"_L1, writers, &EventWriter::writeTree);
    writeList(json, "origins"_L1, writers, &EventWriter::writeOrigins);
    json.endObject();
    if (events.size() > 1)
        writeList(json, "events"_L1, writers, &EventWriter::writeEvent);
    json.endObject();
    json.flush();
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
    return json.takeLine();
}

} // namespace crosscheck
