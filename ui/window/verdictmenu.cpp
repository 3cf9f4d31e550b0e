// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/verdictmenu.h"

#include "ui/theme/verdictmark.h"

#include <KLazyLocalizedString>
#include <KLocalizedString>

#include <array>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

struct Choice {
    Verdict verdict;
    KLazyLocalizedString text; ///< with its key
};

const std::array<Choice, 9> choices{{
    {Verdict::Same, kli18nc("@option:check a verdict and its key", "&Same")},
    {Verdict::Rounded, kli18nc("@option:check a verdict and its key", "&Rounded")},
    {Verdict::Hedge, kli18nc("@option:check a verdict and its key", "&Hedge")},
    {Verdict::Changed, kli18nc("@option:check a verdict and its key", "&Changed")},
    {Verdict::Truncated, kli18nc("@option:check a verdict and its key", "&Truncated")},
    {Verdict::Misattributed, kli18nc("@option:check a verdict and its key", "&Misattributed")},
    {Verdict::Paraphrased, kli18nc("@option:check a verdict and its key", "&Paraphrased")},
    {Verdict::Dropped, kli18nc("@option:check a verdict and its key", "&Dropped")},
    {Verdict::Added, kli18nc("@option:check a verdict and its key", "&Added")},
}};

} // namespace

VerdictMenu::VerdictMenu(std::optional<Verdict> given, QWidget *parent)
    : QMenu(parent)
{
    setAccessibleName(i18nc("@title:menu", "Your verdict"));
    addSection(i18nc("@title:menu", "Your verdict"));
    for (const Choice &choice : choices) {
        QAction *action =
            addAction(u"%1   %2"_s.arg(QString(sign(choice.verdict)), choice.text.toString()));
        action->setCheckable(true);
        action->setChecked(given == choice.verdict);
        connect(action, &QAction::triggered, this,
                [this, verdict = choice.verdict] { Q_EMIT chosen(verdict); });
    }
    addSeparator();
    QAction *none = addAction(i18nc("@action:inmenu", "&Leave It to the Program"));
    none->setEnabled(given.has_value());
    connect(none, &QAction::triggered, this, [this] { Q_EMIT chosen(std::nullopt); });
}

} // namespace crosscheck
