// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/appearance.h"

#include <QObject>

class QWidget;

namespace crosscheck
{

class Actions;
class PaneStrip;

/// How the window looks: text size, light or dark, which parts are shown. It remembers what was
/// chosen; the colours are put on by whoever hears of them.
class ViewActions : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all must outlive it.
    struct Parts {
        Actions *actions;
        QWidget *window;
        QWidget *facts;
        PaneStrip *panes;
        QWidget *card;
    };
    explicit ViewActions(const Parts &parts, QObject *parent = nullptr);

    /// Unit: per cent of the usual size.
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int percent);
    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    /// Silent: for what was remembered.
    void setAppearance(Appearance appearance);

Q_SIGNALS:
    void appearanceChosen();
    void singleKeysChanged();
    void zoomChanged();

private:
    void connectZoom();
    void connectParts();
    void connectAppearances();

    Parts m_parts;
    int m_zoom = 100;
    Appearance m_appearance = Appearance::Desktop;
};

} // namespace crosscheck
