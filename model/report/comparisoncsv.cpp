// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/comparisoncsv.h"

#include "model/report/codepoints.h"

#include <QLocale>
#include <QStringList>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr std::array columns{"fact"_L1,    "label"_L1, "kind"_L1,    "article"_L1, "source"_L1,
                             "verdict"_L1, "why"_L1,   "text"_L1,    "low"_L1,     "high"_L1,
                             "unit"_L1,    "bound"_L1, "speaker"_L1, "start"_L1,   "end"_L1};

/// Rows of one table. What the program counts goes in as it is; words from outside go through
/// text(), which takes their teeth.
class CsvWriter
{
public:
    void plain(QStringView cell)
    {
        if (!m_firstInRow)
            m_bytes += ',';
        m_firstInRow = false;
        const bool needsQuotes = std::ranges::any_of(cell, [](QChar c) {
            return c == ','_L1 || c == '"'_L1 || c == '\n'_L1 || c == '\r'_L1;
        });
        m_bytes += needsQuotes ? '"' + QByteArray(cell.toUtf8()).replace('"', "\"\"") + '"'
                               : cell.toUtf8();
    }
    void text(QStringView cell)
    {
        const bool isFormula = !cell.isEmpty() && u"=+-@\t\r\n"_s.contains(cell.front());
        plain(isFormula ? QString(u'\'' + cell.toString()) : cell.toString());
    }
    void endRow()
    {
        m_bytes += "\r\n";
        m_firstInRow = true;
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes = "\xEF\xBB\xBF";
    bool m_firstInRow = true;
};

QString number(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

/// The cells "low" to "speaker" of a claim.
struct ValueCells {
    CsvWriter &csv;

    void operator()(const Quantity &quantity) const
    {
        csv.plain(number(quantity.low));
        csv.plain(number(quantity.high));
        csv.text(quantity.unit);
        csv.plain(name(quantity.bound));
        csv.plain({});
    }
    void operator()(const DateRange &dates) const
    {
        calendar(toString(dates.first), toString(dates.last), u"date", dates.bound);
    }
    void operator()(const TimeRange &times) const
    {
        calendar(toString(times.first), toString(times.last), u"time", times.bound);
    }
    void operator()(const Quote &quote) const { words(quote.speaker); }
    void operator()(const IndirectSpeech &speech) const { words(speech.speaker); }

private:
    void calendar(const QString &first, const QString &last, QStringView unit, Bound bound) const
    {
        csv.text(first);
        csv.text(last);
        csv.plain(unit);
        csv.plain(name(bound));
        csv.plain({});
    }
    void words(const QString &speaker) const
    {
        for (int i = 0; i < 4; ++i)
            csv.plain({});
        csv.text(speaker);
    }
};

/// The cells "text" to "end": all wordings, and the value and place of the first.
void writeClaims(CsvWriter &csv, const Comparison &comparison, const Cell &cell,
                 const CodePoints &places)
{
    QStringList wordings;
    for (const ClaimIndex index : cell.claims) {
        const Alignment &alignment = *comparison.alignment;
        wordings += alignment.text(alignment.claim(index)).toString();
    }
    csv.text(wordings.join(u" | "_s));
    if (cell.claims.empty()) {
        for (int i = 0; i < 7; ++i)
            csv.plain({});
        return;
    }
    const Claim &first = comparison.alignment->claim(cell.claims.front());
    std::visit(ValueCells{csv}, first.value);
    csv.plain(QString::number(places.at(first.span.begin())));
    csv.plain(QString::number(places.at(first.span.end())));
}

void writeRows(CsvWriter &csv, const Comparison &comparison, int firstFact)
{
    std::vector<CodePoints> places;
    for (const auto &extraction : comparison.alignment->articles)
        places.emplace_back(extraction->article->text);
    for (int fact = 0; fact < comparison.factCount(); ++fact) {
        for (int i = 0; i < comparison.articleCount(); ++i) {
            const Article &article = comparison.article(ArticleIndex(i));
            const Cell &cell = comparison.cell(FactIndex(fact), ArticleIndex(i));
            csv.plain(QString::number(firstFact + fact));
            csv.text(comparison.fact(FactIndex(fact)).label);
            csv.plain(name(comparison.fact(FactIndex(fact)).kind));
            csv.text(article.id);
            csv.text(article.source);
            csv.plain(name(cell.verdict));
            csv.text(words(cell.reason));
            writeClaims(csv, comparison, cell, places[size_t(i)]);
            csv.endRow();
        }
    }
}

} // namespace

QByteArray comparisonCsv(const Comparison &comparison)
{
    return comparisonCsv(std::span(&comparison, 1));
}

QByteArray comparisonCsv(std::span<const Comparison> events)
{
    CsvWriter csv;
    for (const QLatin1StringView column : columns)
        csv.plain(QString(column));
    csv.endRow();
    int firstFact = 0;
    for (const Comparison &event : events) {
        writeRows(csv, event, firstFact);
        firstFact += event.factCount();
    }
    return csv.bytes();
}

} // namespace crosscheck
