// SPDX-License-Identifier: GPL-3.0-or-later
//
// Charts as vector pictures inside the page. They take their colours from its style sheet, so they
// follow light and dark; their texts are texts, their parts lead to the facts, and what they show
// stands below them in words for those who do not see it.
#include "model/report/factsummary.h"
#include "ui/charts/charts.h"
#include "ui/report/htmlparts.h"
#include "ui/report/reportwords.h"

#include <KLocalizedString>

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// As wide as the page's text, in the size of its small print.
ChartStyle htmlChartStyle(qreal width = 900)
{
    QFont font(QStringList{u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPixelSize(13);
    font.setHintingPreference(QFont::PreferNoHinting);
    return {.font = font, .width = width};
}

QString number(qreal value)
{
    return QString::number(qRound(value * 10) / 10.0);
}

/// Writes the shapes of a chart.
class SvgWriter
{
public:
    SvgWriter(const HtmlContents &contents, const ChartStyle &style)
        : m_contents(contents)
        , m_out(contents.out)
        , m_style(style)
    {
    }

    void operator()(const ChartBox &box) const
    {
        if (!box.facts.empty())
            m_out.open("a"_L1, {{"href"_L1, m_contents.linkTo(box.facts.front())},
                                {"tabindex"_L1, u"-1"_s}});
        m_out.open("g"_L1);
        if (!box.words.isEmpty())
            m_out.element("title"_L1, box.words);
        rect(box);
        if (!box.sign.isEmpty() && box.rect.width() >= m_style.widthOf(box.sign))
            m_out.element("text"_L1, box.sign,
                          {{"class"_L1, box.verdict ? u"on "_s + styleName(*box.verdict) : u"on"_s},
                           {"x"_L1, number(box.rect.center().x())},
                           {"y"_L1, number(box.rect.center().y())}});
        m_out.close();
        if (!box.facts.empty())
            m_out.close();
    }

    void operator()(const ChartText &text) const
    {
        QFont font = m_style.font;
        font.setBold(text.strong);
        const QString shown = QFontMetricsF(font).elidedText(text.text.simplified(), Qt::ElideRight,
                                                             text.rect.width() + 1);
        const bool centred = text.alignment & Qt::AlignHCenter;
        QString style = text.strong ? u"strong"_s : text.muted ? u"muted"_s : u"plain"_s;
        if (centred)
            style += u" centred"_s;
        m_out.element("text"_L1, shown,
                      {{"class"_L1, style},
                       {"x"_L1, number(centred ? text.rect.center().x() : text.rect.left())},
                       {"y"_L1, number(text.rect.center().y())}});
    }

    void operator()(const ChartLine &line) const
    {
        QString style = line.verdict ? styleName(*line.verdict) : u"rule"_s;
        if (line.dashed)
            style += u" dashed"_s;
        m_out.lone("line"_L1, {{"class"_L1, style},
                               {"x1"_L1, number(line.from.x())},
                               {"y1"_L1, number(line.from.y())},
                               {"x2"_L1, number(line.to.x())},
                               {"y2"_L1, number(line.to.y())}});
    }

private:
    void rect(const ChartBox &box) const
    {
        const auto write = [&](QLatin1StringView name, const QString &value) {
            m_out.lone("rect"_L1, {{"x"_L1, number(box.rect.x())},
                                   {"y"_L1, number(box.rect.y())},
                                   {"width"_L1, number(box.rect.width())},
                                   {"height"_L1, number(box.rect.height())},
                                   {name, value}});
        };
        if (box.verdict)
            write("class"_L1, styleName(*box.verdict));
        else // half as dark as on paper: the words on it are never light
            write("fill-opacity"_L1, QString::number(box.share / 2, 'f', 2));
    }

    const HtmlContents &m_contents;
    HtmlWriter &m_out;
    const ChartStyle &m_style;
};

void writeSvg(const HtmlContents &contents, const Chart &chart, const ChartStyle &style)
{
    const QString width = number(chart.size.width());
    const QString height = number(chart.size.height());
    contents.out.open("svg"_L1, {{"viewBox"_L1, u"0 0 %1 %2"_s.arg(width, height)},
                                 {"width"_L1, width},
                                 {"height"_L1, height},
                                 {"role"_L1, u"img"_s},
                                 {"aria-label"_L1, chart.title}});
    const SvgWriter writer(contents, style);
    for (const Chart::Shape &shape : chart.shapes)
        std::visit(writer, shape);
    contents.out.close();
}

/// Shape: no two of a document have one name.
void writeFigure(const HtmlContents &contents, const Chart &chart, const ChartStyle &style,
                 const QString &name)
{
    HtmlWriter &out = contents.out;
    out.open("section"_L1,
             {{"class"_L1, u"wide chart"_s}, {"tabindex"_L1, u"0"_s}, {"aria-label"_L1, name}});
    writeSvg(contents, chart, style);
    out.close();
    out.open("details"_L1).element("summary"_L1, i18nc("@info a chart", "The chart in words"));
    out.open("ul"_L1).raw("\n");
    for (const QString &line : chart.text.split(u'\n', Qt::SkipEmptyParts))
        out.element("li"_L1, line.trimmed(), {{"dir"_L1, u"auto"_s}});
    out.close().close();
}

void writeExplained(const HtmlContents &contents, const Chart &chart, const ChartStyle &style,
                    const QString &explained, const QString &name)
{
    contents.out.element("h3"_L1, name);
    if (!explained.isEmpty())
        contents.out.element("p"_L1, explained, {{"class"_L1, u"quiet"_s}});
    writeFigure(contents, chart, style, name);
}

} // namespace

void writeValueChart(const HtmlContents &contents, FactIndex fact)
{
    const ChartStyle style = htmlChartStyle(860);
    if (const auto chart = valueSpread(contents.comparison, fact, style))
        writeFigure(contents, *chart, style,
                    i18nc("@info name of a chart, number of the fact", "%1, fact %2", chart->title,
                          QString::number(contents.numbers.of(fact))));
}

void writeHtmlCharts(const HtmlContents &contents)
{
    const Comparison &comparison = contents.comparison;
    if (comparison.articleCount() < 2 || comparison.factCount() == 0)
        return;
    const ChartStyle style = htmlChartStyle();
    openSection(contents.out, u"charts"_s, i18nc("@title", "The sources side by side"));
    const Chart coverage = coverageStrips(comparison, contents.numbers, style);
    writeExplained(contents, coverage, style, coverageExplained(), coverage.title);
    if (hasLineage(comparison))
        writeExplained(contents, lineageChart(comparison, style), style, lineageExplained(),
                       title(ChartKind::Lineage));
    const std::vector<Chart> agreement = agreementCharts(comparison, style);
    for (size_t i = 0; i < agreement.size(); ++i)
        writeExplained(contents, agreement[i], style, i == 0 ? agreementExplained() : QString(),
                       i == 0 ? agreement[i].title
                              : i18nc("@title of a chart that goes on", "%1 (%2)",
                                      agreement[i].title, QString::number(i + 1)));
    contents.out.close();
}

} // namespace crosscheck
