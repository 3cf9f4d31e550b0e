// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/factsummary.h"
#include "model/report/lineagewords.h"
#include "ui/report/badge.h"
#include "ui/report/reportparts.h"
#include "ui/report/reportwords.h"
#include "ui/report/verdictbars.h"
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr size_t mostGravest = 5;
constexpr size_t leastGravest = 3;
constexpr qsizetype longestCoverTitle = 300;
constexpr qsizetype longestLabel = 180;

/// The phrases of a sentence in two styles.
RichText phrased(const std::vector<Phrase> &phrases, const TextStyle &plain,
                 const TextStyle &strong)
{
    RichText text;
    for (const Phrase &phrase : phrases)
        text.add(phrase.text, phrase.strong ? strong : plain);
    return text;
}

/// Writes the first page or two.
class Cover
{
public:
    /// Shape: names no more than `gravest` findings.
    Cover(PageFlow &flow, const ReportContents &contents, const ReportPlaces &places,
          size_t gravest)
        : m_flow(flow)
        , m_contents(contents)
        , m_comparison(contents.comparison)
        , m_style(contents.style)
        , m_places(places)
        , m_gravest(gravest)
    {
    }

    void write()
    {
        writeTitle();
        writeAnswer();
        writeGravest();
        writeBars();
        writeSources();
        writeMarks();
    }

private:
    void place(const RichText &text, qreal leading = 1.35)
    {
        writeParagraph(m_flow, text, leading);
    }

    void writeTitle()
    {
        place({i18nc("@info over the title of a report", "Crosscheck comparison · profile: %1",
                     name(m_contents.options.profile)),
               m_style.body.in(m_style.grey)});
        const QString &title = m_contents.options.title;
        place({title.size() <= longestCoverTitle ? title : title.first(longestCoverTitle) + u"…"_s,
               m_style.title},
              1.3);
        m_flow.skip(2 * pt);
        place(phrased(headWords(m_comparison, m_contents.options), m_style.body.in(m_style.grey),
                      m_style.bodyStrong.in(m_style.grey)));
        if (const QString others = otherEventsWords(m_contents.options); !others.isEmpty()) {
            m_flow.skip(3 * pt);
            place({others, m_style.small});
        }
    }

    void writeAnswer()
    {
        const qreal indent = 9 * pt;
        const TextBox text(phrased(answerWords(m_contents.figures, m_contents.options),
                                   m_style.lead, m_style.leadStrong),
                           {.width = m_flow.width() - indent, .leading = 1.5});
        Picture picture;
        picture.add(DrawnBox{.rect = {0, 0, 2 * pt, text.height()},
                             .fill = m_style.theme.ink(Verdict::Changed)});
        picture.add(text.picture(), {indent, 0});
        m_flow.skip(12 * pt);
        m_flow.place(picture, text.height());
    }

    void writeGravest()
    {
        const auto findings = m_contents.numbers.findings();
        if (findings.empty())
            return;
        const size_t count = std::min(findings.size(), m_gravest);
        writeHeading(m_flow, m_style, i18nc("@title", "The gravest findings"), 40 * pt);
        for (const FactIndex fact : findings.first(count)) {
            writeRow(m_flow, m_style, gravestRow(fact));
        }
        m_flow.skip(4 * pt);
        if (findings.size() > count && m_contents.options.profile != ReportProfile::Summary)
            place(
                {i18nc("@info", "All %1 findings follow in full, gravest first.", findings.size()),
                 m_style.small});
    }

    [[nodiscard]] TableRow gravestRow(FactIndex fact) const
    {
        const qreal pageWidth = 34 * pt;
        const qreal left = 24 * pt;
        const qreal width = m_flow.width() - left - pageWidth - 10 * pt;
        TableRow row(m_style.rowPadding);
        const QSizeF box = badgeSize(m_style.body);
        Picture sign;
        sign.add(badge(gravestVerdict(m_comparison, fact), box, m_style), {0, 0.8 * pt});
        const TextBox blank(RichText(u" "_s, m_style.body), {.width = left});
        row.add(4 * pt, std::move(TableCell().add(blank, 0, std::move(sign))));
        QString label = firstWords(m_comparison.fact(fact).label, longestLabel);
        if (label.isEmpty() || !u".…?!”"_s.contains(label.back()))
            label += u'.';
        RichText text(label + u' ', m_style.bodyStrong);
        text.add(sentence(m_comparison, fact), m_style.body);
        row.add(left, TableCell(TextBox(text, {.width = width, .leading = 1.45})));
        const int page = m_places.pageOf(fact);
        const QString number = m_contents.options.profile == ReportProfile::Summary ? QString()
                               : page > 0 ? i18nc("@info page of a finding", "p. %1", page)
                                          : i18nc("@info page of a finding", "p. ");
        row.add(m_flow.width() - pageWidth,
                TableCell(TextBox(RichText(number, m_style.body.in(m_style.grey)),
                                  {.width = pageWidth, .alignment = Qt::AlignRight})));
        row.ruled(0, m_flow.width(), m_style.rule, m_style.hairline);
        row.linked(0, m_flow.width(), fact);
        return row;
    }

    void writeBars()
    {
        if (m_comparison.articleCount() < 2 || m_comparison.factCount() == 0)
            return;
        std::vector<RowSlice> bars =
            verdictBars(m_comparison, m_contents.figures, m_style, m_flow.width());
        writeHeading(m_flow, m_style, i18nc("@title", "How each source treats the base"),
                     bars.front().height);
        for (const RowSlice &bar : bars) {
            m_flow.ensure(bar.height);
            m_flow.place(bar.picture, bar.height);
        }
    }

