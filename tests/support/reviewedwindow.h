// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windowapp.h"
#include "app/windowcontroller.h"
#include "ui/facts/factsview.h"
#include "ui/window/reviewdesk.h"

#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

#include <memory>

namespace crosscheck
{

/// A window as an editor has it, with real files and real keys. Reviews go where XDG_DATA_HOME
/// says.
class ReviewedWindow
{
public:
    ReviewedWindow()
    {
        m_controller = std::make_unique<WindowController>(tables());
        window().resize(1440, 900);
        window().show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window());
    }

    MainWindow &window() { return m_controller->window(); }
    WindowController &controller() { return *m_controller; }
    ReviewDesk &desk() { return window().desk(); }
    FactsView &facts() { return *window().factsView(); }
    const Comparison &comparison() { return *window().session().comparison(); }
    FactIndex current() { return window().session().currentFact().value(); }
    Decision decisionOn(FactIndex fact) { return desk().of(fact).decision; }
    QString said() { return window().statusBar()->currentMessage(); }

    /// Opens and waits; true when something is shown.
    bool open(const QStringList &paths)
    {
        QSignalSpy opened(m_controller.get(), &WindowController::opened);
        m_controller->open(paths);
        return opened.wait(20000) && opened.last().first().toBool();
    }
    bool press(const QString &keys)
    {
        const QKeySequence sequence(keys);
        for (int i = 0; i < sequence.count(); ++i)
            QTest::keyClick(&window(), Qt::Key(sequence[uint(i)].key()),
                            sequence[uint(i)].keyboardModifiers());
        return sequence.count() > 0;
    }

private:
    static std::shared_ptr<const Tables> tables()
    {
        static const auto loaded = std::make_shared<const Tables>(loadTables({}).value());
        return loaded;
    }

    std::unique_ptr<WindowController> m_controller;
};

} // namespace crosscheck
