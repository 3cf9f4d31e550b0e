// SPDX-License-Identifier: GPL-3.0-or-later
//
// A search for the cheapest reading (Viterbi) with a narrow beam. The state is the stack of open
// glyphs, three deep. Each mark may open, close the innermost, close the one around it (the
// innermost was left open), reopen a quotation at the head of a block, or be none. Between blocks
// an open quotation ends (its closing mark was forgotten) or goes on. All this is a sum of costs,
// so one slip, wherever it is, is cheaper than a reading that swallows what follows.
#include "model/claim/quotenesting.h"

#include <algorithm>
#include <array>

namespace crosscheck
{

namespace
{

constexpr size_t beamWidth = 10;
constexpr int deepest = 3;

constexpr float unclosedCost = 4.2F;
constexpr float sameGlyphCost = 4.6F;
constexpr float sameFamilyCost = 1.6F;
constexpr float restartCost = 3.8F;
constexpr float nestedCost = 0.4F;
constexpr float reopenedCost = 0.3F;
constexpr float carriedCost = 2.4F;        ///< an open quotation goes on in a block without mark
constexpr float carriedFurtherCost = 0.8F; ///< and for each block more

enum class Reading : std::uint8_t { None, Open, Close, CloseOuter, Restart, Reopen, End, Carry };

/// The open glyphs, innermost in the lowest four bits.
using Stack = std::uint32_t;

QuoteGlyph top(Stack stack)
{
    return QuoteGlyph(stack & 15U);
}

int depthOf(Stack stack)
{
    return (stack > 0) + (stack > 15) + (stack > 255);
}

struct Node {
    float cost = 0;
    Stack stack = 0;
    std::uint32_t parent = 0;
    std::uint32_t mark = 0;
    Reading reading = Reading::None;
};

/// The best nodes so far, one for each stack.
class Beam
{
public:
    void clear() { m_size = 0; }
    void add(const Node &node)
    {
        for (size_t i = 0; i < m_size; ++i) {
            if (m_nodes[i].stack == node.stack) {
                if (node.cost < m_nodes[i].cost)
                    m_nodes[i] = node;
                return;
            }
        }
        if (m_size < beamWidth) {
            m_nodes[m_size++] = node;
            return;
        }
        const auto worst = std::ranges::max_element(m_nodes, {}, &Node::cost);
        if (node.cost < worst->cost)
            *worst = node;
    }
    [[nodiscard]] std::span<const Node> nodes() const { return {m_nodes.data(), m_size}; }

private:
    std::array<Node, beamWidth> m_nodes;
    size_t m_size = 0;
};

class Nesting
{
public:
    explicit Nesting(std::span<const QuoteMark> marks)
        : m_marks(marks)
    {
        m_trail.reserve(marks.size() * 4 + 1);
        m_trail.emplace_back();
        m_beam.add({});
        m_live = 1;
    }

    std::vector<QuotePair> run()
    {
        for (std::uint32_t i = 0; i < m_marks.size(); ++i) {
            if (i > 0 && m_marks[i].blocks > 0)
                step(i, &Nesting::breakBlock);
            step(i, &Nesting::readMark);
        }
        return pairs();
    }

private:
    using Step = void (Nesting::*)(const Node &node, std::uint32_t mark);

    void step(std::uint32_t mark, Step readings)
    {
        m_beam.clear();
        const size_t begin = m_trail.size() - m_live;
        for (size_t i = begin; i < begin + m_live; ++i) {
            Node node = m_trail[i];
            node.parent = std::uint32_t(i);
            node.mark = mark;
            (this->*readings)(node, mark);
        }
        for (const Node &node : m_beam.nodes())
            m_trail.push_back(node);
        m_live = m_beam.nodes().size();
    }

    void add(Node node, Reading reading, float cost, Stack stack)
    {
        node.reading = reading;
        node.cost += cost;
        node.stack = stack;
        m_beam.add(node);
    }

