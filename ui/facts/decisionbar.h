// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/review.h"
#include "ui/theme/verdicttheme.h"

#include <QWidget>

#include <array>
#include <optional>

class QAction;
class QLabel;
class QLineEdit;
class QToolButton;

namespace crosscheck
{

/// What the editor says to the fact of a card: a button for each decision with its key, the note,
/// and what is worth knowing of an earlier decision. It says what was asked for and changes
/// nothing.
class DecisionBar : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionBar(QWidget *parent = nullptr);

    /// What the buttons do, in their order, and whose keys they show. Shape: live as long as this.
    struct Commands {
        QAction *accept = nullptr;
        QAction *flag = nullptr;
        QAction *dismiss = nullptr;
        QAction *skip = nullptr;
        QAction *judge = nullptr;
        QAction *note = nullptr;
    };
    void setCommands(const Commands &commands);
    void setTheme(const VerdictTheme &theme);
    /// What was said to the fact; nothing while there is no fact. A note that is being typed stays.
    void setReview(const std::optional<FactReview> &review);
    void setReadOnly(bool readOnly);

    /// The editor may type.
    void editNote();
    [[nodiscard]] QWidget *noteField() const;

Q_SIGNALS:
    void noteEdited(const QString &note);
    /// Typing is over.
    void noteLeft();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr size_t decisionCount = 3;

    [[nodiscard]] QToolButton *buttonFor(QAction *action, const QString &word);
    void showState();
    void showKeys();

    Commands m_commands;
    VerdictTheme m_theme;
    std::optional<FactReview> m_review;
    std::array<QToolButton *, decisionCount> m_decisions; ///< accept, flag, dismiss
    QToolButton *m_skip;
    QToolButton *m_judge;
    QLabel *m_state;
    QLineEdit *m_note;
};

} // namespace crosscheck