    void writeSources()
    {
        const std::vector<Column> columns = sourceColumns();
        const RowSlice head = columnHeads(columns, m_style, 0, m_flow.width());
        writeHeading(m_flow, m_style, i18nc("@title", "Sources"), head.height + 40 * pt);
        TableFlow table(m_flow, head, head, Frame::None, m_style);
        table.begin(0);
        for (int i = 0; i < m_comparison.articleCount(); ++i)
            table.add(sourceRow(ArticleIndex(i), columns));
        table.end();
    }

    [[nodiscard]] std::vector<Column> sourceColumns() const
    {
        const qreal gap = 8 * pt;
        const qreal file = m_flow.width() * 0.25;
        const qreal date = 62 * pt;
        const qreal words = 36 * pt;
        const qreal debris = 40 * pt;
        const qreal left = 30 * pt;
        const qreal fileLeft = m_flow.width() - file;
        const qreal debrisLeft = fileLeft - gap - debris;
        const qreal wordsLeft = debrisLeft - gap - words;
        const qreal dateLeft = wordsLeft - gap - date;
        return {{{}, 4 * pt, left - 8 * pt},
                {i18nc("@title:column", "source"), left, dateLeft - gap - left},
                {i18nc("@title:column of publication", "date"), dateLeft, date},
                {i18nc("@title:column number of words", "words"), wordsLeft, words},
                {i18nc("@title:column lines that are not the story", "debris"), debrisLeft, debris},
                {i18nc("@title:column", "file · SHA-256"), fileLeft, file}};
    }

    [[nodiscard]] TableRow sourceRow(ArticleIndex index, const std::vector<Column> &columns) const
    {
        const Article &article = m_comparison.article(index);
        const bool isBase = index == m_comparison.base;
        const auto cell = [&](size_t column, const QString &text, const TextStyle &style) {
            return TableCell(TextBox(RichText(text, style), {.width = columns[column].width}));
        };
        TableRow row(m_style.rowPadding);
        row.add(columns[0].left, cell(0, markedSiglum(m_comparison, index),
                                      isBase ? m_style.bodyStrong : m_style.body));
        TableCell names = cell(1, displayName(article).simplified(), m_style.bodyStrong);
        if (!article.source.isEmpty())
            names.add(TextBox(RichText(article.title.simplified(), m_style.small),
                              {.width = columns[1].width}));
        if (const QString descent = descentWords(m_comparison, index); !descent.isEmpty())
            names.add(TextBox(RichText(descent, m_style.small), {.width = columns[1].width}));
        row.add(columns[1].left, std::move(names));
        row.add(columns[2].left, cell(2, publicationWords(article), m_style.body));
        row.add(columns[3].left, cell(3, QString::number(wordCount(article)), m_style.body));
        row.add(columns[4].left, cell(4, debrisWords(article), m_style.body));
        TableCell file = cell(5, article.id, m_style.small);
        if (!article.sha256.isEmpty())
            file.add(
                TextBox(RichText(QString::fromLatin1(article.sha256.toHex().first(16)) + u"…"_s,
                                 m_style.small),
                        {.width = columns[5].width}));
        row.add(columns[5].left, std::move(file));
        row.ruled(0, m_flow.width(), m_style.rule, m_style.hairline);
        return row;
    }

    /// The legend: every sign with its word; what they mean is said under limits and method.
    void writeMarks()
    {
        constexpr std::array shown{Verdict::Base,          Verdict::Same,        Verdict::Rounded,
                                   Verdict::Hedge,         Verdict::Changed,     Verdict::Truncated,
                                   Verdict::Misattributed, Verdict::Paraphrased, Verdict::Dropped,
                                   Verdict::Added};
        const QSizeF box = badgeSize(m_style.body);
        const qreal rowHeight = box.height() + 5 * pt;
        Picture picture;
        QPointF at(4 * pt, 0);
        for (const Verdict verdict : shown) {
            const TextBox name(RichText(word(verdict), m_style.body), {.width = m_flow.width()});
            const qreal width = box.width() + 4 * pt + name.naturalWidth();
            if (at.x() + width > m_flow.width())
                at = {4 * pt, at.y() + rowHeight};
            picture.add(badge(verdict, box, m_style), at);
            picture.add(name.picture(),
                        at + QPointF(box.width() + 4 * pt, (box.height() - name.height()) / 2));
            at.rx() += width + 13 * pt;
        }
        writeHeading(m_flow, m_style, i18nc("@title the legend", "Marks"), at.y() + rowHeight);
        m_flow.place(picture, at.y() + rowHeight);
    }

    PageFlow &m_flow;
    const ReportContents &m_contents;
    const Comparison &m_comparison;
    const ReportStyle &m_style;
    const ReportPlaces &m_places;
    size_t m_gravest;
};

} // namespace

void writeCover(PageFlow &flow, const ReportContents &contents, const ReportPlaces &places)
{
    ReportStyle tight = contents.style;
    tight.wideGap = 12 * pt;
    tight.rowPadding = 2.4 * pt;
    const ReportContents tightly{.comparison = contents.comparison,
                                 .options = contents.options,
                                 .style = tight,
                                 .numbers = contents.numbers,
                                 .figures = contents.figures};
    // As airy, and with as many findings, as leaves the cover on one page; with many sources it
    // runs on anyway.
    for (const ReportContents *form : {&contents, &tightly}) {
        for (size_t gravest = mostGravest; gravest >= leastGravest; --gravest) {
            PageFlow trial = flow.blank();
            Cover(trial, *form, places, gravest).write();
            if (trial.page() == 1) {
                Cover(flow, *form, places, gravest).write();
                return;
            }
        }
    }
    Cover(flow, contents, places, mostGravest).write();
}

} // namespace crosscheck
