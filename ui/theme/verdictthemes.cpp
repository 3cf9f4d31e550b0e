// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/verdictthemes.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>

#include <QStandardPaths>

namespace crosscheck
{

using namespace Qt::StringLiterals;

static QString themeName(BuiltInTheme theme)
{
    switch (theme) {
    case BuiltInTheme::Light:
        return u"Crosscheck Light"_s;
    case BuiltInTheme::Dark:
        return u"Crosscheck Dark"_s;
    case BuiltInTheme::HighContrast:
        return u"Crosscheck High Contrast"_s;
    case BuiltInTheme::Print:
        return u"Crosscheck Print"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString VerdictThemes::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/crosscheck"_s;
}

VerdictThemes::VerdictThemes(const QString &folder)
{
    m_repository.addCustomSearchPath(u":/crosscheck"_s);
    m_repository.addCustomSearchPath(folder);
}

VerdictTheme VerdictThemes::theme(BuiltInTheme theme) const
{
    const QString name = themeName(theme);
    return {m_repository.theme(name), m_repository.definitionForName(u"Crosscheck"_s)};
}

std::optional<VerdictTheme> VerdictThemes::theme(const QString &name) const
{
    const KSyntaxHighlighting::Theme found = m_repository.theme(name);
    if (!found.isValid())
        return {};
    return VerdictTheme(found, m_repository.definitionForName(u"Crosscheck"_s));
}

QStringList VerdictThemes::names() const
{
    QStringList ours;
    QStringList others;
    for (const KSyntaxHighlighting::Theme &theme : m_repository.themes())
        (theme.name().startsWith("Crosscheck "_L1) ? ours : others).append(theme.name());
    return ours + others;
}

VerdictTheme builtInTheme(BuiltInTheme theme)
{
    return VerdictThemes().theme(theme);
}

} // namespace crosscheck
