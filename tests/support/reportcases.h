// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/comparisonfixture.h"
#include "tests/support/madecomparison.h"
#include "ui/report/reportoptions.h"

/// Comparisons that reports are hard to make of, and options for reports on them.
namespace crosscheck::reportcases
{

using namespace Qt::StringLiterals;

inline const QDate printed(2025, 1, 24);

inline Quantity gigawatts(double value, Bound bound = Bound::Exact)
{
    return {.low = value * 1e9, .high = value * 1e9, .unit = u"W"_s, .bound = bound};
}

/// "plain " as often as it takes.
inline QString words(int count, const QString &word = u"plain"_s)
{
    return (word + u' ').repeated(count).trimmed();
}

/// Shape: at least one source.
inline Comparison manySources(int count = 12)
{
    MadeComparison made;
    const FactIndex power = made.fact(u"Works: power"_s, FactKind::Number);
    const FactIndex saying = made.fact(u"Ann Lee on the works"_s, FactKind::Quote);
    for (int i = 0; i < count; ++i) {
        const ArticleIndex article =
            made.article(u"%1.txt"_s.arg(i), u"Paper number %1 of the press"_s.arg(i),
                         u"The works\nIt has 2 gigawatts. “It will last long,” said Ann Lee."_s);
        const Verdict verdict = i == 0       ? Verdict::Base
                                : i % 3 == 0 ? Verdict::Hedge
                                             : Verdict::Same;
        made.cell(power, article, verdict, {.kind = ReasonKind::BoundLost, .before = u"at least"_s},
                  u"2 gigawatts", gigawatts(2));
        made.cell(saying, article, i == 0 ? Verdict::Base : Verdict::Misattributed,
                  {.kind = ReasonKind::OtherSpeaker, .before = u"Ann Lee"_s, .after = u"Bo Lee"_s},
                  u"It will last long,", Quote{.speaker = u"Ann Lee"_s});
    }
    return made.comparison();
}

/// Sources with distortions of every kind, as many findings as `count`, and who took them over.
inline Comparison manySourcesAndFindings(int sources, int count)
{
    MadeComparison made;
    for (int i = 0; i < sources; ++i)
        (void)made.article(u"%1.txt"_s.arg(i), u"Paper number %1 of the press"_s.arg(i),
                           u"The works\nIt has 2 gigawatts. “It will last long,” said Ann Lee."_s);
    for (int f = 0; f < count; ++f) {
        const FactIndex fact = made.fact(u"Plant %1: power"_s.arg(f), FactKind::Number);
        for (int i = 0; i < sources; ++i) {
            const bool differs = i > 0 && (i + f) % 3 == 0;
            const Verdict verdict = i == 0    ? Verdict::Base
                                    : differs ? Verdict::Changed
                                              : Verdict::Same;
            made.cell(fact, ArticleIndex(i), verdict,
                      {.kind = ReasonKind::ValueChanged, .before = u"2 GW"_s, .after = u"3 GW"_s},
                      u"2 gigawatts", gigawatts(differs ? 3 + i : 2));
        }
    }
    return made.comparison();
}

/// A finding longer than a page, and a word longer than a line.
inline Comparison longQuotes()
{
    MadeComparison made;
    const QString speech = words(1500, u"speech"_s) + u" END1"_s;
    const QString monster = u"x"_s.repeated(4000);
    const ArticleIndex base = made.article(u"base.txt"_s, u"Base"_s,
                                           u"“%1” he said. “%2” he added."_s.arg(speech, monster));
    const ArticleIndex other =
        made.article(monster + u".txt"_s, monster, u"“%1” he said."_s.arg(speech));
    const FactIndex whole = made.fact(u"Speech"_s, FactKind::Quote);
    made.cell(whole, base, Verdict::Base, {}, speech, Quote{.speaker = u"Bo"_s});
    made.cell(whole, other, Verdict::Misattributed,
              {.kind = ReasonKind::OtherSpeaker, .before = u"Bo"_s, .after = monster}, speech,
              Quote{.speaker = monster});
    const FactIndex wide = made.fact(monster, FactKind::Quote);
    made.cell(wide, base, Verdict::Base, {}, monster, Quote{});
    made.cell(wide, other, Verdict::Changed,
              {.kind = ReasonKind::WordsChanged, .before = monster, .after = u"y"_s},
              u"speech speech", Quote{});
    return made.comparison();
}

/// Many findings, one after the other over many pages.
inline Comparison manyFindings(int count = 60)
{
    MadeComparison made;
    const ArticleIndex base =
        made.article(u"a.txt"_s, u"First"_s, u"Here 2 gigawatts are built.\n"_s.repeated(3));
    const ArticleIndex other =
        made.article(u"b.txt"_s, u"Second"_s, u"There 3 gigawatts are built."_s);
    for (int i = 0; i < count; ++i) {
        const FactIndex fact =
            made.fact(u"Plant %1: power "_s.arg(i) + words(i % 17, u"label"_s), FactKind::Number);
        made.cell(fact, base, Verdict::Base, {}, u"2 gigawatts", gigawatts(2));
        made.cell(fact, other, Verdict::Changed,
                  {.kind = ReasonKind::ValueChanged, .before = u"2 GW"_s, .after = u"3 GW"_s},
                  u"3 gigawatts", gigawatts(3));
    }
    return made.comparison();
}

inline Comparison longArticle()
{
    MadeComparison made;
    QString text = u"A long read\n"_s;
    for (int i = 0; i < 100; ++i)
        text += words(200, u"word"_s) + u" and 7 gigawatts.\n"_s;
    const ArticleIndex base = made.article(u"long.txt"_s, {}, text);
    const ArticleIndex other = made.article(u"short.txt"_s, {}, u"Nothing of it."_s);
    const FactIndex fact = made.fact(u"Works: power"_s, FactKind::Number);
    made.cell(fact, base, Verdict::Base, {}, u"7 gigawatts", gigawatts(7));
    made.cell(fact, other, Verdict::Dropped, {.kind = ReasonKind::NotStated});
    return made.comparison();
}

inline Comparison otherScripts()
{
    MadeComparison made;
    const ArticleIndex base = made.article(
        u"ar.txt"_s, u"صحيفة"_s, u"قال الوزير إن المصنع ينتج 2 جيجاوات من الكهرباء في العام"_s);
    const ArticleIndex other =
        made.article(u"zh.txt"_s, u"日报"_s, u"部长说 工厂 3 gigawatts 电力"_s);
    const FactIndex fact = made.fact(u"المصنع: power"_s, FactKind::Number);
    made.cell(fact, base, Verdict::Base, {}, u"2 جيجاوات", gigawatts(2));
    made.cell(fact, other, Verdict::Changed,
              {.kind = ReasonKind::ValueChanged, .before = u"2 GW"_s, .after = u"3 GW"_s},
              u"3 gigawatts", gigawatts(3));
    return made.comparison();
}

/// A quote of 500 words that loses a word here and there.
inline Comparison quoteOf500Words()
{
    QStringList said;
    for (int i = 0; i < 500; ++i)
        said += u"word%1"_s.arg(i);
    QStringList less = said;
    for (const int gone : {7, 120, 377})
        less.removeAt(gone);
    MadeComparison made;
    const ArticleIndex base =
        made.article(u"a.txt"_s, u"First"_s, u"“%1,” said Ann Lee."_s.arg(said.join(u' ')));
    const ArticleIndex other =
        made.article(u"b.txt"_s, u"Second"_s, u"“%1,” said Ann Lee."_s.arg(less.join(u' ')));
    const FactIndex fact = made.fact(u"Ann Lee on the works"_s, FactKind::Quote);
    made.cell(fact, base, Verdict::Base, {}, QString(said.join(u' ') + u','),
              Quote{.speaker = u"Ann Lee"_s});
    made.cell(fact, other, Verdict::Changed,
              {.kind = ReasonKind::WordsChanged, .before = u"word7"_s, .after = {}},
              QString(less.join(u' ') + u','), Quote{.speaker = u"Ann Lee"_s});
    return made.comparison();
}

/// Arabic and Chinese words inside English sentences.
inline Comparison foreignWords()
{
    MadeComparison made;
    const ArticleIndex base =
        made.article(u"a.txt"_s, u"Harbour Post"_s,
                     u"The works (Arabic: المصنع, Chinese: 工厂) have 2 gigawatts.\nPlain."_s);
    const ArticleIndex other = made.article(
        u"b.txt"_s, u"Second"_s, u"At the 工厂 there are 3 gigawatts, says the المصنع."_s);
    const FactIndex fact = made.fact(u"工厂 and المصنع: power"_s, FactKind::Number);
    made.cell(fact, base, Verdict::Base, {}, u"2 gigawatts", gigawatts(2));
    made.cell(fact, other, Verdict::Changed,
              {.kind = ReasonKind::ValueChanged, .before = u"2 GW"_s, .after = u"3 GW"_s},
              u"3 gigawatts", gigawatts(3));
    return made.comparison();
}

inline Comparison noFindings()
{
    MadeComparison made;
    const ArticleIndex base = made.article(u"a.txt"_s, u"First"_s, u"It has 2 gigawatts."_s);
    const ArticleIndex other = made.article(u"b.txt"_s, u"Second"_s, u"It has 2 GW."_s);
    const FactIndex fact = made.fact(u"Works: power"_s, FactKind::Number);
    made.cell(fact, base, Verdict::Base, {}, u"2 gigawatts", gigawatts(2));
    made.cell(fact, other, Verdict::Same, {}, u"2 GW", gigawatts(2));
    return made.comparison();
}

inline Comparison oneArticle()
{
    MadeComparison made;
    const ArticleIndex base = made.article(u"a.txt"_s, u"First"_s, u"It has 2 gigawatts."_s);
    made.cell(made.fact(u"Works: power"_s, FactKind::Number), base, Verdict::Base, {},
              u"2 gigawatts", gigawatts(2));
    return made.comparison();
}

inline Comparison nothingFound()
{
    MadeComparison made;
    (void)made.article(u"empty.txt"_s, {}, {});
    (void)made.article(u"b.txt"_s, {}, u"No figure."_s);
    return made.comparison();
}

inline ReportOptions reportOf(QPageSize::PageSizeId paper = QPageSize::A4,
                              ReportProfile profile = ReportProfile::Full)
{
    return {.paper = paper, .date = printed, .title = u"Works & more"_s, .profile = profile};
}

} // namespace crosscheck::reportcases
