// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowapp.h"

#include "app/windowcontroller.h"
#include "app/windows.h"

#include <KAboutData>
#include <KCrash>
#include <KDBusService>
#include <KIconTheme>
#include <KLocalizedString>

#include <QApplication>
#include <QDBusConnection>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// Long enough for the frameworks to lay everything out; a picture is nobody's hot path.
constexpr std::chrono::milliseconds settling{400};

/// Saves the window's picture and ends the program: 0, or 3 where it cannot be written.
void takePicture(const MainWindow &window, const QString &path)
{
    const bool saved = const_cast<MainWindow &>(window).grab().save(path);
    if (!saved)
        std::fprintf(stderr, "crosscheck: %s: the picture cannot be written\n", qPrintable(path));
    QCoreApplication::exit(int(saved ? ExitCode::Done : ExitCode::FileFailed));
}

int showPicture(const CommandLine &line, const std::shared_ptr<const Tables> &tables)
{
    WindowController controller(tables, MainWindow::Memory::Forgetful);
    MainWindow &window = controller.window();
    if (line.size.isValid())
        window.resize(line.size);
    const auto later = [&] {
        QTimer::singleShot(settling, &window, [&] { takePicture(window, line.screenshot); });
    };
    QObject::connect(&controller, &WindowController::opened, &window, later);
    if (line.inputs.isEmpty())
        later();
    window.show();
    controller.open(line.inputs, line.base);
    return QApplication::exec();
}

/// Where there is a session bus, a second start hands its arguments over to the first and ends
/// here.
std::unique_ptr<KDBusService> singleInstance(Windows &windows)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return {};
    auto service =
        std::make_unique<KDBusService>(KDBusService::Unique | KDBusService::NoExitOnFailure);
    QObject::connect(service.get(), &KDBusService::activateRequested, &windows, &Windows::activate);
    return service;
}

} // namespace

void describeProgram()
{
    KLocalizedString::setApplicationDomain("crosscheck");
    KAboutData about(u"crosscheck"_s, i18n("Crosscheck"), u"" CROSSCHECK_VERSION ""_s,
                     i18n("Compares articles about one event, figure by figure and quote by quote"),
                     KAboutLicense::GPL_V3);
    about.setDesktopFileName(u"org.crosscheck.Crosscheck"_s);
    about.setOrganizationDomain("crosscheck.org");
    about.setProgramLogo(QIcon(u":/icons/org.crosscheck.Crosscheck.svg"_s));
    KAboutData::setApplicationData(about);
    QApplication::setWindowIcon(QIcon::fromTheme(
        u"org.crosscheck.Crosscheck"_s, QIcon(u":/icons/org.crosscheck.Crosscheck.svg"_s)));
}

int runWindow(const CommandLine &line, int &argc, char **argv)
{
    KIconTheme::initTheme();
    const QApplication application(argc, argv);
    describeProgram();
    KCrash::initialize();

    auto tables = loadTables();
    if (!tables) {
        std::fprintf(stderr, "crosscheck: %s\n", qPrintable(tables.error()));
        return int(ExitCode::FileFailed);
    }
    const auto shared = std::make_shared<const Tables>(*std::move(tables));
    if (!line.screenshot.isEmpty())
        return showPicture(line, shared);

    Windows windows(shared);
    const auto service = singleInstance(windows);
    WindowController &first = windows.add();
    if (line.size.isValid())
        first.window().resize(line.size);
    first.open(line.inputs, line.base);
    return QApplication::exec();
}

} // namespace crosscheck
