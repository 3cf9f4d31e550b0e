// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/factsummary.h"
#include "ui/report/badge.h"
#include "ui/report/matrixtables.h"
#include "ui/report/reportparts.h"

#include <KLocalizedString>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qreal numberWidth = 22 * pt;
constexpr qreal cellGap = 5 * pt;
constexpr qsizetype longestLabel = 110;

/// One table of the matrix.
class Matrix
{
public:
    Matrix(PageFlow &flow, const ReportContents &contents, ReportPlaces &places,
           std::vector<ArticleIndex> articles)
        : m_flow(flow)
        , m_contents(contents)
        , m_places(places)
        , m_style(contents.style)
        , m_articles(std::move(articles))
        , m_factWidth(m_articles.size() <= 3 ? 230 * pt : 158 * pt)
        , m_columnWidth((flow.width() - numberWidth - m_factWidth) / qreal(m_articles.size()))
    {
    }

    void write()
    {
        const RowSlice head = columnHeads(columns(), m_style, 0, m_flow.width());
        TableFlow table(m_flow, head, head, Frame::None, m_style);
        table.begin(60 * pt);
        addGroup(table, i18nc("@title:group of facts", "Findings"), m_contents.numbers.findings());
        addGroup(table, i18nc("@title:group of facts", "Dropped or added only"),
                 m_contents.numbers.droppedOrAdded());
        addGroup(table, i18nc("@title:group of facts", "Consistent"),
                 m_contents.numbers.consistent());
        addGroup(table, i18nc("@title:group of facts", "Set aside by the editor"),
                 m_contents.numbers.setAside());
        table.end();
    }

private:
    [[nodiscard]] qreal leftOf(size_t article) const
    {
        return numberWidth + m_factWidth + qreal(article) * m_columnWidth;
    }

    [[nodiscard]] std::vector<Column> columns() const
    {
        std::vector<Column> made{
            {{}, 0, numberWidth - cellGap},
            {i18nc("@title:column", "fact"), numberWidth, m_factWidth - cellGap}};
        for (size_t i = 0; i < m_articles.size(); ++i) {
            const Article &article = m_contents.comparison.article(m_articles[i]);
            made.push_back(
                {markedSiglum(m_contents.comparison, m_articles[i]) + u' ' + shortName(article, 22),
                 leftOf(i), m_columnWidth - cellGap});
        }
        return made;
    }

    void addGroup(TableFlow &table, const QString &title, std::span<const FactIndex> facts)
    {
        if (facts.empty())
            return;
        TableRow head(3 * pt);
        const TextBox text(RichText(u"%1 (%2)"_s.arg(title).arg(facts.size()), m_style.smallStrong),
                           {.width = m_flow.width()});
        head.add(0, TableCell(text));
        head.ruled(0, m_flow.width(), m_style.rule, m_style.hairline);
        table.keep(head.height() + row(facts.front()).height());
        table.add(std::move(head));
        for (size_t i = 0; i < facts.size(); ++i) {
            TableRow next = row(facts[i]);
            if (i + 2 == facts.size()) // the last goes to no page alone
                table.keep(next.height() + row(facts[i + 1]).height());
            m_places.put(facts[i], LinkTo::Matrix, table.add(std::move(next)));
        }
    }

    [[nodiscard]] TableRow row(FactIndex fact) const
    {
        TableRow made(2.4 * pt);
        const auto text = [](const QString &words, const TextStyle &style, qreal width) {
            return TableCell(TextBox(RichText(words, style), {.width = width, .leading = 1.3}));
        };
        made.add(0, text(QString::number(m_contents.numbers.of(fact)), m_style.small,
                         numberWidth - cellGap));
        const QString label = m_contents.comparison.fact(fact).label.simplified();
        made.add(numberWidth,
                 text(label.size() <= longestLabel ? label
                                                   : label.first(longestLabel).trimmed() + u"…"_s,
                      m_style.small.in(m_style.ink), m_factWidth - cellGap));
        for (size_t i = 0; i < m_articles.size(); ++i)
            made.add(leftOf(i), cellOf(m_contents.comparison.cell(fact, m_articles[i])));
        made.ruled(0, m_flow.width(), m_style.rule, m_style.hairline);
        made.linked(0, m_flow.width(), fact);
        return made;
    }

    [[nodiscard]] TableCell cellOf(const Cell &cell) const
    {
        const TextStyle small = m_style.small.in(m_style.ink);
        const qreal width = m_columnWidth - cellGap;
        if (cell.verdict == Verdict::Absent)
            return TableCell(
                TextBox(RichText(u"·"_s, m_style.small), {.width = width, .leading = 1.3}));
        return badgeCell(cell.verdict, RichText(cellWords(m_contents.comparison, cell), small),
                         small, width, m_style);
    }

    PageFlow &m_flow;
    const ReportContents &m_contents;
    ReportPlaces &m_places;
    const ReportStyle &m_style;
    std::vector<ArticleIndex> m_articles;
    qreal m_factWidth;
    qreal m_columnWidth;
};

} // namespace

void writeMatrix(PageFlow &flow, const ReportContents &contents, ReportPlaces &places)
{
    if (contents.comparison.factCount() == 0)
        return;
    const QString title = i18nc("@title", "Facts and sources");
    places.headings.push_back(
        {.title = title, .place = writeHeading(flow, contents.style, title, 130 * pt)});
    for (const std::vector<ArticleIndex> &articles : matrixTables(contents.comparison)) {
        Matrix(flow, contents, places, articles).write();
        flow.skip(contents.style.wideGap);
    }
}

} // namespace crosscheck
