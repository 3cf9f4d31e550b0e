// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/factsummary.h"
#include "model/report/lineagewords.h"
#include "ui/report/htmlparts.h"
#include "ui/report/reportwords.h"
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr size_t mostGravest = 5;
constexpr qsizetype longestLabel = 180;

void writePhrases(HtmlWriter &out, const std::vector<Phrase> &phrases)
{
    for (const Phrase &phrase : phrases)
        phrase.strong ? out.element("strong"_L1, phrase.text) : out.text(phrase.text);
}

void writeGravest(const HtmlContents &contents)
{
    const auto findings = contents.numbers.findings();
    if (findings.empty())
        return;
    HtmlWriter &out = contents.out;
    openSection(out, u"gravest"_s, i18nc("@title", "The gravest findings"));
    out.open("ul"_L1, {{"class"_L1, u"gravest"_s}}).raw("\n");
    for (const FactIndex fact : findings.first(std::min(findings.size(), mostGravest))) {
        out.open("li"_L1);
        writeSign(out, gravestVerdict(contents.comparison, fact));
        out.open("span"_L1);
        out.element("a"_L1, firstWords(contents.comparison.fact(fact).label, longestLabel),
                    {{"href"_L1, contents.linkTo(fact)}});
        out.text(u". "_s + sentence(contents.comparison, fact)).close().close();
    }
    out.close().close();
}

/// "6 same, 2 hedge": what a bar shows, in words.
QString countsInWords(const VerdictCounts &counts)
{
    QStringList parts;
    for (const Verdict verdict : barVerdicts) {
        if (const int count = counts[size_t(verdict)]; count > 0)
            parts += u"%1 %2"_s.arg(count).arg(word(verdict));
    }
    return parts.join(u", "_s);
}

void writeBar(const HtmlContents &contents, ArticleIndex article, int most)
{
    HtmlWriter &out = contents.out;
    const VerdictCounts &counts = contents.figures.byArticle[size_t(article)];
    out.open("tr"_L1).element(
        "th"_L1, siglum(article) + u' ' + shortName(contents.comparison.article(article), 40),
        {{"scope"_L1, u"row"_s}});
    out.open("td"_L1).open("span"_L1, {{"class"_L1, u"bar"_s}, {"aria-hidden"_L1, u"true"_s}});
    for (const Verdict verdict : barVerdicts) {
        if (const int count = counts[size_t(verdict)]; count > 0)
            out.element(
                "span"_L1, QString(sign(verdict)),
                {{"class"_L1, styleName(verdict)}, {"style"_L1, u"flex:%1 %1 0"_s.arg(count)}});
    }
    const int rest = most - factsInBar(counts);
    if (rest > 0)
        out.element("span"_L1, {}, {{"style"_L1, u"flex:%1 %1 0"_s.arg(rest)}});
    out.close().element("small"_L1, countsInWords(counts)).close().close();
}

void writeBars(const HtmlContents &contents)
{
    const Comparison &comparison = contents.comparison;
    if (comparison.articleCount() < 2 || comparison.factCount() == 0)
        return;
    int most = 0;
    for (const VerdictCounts &counts : contents.figures.byArticle)
        most = std::max(most, factsInBar(counts));
    openSection(contents.out, u"bars"_s, i18nc("@title", "How each source treats the base"));
    contents.out.open("table"_L1, {{"class"_L1, u"bars"_s}}).open("tbody"_L1).raw("\n");
    for (int i = 0; i < comparison.articleCount(); ++i) {
        if (ArticleIndex(i) != comparison.base)
            writeBar(contents, ArticleIndex(i), most);
    }
    contents.out.close().close().close();
}

void writeSource(const HtmlContents &contents, ArticleIndex index)
{
    HtmlWriter &out = contents.out;
    const Article &article = contents.comparison.article(index);
    const bool isBase = index == contents.comparison.base;
    const auto cell = [&out](const QString &label, const QString &text) {
        out.element("td"_L1, text, {{"data-label"_L1, label}});
    };
    out.open("tr"_L1).element("th"_L1, siglum(index) + (isBase ? u" ★"_s : QString()),
                              {{"scope"_L1, u"row"_s}});
    out.open("td"_L1, {{"dir"_L1, u"auto"_s}})
        .element("strong"_L1, displayName(article).simplified());
    if (!article.source.isEmpty())
        out.lone("br"_L1).element("small"_L1, article.title.simplified());
    if (const QString descent = descentWords(contents.comparison, index); !descent.isEmpty())
        out.lone("br"_L1).element("small"_L1, descent);
    out.close();
    cell(i18nc("@title:column of publication", "date"), publicationWords(article));
    cell(i18nc("@title:column number of words", "words"), QString::number(wordCount(article)));
    cell(i18nc("@title:column lines that are not the story", "debris"), debrisWords(article));
    out.open("td"_L1, {{"class"_L1, u"file"_s}}).element("span"_L1, article.id);
    if (!article.sha256.isEmpty())
        out.lone("br"_L1).element("code"_L1, QString::fromLatin1(article.sha256.toHex()));
    out.close().close();
}

} // namespace

void writeHtmlCover(const HtmlContents &contents)
{
    HtmlWriter &out = contents.out;
    out.open("header"_L1).raw("\n");
    out.element("p"_L1,
                i18nc("@info over the title of a report", "Crosscheck comparison · profile: %1",
                      name(contents.options.profile)),
                {{"class"_L1, u"quiet"_s}});
    out.element("h1"_L1, contents.options.title);
    out.open("p"_L1, {{"class"_L1, u"quiet"_s}});
    writePhrases(out, headWords(contents.comparison, contents.options));
    out.close();
    if (const QString others = otherEventsWords(contents.options); !others.isEmpty())
        out.element("p"_L1, others, {{"class"_L1, u"quiet"_s}});
    out.open("p"_L1, {{"class"_L1, u"answer"_s}});
    writePhrases(out, answerWords(contents.figures, contents.options));
    out.close().close();
    writeGravest(contents);
    writeBars(contents);
}

void writeHtmlSources(const HtmlContents &contents)
{
    HtmlWriter &out = contents.out;
    openSection(out, u"sources"_s, i18nc("@title", "Sources"));
    out.open("table"_L1, {{"class"_L1, u"stacks sources"_s}})
        .raw("\n")
        .open("thead"_L1)
        .open("tr"_L1);
    for (const QString &title :
         {i18nc("@title:column letter of a source", "letter"), i18nc("@title:column", "source"),
          i18nc("@title:column of publication", "date"),
          i18nc("@title:column number of words", "words"),
          i18nc("@title:column lines that are not the story", "debris"),
          i18nc("@title:column", "file · SHA-256")})
        out.element("th"_L1, title, {{"scope"_L1, u"col"_s}});
    out.close().close().open("tbody"_L1).raw("\n");
    for (int i = 0; i < contents.comparison.articleCount(); ++i)
        writeSource(contents, ArticleIndex(i));
    out.close().close().close();
}

} // namespace crosscheck
