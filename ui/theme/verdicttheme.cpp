// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/verdicttheme.h"

#include "ui/theme/contrast.h"
#include "ui/theme/verdictmark.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

#include <algorithm>

namespace crosscheck
{

using namespace Qt::StringLiterals;

using KSyntaxHighlighting::Format;
using KSyntaxHighlighting::Theme;

constexpr double textContrast = 4.5;
constexpr double markContrast = 3;

/// The theme's look for one style of the definition.
struct Style {
    QColor ink;
    QColor tint; ///< invalid when the theme names none
};

static Style style(const Theme &theme, const QList<Format> &formats, const QString &name)
{
    const auto it = std::ranges::find(formats, name, &Format::name);
    if (it == formats.cend())
        return {.ink = QColor::fromRgba(theme.textColor(Theme::Normal)), .tint = {}};
    return {.ink = it->textColor(theme),
            .tint = it->hasBackgroundColor(theme) ? it->backgroundColor(theme) : QColor()};
}

/// A theme's own colour, or a stand-in where it names none.
static QColor editorColor(const Theme &theme, Theme::EditorColorRole role, const QColor &otherwise)
{
    const QRgb color = theme.editorColor(role);
    return qAlpha(color) == 0 ? otherwise : QColor::fromRgba(color);
}

static QString styleName(Verdict verdict)
{
    QString made = name(verdict).toString();
    made[0] = made.at(0).toUpper();
    return made;
}

static QColor orMixed(const QColor &tint, const QColor &ink, const QColor &paper)
{
    return tint.isValid() ? tint : mixed(ink, paper, 0.12);
}

VerdictTheme::VerdictTheme()
{
    m_inks.fill(Qt::black);
    m_tints.fill(Qt::white);
}

VerdictTheme::VerdictTheme(const Theme &theme, const KSyntaxHighlighting::Definition &definition)
{
    const QList<Format> formats = definition.formats();
    const auto named = [&](const QString &name) { return style(theme, formats, name); };
    const Style muted = named(u"Muted"_s);
    const Style current = named(u"Current Fact"_s);

    m_paper = editorColor(theme, Theme::BackgroundColor, Qt::white);
    m_text = QColor::fromRgba(theme.textColor(Theme::Normal));
    m_mutedText = muted.ink;
    m_debrisText = named(u"Debris"_s).ink;
    m_quoteTint = orMixed(named(u"Quote"_s).tint, m_text, m_paper);
    m_panel = editorColor(theme, Theme::IconBorder, m_paper);
    m_separator = editorColor(theme, Theme::Separator, muted.ink);
    m_focus = current.ink;
    m_focusTint = orMixed(current.tint, current.ink, m_paper);
    m_selection = editorColor(theme, Theme::TextSelection, m_focusTint);
    m_searchTint = editorColor(theme, Theme::SearchHighlight, m_selection);
    m_inks.fill(m_mutedText);
    m_tints.fill(m_paper);
    for (size_t i = size_t(Verdict::Base); i < s_verdicts; ++i) {
        const Style look = named(styleName(Verdict(i)));
        m_inks[i] = look.ink;
        m_tints[i] =
            Verdict(i) == Verdict::Dropped ? m_paper : orMixed(look.tint, look.ink, m_paper);
    }
    makeReadable();
}

void VerdictTheme::makeReadable()
{
    m_text = readable(readable(m_text, m_paper, textContrast), m_panel, textContrast);
    m_mutedText = readable(readable(m_mutedText, m_paper, textContrast), m_panel, textContrast);
    m_debrisText = readable(m_debrisText, m_paper, textContrast);
    const auto behindText = [this](QColor &tint) {
        if (contrast(m_text, tint) < textContrast)
            tint = mixed(tint, m_paper, 0.12);
        m_text = readable(m_text, tint, textContrast);
    };
    std::ranges::for_each(m_tints, behindText);
    behindText(m_quoteTint);
    behindText(m_focusTint);
    behindText(m_selection);
    behindText(m_searchTint);
    m_focus = readable(readable(m_focus, m_paper, markContrast), m_focusTint, markContrast);
    for (size_t i = 0; i < s_verdicts; ++i) {
        m_focus = readable(m_focus, m_tints[i], markContrast);
        m_inks[i] = readable(m_inks[i], m_paper, textContrast);
        m_inks[i] = readable(m_inks[i], m_tints[i], markContrast);
        m_inks[i] = readable(m_inks[i], m_quoteTint, markContrast);
    }
}

bool VerdictTheme::isDark() const
{
    return contrast(m_paper, Qt::white) > contrast(m_paper, Qt::black);
}

static QTextCharFormat::UnderlineStyle underline(MarkLine line)
{
    switch (line) {
    case MarkLine::None:
    case MarkLine::Hollow:
        return QTextCharFormat::NoUnderline;
    case MarkLine::ThinDotted:
    case MarkLine::Dotted:
        return QTextCharFormat::DotLine;
    case MarkLine::Dashed:
        return QTextCharFormat::DashUnderline;
    case MarkLine::DashDot:
        return QTextCharFormat::DashDotLine;
    case MarkLine::Wavy:
        return QTextCharFormat::WaveUnderline;
    case MarkLine::Solid:
    case MarkLine::ThinSolid:
    case MarkLine::Double:
    case MarkLine::SolidWithBar:
        return QTextCharFormat::SingleUnderline;
    }
    Q_UNREACHABLE_RETURN({});
}

QTextCharFormat VerdictTheme::format(Verdict verdict) const
{
    QTextCharFormat made;
    if (tint(verdict) != m_paper)
        made.setBackground(tint(verdict));
    made.setForeground(m_text);
    made.setUnderlineStyle(underline(markLine(verdict)));
    made.setUnderlineColor(ink(verdict));
    return made;
}

QPalette VerdictTheme::palette() const
{
    QPalette made(m_text, m_panel, m_paper, m_separator, m_separator, m_text, m_paper);
    made.setColor(QPalette::Base, m_paper);
    made.setColor(QPalette::AlternateBase, m_panel);
    made.setColor(QPalette::Button, m_panel);
    made.setColor(QPalette::Highlight, m_selection);
    made.setColor(QPalette::HighlightedText, m_text);
    made.setColor(QPalette::PlaceholderText, m_mutedText);
    made.setColor(QPalette::Link, m_focus);
    made.setColor(QPalette::Accent, m_focus);
    made.setColor(QPalette::ToolTipBase, m_panel);
    made.setColor(QPalette::ToolTipText, m_text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        made.setColor(QPalette::Disabled, role, mixed(m_text, m_panel, 0.45));
    return made;
}

} // namespace crosscheck
