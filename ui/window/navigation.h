// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/claimwalk.h"

#include <QObject>

#include <array>

class QWidget;

namespace crosscheck
{

class Actions;
class FactCard;
class FactsView;
class PaneStrip;
class Session;

/// The ways through facts, sources and areas, by key and by menu. At an end it says so; once more
/// goes on from the other one.
class Navigation : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all must outlive it.
    struct Parts {
        Actions *actions;
        Session *session;
        FactsView *facts;
        PaneStrip *panes;
        FactCard *card;
        std::array<QWidget *, 3> areas; ///< in the order of F6
    };
    explicit Navigation(const Parts &parts, QObject *parent = nullptr);

    /// Call when other articles or another fact are shown.
    void update();

Q_SIGNALS:
    void announced(const QString &line);
    /// A step was taken: what was announced is over.
    void moved();

private:
    void connectSteps();
    void go(bool (FactsView::*step)(), const QString &atTheEnd);
    void goByClaim(int direction);
    void tell(bool went, const QString &atTheEnd);
    void openCard();
    void goToSource(int steps);
    void toggleOrder();
    void toggleDistorted();
    void moveFocus(int steps);

    Parts m_parts;
    ClaimWalk m_walk;
};

} // namespace crosscheck
