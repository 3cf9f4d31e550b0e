// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowcontroller.h"

#include "app/resultfile.h"
#include "model/article/import/readfolder.h"
#include "model/compare/compare.h"
#include "model/review/projectplace.h"
#include "ui/report/pdfreport.h"
#include "ui/window/reviewdesk.h"

#include <KLocalizedString>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPageSize>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

QStringList linesOf(const std::vector<ImportError> &errors)
{
    QStringList lines;
    for (const ImportError &error : errors)
        lines += words(error);
    return lines;
}

/// Letter where people measure in inches, A4 elsewhere.
QPageSize::PageSizeId paperOfLocale()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                              : QPageSize::A4;
}

} // namespace

WindowController::WindowController(std::shared_ptr<const Tables> tables, MainWindow::Memory memory)
    : m_tables(std::move(tables))
    , m_window(
          [tables = m_tables](std::shared_ptr<const Alignment> alignment, ArticleIndex base) {
              return compare(std::move(alignment), base, tables->lexicon);
          },
          memory)
    , m_runner(m_tables)
    , m_memory(memory)
{
    connect(&m_window, &MainWindow::openRequested, this,
            [this](const QStringList &paths) { open(paths); });
    connect(&m_window, &MainWindow::sampleRequested, this, &WindowController::openSample);
    connect(&m_window, &MainWindow::reloadRequested, this, [this] { open(m_inputs); });
    connect(&m_window, &MainWindow::cancelRequested, &m_runner, &ComparisonRunner::cancel);
    connect(&m_window, &MainWindow::saveProjectRequested, this, &WindowController::saveProject);
    connect(&m_window, &MainWindow::exportPdfRequested, this, &WindowController::exportPdf);
    connect(&m_window, &MainWindow::exportDataRequested, this, &WindowController::exportData);
    connect(&m_runner, &ComparisonRunner::progressed, &m_window, &MainWindow::showProgress);
    connect(&m_runner, &ComparisonRunner::finished, this, &WindowController::show);
    connect(&m_runner, &ComparisonRunner::cancelled, this, [this] { fail({}); });
    connect(&m_exporter, &ExportRunner::written, &m_window, [this](const QString &path) {
        m_window.showDone(i18n("Wrote %1.", QDir::toNativeSeparators(path)), path);
    });
    connect(&m_exporter, &ExportRunner::failed, &m_window,
            [this](const QString &line) { m_window.showProblems({line}); });
}

void WindowController::open(const QStringList &foldersAndFiles, const QString &base)
{
    if (foldersAndFiles.isEmpty())
        return;
    m_base = base;
    m_coming.reset();
    if (foldersAndFiles.size() == 1 && isProjectPath(foldersAndFiles.first()))
        openProject(foldersAndFiles.first());
    else
        read(foldersAndFiles);
}

void WindowController::openProject(const QString &path)
{
    const ProjectFile &present = m_window.desk().project();
    if (QFileInfo(path).absoluteFilePath() == present.path()) {
        read(present.sources());
        return;
    }
    auto opened = openReview(path);
    if (!opened) {
        fail({opened.error()});
        return;
    }
    m_coming = *std::move(opened);
    read(m_coming->project->sources());
}

void WindowController::read(const QStringList &foldersAndFiles)
{
    m_asked = foldersAndFiles;
    m_clock.start();
    m_window.showProgress(0, 0);
    m_runner.run(foldersAndFiles);
}

void WindowController::show(const Compared &compared)
{
    QStringList problems = linesOf(compared.errors);
    if (!compared.passedOver.isEmpty())
        problems += passedOverWords(compared.passedOver);
    if (compared.isEmpty()) {
        fail(problems);
        return;
    }
    m_window.hideProgress();
    m_inputs = m_asked;
    if (compared.events.size() == 1 && compared.events.front()->articles.size() == 1)
        problems += i18n("There is only one article here, so nothing to hold it against.");
    problems += takeProject();
    const EventArticle base = baseAmong(compared.events, problems);
    m_window.showArticles(compared.events[base.event], base.article, nameOf(m_inputs), problems,
                          std::chrono::milliseconds(m_clock.elapsed()));
    if (m_inputs.size() == 1 && QFileInfo(m_inputs.first()).isDir())
        m_window.remember(QUrl::fromLocalFile(QFileInfo(m_inputs.first()).absoluteFilePath()));
    Q_EMIT opened(true);
}

/// Gives the window the review of the articles, unless it has it already. What there is to say of
/// it.
QStringList WindowController::takeProject()
{
    ProjectFile &present = m_window.desk().project();
    if (!m_coming && m_memory == MainWindow::Memory::Forgetful) {
        if (present.sources() != m_inputs)
            m_coming = OpenedProject{ProjectFile::inMemory(), {}};
    } else if (!m_coming && (present.path().isEmpty() || present.sources() != m_inputs)) {
        m_coming = openReviewOf(m_inputs);
    }
    if (!m_coming)
        return {};
    OpenedProject taken = *std::exchange(m_coming, std::nullopt);
    if (!taken.project->isReadOnly()) {
        if (const auto told = taken.project->setSources(m_inputs); !told)
            taken.lines += words(told.error());
    }
    m_window.setProject(std::move(taken.project));
    return taken.lines;
}

/// As asked for, else as it was when the editor left, else the fullest of the first event.
EventArticle WindowController::baseAmong(std::span<const std::shared_ptr<const Alignment>> events,
                                         QStringList &problems) const
{
    if (!m_base.isEmpty()) {
        if (const auto named = findArticle(events, m_base))
            return *named;
        problems += i18n("“%1” is none of the articles, so the fullest one is the base.", m_base);
    }
    const auto remembered = findArticle(events, m_window.desk().project().setting(u"base"_s));
    return remembered.value_or(EventArticle{0, fullestArticle(*events.front())});
}

void WindowController::saveProject(const QString &path)
{
    auto saved = saveReviewAs(m_window.desk().project(), path);
    if (!saved) {
        m_window.showProblems({saved.error()});
        return;
    }
    m_window.moveProject(std::move(saved->project));
    m_window.showDone(i18n("Saved the review as %1.", QDir::toNativeSeparators(path)), path);
}

void WindowController::fail(const QStringList &problems)
{
    m_window.hideProgress();
    m_window.showProblems(problems);
    Q_EMIT opened(false);
}

void WindowController::openSample()
{
    const QString folder = sampleFolder();
    if (folder.isEmpty())
        m_window.showProblems({i18n("The sample story is not installed.")});
    else
        open({folder});
}

void WindowController::exportPdf(const QString &path)
{
    const auto comparison = m_window.session().comparison();
    const ReportOptions options{
        .paper = paperOfLocale(), .date = QDate::currentDate(), .title = nameOf(m_inputs)};
    m_exporter.run(path, [=] {
        return writePdf(*comparison, options, path).transform_error([](const ReportError &error) {
            return words(error);
        });
    });
}

void WindowController::exportData(const QString &path)
{
    const auto comparison = m_window.session().comparison();
    m_exporter.run(path, [=] { return writeData(*comparison, path); });
}

QString sampleFolder()
{
    QStringList places =
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"crosscheck/samples"_s,
                                  QStandardPaths::LocateDirectory);
    places += u"" CROSSCHECK_SAMPLES ""_s; // run from where it was built
    for (const QString &place : places) {
        const QDir folder(place);
        const QStringList stories = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        if (!stories.isEmpty())
            return folder.filePath(stories.first());
    }
    return {};
}

} // namespace crosscheck
