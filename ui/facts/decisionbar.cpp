// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/decisionbar.h"

#include "ui/theme/decisionmark.h"
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr std::array decisions{Decision::Accepted, Decision::Flagged, Decision::Dismissed};

QString wordFor(Decision decision)
{
    switch (decision) {
    case Decision::Accepted:
        return i18nc("@action:button the finding is right", "Accept");
    case Decision::Flagged:
        return i18nc("@action:button", "Flag");
    case Decision::Dismissed:
        return i18nc("@action:button", "Dismiss");
    case Decision::Undecided:
        break;
    }
    return {};
}

QString firstKey(const QAction *action)
{
    return action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
}

} // namespace

DecisionBar::DecisionBar(QWidget *parent)
    : QWidget(parent)
    , m_state(new QLabel(this))
    , m_note(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(fontMetrics().height() / 3, 3, fontMetrics().height() / 3, 3);
    row->setSpacing(3);
    const auto button = [this, row](bool checkable) {
        auto *made = new QToolButton(this);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setAutoRaise(true);
        made->setCheckable(checkable);
        made->setFocusPolicy(Qt::TabFocus);
        row->addWidget(made);
        return made;
    };
    for (QToolButton *&decision : m_decisions)
        decision = button(true);
    m_skip = button(false);
    m_judge = button(false);
    row->addWidget(m_state);
    row->addWidget(m_note, 1);
    m_note->setAccessibleName(i18nc("@label:textbox", "Note on this fact"));
    m_note->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    m_note->installEventFilter(this);
    connect(m_note, &QLineEdit::textEdited, this, &DecisionBar::noteEdited);
    setReview({});
}

void DecisionBar::setCommands(const Commands &commands)
{
    m_commands = commands;
    const auto wire = [this](QToolButton *button, QAction *action) {
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        // Checked says what was decided, not what was pressed.
        connect(button, &QToolButton::clicked, this, &DecisionBar::showState);
        connect(action, &QAction::changed, this, &DecisionBar::showKeys);
    };
    wire(m_decisions[0], commands.accept);
    wire(m_decisions[1], commands.flag);
    wire(m_decisions[2], commands.dismiss);
    wire(m_skip, commands.skip);
    wire(m_judge, commands.judge);
    connect(commands.note, &QAction::changed, this, &DecisionBar::showKeys);
    showKeys();
}

void DecisionBar::showKeys()
{
    const auto show = [](QToolButton *button, const QString &word, const QAction *action) {
        const QString key = firstKey(action);
        button->setText(key.isEmpty() ? word : u"%1  %2"_s.arg(word, key));
        button->setAccessibleName(word);
        button->setToolTip(action ? action->text().remove(u'&') : QString());
        button->setEnabled(action && action->isEnabled());
    };
    const std::array actions{m_commands.accept, m_commands.flag, m_commands.dismiss};
    for (size_t i = 0; i < decisions.size(); ++i)
        show(m_decisions[i], wordFor(decisions[i]), actions[i]);
    show(m_skip, i18nc("@action:button leave undecided", "Skip"), m_commands.skip);
    const QString judged = m_review && m_review->verdict
                               ? i18nc("@action:button the editor's own verdict", "Verdict: %1",
                                       word(*m_review->verdict))
                               : i18nc("@action:button override the verdict", "Verdict…");
    show(m_judge, judged, m_commands.judge);
    const QString key = firstKey(m_commands.note);
    m_note->setPlaceholderText(key.isEmpty()
                                   ? i18nc("@info:placeholder", "Note")
                                   : i18nc("@info:placeholder and its key", "Note  %1", key));
    m_note->setEnabled(m_commands.note && m_commands.note->isEnabled());
}

void DecisionBar::setTheme(const VerdictTheme &theme)
{
    m_theme = theme;
    const int size = fontMetrics().height();
    for (size_t i = 0; i < decisions.size(); ++i)
        m_decisions[i]->setIcon(decisionIcon(decisions[i], size, theme));
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.panel());
    setPalette(palette);
    setAutoFillBackground(true);
    showState();
}

void DecisionBar::setReview(const std::optional<FactReview> &review)
{
    m_review = review;
    setVisible(review.has_value());
    const QString note = review ? review->note : QString();
    if (m_note->text() != note)
        m_note->setText(note);
    showState();
    showKeys();
}

void DecisionBar::setReadOnly(bool readOnly)
{
    m_note->setReadOnly(readOnly);
}

void DecisionBar::showState()
{
    const Decision decision = m_review ? m_review->decision : Decision::Undecided;
    for (size_t i = 0; i < decisions.size(); ++i)
        m_decisions[i]->setChecked(decisions[i] == decision);
    const bool changed = m_review && m_review->changedSince;
    m_state->setVisible(changed);
    m_state->setText(changed ? u"<b>!</b> %1"_s.arg(i18nc("@info", "changed since you checked it"))
                             : QString());
    QPalette palette = m_state->palette();
    palette.setColor(QPalette::WindowText, m_theme.ink(Verdict::Hedge));
    m_state->setPalette(palette);
}

void DecisionBar::editNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->setCursorPosition(int(m_note->text().size()));
}

QWidget *DecisionBar::noteField() const
{
    return m_note;
}

/// Escape and Enter end typing and keep what was typed.
bool DecisionBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_note || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT noteLeft();
        return true;
    }
    return false;
}

} // namespace crosscheck
