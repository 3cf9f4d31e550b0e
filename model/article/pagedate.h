// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/textspan.h"

#include <QDate>
#include <QStringView>

#include <optional>

namespace crosscheck
{

/// A day with its year, as the line of an author or a masthead writes it.
struct PageDate {
    TextSpan span;
    QDate date;
};

/// The first such day in a line: "2025-03-12", "12 March 2025", "Mar. 12, 2025", "12/3/2025". Where
/// day and month could change places, a weekday beside them decides; without one there is no day.
/// Not for the dates in a story, which the extraction reads.
[[nodiscard]] std::optional<PageDate> findPageDate(QStringView line);

/// True for "5:52 p.m.", "6.40pm", "19:21" and "23.40 BST".
[[nodiscard]] bool holdsClockTime(QStringView line);

} // namespace crosscheck
