// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/coverage.h"
#include "model/report/factsummary.h"
#include "ui/report/htmlparts.h"
#include "ui/report/reportwords.h"
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

#include <array>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

void writeHeads(HtmlWriter &out, const QStringList &titles)
{
    out.open("thead"_L1).open("tr"_L1);
    for (const QString &title : titles)
        out.element("th"_L1, title, {{"scope"_L1, u"col"_s}});
    out.close().close();
}

void writeDecisionRow(HtmlWriter &out, const FactReview &said)
{
    out.element("td"_L1, decisionWords(said.decision),
                {{"data-label"_L1, i18nc("@title:column", "decision")}});
    out.element("td"_L1, remarks(said).join(u" · "_s),
                {{"data-label"_L1, i18nc("@title:column", "note")}});
    out.element("td"_L1, timeWords(said), {{"data-label"_L1, i18nc("@title:column", "when")}});
}

QStringList decisionHeads(const QString &fact)
{
    return {fact, i18nc("@title:column", "decision"), i18nc("@title:column", "note"),
            i18nc("@title:column", "when")};
}

void writeLost(HtmlWriter &out, const std::vector<LostReview> &lost)
{
    out.element("h3"_L1, i18nc("@info", "Decisions whose fact is no longer in the articles"));
    out.open("table"_L1, {{"class"_L1, u"stacks list"_s}}).raw("\n");
    writeHeads(out, decisionHeads(i18nc("@title:column", "fact as it was")));
    out.open("tbody"_L1).raw("\n");
    for (const LostReview &each : lost) {
        out.open("tr"_L1).element("th"_L1, each.label.simplified(), {{"scope"_L1, u"row"_s}});
        writeDecisionRow(out, each.review);
        out.close();
    }
    out.close().close();
}

void writeMeanings(HtmlWriter &out)
{
    constexpr std::array shown{Verdict::Base,          Verdict::Same,        Verdict::Rounded,
                               Verdict::Hedge,         Verdict::Changed,     Verdict::Truncated,
                               Verdict::Misattributed, Verdict::Paraphrased, Verdict::Dropped,
                               Verdict::Added};
    out.open("ul"_L1, {{"class"_L1, u"marks"_s}}).raw("\n");
    for (const Verdict verdict : shown) {
        out.open("li"_L1).element(
            "span"_L1, QString(sign(verdict)),
            {{"class"_L1, u"sign "_s + styleName(verdict)}, {"aria-hidden"_L1, u"true"_s}});
        out.open("span"_L1).element("strong"_L1, word(verdict));
        out.text(u' ' + meaning(verdict)).close().close();
    }
    out.close();
}

void writeCoverage(const HtmlContents &contents)
{
    HtmlWriter &out = contents.out;
    out.open("section"_L1, {{"class"_L1, u"wide"_s},
                            {"tabindex"_L1, u"0"_s},
                            {"aria-label"_L1, i18nc("@info", "What was found and judged")}});
    out.open("table"_L1, {{"class"_L1, u"counts"_s}}).raw("\n");
    writeHeads(out,
               {i18nc("@title:column", "source"),
                i18nc("@title:column found in an article", "figures"),
                i18nc("@title:column found in an article", "dates"),
                i18nc("@title:column found in an article", "quotes"),
                i18nc("@title:column found in an article: speech without marks", "reported"),
                i18nc("@title:column claims", "judged"), i18nc("@title:column claims", "in debris"),
                i18nc("@title:column claims", "not judged")});
    out.open("tbody"_L1).raw("\n");
    const std::vector<Coverage> articles = coverageOf(*contents.comparison.alignment);
    for (size_t i = 0; i < articles.size(); ++i) {
        const ArticleIndex article{int(i)};
        const Coverage &found = articles[i];
        out.open("tr"_L1).element(
            "th"_L1, siglum(article) + u' ' + shortName(contents.comparison.article(article)),
            {{"scope"_L1, u"row"_s}});
        for (const int count : {found.figures, found.dates, found.quotes, found.reported,
                                found.judged, found.inDebris, found.notJudged})
            out.element("td"_L1, QString::number(count));
        out.close();
    }
    out.close().close().close();
}

void writeSignatures(HtmlWriter &out)
{
    out.open("div"_L1, {{"class"_L1, u"signatures"_s}}).raw("\n");
    for (const QString &role : signatories()) {
        out.element("p"_L1, role);
        out.element("p"_L1, i18nc("@label to sign", "Date"));
    }
    out.close();
}

} // namespace

void writeHtmlChecks(const HtmlContents &contents)
{
    if (contents.comparison.checks.empty())
        return;
    HtmlWriter &out = contents.out;
    openSection(out, u"checks"_s, i18nc("@title", "Contradictions inside one article"));
    out.open("table"_L1, {{"class"_L1, u"stacks"_s}}).raw("\n");
    writeHeads(out, {i18nc("@title:column", "source"), i18nc("@title:column", "as written"),
                     i18nc("@title:column", "what does not fit")});
    out.open("tbody"_L1).raw("\n");
    for (const Check &check : contents.comparison.checks) {
        const Article &article = contents.comparison.article(check.article);
        out.open("tr"_L1).element("th"_L1, siglum(check.article) + u' ' + shortName(article),
                                  {{"scope"_L1, u"row"_s}});
        out.element("td"_L1, checkedPassage(contents.comparison, check),
                    {{"class"_L1, u"wording"_s}, {"dir"_L1, u"auto"_s}});
        out.open("td"_L1).element("strong"_L1, title(check.kind) + u": "_s);
        out.text(check.why).close().close();
    }
    out.close().close().close();
}

void writeHtmlDecisions(const HtmlContents &contents)
{
    const ReportOptions &options = contents.options;
    const std::vector<FactIndex> facts = decidedFacts(options, contents.numbers);
    if (facts.empty() && (!options.review || options.review->lost.empty()))
        return;
    HtmlWriter &out = contents.out;
    openSection(out, u"decisions"_s, i18nc("@title", "Decisions and notes"));
    if (!facts.empty()) {
        out.open("table"_L1, {{"class"_L1, u"stacks list"_s}}).raw("\n");
        writeHeads(out, QStringList{i18nc("@title:column", "no.")} +
                            decisionHeads(i18nc("@title:column", "fact")));
        out.open("tbody"_L1).raw("\n");
        for (const FactIndex fact : facts) {
            out.open("tr"_L1).element("td"_L1, QString::number(contents.numbers.of(fact)));
            out.open("th"_L1, {{"scope"_L1, u"row"_s}, {"dir"_L1, u"auto"_s}});
            out.element("a"_L1, contents.comparison.fact(fact).label.simplified(),
                        {{"href"_L1, contents.linkTo(fact)}});
            out.close();
            writeDecisionRow(out, *options.reviewOf(fact));
            out.close();
        }
        out.close().close();
    }
    if (!options.review->lost.empty())
        writeLost(out, options.review->lost);
    out.close();
}

void writeHtmlLimits(const HtmlContents &contents)
{
    HtmlWriter &out = contents.out;
    openSection(out, u"limits"_s, i18nc("@title", "Limits and method"));
    for (const QString &paragraph : methodWords(contents.comparison, contents.options))
        out.element("p"_L1, paragraph);
    writeMeanings(out);
    writeCoverage(contents);
    writeSignatures(out);
    out.close();
}

} // namespace crosscheck
