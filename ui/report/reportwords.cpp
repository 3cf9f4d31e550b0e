// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportwords.h"

#include "model/report/factsummary.h"
#include "model/report/narrowed.h"
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

const QString dayAndTime = u"d MMM yyyy, HH:mm"_s;

/// "Five sources" reads better than "5 sources" where a sentence begins.
QString sourcesInWords(int count)
{
    const std::array<QString, 13> numerals{
        QString(),
        i18nc("@info number of sources", "One source"),
        i18nc("@info number of sources", "Two sources"),
        i18nc("@info number of sources", "Three sources"),
        i18nc("@info number of sources", "Four sources"),
        i18nc("@info number of sources", "Five sources"),
        i18nc("@info number of sources", "Six sources"),
        i18nc("@info number of sources", "Seven sources"),
        i18nc("@info number of sources", "Eight sources"),
        i18nc("@info number of sources", "Nine sources"),
        i18nc("@info number of sources", "Ten sources"),
        i18nc("@info number of sources", "Eleven sources"),
        i18nc("@info number of sources", "Twelve sources"),
    };
    return count > 0 && count < int(numerals.size())
               ? numerals[size_t(count)]
               : i18ncp("@info number of sources", "%1 source", "%1 sources", count);
}

int countOf(const Review &review, Decision decision)
{
    return int(std::ranges::count(review.facts, decision, &FactReview::decision));
}

/// " 47 of 61 decided, 3 flagged."
QString decidedWords(const Review &review)
{
    QString text =
        u' ' + i18nc("@info facts", "%1 of %2 decided", QString::number(review.decided()),
                     QString::number(review.facts.size()));
    if (const int flagged = countOf(review, Decision::Flagged); flagged > 0)
        text += u", "_s + i18ncp("@info facts", "%1 flagged", "%1 flagged", flagged);
    if (const int dismissed = countOf(review, Decision::Dismissed); dismissed > 0)
        text += u", "_s + i18ncp("@info facts", "%1 dismissed", "%1 dismissed", dismissed);
    return text + u'.';
}

/// The last time that anything was said; invalid where nothing was.
QDateTime lastReview(const Review &review)
{
    QDateTime last;
    for (const FactReview &fact : review.facts) {
        if (fact.time.isValid() && (!last.isValid() || fact.time > last))
            last = fact.time;
    }
    return last;
}

/// Who counts as one voice; empty where each source stands by itself.
QString sharedVoices(const Comparison &comparison)
{
    QStringList groups;
    for (const std::vector<ArticleIndex> &voice : comparison.alignment->lineage.voices)
        groups += sigla(voice);
    return groups.join(u"; "_s);
}

QString repairedArticles(const Comparison &comparison)
{
    QStringList repaired;
    for (int i = 0; i < comparison.articleCount(); ++i) {
        if (comparison.article(ArticleIndex(i)).repaired)
            repaired += siglum(ArticleIndex(i));
    }
    return repaired.join(u", "_s);
}

/// Facts with a claim that may state another fact as well.
int ambiguousFacts(const Comparison &comparison)
{
    return int(std::ranges::count_if(comparison.alignment->facts,
                                     [](const Fact &fact) { return !fact.ambiguous.empty(); }));
}

} // namespace

ReportSubject subjectOf(const Comparison &comparison, const ReportOptions &options)
{
    if (options.sources.empty())
        return {.comparison = comparison, .options = options};
    Narrowed chosen = narrowed(comparison, options.sources);
    ReportSubject subject{.comparison = std::move(chosen.comparison), .options = options};
    subject.options.sources.clear();
    if (options.review)
        subject.options.review =
            std::make_shared<const Review>(narrowed(*options.review, chosen.facts));
    return subject;
}

FactNumbers numbersOf(const Comparison &comparison, const ReportOptions &options)
{
    return {comparison, options.review.get(), options.setAside};
}

