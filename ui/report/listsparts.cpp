// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/factlists.h"
#include "model/report/factsummary.h"
#include "ui/report/badge.h"
#include "ui/report/factblocks.h"
#include "ui/report/reportparts.h"

#include <KLocalizedString>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qreal numberWidth = 26 * pt;
constexpr qreal columnGap = 9 * pt;

/// Tables of one line a fact, as far as its words allow: number, fact, words and something more.
class FactList
{
public:
    /// Shape: `more` is the width of the last column.
    FactList(PageFlow &flow, const ReportContents &contents, qreal more)
        : m_flow(flow)
        , m_contents(contents)
        , m_style(contents.style)
        , m_more(more)
        , m_title((flow.width() - numberWidth - more) * 0.42)
    {
    }

    [[nodiscard]] RowSlice head(const QString &wording, const QString &more) const
    {
        return columnHeads({{{}, 0, numberWidth - 4 * pt},
                            {i18nc("@title:column", "fact"), numberWidth, m_title - columnGap},
                            {wording, wordingLeft(), wordingWidth()},
                            {more, moreLeft(), m_more}},
                           m_style, 0, m_flow.width());
    }

    [[nodiscard]] TableRow row(FactIndex fact, TableCell wording, TableCell more) const
    {
        TableRow made(2.2 * pt);
        const QString number = QString::number(m_contents.numbers.of(fact));
        made.add(0, TableCell(
                        TextBox(RichText(number, m_style.small), {.width = numberWidth - 4 * pt})));
        const QString label = m_contents.comparison.fact(fact).label.simplified();
        made.add(numberWidth, TableCell(TextBox(RichText(label, m_style.small.in(m_style.ink)),
                                                {.width = m_title - columnGap})));
        made.add(wordingLeft(), std::move(wording));
        made.add(moreLeft(), std::move(more));
        made.ruled(0, m_flow.width(), m_style.rule, m_style.hairline);
        made.linked(0, m_flow.width(), fact, isFindingBlock(fact) ? LinkTo::Block : LinkTo::Matrix);
        return made;
    }

    [[nodiscard]] TableCell excerptCell(FactIndex fact, ArticleIndex source) const
    {
        const bool figure = m_contents.comparison.fact(fact).kind != FactKind::Quote;
        RichText text;
        for (const WordingRun &run : firstWording(m_contents.comparison, fact, source)) {
            const bool plain = run.kind != RunKind::Claim;
            text.add(run.text, plain    ? m_style.smallWording.in(m_style.grey)
                               : figure ? m_style.smallClaim
                                        : m_style.smallWording);
        }
        return TableCell(TextBox(text, {.width = wordingWidth()}));
    }

    [[nodiscard]] TableCell claimCell(FactIndex fact, ArticleIndex source) const
    {
        return TableCell(
            TextBox(RichText(claimAlone(m_contents.comparison, fact, source), m_style.smallWording),
                    {.width = wordingWidth()}));
    }

    [[nodiscard]] TableCell textCell(const QString &text) const
    {
        return TableCell(TextBox(RichText(text, m_style.small.in(m_style.ink)), {.width = m_more}));
    }

private:
    [[nodiscard]] bool isFindingBlock(FactIndex fact) const
    {
        return m_contents.numbers.of(fact) <= int(m_contents.numbers.findings().size());
    }
    [[nodiscard]] qreal wordingLeft() const { return numberWidth + m_title; }
    [[nodiscard]] qreal wordingWidth() const { return moreLeft() - columnGap - wordingLeft(); }
    [[nodiscard]] qreal moreLeft() const { return m_flow.width() - m_more; }

    PageFlow &m_flow;
    const ReportContents &m_contents;
    const ReportStyle &m_style;
    qreal m_more;
    qreal m_title;
};

void writeSubheading(PageFlow &flow, const ReportStyle &style, const QString &text, Verdict verdict,
                     qreal keep)
{
    const BadgedText made =
        besideBadge(verdict, RichText(text, style.bodyStrong), style.body, flow.width(), style);
    Picture picture = made.badge;
    picture.add(made.text.picture(), {});
    flow.skip(12 * pt);
    flow.ensure(made.text.height() + keep);
    flow.place(picture, made.text.height());
}

/// What one source dropped, or added: the words are those of the base, or its own.
void writeDeeds(PageFlow &flow, const ReportContents &contents, ReportPlaces &places,
                ArticleIndex article, Verdict verdict)
{
    const auto facts = factsWith(contents.comparison, contents.numbers, article, verdict);
    if (facts.empty())
        return;
    const bool dropped = verdict == Verdict::Dropped;
    const ArticleIndex source = dropped ? contents.comparison.base : article;
    const FactList list(flow, contents, 72 * pt);
    const QString name = sourceLabel(contents.comparison, article);
    const QString count = QString::number(facts.size());
    const RowSlice head = list.head(dropped ? i18nc("@title:column", "what the base says")
                                            : i18nc("@title:column", "what it says"),
                                    i18nc("@title:column of a fact", "value"));
    writeSubheading(flow, contents.style,
                    dropped ? i18nc("@title source, number of facts", "%1: %2 dropped", name, count)
                            : i18nc("@title source, number of facts", "%1: %2 added", name, count),
                    verdict, head.height + 40 * pt);
    TableFlow table(flow, head, head, Frame::None, contents.style);
    table.begin(0);
    for (const FactIndex fact : facts) {
        TableCell words = dropped ? list.claimCell(fact, source) : list.excerptCell(fact, source);
        places.put(
            fact, LinkTo::Block,
            table.add(list.row(fact, std::move(words),
                               list.textCell(firstValue(contents.comparison, fact, source)))));
    }
    table.end();
}

} // namespace

void writeDroppedAndAdded(PageFlow &flow, const ReportContents &contents, ReportPlaces &places)
{
    if (!occurs(contents.figures, Verdict::Dropped) && !occurs(contents.figures, Verdict::Added))
        return;
    const QString title = i18nc("@title", "Dropped and added, source by source");
    places.headings.push_back(
        {.title = title, .place = writeHeading(flow, contents.style, title, 90 * pt)});
    for (int i = 0; i < contents.comparison.articleCount(); ++i) {
        writeDeeds(flow, contents, places, ArticleIndex(i), Verdict::Dropped);
        writeDeeds(flow, contents, places, ArticleIndex(i), Verdict::Added);
    }
}

void writeConsistent(PageFlow &flow, const ReportContents &contents, ReportPlaces &places)
{
    const auto facts = contents.numbers.consistent();
    if (facts.empty())
        return;
    const QString title = i18nc("@title", "Consistent facts");
    places.headings.push_back(
        {.title = title, .place = writeHeading(flow, contents.style, title, 90 * pt)});
    const FactList list(flow, contents, 72 * pt);
    const RowSlice head = list.head(i18nc("@title:column", "as written"),
                                    i18nc("@title:column sources that state a fact", "stated by"));
    TableFlow table(flow, head, head, Frame::None, contents.style);
    table.begin(0);
    for (const FactIndex fact : facts) {
        const std::vector<ArticleIndex> sources = sourcesStating(contents.comparison, fact);
        if (!sources.empty())
            places.put(fact, LinkTo::Block,
                       table.add(list.row(fact, list.excerptCell(fact, sources.front()),
                                          list.textCell(sigla(sources)))));
    }
    table.end();
}

} // namespace crosscheck
