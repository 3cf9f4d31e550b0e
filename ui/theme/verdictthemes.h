// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/verdicttheme.h"

#include <KSyntaxHighlighting/Repository>

#include <QStringList>

#include <optional>

namespace crosscheck
{

/// The themes that come with the program.
enum class BuiltInTheme {
    Light,
    Dark,
    HighContrast, ///< white on black, text with a contrast of 7 or more
    Print,
};

/// The themes that an editor can choose from: ours, KSyntaxHighlighting's, and every theme file in
/// the subfolder "themes" of the user's folder.
class VerdictThemes
{
public:
    /// Where an editor puts theme files: `crosscheck` in the user's data folder.
    [[nodiscard]] static QString userFolder();

    explicit VerdictThemes(const QString &folder = userFolder());

    [[nodiscard]] VerdictTheme theme(BuiltInTheme theme) const;
    /// Empty when there is no theme of this name.
    [[nodiscard]] std::optional<VerdictTheme> theme(const QString &name) const;
    /// Names for people, ours first.
    [[nodiscard]] QStringList names() const;

private:
    KSyntaxHighlighting::Repository m_repository;
};

/// One theme, for those who need no other.
[[nodiscard]] VerdictTheme builtInTheme(BuiltInTheme theme);

} // namespace crosscheck
