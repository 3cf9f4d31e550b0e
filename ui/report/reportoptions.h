// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/fact.h"
#include "model/report/reportprofile.h"
#include "model/review/review.h"

#include <QDate>
#include <QPageSize>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace crosscheck
{

/// What is not in the comparison itself.
struct ReportOptions {
    QPageSize::PageSizeId paper = QPageSize::A4;
    QDate date;    ///< printed, and the date of the file
    QString title; ///< what was compared: mostly the folder's name
    ReportProfile profile = ReportProfile::Findings;
    std::shared_ptr<const Review> review; ///< null: nobody has looked at the facts
    /// Facts with one of these decisions are no findings; they are listed among the decisions.
    std::vector<Decision> setAside{Decision::Dismissed};
    /// What else the articles tell of, each with its title: the report is not about it, and says
    /// so.
    QStringList otherEvents;
    std::vector<ArticleIndex> sources; ///< beside the base, in their order; empty: all

    /// What the editor said to a fact; null where nobody has looked.
    [[nodiscard]] const FactReview *reviewOf(FactIndex fact) const
    {
        return review && size_t(fact) < review->facts.size() ? &review->facts[size_t(fact)]
                                                             : nullptr;
    }

    friend bool operator==(const ReportOptions &, const ReportOptions &) = default;
};

/// The options that a report has where nobody chose others: in the usual profile, on A4. It bears
/// `date`; where that is invalid, the day of SOURCE_DATE_EPOCH, else today.
/// Source: reproducible-builds.org, "SOURCE_DATE_EPOCH".
[[nodiscard]] ReportOptions reportOptions(const QString &title, QDate date = {});

/// True where the editor said anything to a fact.
[[nodiscard]] bool isTouched(const FactReview &review);
/// `review`, or null where nothing was said in it: then a report does not speak of decisions.
[[nodiscard]] std::shared_ptr<const Review> spokenReview(std::shared_ptr<const Review> review);

/// Letter where people measure in inches, A4 elsewhere.
[[nodiscard]] QPageSize::PageSizeId paperOfLocale();

} // namespace crosscheck
