// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// What a project remembers besides its decisions: the names of its settings. They stand in files,
/// so they never change.
namespace crosscheck::setting
{

constexpr QStringView base = u"base";       ///< id of an article
constexpr QStringView order = u"order";     ///< number of a FactOrder
constexpr QStringView filter = u"filter";   ///< number of a FactGroup
constexpr QStringView place = u"place";     ///< key of a fact, base 64
constexpr QStringView source = u"source";   ///< id of the article that was current
constexpr QStringView words = u"words";     ///< that facts were searched for
constexpr QStringView panes = u"panes";     ///< JSON: order, hidden, resting, open folds
constexpr QStringView layout = u"layout";   ///< JSON: what of the window is shown, and how large
constexpr QStringView left = u"left";       ///< findings that are undecided
constexpr QStringView without = u"without"; ///< articles taken away, a line each
constexpr QStringView savedAs = u"savedAs"; ///< the project that goes on from here

} // namespace crosscheck::setting
