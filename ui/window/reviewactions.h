// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/fact.h"
#include "model/review/review.h"

#include <QObject>

#include <optional>

namespace crosscheck
{

class Actions;
class FactCard;
class FactsView;
class PaneStrip;
class ReviewDesk;
class Session;

/// The loop of a review: look, decide, go on. Connects the actions with the desk and the views, and
/// says what was done.
class ReviewActions : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all must outlive it.
    struct Parts {
        Actions *actions;
        Session *session;
        ReviewDesk *desk;
        FactsView *facts;
        PaneStrip *panes;
        FactCard *card;
    };
    explicit ReviewActions(const Parts &parts, QObject *parent = nullptr);

    /// Call when another fact is shown.
    void update();

Q_SIGNALS:
    /// "Accepted. 11 left."
    void announced(const QString &line);

private:
    void decide(Decision decision);
    void skip();
    void goOn(const QString &done);
    void judge();
    void match();
    void unmatch();
    void showLost();
    void undo();
    void redo();
    void showStep(std::optional<FactIndex> fact, const QString &done);
    void editNote();
    void leaveNote();
    [[nodiscard]] QString leftWords() const;
    [[nodiscard]] QString stateWords(FactIndex fact) const;

    Parts m_parts;
};

} // namespace crosscheck
