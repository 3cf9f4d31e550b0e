// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/changebanner.h"

#include <KLocalizedString>

#include <QAction>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qsizetype namesShown = 3;

QString namesOf(const QStringList &ids)
{
    const QString names = ids.first(qMin(namesShown, ids.size())).join(u", "_s);
    return ids.size() > namesShown ? names + u" …"_s : names;
}

QString changesIn(const ChangedSources &sources)
{
    QStringList parts;
    if (!sources.changed.isEmpty())
        parts += i18np("%2 has changed on disk.", "%1 articles have changed on disk: %2.",
                       int(sources.changed.size()), namesOf(sources.changed));
    if (!sources.removed.isEmpty())
        parts += i18np("%2 is gone.", "%1 articles are gone: %2.", int(sources.removed.size()),
                       namesOf(sources.removed));
    if (!sources.added.isEmpty())
        parts += i18np("%2 is new.", "%1 articles are new: %2.", int(sources.added.size()),
                       namesOf(sources.added));
    return parts.join(u' ');
}

} // namespace

ChangeBanner::ChangeBanner(QAction *reload, QWidget *parent)
    : KMessageWidget(parent)
{
    setMessageType(KMessageWidget::Information);
    setWordWrap(true);
    setCloseButtonVisible(true);
    setPosition(KMessageWidget::Header);
    auto *again = new QAction(reload->icon(), QString(), this);
    const auto name = [reload, again] {
        const QString key = reload->shortcut().toString(QKeySequence::NativeText);
        again->setText(key.isEmpty() ? i18nc("@action:button", "Read Again")
                                     : i18nc("@action:button and its key", "Read Again  %1", key));
    };
    name();
    connect(reload, &QAction::changed, again, name);
    connect(again, &QAction::triggered, reload, &QAction::trigger);
    addAction(again);
    hide();
}

void ChangeBanner::showChanges(const ChangedSources &sources, int touched)
{
    if (sources.isEmpty()) {
        hide();
        return;
    }
    const bool concernsOld = !sources.changed.isEmpty() || !sources.removed.isEmpty();
    const QString decisions =
        touched == 0 ? i18n("No decision is about that.")
                     : i18np("1 decision is about that.", "%1 decisions are about that.", touched);
    setText(concernsOld ? u"%1 %2"_s.arg(changesIn(sources), decisions) : changesIn(sources));
    show(); // without the animation, which would push the articles about
}

} // namespace crosscheck
