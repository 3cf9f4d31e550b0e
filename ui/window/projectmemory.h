// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/facts/factfilter.h"

#include <QObject>
#include <QTimer>

namespace crosscheck
{

class FactsView;
class ReviewDesk;
class Session;

/// What a review remembers besides its decisions: the base, the place, order and filter; and how
/// much is left to decide, for the start page. Written when the editor rests, and by save().
class ProjectMemory : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    ProjectMemory(Session *session, ReviewDesk *desk, FactsView *facts, QObject *parent = nullptr);

    /// Goes where the editor left the review. Call when its articles are shown first.
    void restore();
    void save();

private:
    void restorePlace();
    void write(QStringView name, const QString &value);

    Session *m_session;
    ReviewDesk *m_desk;
    FactsView *m_facts;
    QTimer m_rest;
};

} // namespace crosscheck
