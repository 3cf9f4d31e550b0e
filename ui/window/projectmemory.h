// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/facts/factfilter.h"

#include <QObject>
#include <QTimer>

namespace crosscheck
{

class DeskLayout;
class FactsView;
class PaneStrip;
class ReviewDesk;
class Session;

/// What a review remembers besides its decisions: the base, the place, order and filter, how panes
/// and window are arranged; and how much is left to decide, for the start page. Written when the
/// editor rests, and by save().
class ProjectMemory : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all must outlive it.
    struct Parts {
        Session *session;
        ReviewDesk *desk;
        FactsView *facts;
        PaneStrip *panes;
        DeskLayout *layout;
    };
    explicit ProjectMemory(const Parts &parts, QObject *parent = nullptr);

    /// Goes where the editor left the review. Call when its articles are shown first.
    void restore();
    void save();

private:
    void restorePlace();
    void restoreSource();
    void write(QStringView name, const QString &value);

    Parts m_parts;
    QTimer m_rest;
};

} // namespace crosscheck
