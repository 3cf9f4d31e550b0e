// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <vector>

namespace crosscheck
{

/// Tells where a place of a text is when code points are counted, as everything that leaves the
/// program does. One pass over the text; then O(log of the surrogate pairs) a place, which for
/// most articles is no work at all.
class CodePoints
{
public:
    explicit CodePoints(QStringView text)
    {
        m_length = text.size();
        if (!holdsSurrogates(text))
            return;
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
                m_lows.push_back(++i);
        }
        m_length = text.size() - qsizetype(m_lows.size());
    }

    /// Unit: `offset` in UTF-16 code units, the result in code points. An offset inside a pair
    /// counts as the place before it.
    [[nodiscard]] qsizetype at(qsizetype offset) const
    {
        const auto passed = std::ranges::lower_bound(m_lows, offset) - m_lows.begin();
        const bool inside = size_t(passed) < m_lows.size() && m_lows[size_t(passed)] == offset;
        return offset - passed - (inside ? 1 : 0);
    }
    /// Of the whole text, in code points.
    [[nodiscard]] qsizetype length() const { return m_length; }

private:
    /// Without a branch, so that the compiler looks at many units at once.
    [[nodiscard]] static bool holdsSurrogates(QStringView text)
    {
        bool found = false;
        for (const QChar unit : text)
            found |= unit.isSurrogate();
        return found;
    }

    std::vector<qsizetype> m_lows; ///< where the second unit of each pair stands
    qsizetype m_length = 0;
};

} // namespace crosscheck