std::vector<Phrase> answerWords(const Figures &figures, const ReportOptions &options)
{
    std::vector<Phrase> text{{sourcesInWords(figures.articles) + u", "_s +
                              i18ncp("@info", "%1 fact", "%1 facts", figures.facts) + u". "_s}};
    if (figures.articles == 1) {
        text.push_back({i18nc("@info", "There is nothing to hold the one source against.")});
        return text;
    }
    text.push_back({figures.distorted == 0 ? i18nc("@info", "None is distorted")
                                           : i18ncp("@info facts", "%1 is distorted",
                                                    "%1 are distorted", figures.distorted),
                    true});
    QString rest = u' ' + (figures.dropped == 0
                               ? i18nc("@info facts", "and none dropped on the way from the base")
                               : i18nc("@info facts", "and %1 dropped on the way from the base",
                                       figures.dropped));
    if (figures.alone > 0)
        rest += i18ncp("@info facts", "; %1 stands in one source alone",
                       "; %1 stand in one source alone", figures.alone);
    rest += u'.';
    if (options.review)
        rest += decidedWords(*options.review);
    text.push_back({rest});
    return text;
}

std::vector<Phrase> headWords(const Comparison &comparison, const ReportOptions &options)
{
    std::vector<Phrase> words{
        {options.date.toString(u"d MMMM yyyy"_s) + u" · "_s +
         i18ncp("@info", "%1 article", "%1 articles", comparison.articleCount()) + u" · "_s +
         i18nc("@info before the name of the base", "base:") + u' '}};
    words.push_back(
        {siglum(comparison.base) + u' ' + shortName(comparison.article(comparison.base), 80),
         true});
    const QDateTime reviewed = options.review ? lastReview(*options.review) : QDateTime();
    if (reviewed.isValid())
        words.push_back({u" · "_s + i18nc("@info date and time", "reviewed %1",
                                          reviewed.toLocalTime().toString(dayAndTime))});
    return words;
}

QString otherEventsWords(const ReportOptions &options)
{
    constexpr qsizetype mostNamed = 6;
    const QStringList &others = options.otherEvents;
    if (others.isEmpty())
        return {};
    QString named = others.first(std::min(others.size(), mostNamed)).join(u", "_s);
    if (const qsizetype more = others.size() - mostNamed; more > 0)
        named += i18ncp("@info events", " and %1 more", " and %1 more", int(more));
    return i18ncp("@info events of a folder",
                  "Not in this report: the articles tell of another event, %2. It has a report of "
                  "its own: choose it as the event in the window, or name one of its articles "
                  "with --base on the command line.",
                  "Not in this report: the articles tell of %1 other events, %2. Each has a report "
                  "of its own: choose it as the event in the window, or name one of its articles "
                  "with --base on the command line.",
                  int(others.size()), named);
}

QStringList methodWords(const Comparison &comparison, const ReportOptions &options)
{
    QStringList texts{
        i18nc("@info method",
              "A program read the articles, found their figures, dates and quotations, and judged "
              "which of them state the same fact and what each source does with it against the "
              "base. It works by rules and can err; nothing here replaces a look at the texts."),
        i18nc("@info method",
              "Formatting, spelling, units written differently and exact conversions are no "
              "difference. A figure that agrees at the lower precision of two is rounded, and is "
              "no finding. Where a source states a fact several times, its gravest verdict "
              "counts."),
        i18nc("@info method",
              "Not judged: what is not the story (links, subscriptions, bylines, captions, "
              "notices), words in quotation marks that are nobody’s speech (terms, titles), "
              "quotations inside quotations, and reported speech that no other source quotes."),
    };
    if (const QString voices = sharedVoices(comparison); !voices.isEmpty())
        texts += i18nc("@info method",
                       "Articles of nearly the same text count as one voice, not as sources that "
                       "confirm each other: %1.",
                       voices);
    if (const int count = ambiguousFacts(comparison); count > 0)
        texts += i18ncp("@info method",
                        "In %1 fact a claim could as well state another fact; the likelier "
                        "reading is shown.",
                        "In %1 facts a claim could as well state another fact; the likelier "
                        "reading is shown.",
                        count);
    if (const QString repaired = repairedArticles(comparison); !repaired.isEmpty())
        texts += i18nc("@info method",
                       "Some bytes could not be read as text and were replaced in: %1.", repaired);
    if (options.profile != ReportProfile::Full)
        texts += i18nc("@info method",
                       "This is the report in the form “%1”: the annotated texts, and the "
                       "consistent facts word for word, stand in the full form.",
                       name(options.profile));
    return texts;
}

