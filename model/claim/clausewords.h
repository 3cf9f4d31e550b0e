// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>

namespace crosscheck
{

/// Tokens that a subject, and a search for one, may have.
inline constexpr size_t longestSubject = 30;

/// Words that begin a clause of their own.
inline constexpr std::array<QStringView, 9> conjunctions = {
    u"that", u"but", u"while", u"when", u"because", u"if", u"although", u"where", u"which"};

/// Whether the list holds the word, in whichever case.
template <size_t N>
[[nodiscard]] bool isIn(QStringView word, const std::array<QStringView, N> &list)
{
    return std::ranges::any_of(
        list, [word](QStringView w) { return w.compare(word, Qt::CaseInsensitive) == 0; });
}

/// "saying", not "sing".
[[nodiscard]] inline bool isParticiple(QStringView word)
{
    return word.endsWith(u"ing") && word.size() > 4;
}

} // namespace crosscheck
