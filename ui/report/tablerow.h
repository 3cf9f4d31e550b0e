// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/textbox.h"

#include <vector>

namespace crosscheck
{

/// Texts under one another in one column of a row, each with a picture (a badge) before its first
/// line if it has one.
class TableCell
{
public:
    TableCell() = default;
    explicit TableCell(TextBox text) { add(std::move(text)); }

    /// Shape: `before` stands at the top left of the text's first line.
    TableCell &add(TextBox text, qreal above = 0, Picture before = {});
    /// A picture that is never broken. Shape: a page can hold it.
    TableCell &add(Picture picture, qreal height);

    /// Of the lines that were not taken yet.
    [[nodiscard]] qreal height() const;
    [[nodiscard]] bool isDone() const { return m_part >= m_parts.size(); }
    /// Moves the lines that fit into `available` to `picture`, at `left`. Returns their height.
    qreal take(qreal available, qreal left, qreal top, Picture &picture);

private:
    struct Part {
        TextBox text;
        qreal above = 0;
        Picture before;
        qreal height = 0; ///< of a picture without text

        [[nodiscard]] bool isPicture() const { return text.lineCount() == 0; }
    };
    std::vector<Part> m_parts;
    size_t m_part = 0; ///< the first that is not taken to its end
    int m_line = 0;    ///< of that part
};

/// A horizontal piece of a row, ready to be placed.
struct RowSlice {
    Picture picture;
    qreal height = 0;
};

/// Cells side by side, which may be broken between lines where a page ends.
class TableRow
{
public:
    explicit TableRow(qreal padding = 3.2 * pt)
        : m_padding(padding)
    {
    }

    TableRow &add(qreal left, TableCell cell);
    /// A line under the row, once all of it is taken.
    TableRow &ruled(qreal left, qreal right, const QColor &colour, qreal width);

    /// A ground behind the row, as tall as it is.
    TableRow &shaded(qreal left, qreal right, const QColor &colour);

    /// A click into the row between `left` and `right` leads to where `fact` stands.
    TableRow &linked(qreal left, qreal right, FactIndex fact, LinkTo to = LinkTo::Block);

    /// Of what was not taken yet.
    [[nodiscard]] qreal height() const;
    [[nodiscard]] bool isDone() const;
    /// Takes the lines that fit into `available`; an empty slice where none does.
    [[nodiscard]] RowSlice take(qreal available);
    [[nodiscard]] RowSlice takeAll() { return take(height()); }

private:
    struct Placed {
        qreal left = 0;
        TableCell cell;
    };
    qreal m_padding;
    std::vector<Placed> m_cells;
    DrawnRule m_rule;
    std::vector<FactLink> m_links;
    DrawnBox m_ground;
};

} // namespace crosscheck
