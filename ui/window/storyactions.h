// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/fold.h"

#include <QObject>
#include <QPoint>

#include <vector>

namespace crosscheck
{

class Actions;
class PaneStrip;
class ReviewDesk;

/// What of an article is the story and what is not, by the editor's word: a dialog for the current
/// source, and a menu on its text. The program's own judgement is set aside for these pieces, until
/// it is undone.
class StoryActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    StoryActions(Actions *actions, PaneStrip *panes, ReviewDesk *desk, QObject *parent = nullptr);

    /// Call when other articles are shown.
    void update();

Q_SIGNALS:
    void announced(const QString &line);

private:
    void ask();
    void showMenu(QPoint place, Fold blocks);
    void set(Fold blocks, bool isStory);
    void take(const std::vector<bool> &isStory);
    [[nodiscard]] const Article &article() const;
    [[nodiscard]] size_t currentBlock() const;

    Actions *m_actions;
    PaneStrip *m_panes;
    ReviewDesk *m_desk;
};

} // namespace crosscheck
