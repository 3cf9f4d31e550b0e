// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/factlists.h"
#include "model/report/factsummary.h"
#include "ui/report/htmlparts.h"
#include "ui/report/reportwords.h"
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// One fact as a block: title, outcome, a row for each thing that sources do with it, and what the
/// editor says to it.
class HtmlFactBlock
{
public:
    HtmlFactBlock(const HtmlContents &contents, const FactSummary &summary)
        : m_contents(contents)
        , m_out(contents.out)
        , m_summary(summary)
    {
    }

    void write()
    {
        m_out.open("article"_L1,
                   {{"class"_L1, u"fact"_s}, {"id"_L1, m_contents.blockId(m_summary.fact)}});
        writeHead();
        m_out.open("table"_L1, {{"class"_L1, u"stacks"_s}}).raw("\n");
        writeColumns();
        m_out.open("tbody"_L1).raw("\n");
        for (const FactRow &row : m_summary.rows)
            writeRow(row);
        m_out.close().close();
        writeValueChart(m_contents, m_summary.fact);
        if (const FactReview *said = m_contents.options.reviewOf(m_summary.fact))
            writeDecision(*said);
        m_out.close();
    }

private:
    [[nodiscard]] bool isQuote() const { return m_summary.kind == FactKind::Quote; }
    [[nodiscard]] QString wordingTitle() const
    {
        return isQuote() ? i18nc("@title:column of a quote", "wording")
                         : i18nc("@title:column of a fact", "as written");
    }

    void writeHead()
    {
        const FactReview *said = m_contents.options.reviewOf(m_summary.fact);
        const QString number = QString::number(m_contents.numbers.of(m_summary.fact));
        m_out.element("a"_L1, number,
                      {{"class"_L1, u"number"_s},
                       {"href"_L1, u'#' + m_contents.rowId(m_summary.fact)},
                       {"aria-label"_L1, i18nc("@info", "Fact %1, to the table", number)}});
        m_out.open("h3"_L1, {{"dir"_L1, u"auto"_s}}).text(m_summary.title + u' ');
        writeSign(m_out, said ? said->verdict.value_or(m_summary.gravest) : m_summary.gravest);
        m_out.close();
        m_out.element("p"_L1, m_summary.outcome, {{"class"_L1, u"quiet"_s}});
        if (!m_summary.origin.isEmpty())
            m_out.element("p"_L1, m_summary.origin, {{"class"_L1, u"quiet"_s}});
    }

    void writeColumns()
    {
        m_out.open("thead"_L1).open("tr"_L1);
        QStringList titles{i18nc("@title:column of a fact", "source"), wordingTitle()};
        if (!isQuote())
            titles += i18nc("@title:column of a fact", "value");
        titles += i18nc("@title:column of a fact", "against the base");
        for (const QString &title : titles)
            m_out.element("th"_L1, title, {{"scope"_L1, u"col"_s}});
        m_out.close().close();
    }

    void writeRow(const FactRow &row)
    {
        m_out.open("tr"_L1).element("th"_L1, sourcesOf(row), {{"scope"_L1, u"row"_s}});
        m_out.open("td"_L1, {{"class"_L1, u"wording"_s}, {"data-label"_L1, wordingTitle()}});
        for (const Wording &wording : row.wordings) {
            m_out.open("p"_L1, {{"dir"_L1, u"auto"_s}});
            writeWording(m_out, wording, row.verdict, m_summary.kind);
            if (isQuote() && !row.speaker.isEmpty() && &wording == &row.wordings.back())
                m_out.element("span"_L1, u" — "_s + row.speaker, {{"class"_L1, u"aside"_s}});
            m_out.close();
        }
        if (row.wordings.empty())
            m_out.text(u"—");
        m_out.close();
        if (!isQuote())
            m_out.element("td"_L1, row.value,
                          {{"class"_L1, u"value"_s},
                           {"data-label"_L1, i18nc("@title:column of a fact", "value")}});
        writeVerdict(row);
        m_out.close();
    }

    [[nodiscard]] QString sourcesOf(const FactRow &row) const
    {
        const Comparison &comparison = m_contents.comparison;
        QStringList names;
        for (const ArticleIndex article : row.articles) {
            QString name = siglum(article) + (article == comparison.base ? u" ★"_s : QString());
            if (row.articles.size() == 1)
                name += u' ' + shortName(comparison.article(article));
            names += name;
        }
        return names.join(u", "_s);
    }

    void writeVerdict(const FactRow &row)
    {
        const bool alsoSame = row.verdict == Verdict::Base && row.articles.size() > 1;
        m_out.open("td"_L1,
                   {{"class"_L1, u"verdict"_s},
                    {"data-label"_L1, i18nc("@title:column of a fact", "against the base")}});
        m_out.element(
            "span"_L1, QString(sign(row.verdict)),
            {{"class"_L1, u"sign "_s + styleName(row.verdict)}, {"aria-hidden"_L1, u"true"_s}});
        m_out.text(u" ").element(
            "strong"_L1, alsoSame ? i18nc("@info what a row's sources do", "base; %1 same",
                                          sigla({row.articles.begin() + 1, row.articles.end()}))
                                  : word(row.verdict));
        if (!row.why.isEmpty())
            m_out.text(u": "_s + row.why);
        m_out.close();
    }

