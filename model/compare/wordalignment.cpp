// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which words of one quotation are which of the other? The best alignment in the sense of Smith,
// Waterman and Gotoh: a shared word counts for it, words that have no partner against it, and words
// before the first and after the last shared one cost nothing, so that a fragment finds its place
// in the whole.
//
//   base  We are not building a gate for people who own keys. We are building it for …
//   here  We are     building a gate for people who own keys
//         └──┘     ^ └────────────── shared ────────────┘
//                  cut
//
// Three choices fit it to news. A cut costs little more for being long, and what is declared, under
// an ellipsis or in brackets, costs next to nothing, for a quotation that skips a page is still
// one. A word like "the" counts little, so that no alignment hangs on chance. And when a fragment
// fits in two places, the earlier one is taken.
//
// A text that occurs in the other as it is, which is the rule, is found without all this. Cost:
// words times words; quotations are short. Above `mostCells` only what both share at the start and
// at the end is aligned.
//
// Tested by tst_wordalignment.cpp against a plain recursion.
#include "model/compare/wordalignment.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace crosscheck
{

namespace
{

constexpr size_t mostCells = 16'000'000;
constexpr int sharedWord = 24;
constexpr int sharedMinor = 8;
constexpr int cutCost = 7;   ///< of the first word of the base that has no partner
constexpr int cutMore = 1;   ///< of each further one
constexpr int addedCost = 7; ///< of the first word that the base has not
constexpr int addedMore = 4; ///< of each further one, and of what stands for a cut word
constexpr int never = -1'000'000;

/// What the last step of the best path to a cell was.
enum State : std::uint8_t { Shared, Cut, Added };

/// One row of the table, for each state.
struct Cells {
    std::array<int, 3> score{never, never, never};
};

class Aligner
{
public:
    Aligner(std::span<const QuoteWord> base, std::span<const QuoteWord> here)
        : m_base(base)
        , m_here(here)
        , m_width(base.size() + 1)
        , m_from(m_width * (here.size() + 1))
    {
    }

    std::vector<WordPair> run()
    {
        std::vector<Cells> above(m_width);
        std::vector<Cells> row(m_width);
        for (size_t j = 1; j <= m_here.size(); ++j) {
            row[0] = {};
            for (size_t i = 1; i <= m_base.size(); ++i) {
                const size_t cell = j * m_width + i;
                share(above[i - 1], row[i], cell, i, j);
                cut(row[i - 1], row[i], cell, i, j);
                add(above[i], row[i], cell, j);
            }
            std::swap(above, row);
        }
        return traced();
    }

private:
    static int best(const Cells &cells, int *state)
    {
        const auto at = std::ranges::max_element(cells.score);
        *state = int(at - cells.score.begin());
        return *at;
    }
    void remember(size_t cell, State state, int from)
    {
        m_from[cell] = std::uint8_t(m_from[cell] | (from << (2 * state)));
    }

    void share(const Cells &before, Cells &here, size_t cell, size_t i, size_t j)
    {
        here.score[Shared] = never;
        if (m_base[i - 1].key != m_here[j - 1].key)
            return;
        const int worth = m_base[i - 1].isMinor ? sharedMinor : sharedWord;
        int from = 0;
        const int score = best(before, &from);
        if (score > 0) {
            here.score[Shared] = score + worth;
            remember(cell, Shared, from);
        } else {
            here.score[Shared] = worth;
            remember(cell, Shared, begins);
        }
        if (here.score[Shared] > m_score) {
            m_score = here.score[Shared];
            m_last = {int(i), int(j)};
        }
    }

    void cut(const Cells &left, Cells &here, size_t cell, size_t i, size_t j)
    {
        const bool declared = m_base[i - 1].bracket == Bracket::Square ||
                              (j < m_here.size() && m_here[j].afterEllipsis);
        const int open = left.score[Shared] - (declared ? 1 : cutCost);
        const int more = left.score[Cut] - (declared ? 0 : cutMore);
        const bool opens = open >= more;
        here.score[Cut] = opens ? open : more;
        remember(cell, Cut, opens ? Shared : Cut);
    }

    void add(const Cells &before, Cells &here, size_t cell, size_t j)
    {
        const bool declared = m_here[j - 1].bracket != Bracket::None;
        const int more = declared ? 0 : addedMore;
        const std::array<int, 3> scores = {before.score[Shared] - (declared ? 1 : addedCost),
                                           before.score[Cut] - more, before.score[Added] - more};
        const auto at = std::ranges::max_element(scores);
        here.score[Added] = *at;
        remember(cell, Added, int(at - scores.begin()));
    }

    [[nodiscard]] std::vector<WordPair> traced() const
    {
        std::vector<WordPair> pairs;
        size_t i = size_t(m_last.base);
        size_t j = size_t(m_last.here);
        for (int state = Shared; m_score > 0 && state != begins;) {
            const int from = (m_from[j * m_width + i] >> (2 * state)) & 3;
            if (state == Shared)
                pairs.push_back({int(i) - 1, int(j) - 1});
            i -= state == Added ? 0 : 1;
            j -= state == Cut ? 0 : 1;
            state = from;
        }
        std::ranges::reverse(pairs);
        return pairs;
    }

    static constexpr int begins = 3;

    std::span<const QuoteWord> m_base;
    std::span<const QuoteWord> m_here;
    size_t m_width;
    std::vector<std::uint8_t> m_from; ///< two bits for each state: where its best path came from
    int m_score = 0;
    WordPair m_last;
};

bool sameKey(const QuoteWord &a, const QuoteWord &b)
{
    return a.key == b.key;
}

std::vector<WordPair> run(int base, int here, int length)
{
    std::vector<WordPair> pairs;
    pairs.reserve(size_t(length));
    for (int k = 0; k < length; ++k)
        pairs.push_back({base + k, here + k});
    return pairs;
}

std::vector<WordPair> sharedEnds(std::span<const QuoteWord> base, std::span<const QuoteWord> here)
{
    const auto front = std::ranges::mismatch(base, here, sameKey);
    const auto length = int(front.in1 - base.begin());
    std::vector<WordPair> pairs = run(0, 0, length);
    const int most = int(std::min(base.size(), here.size())) - length;
    int tail = 0;
    while (tail < most &&
           sameKey(base[base.size() - 1 - size_t(tail)], here[here.size() - 1 - size_t(tail)]))
        ++tail;
    const auto back = run(int(base.size()) - tail, int(here.size()) - tail, tail);
    pairs.insert(pairs.end(), back.begin(), back.end());
    return pairs;
}

} // namespace

std::vector<WordPair> alignWords(std::span<const QuoteWord> base, std::span<const QuoteWord> here)
{
    if (base.empty() || here.empty())
        return {};
    if (const auto whole = std::ranges::search(base, here, sameKey); !whole.empty())
        return run(int(whole.begin() - base.begin()), 0, int(here.size()));
    if (const auto whole = std::ranges::search(here, base, sameKey); !whole.empty())
        return run(0, int(whole.begin() - here.begin()), int(base.size()));
    if (base.size() * here.size() > mostCells)
        return sharedEnds(base, here);
    return Aligner(base, here).run();
}

} // namespace crosscheck
