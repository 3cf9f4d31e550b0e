// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportoptions.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace crosscheck
{

namespace
{

QDate dayOf(QDate asked)
{
    if (asked.isValid())
        return asked;
    bool isNumber = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(epoch, QTimeZone::UTC).date()
                    : QDate::currentDate();
}

} // namespace

ReportOptions reportOptions(const QString &title, QDate date)
{
    return {.date = dayOf(date), .title = title};
}

bool isTouched(const FactReview &review)
{
    return review.decision != Decision::Undecided || review.verdict ||
           !review.note.trimmed().isEmpty();
}

std::shared_ptr<const Review> spokenReview(std::shared_ptr<const Review> review)
{
    const bool said =
        review && (!review->lost.empty() || std::ranges::any_of(review->facts, isTouched));
    return said ? std::move(review) : nullptr;
}

QPageSize::PageSizeId paperOfLocale()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                              : QPageSize::A4;
}

} // namespace crosscheck
