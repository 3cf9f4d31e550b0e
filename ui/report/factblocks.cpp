// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/factblocks.h"

#include "ui/charts/chartpieces.h"
#include "ui/charts/charts.h"
#include "ui/report/badge.h"
#include "ui/report/reportchart.h"
#include "ui/report/reportwords.h"
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qreal inset = 9 * pt;
constexpr qreal columnGap = 10 * pt;
/// More than this is no title.
constexpr qsizetype longestTitle = 180;

/// Builds one block; knows its columns.
class FactBlock
{
public:
    FactBlock(PageFlow &flow, const ReportContents &contents, const FactSummary &summary)
        : m_flow(flow)
        , m_contents(contents)
        , m_style(contents.style)
        , m_summary(summary)
        , m_columns(columns())
    {
    }

    ReportPlace write()
    {
        std::vector<TableRow> rows;
        qreal height = 0;
        for (size_t i = 0; i < m_summary.rows.size(); ++i) {
            rows.push_back(rowOf(m_summary.rows[i], i + 1 < m_summary.rows.size()));
            height += rows.back().height();
        }
        for (TableRow &row : chartRows()) {
            rows.push_back(std::move(row));
            height += rows.back().height();
        }
        if (const FactReview *said = m_contents.options.reviewOf(m_summary.fact)) {
            rows.push_back(decisionRow(*said));
            height += rows.back().height();
        }
        TableFlow table(m_flow, head(), continuedHead(), Frame::Card, m_style);
        const ReportPlace place = table.begin(height);
        for (TableRow &row : rows)
            table.add(std::move(row));
        table.end();
        return place;
    }

private:
    [[nodiscard]] bool isQuote() const { return m_summary.kind == FactKind::Quote; }
    /// The editor's own verdict, where there is one.
    [[nodiscard]] Verdict shownVerdict() const
    {
        const FactReview *said = m_contents.options.reviewOf(m_summary.fact);
        return said ? said->verdict.value_or(m_summary.gravest) : m_summary.gravest;
    }
    [[nodiscard]] qreal right() const { return m_flow.width() - inset; }

    /// Source, wording, value (but for quotes), against the base.
    [[nodiscard]] std::vector<Column> columns() const
    {
        const qreal source = 86 * pt;
        const qreal value = isQuote() ? 0 : 72 * pt;
        const qreal against = 122 * pt;
        std::vector<Column> made{{i18nc("@title:column of a fact", "source"), inset, source}};
        const qreal left = inset + source + columnGap;
        const qreal tail = right() - against - (isQuote() ? 0 : value + columnGap);
        made.push_back({isQuote() ? i18nc("@title:column of a quote", "wording")
                                  : i18nc("@title:column of a fact", "as written"),
                        left, tail - columnGap - left});
        if (!isQuote())
            made.push_back({i18nc("@title:column of a fact", "value"), tail, value});
        made.push_back(
            {i18nc("@title:column of a fact", "against the base"), right() - against, against});
        return made;
    }

    [[nodiscard]] RowSlice head() const { return headWith(m_summary.title, outcome()); }
    [[nodiscard]] QString outcome() const
    {
        return m_summary.origin.isEmpty() ? m_summary.outcome
                                          : m_summary.outcome + u" — "_s + m_summary.origin;
    }
    [[nodiscard]] RowSlice continuedHead() const
    {
        return headWith(
            i18nc("@title the rest of a fact, on the next page", "%1, continued", m_summary.title),
            {});
    }

    /// Title with its badge, number at the right, outcome below, heads of the columns.
    [[nodiscard]] RowSlice headWith(const QString &title, const QString &outcome) const
    {
        const QSizeF box = badgeSize(m_style.body);
        const qreal numberWidth = 30 * pt;
        const qreal width = right() - inset - numberWidth - box.width() - 5 * pt;
        const QString shown =
            title.size() <= longestTitle ? title : title.first(longestTitle).trimmed() + u"…"_s;
        const TextBox words(RichText(shown, m_style.subheading), {.width = width});
        RowSlice slice{.height = 2 * pt};
        slice.picture.add(words.picture(), {inset, slice.height});
        const qreal lastTop = words.height() - words.height(words.lineCount() - 1, 1);
        const qreal middle = (words.height(words.lineCount() - 1, 1) - box.height()) / 2;
        slice.picture.add(
            badge(shownVerdict(), box, m_style),
            {inset + words.lastLineRight() + 5 * pt, slice.height + lastTop + middle});
        const TextBox number(RichText(QString::number(m_contents.numbers.of(m_summary.fact)),
                                      m_style.bodyStrong.in(m_style.grey)),
                             {.width = numberWidth, .alignment = Qt::AlignRight});
        slice.picture.add(number.picture(), {right() - numberWidth, slice.height});
        slice.picture.add(
            FactLink{.rect = {right() - numberWidth, slice.height, numberWidth, number.height()},
                     .fact = m_summary.fact,
                     .to = LinkTo::Matrix});
        slice.height += words.height();
        if (!outcome.isEmpty()) {
            const TextBox line(RichText(outcome, m_style.body.in(m_style.grey)),
                               {.width = right() - inset});
            slice.picture.add(line.picture(), {inset, slice.height});
            slice.height += line.height();
        }
        slice.height += 3 * pt;
        const RowSlice heads = columnHeads(m_columns, m_style, inset, right());
        slice.picture.add(heads.picture, {0, slice.height});
        slice.height += heads.height;
        return slice;
    }

