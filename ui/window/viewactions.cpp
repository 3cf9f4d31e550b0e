// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/viewactions.h"

#include "ui/panes/panestrip.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QWidget>

#include <algorithm>
#include <array>

namespace crosscheck
{

namespace
{

constexpr int smallestZoom = 50;
constexpr int largestZoom = 300;
constexpr int zoomStep = 10;

/// By Appearance.
constexpr std::array choices{ActionId::FollowDesktop, ActionId::Light, ActionId::Dark,
                             ActionId::HighContrast};

} // namespace

ViewActions::ViewActions(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connectZoom();
    connectParts();
    connectAppearances();
    setAppearance(Appearance::Desktop);
}

void ViewActions::connectZoom()
{
    const auto zooms = [this](ActionId id, auto percent) {
        connect((*m_parts.actions)[id], &QAction::triggered, this,
                [this, percent] { setZoom(percent(m_zoom)); });
    };
    zooms(ActionId::ZoomIn, [](int zoom) { return zoom + zoomStep; });
    zooms(ActionId::ZoomOut, [](int zoom) { return zoom - zoomStep; });
    zooms(ActionId::ZoomReset, [](int) { return 100; });
    connect(m_parts.panes, &PaneStrip::zoomRequested, this,
            [this](int steps) { setZoom(m_zoom + steps * zoomStep); });
}

void ViewActions::connectParts()
{
    const auto toggle = [this](ActionId id, const auto *receiver, auto slot) {
        (*m_parts.actions)[id]->setChecked(true);
        connect((*m_parts.actions)[id], &QAction::toggled, receiver, slot);
    };
    toggle(ActionId::ShowFactTable, m_parts.facts, &QWidget::setVisible);
    toggle(ActionId::ShowFactCard, m_parts.card, &QWidget::setVisible);
    toggle(ActionId::LockScrolling, m_parts.panes, &PaneStrip::setScrollingAligned);
    toggle(ActionId::ShowRuler, m_parts.panes, &PaneStrip::setRulersVisible);
    toggle(ActionId::SingleKeys, this, [this](bool single) {
        m_parts.actions->setSingleKeys(single);
        Q_EMIT singleKeysChanged();
    });
    connect((*m_parts.actions)[ActionId::FullScreen], &QAction::triggered, this, [this](bool full) {
        const Qt::WindowStates states = m_parts.window->windowState();
        m_parts.window->setWindowState(full ? states | Qt::WindowFullScreen
                                            : states & ~Qt::WindowFullScreen);
    });
}

void ViewActions::connectAppearances()
{
    for (size_t i = 0; i < choices.size(); ++i) {
        connect((*m_parts.actions)[choices[i]], &QAction::triggered, this, [this, i] {
            m_appearance = Appearance(int(i));
            Q_EMIT appearanceChosen();
        });
    }
}

void ViewActions::setZoom(int percent)
{
    m_zoom = std::clamp(percent, smallestZoom, largestZoom);
    m_parts.panes->setZoom(m_zoom / 100.0);
    Q_EMIT zoomChanged();
}

void ViewActions::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    (*m_parts.actions)[choices[size_t(appearance)]]->setChecked(true);
}

} // namespace crosscheck
