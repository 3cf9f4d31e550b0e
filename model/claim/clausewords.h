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

/// Whether the list holds the word, in whichever case. The list's words are ASCII: length and first
/// letter rule nearly all of them out.
template <size_t N>
[[nodiscard]] bool isIn(QStringView word, const std::array<QStringView, N> &list)
{
    if (word.isEmpty())
        return false;
    const char16_t first = word.front().unicode();
    const char16_t lower = first | 0x20;
    return std::ranges::any_of(list, [=](QStringView w) {
        return w.size() == word.size() &&
               ((w.front().unicode() | 0x20) == lower || first >= 0x80) &&
               w.compare(word, Qt::CaseInsensitive) == 0;
    });
}

/// "saying", not "sing".
[[nodiscard]] inline bool isParticiple(QStringView word)
{
    return word.endsWith(u"ing") && word.size() > 4;
}

} // namespace crosscheck
