// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/carddocument.h"

#include "model/report/factsummary.h"
#include "model/report/figures.h"
#include "model/report/insightwords.h"
#include "ui/facts/badgeobject.h"
#include "ui/facts/factfonts.h"
#include "ui/facts/sourcename.h"
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr auto claimScheme = "claim"_L1;

enum Column { SourceColumn, WordsColumn, ValueColumn, VerdictColumn, ColumnCount };
/// Of the card's width. Unit: per cent.
constexpr std::array numberShares{19.0, 42.0, 13.0, 26.0};
constexpr std::array quoteShares{17.0, 41.0, 18.0, 24.0};

/// Writes one card.
class CardWriter
{
public:
    CardWriter(QTextDocument &document, const Comparison &comparison, FactIndex fact,
               const CardStyle &style)
        : m_document(document)
        , m_cursor(&document)
        , m_comparison(comparison)
        , m_fact(fact)
        , m_style(style)
    {
        m_plain.setFont(style.font);
        m_plain.setForeground(style.theme.text());
        m_muted.setFont(secondary(style.font));
        m_muted.setForeground(style.theme.mutedText());
    }

    void writeHead()
    {
        QTextCharFormat title = m_plain;
        title.setFont(bold(scaled(m_style.font, 1.15)));
        m_cursor.insertText(m_comparison.fact(m_fact).label, title);
        m_cursor.insertText(u"  "_s, m_plain);
        m_cursor.setCharFormat(m_plain);
        BadgeObject::insert(m_cursor, gravestVerdict(m_comparison, m_fact));
        m_cursor.insertText(u" "_s + cardSummary(m_comparison, m_fact), m_muted);
        for (const Check &check : checksOn(m_comparison, m_fact))
            writeLine(
                i18nc("@info contradiction inside one article", "Check – %1", checkLine(check)));
        for (const Origin &origin : m_comparison.origins) {
            if (origin.fact == m_fact && origin.articles.size() > 1)
                writeLine(originLine(m_comparison, origin));
        }
        if (const QString others = ambiguousLine(m_comparison, m_fact); !others.isEmpty())
            writeLine(
                i18nc("@info claims that could be of another fact", "Ambiguous – %1", others));
    }

    void writeTable(const std::vector<CardRow> &rows)
    {
        QTextTable *table = m_cursor.insertTable(int(rows.size()) + 1, ColumnCount, tableFormat());
        writeColumnHeads(*table);
        for (int i = 0; i < int(rows.size()); ++i)
            writeRow(*table, i + 1, rows[size_t(i)]);
    }

private:
    void writeLine(const QString &line)
    {
        m_cursor.insertBlock();
        m_cursor.insertText(line, m_plain);
    }

    [[nodiscard]] bool isQuote() const { return m_comparison.fact(m_fact).kind == FactKind::Quote; }

    [[nodiscard]] QTextTableFormat tableFormat() const
    {
        QTextTableFormat format;
        QList<QTextLength> widths;
        for (const double share : isQuote() ? quoteShares : numberShares)
            widths += QTextLength(QTextLength::PercentageLength, share);
        format.setColumnWidthConstraints(widths);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setBorder(0);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setTopMargin(2);
        format.setHeaderRowCount(1);
        return format;
    }

    void openCell(QTextTable &table, int row, Column column)
    {
        QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat format;
        format.setPadding(3);
        format.setRightPadding(8);
        format.setBottomBorder(1);
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorderBrush(m_style.theme.separator());
        cell.setFormat(format);
        m_cursor = cell.firstCursorPosition();
    }

    void writeColumnHeads(QTextTable &table)
    {
        const std::array heads{
            i18nc("@title:column", "source"), i18nc("@title:column", "as written"),
            isQuote() ? i18nc("@title:column", "speaker") : i18nc("@title:column", "value"),
            i18nc("@title:column", "against the base")};
        for (int column = 0; column < ColumnCount; ++column) {
            openCell(table, 0, Column(column));
            m_cursor.insertText(heads[size_t(column)], m_muted);
        }
    }