QString name(ReportProfile profile)
{
    switch (profile) {
    case ReportProfile::Summary:
        return i18nc("@item form of a report", "summary");
    case ReportProfile::Findings:
        return i18nc("@item form of a report", "findings");
    case ReportProfile::Full:
        return i18nc("@item form of a report", "full");
    }
    Q_UNREACHABLE_RETURN({});
}

QString decisionWords(Decision decision)
{
    switch (decision) {
    case Decision::Undecided:
        return i18nc("@info decision on a fact, in a report", "Open");
    case Decision::Accepted:
        return u"✓ "_s + i18nc("@info decision on a fact, in a report", "Accepted");
    case Decision::Flagged:
        return u"⚑ "_s + i18nc("@info decision on a fact, in a report", "Flagged");
    case Decision::Dismissed:
        return u"✗ "_s + i18nc("@info decision on a fact, in a report", "Dismissed");
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList remarks(const FactReview &review)
{
    QStringList said;
    if (review.verdict)
        said += i18nc("@info the editor's own verdict", "the editor’s verdict: %1",
                      word(*review.verdict));
    if (!review.note.trimmed().isEmpty())
        said += u"“%1”"_s.arg(review.note.simplified());
    if (review.changedSince)
        said += i18nc("@info a decision", "the articles have changed since");
    return said;
}

QString timeWords(const FactReview &review)
{
    return review.time.isValid() ? review.time.toLocalTime().toString(dayAndTime) : QString();
}

std::vector<FactIndex> decidedFacts(const ReportOptions &options, const FactNumbers &numbers)
{
    std::vector<FactIndex> facts;
    const auto belongs = [&](const FactReview &said) {
        return options.profile == ReportProfile::Summary
                   ? said.decision == Decision::Flagged || !said.note.trimmed().isEmpty()
                   : isTouched(said);
    };
    for (const auto part :
         {numbers.findings(), numbers.droppedOrAdded(), numbers.consistent(), numbers.setAside()}) {
        for (const FactIndex fact : part) {
            if (const FactReview *said = options.reviewOf(fact); said && belongs(*said))
                facts.push_back(fact);
        }
    }
    return facts;
}

QString checkedPassage(const Comparison &comparison, const Check &check)
{
    constexpr qsizetype longestPassage = 300;
    return firstWords(check.span.of(comparison.article(check.article).text).toString(),
                      longestPassage);
}

QString coverageExplained()
{
    return i18nc("@info how to read a chart",
                 "A column for each fact, under its number in this report; a row for each source. "
                 "Where nothing stands, neither the source nor the base states the fact.");
}

QString lineageExplained()
{
    return i18nc("@info how to read a chart",
                 "Whose text seems to come from whom, and where distortions entered that others "
                 "took over.");
}

QString agreementExplained()
{
    return i18nc("@info how to read a chart",
                 "Of the facts that two sources both state, how many they state alike. The darker "
                 "the ground, the larger the share.");
}

QStringList signatories()
{
    return {i18nc("@label to sign", "Compared by"), i18nc("@label to sign", "Checked by"),
            i18nc("@label to sign", "Released by")};
}

QString debrisWords(const Article &article)
{
    const auto count = std::ranges::count_if(article.blocks, &Block::isDebris);
    return count == 0 ? i18nc("@info lines of debris", "none")
                      : i18ncp("@info lines of debris", "%1 line", "%1 lines", int(count));
}

QString publicationWords(const Article &article)
{
    return article.date.isValid() ? article.date.toString(u"d MMM yyyy"_s)
                                  : i18nc("@info an article without date", "undated");
}

} // namespace crosscheck
