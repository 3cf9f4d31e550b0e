// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/article.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <array>
#include <cstdint>
#include <expected>
#include <span>
#include <vector>

namespace crosscheck
{

struct BlockShape;

/// A table of debris rules that cannot be used. `line` counts from 1; 0 where the whole file is
/// meant.
struct DebrisRulesError {
    QString file;
    int line = 0;
    QString cause;
};
[[nodiscard]] QString words(const DebrisRulesError &error);

/// Where in an article a block stands.
enum class BlockZone {
    Top,    ///< before the first paragraph of the story
    Middle, ///< inside the story
    End,    ///< after its last paragraph
};

/// What tells debris from the story, compiled from debris.tsv; its header explains the columns.
/// Immutable once loaded; handed in, never global; safe to read from several threads.
class DebrisRules
{
public:
    /// Reads the built-in table, and on top of it the `debris.tsv` of `userFolder` (none when
    /// empty). Errors: the first line that cannot be read.
    [[nodiscard]] static std::expected<DebrisRules, DebrisRulesError>
    load(const QString &userFolder = {});

    /// How strongly words speak for debris.
    struct Evidence {
        Debris debris = Debris::None; ///< of the row with the most points
        int points = 0;               ///< of all rows that fit
    };
    /// What the words of a block say in that zone.
    [[nodiscard]] Evidence evidence(const BlockShape &shape, QStringView line,
                                    BlockZone zone) const;
    /// True when the last words name what a reporter is: "Industrial Editor".
    [[nodiscard]] bool endsWithRole(const BlockShape &shape) const;
    /// True when a word makes the name a paper's: "Morning Courier".
    [[nodiscard]] bool namesOutlet(const BlockShape &shape) const;
    /// True when a row that holds inside the story begins with this word, as far as a quick look
    /// can say.
    [[nodiscard]] bool mayBeginInside(std::uint64_t word) const { return m_inside.holds(word); }

private:
    enum class How : std::uint8_t { Starts, Is, Holds, Ends, Role, Outlet };
    enum class Where : std::uint8_t { Any, Top, End, Edge };
    struct Row {
        Debris debris{};
        How how{};
        Where where{};
        int points = 0;
        int most = 0;
    };
    /// A bit for each word: says quickly of most words that they begin no phrase.
    struct FirstWords {
        std::array<std::uint64_t, 256> bits{};

        void add(std::uint64_t word) { bits[(word >> 6) % bits.size()] |= bitOf(word); }
        [[nodiscard]] bool holds(std::uint64_t word) const
        {
            return (bits[(word >> 6) % bits.size()] & bitOf(word)) != 0;
        }
        [[nodiscard]] static std::uint64_t bitOf(std::uint64_t word)
        {
            return std::uint64_t(1) << (word & 63);
        }
    };
    struct Phrase {
        std::vector<std::uint64_t> words;
        bool colon = false;
        int row = 0;
    };
    std::expected<void, DebrisRulesError> readTable(const QString &path);
    [[nodiscard]] static std::expected<Row, QString> rowOf(std::span<const QStringView> columns);
    void addPhrase(QStringView words, int row);
    [[nodiscard]] static bool applies(const Row &row, const BlockShape &shape, BlockZone zone);
    [[nodiscard]] bool holdsPhrase(const BlockShape &shape, How how) const;
    [[nodiscard]] bool fits(const Phrase &phrase, const BlockShape &shape, QStringView line,
                            size_t at) const;

    std::vector<Row> m_rows;
    std::vector<Phrase> m_phrases;
    QHash<std::uint64_t, std::vector<int>> m_byFirst; ///< phrases by their first word
    FirstWords m_anywhere;
    FirstWords m_inside; ///< of the rows for blocks that begin with their words in the story
};

/// Says of each block whether it is the story. Shape: `blocks` are those of `text`, in order; only
/// `debris` is written, and what is marked already stays. In doubt a block is the story: a folded
/// paragraph hides a fact, while a line of debris too many costs a glance.
void markDebris(QStringView text, std::span<Block> blocks, const DebrisRules &rules);

} // namespace crosscheck