    void writeDecision(const FactReview &said)
    {
        m_out.open("p"_L1, {{"class"_L1, u"decision"_s}});
        m_out.element("strong"_L1, decisionWords(said.decision));
        QStringList more = remarks(said);
        if (said.time.isValid())
            more += timeWords(said);
        for (const QString &remark : more)
            m_out.text(u" · "_s + remark);
        m_out.close();
    }

    const HtmlContents &m_contents;
    HtmlWriter &m_out;
    const FactSummary &m_summary;
};

/// A table of one line a fact: number, fact, words and something more.
class HtmlFactList
{
public:
    HtmlFactList(const HtmlContents &contents, const QString &wording, const QString &more)
        : m_contents(contents)
        , m_out(contents.out)
        , m_wording(wording)
        , m_more(more)
    {
        m_out.open("table"_L1, {{"class"_L1, u"stacks list"_s}}).raw("\n");
        m_out.open("thead"_L1).open("tr"_L1);
        for (const QString &title :
             {i18nc("@title:column", "no."), i18nc("@title:column", "fact"), wording, more})
            m_out.element("th"_L1, title, {{"scope"_L1, u"col"_s}});
        m_out.close().close().open("tbody"_L1).raw("\n");
    }

    void add(FactIndex fact, const Wording &wording, Verdict verdict, const QString &more)
    {
        const Fact &stated = m_contents.comparison.fact(fact);
        m_out.open("tr"_L1).element("td"_L1, QString::number(m_contents.numbers.of(fact)));
        m_out.open("th"_L1, {{"scope"_L1, u"row"_s}, {"dir"_L1, u"auto"_s}});
        m_out.element("a"_L1, stated.label.simplified(), {{"href"_L1, m_contents.linkTo(fact)}});
        m_out.close().open(
            "td"_L1,
            {{"class"_L1, u"wording"_s}, {"dir"_L1, u"auto"_s}, {"data-label"_L1, m_wording}});
        writeWording(m_out, wording, verdict, stated.kind);
        m_out.close().element("td"_L1, more, {{"data-label"_L1, m_more}}).close();
    }

    void end() { m_out.close().close(); }

private:
    const HtmlContents &m_contents;
    HtmlWriter &m_out;
    QString m_wording;
    QString m_more;
};

/// What one source dropped, or added.
void writeDeed(const HtmlContents &contents, ArticleIndex article, Verdict verdict)
{
    const Comparison &comparison = contents.comparison;
    const auto facts = factsWith(comparison, contents.numbers, article, verdict);
    if (facts.empty())
        return;
    const bool dropped = verdict == Verdict::Dropped;
    const QString name = siglum(article) + u' ' + shortName(comparison.article(article));
    const QString count = QString::number(facts.size());
    contents.out.open("h3"_L1);
    writeSign(contents.out, verdict);
    contents.out.text(
        u' ' + (dropped ? i18nc("@title source, number of facts", "%1: %2 dropped", name, count)
                        : i18nc("@title source, number of facts", "%1: %2 added", name, count)));
    contents.out.close();
    HtmlFactList list(contents,
                      dropped ? i18nc("@title:column", "what the base says")
                              : i18nc("@title:column", "what it says"),
                      i18nc("@title:column of a fact", "value"));
    const ArticleIndex source = dropped ? comparison.base : article;
    for (const FactIndex fact : facts)
        list.add(
            fact,
            dropped ? Wording{{.text = claimAlone(comparison, fact, source), .kind = RunKind::Kept}}
                    : firstWording(comparison, fact, source),
            verdict, firstValue(comparison, fact, source));
    list.end();
}

} // namespace

void writeHtmlFindings(const HtmlContents &contents)
{
    if (contents.numbers.findings().empty())
        return;
    openSection(contents.out, u"findings"_s, i18nc("@title", "Findings"));
    for (const FactIndex fact : contents.numbers.findings())
        HtmlFactBlock(contents, summarise(contents.comparison, fact)).write();
    contents.out.close();
}

void writeHtmlDroppedAndAdded(const HtmlContents &contents)
{
    if (!occurs(contents.figures, Verdict::Dropped) && !occurs(contents.figures, Verdict::Added))
        return;
    openSection(contents.out, u"dropped-and-added"_s,
                i18nc("@title", "Dropped and added, source by source"));
    for (int i = 0; i < contents.comparison.articleCount(); ++i) {
        writeDeed(contents, ArticleIndex(i), Verdict::Dropped);
        writeDeed(contents, ArticleIndex(i), Verdict::Added);
    }
    contents.out.close();
}

void writeHtmlConsistent(const HtmlContents &contents)
{
    if (contents.numbers.consistent().empty())
        return;
    openSection(contents.out, u"consistent"_s, i18nc("@title", "Consistent facts"));
    HtmlFactList list(contents, i18nc("@title:column", "as written"),
                      i18nc("@title:column sources that state a fact", "stated by"));
    for (const FactIndex fact : contents.numbers.consistent()) {
        const std::vector<ArticleIndex> sources = sourcesStating(contents.comparison, fact);
        if (!sources.empty())
            list.add(fact, firstWording(contents.comparison, fact, sources.front()), Verdict::Same,
                     sigla(sources));
    }
    list.end();
    contents.out.close();
}

} // namespace crosscheck
