// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportparts.h"
#include "ui/report/reportwords.h"

#include <KLocalizedString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qreal numberWidth = 26 * pt;
constexpr qreal decisionWidth = 76 * pt;
constexpr qreal timeWidth = 92 * pt;
constexpr qreal columnGap = 9 * pt;

/// What the editor said to the facts: a row each.
class Decisions
{
public:
    Decisions(PageFlow &flow, const ReportContents &contents)
        : m_flow(flow)
        , m_contents(contents)
        , m_style(contents.style)
        , m_review(*contents.options.review)
        , m_label((flow.width() - numberWidth - decisionWidth - timeWidth) * 0.5)
    {
    }

    void write()
    {
        const RowSlice head = headed(i18nc("@title:column", "fact"));
        TableFlow table(m_flow, head, head, Frame::None, m_style);
        table.begin(0);
        for (const FactIndex fact : decidedFacts(m_contents.options, m_contents.numbers)) {
            TableRow made =
                row(QString::number(m_contents.numbers.of(fact)),
                    m_contents.comparison.fact(fact).label, m_review.facts[size_t(fact)]);
            made.linked(0, m_flow.width(), fact);
            table.add(std::move(made));
        }
        table.end();
    }

    void writeLost()
    {
        m_flow.skip(12 * pt);
        const RowSlice head = headed(i18nc("@title:column", "fact as it was"));
        m_flow.ensure(head.height + 60 * pt);
        writeParagraph(m_flow,
                       RichText(i18nc("@info", "Decisions whose fact is no longer in the articles"),
                                m_style.bodyStrong));
        m_flow.skip(3 * pt);
        TableFlow table(m_flow, head, head, Frame::None, m_style);
        table.begin(0);
        for (const LostReview &lost : m_review.lost)
            table.add(row({}, lost.label, lost.review));
        table.end();
    }

private:
    [[nodiscard]] qreal decisionLeft() const { return numberWidth + m_label; }
    [[nodiscard]] qreal remarksLeft() const { return decisionLeft() + decisionWidth; }
    [[nodiscard]] qreal timeLeft() const { return m_flow.width() - timeWidth; }

    [[nodiscard]] RowSlice headed(const QString &fact) const
    {
        return columnHeads(
            {{{}, 0, numberWidth - 4 * pt},
             {fact, numberWidth, m_label - columnGap},
             {i18nc("@title:column", "decision"), decisionLeft(), decisionWidth - columnGap},
             {i18nc("@title:column", "note"), remarksLeft(),
              timeLeft() - columnGap - remarksLeft()},
             {i18nc("@title:column", "when"), timeLeft(), timeWidth}},
            m_style, 0, m_flow.width());
    }

    [[nodiscard]] TableRow row(const QString &number, const QString &label,
                               const FactReview &said) const
    {
        TableRow made(2.6 * pt);
        const auto add = [&](qreal left, qreal width, const QString &text, const TextStyle &style) {
            made.add(left, TableCell(TextBox(RichText(text, style), {.width = width})));
        };
        const TextStyle ink = m_style.small.in(m_style.ink);
        add(0, numberWidth - 4 * pt, number, m_style.small);
        add(numberWidth, m_label - columnGap, label.simplified(), ink);
        add(decisionLeft(), decisionWidth - columnGap, decisionWords(said.decision),
            m_style.smallStrong);
        add(remarksLeft(), timeLeft() - columnGap - remarksLeft(), remarks(said).join(u" · "_s),
            ink);
        add(timeLeft(), timeWidth, timeWords(said), m_style.small);
        made.ruled(0, m_flow.width(), m_style.rule, m_style.hairline);
        return made;
    }

    PageFlow &m_flow;
    const ReportContents &m_contents;
    const ReportStyle &m_style;
    const Review &m_review;
    qreal m_label;
};

} // namespace

void writeDecisions(PageFlow &flow, const ReportContents &contents, ReportPlaces &places)
{
    if (!contents.options.review)
        return;
    const bool any = !decidedFacts(contents.options, contents.numbers).empty();
    const bool lost = !contents.options.review->lost.empty();
    if (!any && !lost)
        return;
    const QString title = i18nc("@title", "Decisions and notes");
    places.headings.push_back(
        {.title = title, .place = writeHeading(flow, contents.style, title, 60 * pt)});
    Decisions part(flow, contents);
    if (any)
        part.write();
    if (lost)
        part.writeLost();
}

} // namespace crosscheck
