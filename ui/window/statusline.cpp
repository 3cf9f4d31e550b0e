// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "ui/window/actions.h"

#include <KLocalizedString>

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr int announcementTime = 6000; ///< Unit: milliseconds

/// The first key of an action as a small key cap, and the word for it; empty when it has no key.
QString hint(const QAction &action, const QString &word)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText).toHtmlEscaped();
    return key.isEmpty() ? QString() : u"<b>%1</b>&nbsp;%2"_s.arg(key, word);
}

} // namespace

StatusLine::StatusLine(const Actions &actions, QWidget *parent)
    : QStatusBar(parent)
    , m_actions(actions)
    , m_place(new QLabel(this))
    , m_hints(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setSizeGripEnabled(false);
    for (QLabel *label : {m_place, m_hints, m_summary}) {
        label->setMargin(fontMetrics().height() / 5);
        label->setTextFormat(Qt::RichText);
    }
    // The hints give way first when the window is narrow.
    m_hints->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_progress->setAccessibleName(i18n("Progress"));
    m_cancel->setText(i18nc("@action:button", "Stop"));
    m_cancel->setAutoRaise(true);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    addWidget(m_place);
    addWidget(m_hints, 1);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_cancel);
    addPermanentWidget(m_summary);
    hideProgress();
    updateHints();
}

void StatusLine::setPlace(const QString &place)
{
    m_place->setText(place.toHtmlEscaped());
}

void StatusLine::announce(const QString &line)
{
    showMessage(line, announcementTime);
    speak(line);
}

void StatusLine::speak(const QString &line)
{
    if (line.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(this, line);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::setSummary(const QString &summary)
{
    m_summary->setText(summary.toHtmlEscaped());
}

void StatusLine::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->show();
    m_cancel->show();
}

void StatusLine::hideProgress()
{
    m_progress->hide();
    m_cancel->hide();
}

void StatusLine::setHintsVisible(bool visible)
{
    m_hints->setVisible(visible);
}

void StatusLine::updateHints()
{
    const std::pair<ActionId, QString> shown[] = {
        {ActionId::NextFinding, i18nc("key hint", "next finding")},
        {ActionId::Accept, i18nc("key hint", "accept")},
        {ActionId::Flag, i18nc("key hint", "flag")},
        {ActionId::Dismiss, i18nc("key hint", "dismiss")},
        {ActionId::Undo, i18nc("key hint", "undo")},
        {ActionId::MakeBase, i18nc("key hint", "make base")},
        {ActionId::CommandBar, i18nc("key hint", "command")},
        {ActionId::ShowKeys, i18nc("key hint", "all keys")},
    };
    QStringList hints;
    for (const auto &[id, word] : shown)
        hints += hint(*m_actions[id], word);
    hints.removeAll(QString());
    m_hints->setText(hints.join(u"&nbsp;&nbsp;&nbsp; "_s));
}

} // namespace crosscheck
