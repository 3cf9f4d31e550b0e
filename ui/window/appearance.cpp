// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/appearance.h"

#include "ui/theme/verdictthemes.h"

#include <QApplication>
#include <QIcon>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

bool isDesktopDark()
{
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

bool desktopHasOwnPalette()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(u"KDE"_s);
}

/// Asked for the first time before our own palette hides the desktop's.
bool startedDark()
{
    static const bool dark = isDesktopDark();
    return dark;
}

bool isDark(Appearance appearance)
{
    const bool known = QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown;
    const bool desktop = startedDark();
    return appearance == Appearance::Dark ||
           (appearance == Appearance::Desktop && (known ? isDesktopDark() : desktop));
}

bool isLeftToDesktop(Appearance appearance)
{
    return appearance == Appearance::Desktop && desktopHasOwnPalette();
}

VerdictTheme themeOf(Appearance appearance)
{
    if (appearance == Appearance::HighContrast)
        return builtInTheme(BuiltInTheme::HighContrast);
    return builtInTheme(isDark(appearance) ? BuiltInTheme::Dark : BuiltInTheme::Light);
}

} // namespace

VerdictTheme applyAppearance(Appearance appearance)
{
    const VerdictTheme theme = themeOf(appearance);
    const bool left = isLeftToDesktop(appearance);
    QApplication::setPalette(left ? QPalette() : theme.palette());
    if (!left)
        QIcon::setThemeName(theme.isDark() ? u"breeze-dark"_s : u"breeze"_s);
    return theme;
}

bool wearsAppearance(Appearance appearance)
{
    return isLeftToDesktop(appearance) || QApplication::palette().color(QPalette::Window) ==
                                              themeOf(appearance).palette().color(QPalette::Window);
}

} // namespace crosscheck
