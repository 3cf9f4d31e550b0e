// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "model/report/factnumbers.h"
#include "model/report/figures.h"
#include "ui/report/reportoptions.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace crosscheck
{

/// A piece of a sentence, and whether it stands out.
struct Phrase {
    QString text;
    bool strong = false;
};

/// What a report is on, once its options have been heeded.
struct ReportSubject {
    Comparison comparison;
    ReportOptions options; ///< without a choice of sources
};
/// Leaves out the sources that `options` do not name.
[[nodiscard]] ReportSubject subjectOf(const Comparison &comparison, const ReportOptions &options);

/// The numbers of the facts, as the decisions have them.
[[nodiscard]] FactNumbers numbersOf(const Comparison &comparison, const ReportOptions &options);

/// The answer of a report, in a sentence or two: what became of the facts, and how many of them
/// were decided.
[[nodiscard]] std::vector<Phrase> answerWords(const Figures &figures, const ReportOptions &options);

/// "24 January 2025 · 5 articles · base: A VentureBeat · reviewed 22 Nov 2026, 10:42"; the base
/// stands out.
[[nodiscard]] std::vector<Phrase> headWords(const Comparison &comparison,
                                            const ReportOptions &options);

/// That the articles tell of other events too, which, and how to get a report on them; empty where
/// they do not.
[[nodiscard]] QString otherEventsWords(const ReportOptions &options);

/// How the result came about, how far it reaches and what was not judged: a paragraph each.
[[nodiscard]] QStringList methodWords(const Comparison &comparison, const ReportOptions &options);

/// "findings": the name of a profile in a report's head and on the command line.
[[nodiscard]] QString name(ReportProfile profile);

/// "✓ Accepted", "Open": what was said to a fact, for its block.
[[nodiscard]] QString decisionWords(Decision decision);

/// "as rounded · “Ask B for a correction.” · changed since": what was said beside the decision,
/// and when. Empty where nothing was.
[[nodiscard]] QStringList remarks(const FactReview &review);
/// When it was said, as the editor's clock shows it: "22 Nov 2026, 10:31"; empty when unknown.
[[nodiscard]] QString timeWords(const FactReview &review);

/// The facts that the editor said something to, by their numbers; in a summary those that somebody
/// has to act on, and those with a note.
[[nodiscard]] std::vector<FactIndex> decidedFacts(const ReportOptions &options,
                                                  const FactNumbers &numbers);

/// The passage that a check is about, in one line.
[[nodiscard]] QString checkedPassage(const Comparison &comparison, const Check &check);

/// How a chart is read, in a line below its title.
[[nodiscard]] QString coverageExplained();
[[nodiscard]] QString lineageExplained();
[[nodiscard]] QString agreementExplained();

/// Who signs a report.
[[nodiscard]] QStringList signatories();

/// "3 lines", "none": how much of an article is not the story.
[[nodiscard]] QString debrisWords(const Article &article);
/// "24 Jan 2025", "undated".
[[nodiscard]] QString publicationWords(const Article &article);

} // namespace crosscheck
