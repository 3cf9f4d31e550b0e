// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/fact.h"
#include "model/compare/reason.h"
#include "model/compare/verdict.h"
#include "model/compare/worddiff.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace crosscheck
{

/// What one article does with one fact.
struct Cell {
    Verdict verdict = Verdict::Absent;
    Reason reason;
    std::vector<ClaimIndex> claims; ///< of this article, by place; empty for dropped and absent
    /// For quotations: how the words run against the base's, in the base's order. `before` lies in
    /// the base's text, `after` in this article's. Empty where there is nothing to hold them
    /// against.
    std::vector<WordEdit> edits;
};

/// A list of cells in which those that state nothing, nearly all of a large table, take four bytes
/// each.
class Cells
{
public:
    [[nodiscard]] size_t size() const { return m_places.size(); }
    void reserve(size_t count) { m_places.reserve(count); }
    /// New cells are absent.
    void resize(size_t count) { m_places.resize(count, absent); }
    void push_back(Cell cell)
    {
        const bool silent = cell.claims.empty() && cell.edits.empty();
        if (silent && cell.verdict == Verdict::Absent)
            m_places.push_back(absent);
        else if (silent && cell.verdict == Verdict::Dropped)
            m_places.push_back(droppedLike(std::move(cell)));
        else
            m_places.push_back(added(std::move(cell)));
    }

    /// So many cells that state nothing, all alike.
    void addSilent(size_t count, Cell cell)
    {
        const Place place = cell.verdict == Verdict::Absent ? absent : droppedLike(std::move(cell));
        m_places.insert(m_places.end(), count, place);
    }
    /// Gives back the room that is left for more.
    void squeeze()
    {
        m_places.shrink_to_fit();
        m_stored.shrink_to_fit();
    }

    [[nodiscard]] const Cell &operator[](size_t at) const { return m_stored[m_places[at]]; }
    /// A cell to change: from now on it is stored by itself.
    [[nodiscard]] Cell &operator[](size_t at)
    {
        if (m_places[at] == absent || m_places[at] == m_dropped)
            m_places[at] = added(m_stored[m_places[at]]);
        return m_stored[m_places[at]];
    }

    /// Every cell, in no order; those that state nothing may be met once for many.
    [[nodiscard]] auto begin() const { return m_stored.begin(); }
    [[nodiscard]] auto end() const { return m_stored.end(); }

private:
    using Place = std::uint32_t;
    static constexpr Place absent = 0;

    Place added(Cell cell)
    {
        m_stored.push_back(std::move(cell));
        return Place(m_stored.size() - 1);
    }
    /// All that drop a fact say the same of it.
    Place droppedLike(Cell cell)
    {
        if (m_dropped == absent)
            m_dropped = added(std::move(cell));
        else if (cell.reason != m_stored[m_dropped].reason)
            return added(std::move(cell));
        return m_dropped;
    }

    std::vector<Place> m_places;
    std::vector<Cell> m_stored{Cell{}};
    Place m_dropped = absent;
};

} // namespace crosscheck
