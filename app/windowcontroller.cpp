// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowcontroller.h"

#include "app/pastedarticle.h"
#include "app/reportwriter.h"
#include "app/resultfile.h"
#include "model/article/import/readfolder.h"
#include "model/compare/compare.h"
#include "model/report/figures.h"
#include "model/review/bonded.h"
#include "model/review/projectglance.h"
#include "model/review/projectplace.h"
#include "model/review/projectsettings.h"
#include "ui/report/printreport.h"
#include "ui/window/exportactions.h"
#include "ui/window/reviewdesk.h"
#include "ui/window/sourceactions.h"

#include <KLocalizedString>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <algorithm>
#include <iterator>
#include <utility>

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

Inputs inputsOf(const ProjectFile &project)
{
    return {.paths = project.sources(),
            .without = project.setting(setting::without).split(u'\n', Qt::SkipEmptyParts)};
}

QHash<QUrl, int> undecidedOf(const QList<QUrl> &recent)
{
    QHash<QUrl, int> undecided;
    for (const QUrl &url : recent) {
        const QString path = url.toLocalFile();
        if (const auto left = undecidedIn(isProjectPath(path) ? path : projectPathFor({path})))
            undecided.insert(url, *left);
    }
    return undecided;
}

Extractions articlesOf(std::span<const std::shared_ptr<const Alignment>> events)
{
    Extractions articles;
    for (const auto &event : events)
        articles.insert(articles.end(), event->articles.begin(), event->articles.end());
    return articles;
}

QStringList idsOf(std::span<const std::shared_ptr<const Alignment>> events)
{
    QStringList ids;
    for (const auto &extraction : articlesOf(events))
        ids += extraction->article->id;
    return ids;
}

bool isOnDisk(const QString &path)
{
    return QFileInfo::exists(path);
}

QStringList absolute(QStringList paths)
{
    for (QString &path : paths)
        path = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    return paths;
}

} // namespace

WindowController::~WindowController()
{
    m_undecided.disconnect(this);
    m_undecided.waitForFinished();
}

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
    connect(&m_window, &MainWindow::reloadRequested, this, [this] { read(m_shown); });
    m_window.setAttribute(Qt::WA_DeleteOnClose, false); // it is ours
    const SourceActions *sources = m_window.sourceActions();
    connect(sources, &SourceActions::addRequested, this,
            [this](const QStringList &paths) { read(with(m_shown, absolute(paths))); });
    connect(sources, &SourceActions::pasteRequested, this, &WindowController::paste);
    connect(sources, &SourceActions::removeRequested, this, &WindowController::remove);
    connect(sources, &SourceActions::replaceRequested, this, &WindowController::replace);
    connect(&m_window, &MainWindow::newWindowRequested, this,
            &WindowController::newWindowRequested);
    connect(&m_window.desk(), &ReviewDesk::bondsChanged, this, &WindowController::regroup);
    connect(&m_window.desk(), &ReviewDesk::blocksChanged, this, [this] { read(m_shown); });
    connect(&m_window, &MainWindow::startPageShown, this, &WindowController::countUndecided);
    connect(&m_undecided, &QFutureWatcherBase::finished, this,
            [this] { m_window.setUndecided(m_undecided.result()); });
    countUndecided();
    connect(&m_watch, &SourceWatch::changed, &m_window, &MainWindow::showChanges);
    connect(&m_window, &MainWindow::eventChosen, this, &WindowController::chooseEvent);
    connect(&m_window, &MainWindow::cancelRequested, &m_runner, &ComparisonRunner::cancel);
    connect(&m_window, &MainWindow::saveProjectRequested, this, &WindowController::saveProject);
    connectExports();
    connect(&m_runner, &ComparisonRunner::progressed, &m_window, &MainWindow::showProgress);
    connect(&m_runner, &ComparisonRunner::finished, this, &WindowController::show);
    connect(&m_runner, &ComparisonRunner::cancelled, this, [this] { fail({}); });
}

void WindowController::open(const QStringList &foldersAndFiles, const QString &base)
{
    if (foldersAndFiles.isEmpty())
        return;
    m_base = base;
    m_coming.reset();
    if (foldersAndFiles.size() == 1 && isProjectPath(foldersAndFiles.first()))
        openProject(QFileInfo(foldersAndFiles.first()).absoluteFilePath());
    else
        openArticles(absolute(foldersAndFiles));
}

