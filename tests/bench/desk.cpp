// SPDX-License-Identifier: GPL-3.0-or-later
//
// The editor's desk: how long it takes from the start of the program to the first highlight that is
// painted, how much memory it holds then, how long from a key to the next fact on the screen, and
// how long a report takes. Everything is painted, on a screen that nobody sees. Time is real time.
#include "app/windowapp.h"
#include "app/windowcontroller.h"
#include "tests/bench/programruns.h"
#include "ui/facts/factsview.h"
#include "ui/panes/articlepane.h"
#include "ui/panes/panestrip.h"
#include "ui/report/pdfreport.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QPaintEvent>
#include <QTest>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace crosscheck;

namespace
{

constexpr std::string_view firstPaint = "--first-paint";
constexpr QSize ordinaryScreen(1440, 900);
constexpr QSize wideScreen(3840, 1440); ///< has room for a dozen panes

std::shared_ptr<const Tables> tables()
{
    static const auto loaded = std::make_shared<const Tables>(loadTables({}).value());
    return loaded;
}

/// Counts what is painted inside a widget.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(const QWidget *inside)
        : m_inside(inside)
    {
        qApp->installEventFilter(this);
    }

    [[nodiscard]] int count() const { return m_count; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        m_count += event->type() == QEvent::Paint && widget && m_inside->isAncestorOf(widget);
        return false;
    }

private:
    const QWidget *m_inside;
    int m_count = 0;
};

/// A window in which articles are open and painted.
class Desk
{
public:
    Desk(const QString &folder, QSize size)
        : m_controller(tables(), MainWindow::Memory::Forgetful)
    {
        bool opened = false;
        QObject::connect(&m_controller, &WindowController::opened, &m_controller,
                         [&opened](bool shown) { opened = shown; });
        window().resize(size);
        window().show();
        m_controller.open({folder});
        while (!opened)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const PaintCounter paints(window().paneStrip());
        while (paints.count() == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    [[nodiscard]] MainWindow &window() { return m_controller.window(); }
    [[nodiscard]] int panesInSight()
    {
        const PaneStrip *strip = window().paneStrip();
        int seen = 0;
        for (int i = 0; i < window().session().comparison()->articleCount(); ++i) {
            const ArticlePane *pane = strip->pane(ArticleIndex(i));
            seen += pane && pane->isVisible() && !pane->visibleRegion().isEmpty();
        }
        return seen;
    }

private:
    WindowController m_controller;
};

/// From the start of the program: this one calls itself, and ends after its first highlight.
void startToFirstHighlight(benchmark::State &state)
{
    const NewsFolder folder(int(state.range(0)));
    double best = std::numeric_limits<double>::max();
    double peak = 0;
    for (auto _ : state) {
        const ProgramRun run = runOf(QCoreApplication::applicationFilePath(),
                                     {QString::fromLatin1(firstPaint), folder.dir.path()});
        if (!run.done) {
            state.SkipWithError("the window did not show its articles");
            return;
        }
        best = std::min(best, run.seconds);
        peak = std::max(peak, run.peakBytes);
    }
    state.counters["best_ms"] = best * 1000;
    state.counters["peak_MB"] = peak / 1e6;
}

/// From a key to the next fact, painted in all panes.
void keyToRepaint(benchmark::State &state)
{
    const NewsFolder folder(int(state.range(0)));
    Desk desk(folder.dir.path(), wideScreen);
    MainWindow &window = desk.window();
    QTest::keyClick(&window, Qt::Key_G); // to the first fact
    QCoreApplication::processEvents();
    const PaintCounter paints(&window);
    double worst = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&window, Qt::Key_J);
        QCoreApplication::processEvents();
        worst = std::max(worst, double(timer.nsecsElapsed()) / 1e6);
    }
    state.counters["worst_ms"] = worst;
    state.counters["panes"] = desk.panesInSight();
    state.counters["paints_each"] = double(paints.count()) / double(state.iterations());
}

void pdfReport(benchmark::State &state)
{
    const NewsFolder folder(int(state.range(0)));
    const auto events = alignPaths({folder.dir.path()}, *tables()).events;
    const Comparison comparison = compareEvents(events, std::nullopt, tables()->lexicon).front();
    const ReportOptions options = reportOptions(u"Report"_s, QDate(2025, 3, 12));
    qint64 size = 0;
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!writePdf(comparison, options, buffer)) {
            state.SkipWithError("the report was not written");
            return;
        }
        size = buffer.size();
    }
    state.counters["facts"] = comparison.factCount();
    state.counters["KB"] = double(size) / 1000;
}

BENCHMARK(startToFirstHighlight)->Arg(5)->Arg(100)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(keyToRepaint)->Arg(5)->Arg(12)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(pdfReport)->Arg(5)->Arg(30)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir data; // reviews are kept there, away from the user's
    qputenv("XDG_DATA_HOME", QFile::encodeName(data.path()));
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    describeProgram();
    if (argc == 3 && argv[1] == firstPaint) {
        const Desk desk(QFile::decodeName(argv[2]), ordinaryScreen);
        return 0;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
