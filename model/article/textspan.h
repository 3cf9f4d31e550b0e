// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <compare>

namespace crosscheck
{

/// A half-open range [begin, end) of one text. Unit: UTF-16 code units. Shape: begin <= end.
/// The one currency for "where": claims, blocks, sentences and highlights are all spans.
class TextSpan
{
public:
    constexpr TextSpan() = default;
    constexpr TextSpan(qsizetype begin, qsizetype end)
        : m_begin(begin)
        , m_end(std::max(begin, end))
    {
    }

    [[nodiscard]] constexpr qsizetype begin() const { return m_begin; }
    [[nodiscard]] constexpr qsizetype end() const { return m_end; }
    [[nodiscard]] constexpr qsizetype length() const { return m_end - m_begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_begin == m_end; }

    [[nodiscard]] constexpr bool contains(qsizetype offset) const
    {
        return m_begin <= offset && offset < m_end;
    }
    [[nodiscard]] constexpr bool contains(TextSpan other) const
    {
        return m_begin <= other.m_begin && other.m_end <= m_end;
    }
    /// True when the two share at least one code unit.
    [[nodiscard]] constexpr bool overlaps(TextSpan other) const
    {
        return m_begin < other.m_end && other.m_begin < m_end;
    }
    /// What both share; empty when they share nothing.
    [[nodiscard]] constexpr TextSpan intersected(TextSpan other) const
    {
        return {std::max(m_begin, other.m_begin), std::min(m_end, other.m_end)};
    }
    /// The smallest span that holds both.
    [[nodiscard]] constexpr TextSpan united(TextSpan other) const
    {
        return {std::min(m_begin, other.m_begin), std::max(m_end, other.m_end)};
    }
    /// The words it covers. Errors: none; `text` must be the text it was made for.
    [[nodiscard]] QStringView of(QStringView text) const { return text.sliced(m_begin, length()); }

    friend constexpr auto operator<=>(const TextSpan &, const TextSpan &) = default;

private:
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
};

} // namespace crosscheck