/// The review knows which articles were added since and which were taken away.
void WindowController::openArticles(const QStringList &foldersAndFiles)
{
    if (foldersAndFiles == m_shownAs) {
        read(m_shown);
        return;
    }
    Inputs inputs{.paths = foldersAndFiles};
    if (m_memory == MainWindow::Memory::Forgetful) {
        m_coming = OpenedProject{ProjectFile::inMemory(), {}};
    } else if (std::ranges::all_of(foldersAndFiles, isOnDisk)) {
        m_coming = openReviewOf(foldersAndFiles);
        const Inputs left = inputsOf(*m_coming->project);
        if (std::ranges::all_of(foldersAndFiles,
                                [&](const QString &path) { return left.paths.contains(path); }))
            inputs = left;
    }
    m_askedAs = foldersAndFiles;
    read(inputs);
}

void WindowController::openProject(const QString &path)
{
    if (path == m_window.desk().project().path()) {
        read(m_shown);
        return;
    }
    auto opened = openReview(path);
    if (!opened) {
        fail({opened.error()});
        return;
    }
    Inputs inputs = inputsOf(*opened->project);
    if (std::ranges::none_of(inputs.paths, isOnDisk)) {
        const QString folder = m_window.askWhereMoved(inputs.paths.value(0));
        if (folder.isEmpty()) {
            fail({});
            return;
        }
        inputs = movedTo(inputs, folder);
    }
    m_coming = *std::move(opened);
    m_askedAs = {path};
    read(inputs);
}

void WindowController::read(const Inputs &inputs)
{
    m_asked = inputs;
    m_clock.start();
    m_window.showProgress(0, 0);
    const ProjectFile &project = m_coming ? *m_coming->project : m_window.desk().project();
    m_runner.run(pathsToRead(inputs), project.blockChanges());
}

void WindowController::replace(ArticleIndex article, const QStringList &files)
{
    const QString gone = m_found->article(article).path;
    read(with(without(m_shown, gone), absolute(files)));
}

void WindowController::remove(ArticleIndex article)
{
    if (m_found->articles.size() < 2)
        m_window.showProblems({i18n("This is the only article: open others instead.")});
    else
        read(without(m_shown, m_found->article(article).path));
}

void WindowController::paste(const QString &text)
{
    const auto path = keepPasted(text);
    m_pasted = path.value_or(QString());
    if (!path)
        m_window.showProblems({path.error()});
    else if (m_window.session().comparison())
        read(with(m_shown, {*path}));
    else
        open({*path});
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
    m_shown = m_asked;
    m_shownAs = m_askedAs;
    if (compared.events.size() == 1 && compared.events.front()->articles.size() == 1)
        problems += i18n("There is only one article here, so nothing to hold it against.");
    problems += takeProject();
    m_events = compared.events;
    m_window.desk().setArticles(idsOf(m_events));
    showEvent(baseAmong(m_events, problems), problems);
    const int lost = int(m_window.desk().review()->lost.size());
    if (lost > 0)
        m_window.showProblems(
            problems << i18np("1 decision lost its place: Decide > Decisions That Lost Their Place "
                              "lists it.",
                              "%1 decisions lost their place: Decide > Decisions That Lost Their "
                              "Place lists them.",
                              lost));
    if (problems.isEmpty())
        tellPasted();
    m_watch.watch(m_shown.paths, articlesOf(compared.events));
    if (m_shownAs.size() == 1)
        m_window.remember(QUrl::fromLocalFile(m_shownAs.first()));
    Q_EMIT opened(true);
}

/// Which source it has become, and the way back.
void WindowController::tellPasted()
{
    const QString path = std::exchange(m_pasted, {});
    for (size_t i = 0; !path.isEmpty() && i < m_found->articles.size(); ++i) {
        const Article &article = *m_found->articles[i]->article;
        if (article.path != path || m_found->articles.size() < 2)
            continue;
        m_window.offer(i18nc("@info letter and name of a source",
                             "What was on the clipboard is source %1 now.",
                             letterAndName(article, ArticleIndex(int(i)))),
                       i18nc("@action:button", "Take it away again"),
                       [this, path] { read(without(m_shown, path)); });
    }
}

