// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/summarytext.h"

#include "model/report/factsummary.h"
#include "model/report/figures.h"
#include "model/report/insightwords.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qsizetype wordingWidth = 44;
constexpr qsizetype verdictWidth = 14;

QString shortened(const QString &text, qsizetype width)
{
    return text.size() <= width ? text : text.first(width - 1).trimmed() + u"…"_s;
}

QString counted(int count, const QString &one, const QString &many)
{
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
}

QString headline(const Figures &figures)
{
    return u"%1, %2: %3 distorted, %4 dropped, %5 in one article alone\n"_s
        .arg(counted(figures.articles, u"article"_s, u"articles"_s),
             counted(figures.facts, u"fact"_s, u"facts"_s))
        .arg(figures.distorted)
        .arg(figures.dropped)
        .arg(figures.alone);
}

QString sources(const Comparison &comparison)
{
    QString lines;
    for (int i = 0; i < comparison.articleCount(); ++i) {
        const ArticleIndex index{i};
        lines += u"  %1 %2 %3  %4\n"_s.arg(siglum(index), -2)
                     .arg(index == comparison.base ? u"★"_s : u" "_s,
                          shortened(displayName(comparison.article(index)), 40).leftJustified(40),
                          comparison.article(index).id);
    }
    return lines;
}

QString wordings(const Comparison &comparison, const Cell &cell)
{
    QStringList texts;
    for (const ClaimIndex claim : cell.claims)
        texts +=
            comparison.alignment->text(comparison.alignment->claim(claim)).toString().simplified();
    texts.removeDuplicates();
    return texts.isEmpty() ? u"–"_s : texts.join(u" | "_s);
}

/// What the articles say against themselves.
QString checks(const Comparison &comparison)
{
    QString lines;
    for (const Check &check : comparison.checks)
        lines += u"  %1 %2  %3\n"_s.arg(siglum(check.article), -2)
                     .arg(title(check.kind).leftJustified(28), check.why);
    return lines.isEmpty() ? lines : u"\nWithin one article\n"_s + lines;
}

/// Who seems to have copied from whom.
QString lineage(const Comparison &comparison)
{
    QString lines;
    for (const auto &voice : comparison.alignment->lineage.voices)
        lines += u"  %1: one voice\n"_s.arg(sigla(voice));
    for (int i = 0; i < comparison.articleCount(); ++i) {
        if (const QString line = descentLine(comparison, ArticleIndex(i)); !line.isEmpty())
            lines += u"  %1 %2\n"_s.arg(siglum(ArticleIndex(i)), line);
    }
    return lines.isEmpty() ? lines : u"\nWho seems to have it from whom\n"_s + lines;
}

} // namespace

QString summaryText(std::span<const Comparison> events)
{
    if (events.size() == 1)
        return summaryText(events.front());
    QString text = counted(int(events.size()), u"event"_s, u"events"_s) + u'\n';
    QString alone;
    for (const Comparison &comparison : events) {
        if (comparison.articleCount() > 1)
            text += u"\n“%1”\n"_s.arg(eventTitle(comparison)) + summaryText(comparison);
        else
            alone += u"  %1  %2\n"_s.arg(comparison.article(comparison.base).id,
                                         eventTitle(comparison)) +
                     checks(comparison);
    }
    if (!alone.isEmpty())
        text += u"\nArticles about which there is no other\n"_s + alone;
    return text;
}

QString summaryText(const Comparison &comparison)
{
    QString text = headline(figuresOf(comparison)) + sources(comparison) + checks(comparison) +
                   lineage(comparison);
    for (const FactIndex fact : factsByGravity(comparison)) {
        if (gravity(gravestVerdict(comparison, fact)) >= gravity(Verdict::Paraphrased))
            text += u'\n' + factText(comparison, fact);
    }
    return text;
}

QString factText(const Comparison &comparison, FactIndex fact)
{
    QString lines = u"%1\n"_s.arg(comparison.fact(fact).label);
    for (int i = 0; i < comparison.articleCount(); ++i) {
        const Cell &cell = comparison.cell(fact, ArticleIndex(i));
        if (cell.verdict == Verdict::Absent)
            continue;
        const QString line =
            u"  %1 %2 %3  %4"_s.arg(siglum(ArticleIndex(i)), -2)
                .arg(
                    name(cell.verdict).toString().leftJustified(verdictWidth),
                    shortened(wordings(comparison, cell), wordingWidth).leftJustified(wordingWidth),
                    isDistortion(cell.verdict) ? words(cell.reason) : QString());
        lines += line.trimmed().prepend(u"  "_s) + u'\n';
    }
    if (const QString others = ambiguousLine(comparison, fact); !others.isEmpty())
        lines += u"  %1\n"_s.arg(others);
    return lines;
}

} // namespace crosscheck