    void readMark(const Node &node, std::uint32_t at)
    {
        const QuoteMark &mark = m_marks[at];
        add(node, Reading::None, mark.isNone, node.stack);
        if (depthOf(node.stack) < deepest)
            add(node, Reading::Open, mark.opens + openingCost(node.stack, mark),
                (node.stack << 4U) | std::uint32_t(mark.glyph));
        if (node.stack == 0)
            return;
        add(node, Reading::Close, mark.closes + quotePairCost(top(node.stack), mark.glyph),
            node.stack >> 4U);
        if (top(node.stack) == mark.glyph)
            add(node, Reading::Restart, mark.opens + restartCost, node.stack);
        if (const Stack outer = node.stack >> 4U; outer != 0)
            add(node, Reading::CloseOuter,
                mark.closes + quotePairCost(top(outer), mark.glyph) + unclosedCost, outer >> 4U);
        if (mark.leadsBlock && reopens(node.stack, mark))
            add(node, Reading::Reopen, mark.opens + reopenedCost, node.stack);
    }

    [[nodiscard]] static float openingCost(Stack stack, const QuoteMark &mark)
    {
        if (stack == 0)
            return 0;
        if (top(stack) == mark.glyph)
            return sameGlyphCost;
        const bool same = familyOf(top(stack)) == familyOf(mark.glyph);
        return same ? sameFamilyCost : nestedCost;
    }

    /// A quotation that goes on in a new block is opened again with the glyph that opened it.
    [[nodiscard]] static bool reopens(Stack stack, const QuoteMark &mark)
    {
        while (stack > 15)
            stack >>= 4U;
        return top(stack) == mark.glyph;
    }

    void breakBlock(const Node &node, std::uint32_t next)
    {
        if (node.stack == 0) {
            add(node, Reading::Carry, 0, 0);
            return;
        }
        add(node, Reading::End, unclosedCost * float(depthOf(node.stack)), 0);
        add(node, Reading::Carry, carryingCost(m_marks[next]), node.stack);
    }

    [[nodiscard]] static float carryingCost(const QuoteMark &next)
    {
        if (next.blocks == 1 && next.leadsBlock)
            return 0;
        const float far = carriedFurtherCost * float(next.blocks);
        return next.gaps > 0 ? carriedCost + far : 0.4F * (carriedCost + far);
    }

    [[nodiscard]] std::vector<QuotePair> pairs() const
    {
        const auto last = std::span(m_trail).last(m_live);
        const auto cost = [](const Node &node) {
            return node.cost + unclosedCost * float(depthOf(node.stack));
        };
        std::vector<std::uint32_t> path;
        const auto best = std::ranges::min_element(last, {}, cost);
        auto at = std::uint32_t(&*best - m_trail.data());
        for (; at != 0; at = m_trail[at].parent)
            path.push_back(at);
        return walked(path);
    }

    [[nodiscard]] std::vector<QuotePair> walked(std::span<const std::uint32_t> backwards) const
    {
        std::vector<QuotePair> result;
        std::vector<size_t> open;
        const auto end = [&](std::uint32_t mark, QuoteEnd how) {
            result[open.back()].last = mark;
            result[open.back()].end = how;
            open.pop_back();
        };
        for (size_t i = backwards.size(); i-- > 0;) {
            const Node &node = m_trail[backwards[i]];
            switch (node.reading) {
            case Reading::Restart:
                end(node.mark, QuoteEnd::BeforeMark);
                [[fallthrough]];
            case Reading::Open:
                open.push_back(result.size());
                result.push_back({.first = node.mark, .depth = int(open.size()) - 1});
                break;
            case Reading::CloseOuter:
                end(node.mark, QuoteEnd::BeforeMark);
                [[fallthrough]];
            case Reading::Close:
                end(node.mark, QuoteEnd::Closed);
                break;
            case Reading::End:
                while (!open.empty())
                    end(node.mark - 1, QuoteEnd::BlockEnd);
                break;
            default:
                break;
            }
        }
        while (!open.empty())
            end(std::uint32_t(m_marks.size() - 1), QuoteEnd::BlockEnd);
        return result;
    }

    std::span<const QuoteMark> m_marks;
    std::vector<Node> m_trail;
    Beam m_beam;
    size_t m_live = 0;
};

} // namespace

std::vector<QuotePair> nestQuotes(std::span<const QuoteMark> marks)
{
    if (marks.empty())
        return {};
    return Nesting(marks).run();
}

} // namespace crosscheck