    void writeRow(QTextTable &table, int at, const CardRow &row)
    {
        openCell(table, at, SourceColumn);
        writeSources(row);
        openCell(table, at, WordsColumn);
        writeWordings(row);
        openCell(table, at, ValueColumn);
        m_cursor.insertText(row.values.join(u'\n'), m_plain);
        openCell(table, at, VerdictColumn);
        writeVerdict(row);
    }

    void writeSources(const CardRow &row)
    {
        QTextCharFormat strong = m_plain;
        strong.setFont(bold(m_style.font));
        if (row.sources.size() > 1) {
            QStringList sigla;
            for (const ArticleIndex article : row.sources)
                sigla += siglum(article);
            m_cursor.insertText(sigla.join(u", "_s), strong);
            return;
        }
        const ArticleIndex article = row.sources.front();
        if (article == m_comparison.base)
            m_cursor.insertText(QString(sign(Verdict::Base)) + QChar::Nbsp, strong);
        m_cursor.insertText(siglum(article), strong);
        m_cursor.insertText(u" "_s + shortName(m_comparison.article(article)), m_plain);
    }

    void writeWordings(const CardRow &row)
    {
        if (row.wordings.empty())
            m_cursor.insertText(u"—"_s, m_muted);
        for (size_t i = 0; i < row.wordings.size(); ++i) {
            if (i > 0)
                m_cursor.insertBlock();
            for (const WordingRun &run : row.wordings[i])
                m_cursor.insertText(run.text, format(run));
        }
    }

    /// What differs is told by lines and weight, and by colour only beside them.
    [[nodiscard]] QTextCharFormat format(const WordingRun &run) const
    {
        QTextCharFormat format = m_plain;
        switch (run.kind) {
        case RunKind::Context:
        case RunKind::Kept:
            break;
        case RunKind::Claim:
            format.setFont(bold(m_style.font));
            break;
        case RunKind::Cut:
            format.setFontStrikeOut(true);
            format.setForeground(m_style.theme.mutedText());
            break;
        case RunKind::Added:
            format.setFont(bold(m_style.font));
            format.setFontUnderline(true);
            format.setForeground(m_style.theme.ink(Verdict::Changed));
            break;
        }
        if (run.claim) {
            format.setAnchor(true);
            format.setAnchorHref(u"%1:%2"_s.arg(claimScheme).arg(int(*run.claim)));
        }
        return format;
    }

    void writeVerdict(const CardRow &row)
    {
        m_cursor.setCharFormat(m_plain);
        BadgeObject::insert(m_cursor, row.verdict);
        QString text = u" "_s + word(row.verdict);
        if (!row.reason.isEmpty())
            text = i18nc("@info verdict: reason", "%1: %2", text, row.reason);
        m_cursor.insertText(text, m_plain);
    }

    QTextDocument &m_document;
    QTextCursor m_cursor;
    const Comparison &m_comparison;
    FactIndex m_fact;
    const CardStyle &m_style;
    QTextCharFormat m_plain;
    QTextCharFormat m_muted;
};

} // namespace

void writeCard(QTextDocument &document, const Comparison &comparison, FactIndex fact,
               const std::vector<CardRow> &rows, const CardStyle &style)
{
    document.clear();
    document.setUndoRedoEnabled(false);
    QTextCursor whole(&document);
    whole.beginEditBlock(); // laid out once, not after each word
    CardWriter writer(document, comparison, fact, style);
    writer.writeHead();
    writer.writeTable(rows);
    whole.endEditBlock();
}

std::optional<ClaimIndex> claimOf(const QUrl &link)
{
    bool isNumber = false;
    const int claim = link.path().toInt(&isNumber);
    if (link.scheme() != claimScheme || !isNumber)
        return {};
    return ClaimIndex(claim);
}

} // namespace crosscheck
