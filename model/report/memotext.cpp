// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/figures.h"
#include "model/report/htmlwriter.h"
#include "model/report/memo.h"
#include "model/report/wordinghtml.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qsizetype lineWidth = 78;

/// The form that mail programs and word processors keep.
constexpr auto memoStyle = R"(
body { margin: 0 auto; max-width: 44rem; padding: 2rem 1.2rem; color: #1c2026; background: #fff;
  font: 16px/1.55 "Noto Serif", Charter, Georgia, serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .3rem; }
h2 { font-size: 1.05rem; margin: 2rem 0 .4rem; }
.quiet, dt { color: #5f6673; font-size: .9rem; font-family: Inter, "Noto Sans", Arial, sans-serif; }
dl { margin: 0; } dt { margin-top: .5rem; } dd { margin: 0; }
section { break-inside: avoid; border-bottom: 1px solid #d8dce2; padding-bottom: 1rem; }
)";

/// "A VentureBeat": letter and name.
QString sourceName(const Comparison &comparison, ArticleIndex article)
{
    return letterAndName(comparison.article(article), article);
}

QString sourceNames(const Comparison &comparison, const std::vector<ArticleIndex> &articles)
{
    QStringList names;
    for (const ArticleIndex article : articles)
        names += sourceName(comparison, article);
    return names.join(u"; "_s);
}

/// `text` in lines, the first after `label`, the others below its words.
QString wrapped(const QString &label, const QString &text)
{
    const QString indent(label.size(), u' ');
    QString lines;
    QString line = label;
    for (const QString &word : text.simplified().split(u' ')) {
        if (line.size() > label.size() && line.size() + 1 + word.size() > lineWidth) {
            lines += line + u'\n';
            line = indent;
        }
        line += (line.size() > label.size() ? u" "_s : QString()) + word;
    }
    return lines + line + u'\n';
}

/// What the memo is about, and how many passages it names.
QString opening(const Memo &memo)
{
    const qsizetype count = qsizetype(memo.corrections.size());
    if (count == 0)
        return u"Nothing to correct: the other articles support what this one says, or do not "
               "state it."_s;
    return count == 1 ? u"One passage differs from what the other articles support."_s
                      : u"%1 passages differ from what the other articles support."_s.arg(count);
}

QString supportedWords(const Correction &correction)
{
    QString words = text(correction.supported);
    if (!correction.supportedSpeaker.isEmpty())
        words += u" — "_s + correction.supportedSpeaker;
    return words;
}

/// "changed: 2 GW became 3 GW".
QString verdictWords(const Correction &correction)
{
    const QString verdict = name(correction.verdict).toString();
    return correction.why.isEmpty() ? verdict : verdict + u": "_s + correction.why;
}

QString values(const Correction &correction)
{
    return correction.value.isEmpty() || correction.value == correction.supportedValue
               ? QString()
               : u"%1 here, %2 there"_s.arg(correction.value, correction.supportedValue);
}

void writePair(HtmlWriter &out, const QString &label, const QString &text)
{
    if (!text.isEmpty())
        out.element("dt"_L1, label).element("dd"_L1, text);
}

void writeCorrection(HtmlWriter &out, const Comparison &comparison, const Correction &correction,
                     int number)
{
    out.open("section"_L1).element("h2"_L1, u"%1. %2"_s.arg(number).arg(correction.title));
    out.open("dl"_L1).element("dt"_L1, u"It says"_s);
    for (const Wording &wording : correction.wordings) {
        out.open("dd"_L1);
        writeWording(out, wording);
        out.close();
    }
    out.element("dt"_L1, u"Supported"_s).open("dd"_L1);
    writeWording(out, correction.supported);
    if (!correction.supportedSpeaker.isEmpty())
        out.text(u" — "_s + correction.supportedSpeaker);
    out.close();
    writePair(out, u"By"_s, sourceNames(comparison, correction.sources));
    writePair(out, u"Difference"_s, verdictWords(correction));
    writePair(out, u"Values"_s, values(correction));
    writePair(out, u"Note"_s, correction.note);
    out.close().close();
}

} // namespace

QString memoText(const Comparison &comparison, const Memo &memo)
{
    const Article &article = comparison.article(memo.article);
    QString text = wrapped(u"Corrections to: "_s, displayName(article));
    if (!article.title.isEmpty() && article.title != displayName(article))
        text += wrapped(u"                "_s, article.title);
    text += wrapped(u"File:           "_s, article.id) + u'\n' + wrapped({}, opening(memo));
    int number = 0;
    for (const Correction &correction : memo.corrections) {
        text += u'\n' + wrapped(u"%1. "_s.arg(++number), correction.title);
        for (const Wording &wording : correction.wordings)
            text += wrapped(u"   It says:    "_s, crosscheck::text(wording));
        text += wrapped(u"   Supported:  "_s, supportedWords(correction));
        text += wrapped(u"   By:         "_s, sourceNames(comparison, correction.sources));
        text += wrapped(u"   Difference: "_s, verdictWords(correction));
        if (const QString both = values(correction); !both.isEmpty())
            text += wrapped(u"   Values:     "_s, both);
        if (!correction.note.isEmpty())
            text += wrapped(u"   Note:       "_s, correction.note);
    }
    return text;
}

QByteArray memoHtml(const Comparison &comparison, const Memo &memo)
{
    const Article &article = comparison.article(memo.article);
    const QString title = u"Corrections to %1"_s.arg(displayName(article).simplified());
    HtmlWriter out;
    out.open("main"_L1).element("h1"_L1, title);
    out.element("p"_L1,
                article.title == displayName(article) || article.title.isEmpty()
                    ? article.id
                    : article.title.simplified() + u" · "_s + article.id,
                {{"class"_L1, u"quiet"_s}});
    out.element("p"_L1, opening(memo));
    int number = 0;
    for (const Correction &correction : memo.corrections)
        writeCorrection(out, comparison, correction, ++number);
    out.close();
    return htmlDocument(title, memoStyle, out.take());
}

} // namespace crosscheck
