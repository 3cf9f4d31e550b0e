// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/appearance.h"

#include "ui/theme/verdictthemes.h"

#include <QApplication>
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

} // namespace

VerdictTheme applyAppearance(Appearance appearance)
{
    // Asked before our own palette hides it.
    static const bool startedDark = isDesktopDark();
    const bool unknown = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Unknown;
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::Desktop &&
                                                         (unknown ? startedDark : isDesktopDark()));
    const VerdictTheme theme = builtInTheme(dark ? BuiltInTheme::Dark : BuiltInTheme::Light);
    const bool leaveToDesktop = appearance == Appearance::Desktop && desktopHasOwnPalette();
    QApplication::setPalette(leaveToDesktop ? QPalette() : theme.palette());
    return theme;
}

} // namespace crosscheck
