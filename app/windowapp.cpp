// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowapp.h"

#include "app/windowcontroller.h"

#include <KAboutData>
#include <KCrash>
#include <KIconTheme>
#include <KLocalizedString>

#include <QApplication>
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
    const bool picture = !line.screenshot.isEmpty();
    WindowController controller(std::make_shared<const Tables>(*std::move(tables)),
                                picture ? MainWindow::Memory::Forgetful
                                        : MainWindow::Memory::Remembers);
    MainWindow &window = controller.window();
    if (line.size.isValid())
        window.resize(line.size);
    if (picture) {
        const auto later = [&] {
            QTimer::singleShot(settling, &window, [&] { takePicture(window, line.screenshot); });
        };
        QObject::connect(&controller, &WindowController::opened, &window, later);
        if (line.inputs.isEmpty())
            later();
    }
    window.show();
    controller.open(line.inputs, line.base);
    return QApplication::exec();
}

} // namespace crosscheck