void WindowController::showEvent(EventArticle base, const QStringList &problems)
{
    QStringList titles;
    for (const auto &event : m_events)
        titles += i18np("%2 (1 article)", "%2 (%1 articles)", int(event->articles.size()),
                        event->article(fullestArticle(*event)).title);
    m_window.showEvents(titles, int(base.event));
    m_found = m_events[base.event];
    m_window.showArticles(bonded(m_found, m_window.desk().project().bonds(), m_tables->lexicon),
                          base.article, nameOf(m_shown.paths), problems,
                          std::chrono::milliseconds(m_clock.elapsed()));
}

void WindowController::chooseEvent(int event)
{
    m_clock.start();
    showEvent({size_t(event), fullestArticle(*m_events[size_t(event)])}, {});
}

/// Gives the window the review of the articles, unless it has it already. What there is to say of
/// it.
QStringList WindowController::takeProject()
{
    QStringList lines;
    if (m_coming) {
        OpenedProject taken = std::move(*m_coming);
        m_coming.reset();
        lines = std::move(taken.lines);
        m_window.setProject(std::move(taken.project));
    }
    ProjectFile &project = m_window.desk().project();
    if (!project.isReadOnly() && inputsOf(project) != m_shown) {
        const auto told = project.setSources(m_shown.paths).and_then([&] {
            return project.setSetting(setting::without, m_shown.without.join(u'\n'));
        });
        if (!told)
            lines += words(told.error());
    }
    return lines;
}

/// Off the GUI thread: the window is there before its folders are looked at.
void WindowController::countUndecided()
{
    if (!m_window.session().comparison())
        m_undecided.setFuture(QtConcurrent::run(undecidedOf, m_window.recent()));
}

void WindowController::regroup()
{
    m_window.showRegrouped(bonded(m_found, m_window.desk().project().bonds(), m_tables->lexicon));
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
    const auto remembered = findArticle(events, m_window.desk().project().setting(setting::base));
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
    m_coming.reset(); // others may have it
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

void WindowController::connectExports()
{
    const ExportActions *exports = m_window.exportActions();
    connect(exports, &ExportActions::reportRequested, this,
            [this](const QString &path, const ReportOptions &options) {
                const auto comparison = m_window.session().comparison();
                m_exporter.run(path, [=](const RunControl &control) {
                    return writeReportFile(*comparison, options, path, control);
                });
            });
    connect(exports, &ExportActions::dataRequested, this, &WindowController::writeAllData);
    connect(exports, &ExportActions::memoRequested, this, &WindowController::writeMemo);
    connect(exports, &ExportActions::printRequested, this, &WindowController::print);
    connect(&m_exporter, &ExportRunner::written, &m_window, [this](const QString &path) {
        if (!path.isEmpty()) // what is printed has none
            m_window.showDone(i18n("Wrote %1.", QDir::toNativeSeparators(path)), path);
    });
    connect(&m_exporter, &ExportRunner::failed, &m_window,
            [this](const QString &line) { m_window.showProblems({line}); });
    connect(&m_exporter, &ExportRunner::progressed, &m_window, &MainWindow::showProgress);
    connect(&m_exporter, &ExportRunner::idle, &m_window, &MainWindow::hideProgress);
    connect(&m_window, &MainWindow::cancelRequested, &m_exporter, &ExportRunner::cancel);
}

/// Of the event that is shown, as it is shown, and then of the others.
void WindowController::writeAllData(const QString &path)
{
    std::vector<std::shared_ptr<const Alignment>> others = m_events;
    std::erase(others, m_found);
    m_exporter.run(path,
                   [tables = m_tables, shown = m_window.session().comparison(), others,
                    path](const RunControl &control) -> ExportRunner::Outcome {
                       std::vector<Comparison> events{*shown};
                       if (!others.empty())
                           std::ranges::move(compareEvents(others, {}, tables->lexicon),
                                             std::back_inserter(events));
                       if (control.cancelled())
                           return std::unexpected(i18n("Stopped; %1 was not written.", path));
                       return writeData(events, path);
                   });
}

void WindowController::writeMemo(const QString &path, ArticleIndex article)
{
    const auto comparison = m_window.session().comparison();
    const auto review = m_window.desk().review();
    m_exporter.run(path, [=](const RunControl &) {
        return writeFile(path, memoAs(*comparison, article, path, review.get()));
    });
}

void WindowController::print(const std::shared_ptr<QPrinter> &printer, const ReportOptions &options)
{
    const auto comparison = m_window.session().comparison();
    m_exporter.run({}, [=](const RunControl &control) {
        return printReport(*comparison, options, *printer, control)
            .transform_error([](const ReportError &error) { return words(error); });
    });
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
