// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/article.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <expected>
#include <span>
#include <vector>

namespace crosscheck
{

/// A table of debris rules that cannot be used. `line` counts from 1; 0 where the whole file is
/// meant.
struct DebrisRulesError {
    QString file;
    int line = 0;
    QString cause;
};
[[nodiscard]] QString words(const DebrisRulesError &error);

/// What tells debris from the story, compiled from debris.tsv; its header explains the columns.
/// Immutable once loaded; handed in, never global; safe to read from several threads.
class DebrisRules
{
public:
    /// Reads the built-in table, and on top of it the `debris.tsv` of `userFolder` (none when
    /// empty). Errors: the first line that cannot be read.
    [[nodiscard]] static std::expected<DebrisRules, DebrisRulesError>
    load(const QString &userFolder = {});
};

/// Says of each block whether it is the story. Shape: `blocks` are those of `text`, in order; only
/// `debris` is written. In doubt a block is the story: a folded paragraph hides a fact, while a
/// line of debris too many costs a glance.
void markDebris(QStringView text, std::span<Block> blocks, const DebrisRules &rules);

} // namespace crosscheck
