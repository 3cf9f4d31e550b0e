// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/copiedtext.h"

#include "model/report/factsummary.h"
#include "model/report/figures.h"
#include "model/report/htmlwriter.h"
#include "model/report/wordinghtml.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// Writes both forms at once, line by line, so that they cannot say different things.
class Copy
{
public:
    explicit Copy(const FactSummary &summary)
    {
        m_plain = summary.title + u'\n';
        m_html.open("p"_L1).element("b"_L1, summary.title).close();
        m_html.open("ul"_L1);
    }

    /// "B Name (hedge: “at least” lost): “… 2 gigawatt …” [2 GW]"
    void add(const Comparison &comparison, const FactRow &row)
    {
        const QString head = sourcesIn(comparison, row) + u" ("_s + verdictOf(row) + u")"_s;
        const QString value = row.value.isEmpty() ? QString() : u" ["_s + row.value + u']';
        const QString speaker = row.speaker.isEmpty() ? QString() : u" — "_s + row.speaker;
        QStringList wordings;
        m_html.open("li"_L1).text(head);
        for (const Wording &wording : row.wordings) {
            wordings += text(wording);
            m_html.text(wordings.size() == 1 ? u": " : u" / ");
            writeWording(m_html, wording);
        }
        m_html.text(speaker + value).close();
        m_plain += u"  "_s + head;
        if (!wordings.isEmpty())
            m_plain += u": "_s + wordings.join(u" / "_s);
        m_plain += speaker + value + u'\n';
    }

    [[nodiscard]] CopiedText take(const FactReview *review)
    {
        m_html.close();
        if (review && !review->note.trimmed().isEmpty()) {
            const QString note = u"Note: "_s + review->note.simplified();
            m_plain += u"  "_s + note + u'\n';
            m_html.element("p"_L1, note);
        }
        return {.plain = m_plain, .html = QString::fromUtf8(m_html.take())};
    }

private:
    static QString sourcesIn(const Comparison &comparison, const FactRow &row)
    {
        QStringList names;
        for (const ArticleIndex article : row.articles)
            names += letterAndName(comparison.article(article), article);
        return names.join(u", "_s);
    }

    static QString verdictOf(const FactRow &row)
    {
        const QString verdict = name(row.verdict).toString();
        return row.why.isEmpty() ? verdict : verdict + u": "_s + row.why;
    }

    QString m_plain;
    HtmlWriter m_html;
};

} // namespace

CopiedText copiedFinding(const Comparison &comparison, FactIndex fact, ArticleIndex article,
                         const FactReview *review)
{
    const FactSummary summary = summarise(comparison, fact);
    Copy copy(summary);
    for (const FactRow &row : summary.rows) {
        const bool isBase = row.articles.front() == comparison.base;
        if (isBase || std::ranges::contains(row.articles, article)) {
            FactRow alone = row;
            std::erase_if(alone.articles, [&](ArticleIndex each) {
                return each != article && each != comparison.base;
            });
            copy.add(comparison, alone);
        }
    }
    return copy.take(review);
}

CopiedText copiedFact(const Comparison &comparison, FactIndex fact, const FactReview *review)
{
    const FactSummary summary = summarise(comparison, fact);
    Copy copy(summary);
    for (const FactRow &row : summary.rows)
        copy.add(comparison, row);
    return copy.take(review);
}

} // namespace crosscheck
