// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/verdictmenu.h"

#include "model/report/excerpt.h"
#include "ui/theme/verdictbadge.h"

#include <KLazyLocalizedString>
#include <KLocalizedString>

#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qsizetype longestLabel = 48;

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

/// "&Same", with an S at the right: styles hide underlines.
QString withKeyBeside(const QString &text)
{
    const qsizetype mark = text.indexOf(u'&');
    return mark < 0 || mark + 1 >= text.size() ? text : text + u'\t' + text.at(mark + 1).toUpper();
}

QIcon badgeIcon(Verdict verdict, const QFontMetrics &metrics, const VerdictTheme &theme)
{
    constexpr qreal finest = 2; // sharp on screens of twice the resolution too
    const QSize size = badgeSize(metrics).toSize();
    QPixmap pixmap(size * finest);
    pixmap.setDevicePixelRatio(finest);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintBadge(painter, QRectF(QPointF(), size), verdict, theme);
    return pixmap;
}

} // namespace

VerdictMenu::VerdictMenu(const QString &label, std::optional<Verdict> given,
                         const VerdictTheme &theme, QWidget *parent)
    : QMenu(parent)
{
    const QString title = i18nc("@title:menu label of a fact", "Your verdict on “%1”, all sources",
                                firstWords(label, longestLabel));
    setAccessibleName(title);
    QAction *head = addAction(QString(title).replace(u'&', "&&"_L1)); // some styles hide sections
    head->setEnabled(false);
    addSeparator();
    for (const Choice &choice : choices) {
        const QString text = choice.text.toString();
        QAction *action =
            addAction(badgeIcon(choice.verdict, fontMetrics(), theme), withKeyBeside(text));
        action->setCheckable(true);
        action->setChecked(given == choice.verdict);
        if (action->isChecked())
            setActiveAction(action);
        connect(action, &QAction::triggered, this,
                [this, verdict = choice.verdict] { Q_EMIT chosen(verdict); });
    }
    addSeparator();
    QAction *none = addAction(withKeyBeside(i18nc("@action:inmenu", "&Leave It to the Program")));
    none->setEnabled(given.has_value());
    connect(none, &QAction::triggered, this, [this] { Q_EMIT chosen(std::nullopt); });
}

} // namespace crosscheck
