// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/factsummary.h"
#include "ui/report/htmlparts.h"
#include "ui/report/matrixtables.h"

#include <KLocalizedString>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// One table of the matrix. Only the first carries the ids of the rows.
class HtmlMatrix
{
public:
    /// Shape: `table` counts from 0.
    HtmlMatrix(const HtmlContents &contents, const std::vector<ArticleIndex> &articles, int table)
        : m_contents(contents)
        , m_out(contents.out)
        , m_articles(articles)
        , m_table(table)
    {
    }

    void write()
    {
        m_out.open("section"_L1,
                   {{"class"_L1, u"wide"_s}, {"tabindex"_L1, u"0"_s}, {"aria-label"_L1, label()}});
        m_out.open("table"_L1, {{"class"_L1, u"matrix"_s}})
            .raw("\n")
            .open("thead"_L1)
            .open("tr"_L1);
        head(i18nc("@title:column", "no."));
        head(i18nc("@title:column", "fact"));
        for (const ArticleIndex article : m_articles)
            head(siglum(article) + (article == m_contents.comparison.base ? u" ★ "_s : u" "_s) +
                 shortName(m_contents.comparison.article(article), 22));
        m_out.close().close();
        group(i18nc("@title:group of facts", "Findings"), m_contents.numbers.findings());
        group(i18nc("@title:group of facts", "Dropped or added only"),
              m_contents.numbers.droppedOrAdded());
        group(i18nc("@title:group of facts", "Consistent"), m_contents.numbers.consistent());
        group(i18nc("@title:group of facts", "Set aside by the editor"),
              m_contents.numbers.setAside());
        m_out.close().close();
    }

private:
    [[nodiscard]] QString label() const
    {
        const QString title = i18nc("@title", "Facts and sources");
        return m_table == 0 ? title
                            : i18nc("@title of a table that goes on", "%1 (%2)", title,
                                    QString::number(m_table + 1));
    }

    void head(const QString &title) { m_out.element("th"_L1, title, {{"scope"_L1, u"col"_s}}); }

    void group(const QString &title, std::span<const FactIndex> facts)
    {
        if (facts.empty())
            return;
        m_out.open("tbody"_L1).raw("\n").open("tr"_L1, {{"class"_L1, u"group"_s}});
        m_out.element(
            "th"_L1, u"%1 (%2)"_s.arg(title).arg(facts.size()),
            {{"colspan"_L1, QString::number(m_articles.size() + 2)}, {"scope"_L1, u"rowgroup"_s}});
        m_out.close();
        for (const FactIndex fact : facts)
            row(fact);
        m_out.close();
    }

    void row(FactIndex fact)
    {
        if (m_table == 0)
            m_out.open("tr"_L1, {{"id"_L1, m_contents.rowId(fact)}});
        else
            m_out.open("tr"_L1);
        m_out.element("td"_L1, QString::number(m_contents.numbers.of(fact)));
        m_out.open("th"_L1, {{"scope"_L1, u"row"_s}, {"dir"_L1, u"auto"_s}});
        const QString label = firstWords(m_contents.comparison.fact(fact).label, 110);
        const QString link = m_contents.linkTo(fact);
        if (link == u'#' + m_contents.rowId(fact))
            m_out.text(label);
        else
            m_out.element("a"_L1, label, {{"href"_L1, link}});
        m_out.close();
        for (const ArticleIndex article : m_articles)
            cell(m_contents.comparison.cell(fact, article));
        m_out.close();
    }

    void cell(const Cell &cell)
    {
        m_out.open("td"_L1);
        if (cell.verdict == Verdict::Absent) {
            m_out.text(u"·");
        } else {
            writeSign(m_out, cell.verdict);
            m_out.text(u' ' + cellWords(m_contents.comparison, cell));
        }
        m_out.close();
    }

    const HtmlContents &m_contents;
    HtmlWriter &m_out;
    const std::vector<ArticleIndex> &m_articles;
    int m_table;
};

} // namespace

void writeHtmlMatrix(const HtmlContents &contents)
{
    if (contents.comparison.factCount() == 0)
        return;
    openSection(contents.out, u"matrix"_s, i18nc("@title", "Facts and sources"));
    int table = 0;
    for (const std::vector<ArticleIndex> &articles : matrixTables(contents.comparison))
        HtmlMatrix(contents, articles, table++).write();
    contents.out.close();
}

} // namespace crosscheck
