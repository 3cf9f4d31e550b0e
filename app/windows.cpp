// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows.h"

#include "app/commandline.h"

#include <QDir>

namespace crosscheck
{

Windows::Windows(std::shared_ptr<const Tables> tables, QObject *parent)
    : QObject(parent)
    , m_tables(std::move(tables))
{
}

Windows::~Windows() = default;

WindowController &Windows::add()
{
    m_windows.push_back(std::make_unique<WindowController>(m_tables));
    WindowController *controller = m_windows.back().get();
    connect(controller, &WindowController::newWindowRequested, this, [this] { add(); });
    // Queued: the window is still at closing itself.
    connect(
        &controller->window(), &MainWindow::closing, this,
        [this, controller] { forget(controller); }, Qt::QueuedConnection);
    controller->window().show();
    return *controller;
}

void Windows::forget(const WindowController *controller)
{
    std::erase_if(m_windows, [&](const auto &window) { return window.get() == controller; });
}

void Windows::activate(const QStringList &arguments, const QString &workingFolder)
{
    const auto line = parseCommandLine(arguments.mid(1));
    if (line && line->command == Command::Window && !line->inputs.isEmpty()) {
        QStringList inputs;
        for (const QString &input : line->inputs)
            inputs += QDir(workingFolder).absoluteFilePath(input);
        add().open(inputs, line->base);
    }
    if (m_windows.empty())
        add();
    m_windows.back()->window().raise();
    m_windows.back()->window().activateWindow();
}

} // namespace crosscheck