    [[nodiscard]] TableRow rowOf(const FactRow &row, bool hasNext) const
    {
        TableRow made(4 * pt);
        size_t column = 0;
        made.add(m_columns[column].left, sourceCell(row, m_columns[column].width));
        ++column;
        made.add(m_columns[column].left, wordingCell(row, m_columns[column].width));
        if (!isQuote()) {
            ++column;
            made.add(m_columns[column].left,
                     TableCell(TextBox(RichText(row.value, m_style.body),
                                       {.width = m_columns[column].width})));
        }
        ++column;
        made.add(m_columns[column].left, verdictCell(row, m_columns[column].width));
        if (hasNext)
            made.ruled(inset, right(), m_style.rule, m_style.hairline);
        return made;
    }

    /// The values on an axis, where there is more to see than the table tells.
    [[nodiscard]] std::vector<TableRow> chartRows() const
    {
        const ChartStyle style = chartStyle(m_style, right() - inset);
        const auto chart = valueSpread(m_contents.comparison, m_summary.fact, style);
        std::vector<TableRow> rows;
        if (!chart)
            return rows;
        for (const Chart &piece : piecesOf(*chart, m_flow.pageHeight() * 0.6)) {
            TableRow row(5 * pt);
            row.add(inset, TableCell().add(chartPicture(piece, style), piece.size.height()));
            rows.push_back(std::move(row));
        }
        return rows;
    }

    /// What the editor says to it, on grey.
    [[nodiscard]] TableRow decisionRow(const FactReview &said) const
    {
        const QString decision = decisionWords(said.decision);
        RichText text(decision, m_style.bodyStrong);
        QStringList more = remarks(said);
        if (said.time.isValid())
            more += timeWords(said);
        if (!more.isEmpty())
            text.add(u" · "_s + more.join(u" · "_s), m_style.body);
        TableRow made(5 * pt);
        made.add(inset + 7 * pt, TableCell(TextBox(text, {.width = right() - inset - 14 * pt})));
        made.shaded(inset, right(), m_style.shade);
        return made;
    }

    [[nodiscard]] TableCell sourceCell(const FactRow &row, qreal width) const
    {
        const Comparison &comparison = m_contents.comparison;
        QStringList names;
        for (const ArticleIndex article : row.articles)
            names += row.articles.size() == 1 ? sourceLabel(comparison, article)
                                              : markedSiglum(comparison, article);
        return TableCell(TextBox(RichText(names.join(u", "_s), m_style.body), {.width = width}));
    }

    [[nodiscard]] TableCell wordingCell(const FactRow &row, qreal width) const
    {
        TableCell cell;
        for (size_t i = 0; i < row.wordings.size(); ++i) {
            RichText text =
                richWording(row.wordings[i], row.verdict,
                            isQuote() ? ClaimEmphasis::Plain : ClaimEmphasis::Marked, m_style);
            if (i + 1 == row.wordings.size() && isQuote() && !row.speaker.isEmpty())
                text.add(u" — "_s + row.speaker, m_style.context);
            cell.add(TextBox(text, {.width = width, .leading = 1.48}), 3 * pt);
        }
        if (row.wordings.empty())
            cell.add(TextBox(RichText(u"—"_s, m_style.context), {.width = width, .leading = 1.48}));
        return cell;
    }

    [[nodiscard]] TableCell verdictCell(const FactRow &row, qreal width) const
    {
        const bool alsoSame = row.verdict == Verdict::Base && row.articles.size() > 1;
        const QString verdict = alsoSame
                                    ? i18nc("@info what a row's sources do", "base; %1 same",
                                            sigla({row.articles.begin() + 1, row.articles.end()}))
                                    : word(row.verdict);
        RichText text(verdict, m_style.bodyStrong);
        if (!row.why.isEmpty())
            text.add(u": "_s + row.why, m_style.body);
        return badgeCell(row.verdict, text, m_style.body, width, m_style);
    }

    PageFlow &m_flow;
    const ReportContents &m_contents;
    const ReportStyle &m_style;
    const FactSummary &m_summary;
    std::vector<Column> m_columns;
};

} // namespace

RichText richWording(const Wording &wording, Verdict verdict, ClaimEmphasis look,
                     const ReportStyle &style)
{
    RichText text;
    for (const WordingRun &run : wording) {
        switch (run.kind) {
        case RunKind::Context:
            text.add(run.text, look == ClaimEmphasis::Plain ? style.context : style.wording);
            break;
        case RunKind::Kept:
            text.add(run.text, style.wording);
            break;
        case RunKind::Claim:
            if (look == ClaimEmphasis::Plain)
                text.add(run.text, style.wording);
            else
                text.addMarked(run.text, style.claim, verdict, style.theme.tint(verdict));
            break;
        case RunKind::Cut:
            text.add(run.text, style.cut);
            break;
        case RunKind::Added:
            text.add(run.text, style.added);
            break;
        }
    }
    return text;
}

ReportPlace writeFactBlock(PageFlow &flow, const ReportContents &contents,
                           const FactSummary &summary)
{
    return FactBlock(flow, contents, summary).write();
}

} // namespace crosscheck
