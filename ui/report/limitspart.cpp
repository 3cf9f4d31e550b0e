// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/coverage.h"
#include "ui/report/missingglyphs.h"
#include "ui/report/reportparts.h"
#include "ui/report/reportwords.h"
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr int counts = 7;
constexpr qreal countWidth = 50 * pt;

/// How the result came about, and how far it reaches.
class Limits
{
public:
    Limits(PageFlow &flow, const ReportContents &contents)
        : m_flow(flow)
        , m_comparison(contents.comparison)
        , m_options(contents.options)
        , m_style(contents.style)
    {
    }

    void write()
    {
        QStringList paragraphs = methodWords(m_comparison, m_options);
        const auto missing = missingGlyphs(m_comparison, m_style.article.font);
        if (const QString words = missingGlyphsWords(missing); !words.isEmpty())
            paragraphs += words;
        for (const QString &paragraph : paragraphs) {
            writeParagraph(m_flow, RichText(paragraph, m_style.body));
            m_flow.skip(4 * pt);
        }
        writeMeanings();
        writeCoverage();
        writeSignatures();
    }

private:
    /// Every mark with its meaning, in two columns.
    void writeMeanings()
    {
        constexpr std::array shown{Verdict::Base,          Verdict::Truncated, Verdict::Same,
                                   Verdict::Misattributed, Verdict::Rounded,   Verdict::Paraphrased,
                                   Verdict::Hedge,         Verdict::Dropped,   Verdict::Changed,
                                   Verdict::Added};
        const qreal width = m_flow.width() / 2;
        m_flow.skip(6 * pt);
        for (size_t i = 0; i < shown.size(); i += 2) {
            TableRow row(1.8 * pt);
            for (size_t column = 0; column < 2; ++column) {
                const Verdict verdict = shown[i + column];
                RichText text(word(verdict) + u"  "_s, m_style.bodyStrong);
                text.add(meaning(verdict), m_style.small);
                row.add(4 * pt + qreal(column) * width,
                        badgeCell(verdict, text, m_style.body, width - 14 * pt, m_style));
            }
            const RowSlice slice = row.takeAll();
            m_flow.place(slice.picture, slice.height);
        }
    }

    [[nodiscard]] std::vector<Column> columns() const
    {
        std::vector<Column> made{{i18nc("@title:column", "source"), 4 * pt,
                                  m_flow.width() - counts * countWidth - 8 * pt}};
        for (const QString &title :
             {i18nc("@title:column found in an article", "figures"),
              i18nc("@title:column found in an article", "dates"),
              i18nc("@title:column found in an article", "quotes"),
              i18nc("@title:column found in an article: speech without marks", "reported"),
              i18nc("@title:column claims", "judged"), i18nc("@title:column claims", "in debris"),
              i18nc("@title:column claims", "not judged")})
            made.push_back({title, m_flow.width() - qreal(counts + 1 - made.size()) * countWidth,
                            countWidth - 4 * pt});
        return made;
    }

    void writeCoverage()
    {
        const std::vector<Column> made = columns();
        const RowSlice head = columnHeads(made, m_style, 0, m_flow.width());
        m_flow.skip(14 * pt);
        TableFlow table(m_flow, head, head, Frame::None, m_style);
        table.begin(0);
        const std::vector<Coverage> articles = coverageOf(*m_comparison.alignment);
        for (size_t i = 0; i < articles.size(); ++i)
            table.add(row(sourceLabel(m_comparison, ArticleIndex(int(i))), articles[i], made));
        table.end();
    }

    [[nodiscard]] TableRow row(const QString &name, const Coverage &coverage,
                               const std::vector<Column> &made) const
    {
        TableRow row;
        row.add(made[0].left,
                TableCell(TextBox(RichText(name, m_style.body), {.width = made[0].width})));
        const std::array<int, counts> found{coverage.figures,  coverage.dates,  coverage.quotes,
                                            coverage.reported, coverage.judged, coverage.inDebris,
                                            coverage.notJudged};
        for (size_t i = 0; i < found.size(); ++i)
            row.add(made[i + 1].left,
                    TableCell(TextBox(RichText(QString::number(found[i]), m_style.body),
                                      {.width = made[i + 1].width})));
        row.ruled(0, m_flow.width(), m_style.rule, m_style.hairline);
        return row;
    }

    /// Lines to sign on, kept together.
    void writeSignatures()
    {
        const QStringList roles = signatories();
        const qreal height = 34 * pt;
        m_flow.skip(m_style.wideGap);
        m_flow.ensure(height * qreal(roles.size()));
        const qreal dateLeft = m_flow.width() * 0.68;
        const auto line = [this](Picture &picture, qreal left, qreal right, const QString &label) {
            picture.add(DrawnRule{.from = {left, 20 * pt},
                                  .to = {right, 20 * pt},
                                  .colour = m_style.grey,
                                  .width = m_style.hairline});
            picture.add(TextBox(RichText(label, m_style.small), {.width = right - left}).picture(),
                        {left, 21 * pt});
        };
        for (const QString &role : roles) {
            Picture picture;
            line(picture, 0, dateLeft - 20 * pt, role);
            line(picture, dateLeft, m_flow.width(), i18nc("@label to sign", "Date"));
            m_flow.place(picture, height);
        }
    }

    PageFlow &m_flow;
    const Comparison &m_comparison;
    const ReportOptions &m_options;
    const ReportStyle &m_style;
};

} // namespace

void writeLimits(PageFlow &flow, const ReportContents &contents, ReportPlaces &places)
{
    // A part of little more than half a page: on one page, so that the signatures stand below what
    // is signed.
    PageFlow trial = flow.blank();
    Limits(trial, contents).write();
    const QString title = i18nc("@title", "Limits and method");
    places.headings.push_back(
        {.title = title,
         .place = writeHeading(flow, contents.style, title,
                               trial.page() == 1 ? trial.cursor() : 120 * pt)});
    Limits(flow, contents).write();
}

} // namespace crosscheck
