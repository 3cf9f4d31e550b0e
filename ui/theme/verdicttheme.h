// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/verdict.h"

#include <QColor>
#include <QPalette>
#include <QTextCharFormat>

#include <array>

namespace KSyntaxHighlighting
{
class Definition;
class Theme;
} // namespace KSyntaxHighlighting

namespace crosscheck
{

/// Every colour of the window and the report: what a verdict looks like, and what stands around it.
/// A value, made once for each theme. Text has a contrast of 4.5 or more on its ground, marks and
/// the focus colour 3 or more, whatever the theme file says.
class VerdictTheme
{
public:
    /// Black on white, with no difference between the verdicts.
    VerdictTheme();
    /// Reads the styles that `definition` names (resources/syntax/crosscheck.xml). A theme that
    /// knows nothing of Crosscheck gives its own text styles, and tints mixed from them.
    VerdictTheme(const KSyntaxHighlighting::Theme &theme,
                 const KSyntaxHighlighting::Definition &definition);

    [[nodiscard]] bool isDark() const;

    /// For lines, signs and words of a verdict.
    [[nodiscard]] QColor ink(Verdict verdict) const { return m_inks[size_t(verdict)]; }
    /// Behind the words of a claim, and in badges; the colour of the paper for dropped.
    [[nodiscard]] QColor tint(Verdict verdict) const { return m_tints[size_t(verdict)]; }
    /// Tint and underline for rich text, as near to the verdict's line as Qt's formats come.
    [[nodiscard]] QTextCharFormat format(Verdict verdict) const;

    [[nodiscard]] QColor paper() const { return m_paper; }
    [[nodiscard]] QColor text() const { return m_text; }
    [[nodiscard]] QColor mutedText() const { return m_mutedText; }
    /// Text that is not the story.
    [[nodiscard]] QColor debrisText() const { return m_debrisText; }
    /// Behind a quotation that is no finding.
    [[nodiscard]] QColor quoteTint() const { return m_quoteTint; }
    /// Bars, heads and panels around the paper.
    [[nodiscard]] QColor panel() const { return m_panel; }
    [[nodiscard]] QColor separator() const { return m_separator; }
    /// The ring around the current fact, and the keyboard focus.
    [[nodiscard]] QColor focus() const { return m_focus; }
    /// Behind the current row.
    [[nodiscard]] QColor focusTint() const { return m_focusTint; }
    [[nodiscard]] QColor selection() const { return m_selection; }
    /// Behind words that a search found.
    [[nodiscard]] QColor searchTint() const { return m_searchTint; }

    /// The same colours for Qt's own widgets.
    [[nodiscard]] QPalette palette() const;

    friend bool operator==(const VerdictTheme &, const VerdictTheme &) = default;

private:
    static constexpr size_t s_verdicts = size_t(Verdict::Added) + 1;

    void makeReadable();

    std::array<QColor, s_verdicts> m_inks;
    std::array<QColor, s_verdicts> m_tints;
    QColor m_paper = Qt::white;
    QColor m_text = Qt::black;
    QColor m_mutedText = Qt::black;
    QColor m_debrisText = Qt::black;
    QColor m_quoteTint = Qt::white;
    QColor m_panel = Qt::white;
    QColor m_separator = Qt::black;
    QColor m_focus = Qt::black;
    QColor m_focusTint = Qt::white;
    QColor m_selection = Qt::lightGray;
    QColor m_searchTint = Qt::lightGray;
};

} // namespace crosscheck
