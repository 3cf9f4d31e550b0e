// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/htmlreport.h"

#include "model/report/wordinghtml.h"
#include "ui/report/htmlparts.h"
#include "ui/report/reportwords.h"
#include "ui/theme/verdictmark.h"
#include "ui/theme/verdictthemes.h"

#include <KLocalizedString>

#include <array>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// A part, and the least profile that has it.
struct HtmlPart {
    void (*write)(const HtmlContents &);
    ReportProfile from;
};
constexpr std::array<HtmlPart, 11> parts{{{writeHtmlCover, ReportProfile::Summary},
                                          {writeHtmlSources, ReportProfile::Summary},
                                          {writeHtmlMatrix, ReportProfile::Summary},
                                          {writeHtmlFindings, ReportProfile::Findings},
                                          {writeHtmlChecks, ReportProfile::Findings},
                                          {writeHtmlDroppedAndAdded, ReportProfile::Findings},
                                          {writeHtmlCharts, ReportProfile::Findings},
                                          {writeHtmlConsistent, ReportProfile::Full},
                                          {writeHtmlTexts, ReportProfile::Full},
                                          {writeHtmlDecisions, ReportProfile::Summary},
                                          {writeHtmlLimits, ReportProfile::Summary}}};

} // namespace

QString HtmlContents::blockId(FactIndex fact) const
{
    return u"f%1"_s.arg(numbers.of(fact));
}

QString HtmlContents::rowId(FactIndex fact) const
{
    return u"m%1"_s.arg(numbers.of(fact));
}

QString HtmlContents::linkTo(FactIndex fact) const
{
    const bool hasBlock = isFinding(fact) && options.profile != ReportProfile::Summary;
    return u'#' + (hasBlock ? blockId(fact) : rowId(fact));
}

QString styleName(Verdict verdict)
{
    return u"v-"_s + name(verdict).toString();
}

void writeSign(HtmlWriter &out, Verdict verdict)
{
    out.element("span"_L1, QString(sign(verdict)),
                {{"class"_L1, u"sign "_s + styleName(verdict)},
                 {"role"_L1, u"img"_s},
                 {"aria-label"_L1, word(verdict)},
                 {"title"_L1, word(verdict)}});
}

void writeWording(HtmlWriter &out, const Wording &wording, Verdict verdict, FactKind kind)
{
    const bool isQuote = kind == FactKind::Quote;
    writeWording(out, wording,
                 isQuote ? WordingLook{.claim = {}, .contextStyle = u"aside"_s}
                         : WordingLook{.claim = "mark"_L1, .claimStyle = styleName(verdict)});
}

void openSection(HtmlWriter &out, const QString &id, const QString &title)
{
    out.open("section"_L1, {{"id"_L1, id}}).raw("\n");
    out.element("h2"_L1, title);
}

QByteArray htmlReport(const Comparison &comparison, const ReportOptions &options)
{
    if (!options.sources.empty()) {
        const ReportSubject subject = subjectOf(comparison, options);
        return htmlReport(subject.comparison, subject.options);
    }
    HtmlWriter out;
    const HtmlContents contents{.comparison = comparison,
                                .options = options,
                                .numbers = numbersOf(comparison, options),
                                .figures = figuresOf(comparison),
                                .out = out};
    out.open("main"_L1).raw("\n");
    for (const HtmlPart &part : parts) {
        if (part.from <= options.profile)
            part.write(contents);
    }
    out.close();
    return htmlDocument(
        i18nc("@title of a document", "%1: comparison", options.title),
        htmlStyle(builtInTheme(BuiltInTheme::Print), builtInTheme(BuiltInTheme::Dark)), out.take());
}

} // namespace crosscheck
