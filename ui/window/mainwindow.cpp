// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/facts/factcard.h"
#include "ui/facts/factsview.h"
#include "ui/panes/droppedfiles.h"
#include "ui/panes/panestrip.h"
#include "ui/window/actions.h"
#include "ui/window/basemenu.h"
#include "ui/window/changebanner.h"
#include "ui/window/chartswindow.h"
#include "ui/window/desklayout.h"
#include "ui/window/deskview.h"
#include "ui/window/eventmenu.h"
#include "ui/window/exportactions.h"
#include "ui/window/fileactions.h"
#include "ui/window/findactions.h"
#include "ui/window/helpactions.h"
#include "ui/window/keyguard.h"
#include "ui/window/navigation.h"
#include "ui/window/paneactions.h"
#include "ui/window/placewords.h"
#include "ui/window/problems.h"
#include "ui/window/projectmemory.h"
#include "ui/window/reviewactions.h"
#include "ui/window/reviewdesk.h"
#include "ui/window/sourceactions.h"
#include "ui/window/startpage.h"
#include "ui/window/statusline.h"
#include "ui/window/storyactions.h"
#include "ui/window/viewactions.h"
#include "ui/window/windowmemory.h"

#include <KAcceleratorManager>
#include <KActionCollection>
#include <KLocalizedString>
#include <KRecentFilesAction>
#include <KStandardAction>
#include <KToolBar>

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace crosscheck
{

MainWindow::MainWindow(Session::Comparer comparer, Memory memory)
    : m_session(new Session(std::move(comparer), this))
    , m_desk(new ReviewDesk(this))
    , m_memory(memory)
    , m_actions(new Actions(actionCollection()))
    , m_files(this)
{
    setAcceptDrops(true);
    buildViews();
    buildMenus();
    connectFileActions();
    connectSession();
    m_view = new ViewActions(
        {.actions = m_actions, .window = this, .facts = m_facts, .panes = m_panes, .card = m_card},
        this);
    connect(m_view, &ViewActions::appearanceChosen, this, &MainWindow::takeAppearance);
    connect(m_view, &ViewActions::singleKeysChanged, m_status, &StatusLine::updateHints);
    m_navigation = new Navigation({.actions = m_actions,
                                   .session = m_session,
                                   .facts = m_facts,
                                   .panes = m_panes,
                                   .card = m_card,
                                   .areas = {m_facts, m_panes, m_card}},
                                  this);
    new KeyGuard(this);
    m_paneActions = new PaneActions(m_actions, m_panes, this);
    m_storyActions = new StoryActions(m_actions, m_panes, m_desk, this);
    connect(m_storyActions, &StoryActions::announced, m_status, &StatusLine::announce);
    new FindActions(m_actions, m_deskView->find(), m_panes, this);
    m_sourceActions = new SourceActions(m_actions, &m_files, m_panes, this);
    connect(m_sourceActions, &SourceActions::announced, m_status, &StatusLine::announce);
    m_reviewActions = new ReviewActions({.actions = m_actions,
                                         .session = m_session,
                                         .desk = m_desk,
                                         .facts = m_facts,
                                         .panes = m_panes,
                                         .card = m_card},
                                        this);
    auto *layout = new DeskLayout(
        {.actions = m_actions, .view = m_view, .across = m_deskView, .down = m_deskView->down()},
        this);
    m_projectMemory = new ProjectMemory({.session = m_session,
                                         .desk = m_desk,
                                         .facts = m_facts,
                                         .panes = m_panes,
                                         .layout = layout},
                                        this);
    m_windowMemory = new WindowMemory({.actions = m_actions,
                                       .view = m_view,
                                       .files = &m_files,
                                       .recent = m_recent,
                                       .across = m_deskView,
                                       .down = m_deskView->down()},
                                      this);
    connectExports();
    // What is hidden changes the place that the status line tells.
    connect(m_facts, &FactsView::filterChanged, this, &MainWindow::tellPlace);
    connect(m_facts, &FactsView::orderChanged, this, &MainWindow::tellPlace);
    connect(m_navigation, &Navigation::announced, m_status, &StatusLine::announce);
    connect(m_navigation, &Navigation::moved, m_status, &QStatusBar::clearMessage);
    connect(m_navigation, &Navigation::moved, this,
            [this] { m_status->speak(m_panes->spokenPlace()); });
    connect(m_reviewActions, &ReviewActions::announced, m_status, &StatusLine::announce);
    readSettings();
    takeAppearance();
    takeComparison();
    m_status->show();
}

MainWindow::~MainWindow()
{
    m_projectMemory->save();
}

void MainWindow::buildViews()
{
    m_pages = new QStackedWidget(this);
    m_start =
        new StartPage({(*m_actions)[ActionId::OpenFolder], (*m_actions)[ActionId::OpenProject],
                       (*m_actions)[ActionId::OpenSample]},
                      m_pages);
    m_deskView = new DeskView(m_pages);
    m_facts = m_deskView->facts();
    m_panes = m_deskView->panes();
    m_card = m_deskView->card();
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_deskView);

    m_problems = new Problems(this);
    m_changes = new ChangeBanner((*m_actions)[ActionId::Reload], this);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_problems);
    column->addWidget(m_changes);
    column->addWidget(m_pages, 1);
    setCentralWidget(page);

    m_status = new StatusLine(*m_actions, this);
    setStatusBar(m_status);
}

void MainWindow::buildMenus()
{
    m_bases = new BaseMenu(this);
    actionCollection()->addAction(u"base_menu"_s, m_bases);
    m_events = new EventMenu(this);
    actionCollection()->addAction(u"event_menu"_s, m_events);
    m_recent = KStandardAction::openRecent(
        this, [this](const QUrl &url) { Q_EMIT openRequested({url.toLocalFile()}); },
        actionCollection());
    KStandardAction::quit(this, &QWidget::close, actionCollection());
    auto *help = new HelpActions(*m_actions, this);
    setupGUI(QSize(1440, 900), Keys | StatusBar | ToolBar | Create, u"crosscheckui.rc"_s);
    // Letters are commands here, so no letter is to be underlined on anything but menus.
    for (QWidget *view : {static_cast<QWidget *>(toolBar()), static_cast<QWidget *>(m_pages)})
        KAcceleratorManager::setNoAccel(view);
    help->tidyMenus();
}

void MainWindow::connectFileActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect((*m_actions)[id], &QAction::triggered, this, slot);
    };
    on(ActionId::NewWindow, &MainWindow::newWindowRequested);
    m_fileActions = new FileActions(*m_actions, &m_files, this);
    connect(m_fileActions, &FileActions::openRequested, this, &MainWindow::openRequested);
    connect(m_fileActions, &FileActions::saveProjectRequested, this,
            &MainWindow::saveProjectRequested);
    on(ActionId::OpenSample, &MainWindow::sampleRequested);
    on(ActionId::Reload, &MainWindow::reloadRequested);
    on(ActionId::CloseAll, &MainWindow::closeArticles);
    connect(m_start, &StartPage::recentActivated, this,
            [this](const QUrl &folder) { Q_EMIT openRequested({folder.toLocalFile()}); });
    connect(m_status, &StatusLine::cancelRequested, this, &MainWindow::cancelRequested);
}

void MainWindow::connectSession()
{
    connect(m_session, &Session::comparisonChanged, this, &MainWindow::takeComparison);
    connect(m_session, &Session::currentFactChanged, this, &MainWindow::takeCurrentFact);
    connect(m_desk, &ReviewDesk::reviewChanged, this, &MainWindow::takeReview);
    connect(m_desk, &ReviewDesk::failed, this,
            [this](const ProjectError &error) { showProblems({words(error)}); });
    connect(m_bases, &BaseMenu::chosen, m_session, &Session::setBase);
    connect(m_events, &EventMenu::chosen, this, &MainWindow::eventChosen);
    connect(m_facts, &FactsView::currentFactChanged, m_session, &Session::setCurrentFact);
    connect(m_facts, &FactsView::cellActivated, this, [this](FactIndex fact, ArticleIndex article) {
        m_session->setCurrentFact(fact);
        m_panes->setCurrentArticle(article);
    });
    connect(m_panes, &PaneStrip::factActivated, m_session, &Session::setCurrentFact);
    connect(m_panes, &PaneStrip::claimActivated, m_session, &Session::setCurrentClaim);
    connect(m_card, &FactCard::claimActivated, this, [this](ClaimIndex claim) {
        m_panes->setCurrentArticle(m_session->comparison()->alignment->claim(claim).article);
        m_session->setCurrentClaim(claim);
    });
}

void MainWindow::readSettings()
{
    if (m_memory == Memory::Forgetful)
        return;
    setAutoSaveSettings();
    m_windowMemory->restore();
    m_start->setRecent(recent());
}

bool MainWindow::queryClose()
{
    if (m_memory == Memory::Remembers)
        m_windowMemory->save();
    m_projectMemory->save();
    Q_EMIT closing();
    return true;
}

void MainWindow::remember(const QUrl &folder)
{
    if (m_memory == Memory::Forgetful)
        return;
    m_windowMemory->remember(folder);
    m_start->setRecent(recent());
}

QList<QUrl> MainWindow::recent() const
{
    return m_windowMemory->recent();
}

void MainWindow::setUndecided(const QHash<QUrl, int> &undecided)
{
    m_start->setRecent(recent(), undecided);
}

void MainWindow::showArticles(std::shared_ptr<const Alignment> alignment, ArticleIndex base,
                              const QString &name, const QStringList &problems,
                              std::chrono::milliseconds took)
{
    m_name = name;
    m_exports->setName(name);
    m_fileActions->setName(name);
    m_problems->show(problems);
    m_changes->hide();
    m_session->show(std::move(alignment), base);
    const Comparison &comparison = *m_session->comparison();
    if (std::exchange(m_isNewProject, false)) {
        m_panes->setCurrentArticle(comparison.base);
        m_projectMemory->restore();
        m_panes->setFocus(Qt::OtherFocusReason);
    }
    m_status->setSummary(
        u"%1 · %2 · %3"_s.arg(i18np("1 article", "%1 articles", comparison.articleCount()),
                              i18np("1 fact", "%1 facts", comparison.factCount()),
                              i18n("compared in %1 ms", took.count())));
}

/// The claims are the same ones: the place stays with the claim that it was at.
void MainWindow::showRegrouped(std::shared_ptr<const Alignment> alignment)
{
    const Session::ComparisonPtr before = m_session->comparison();
    const auto fact = m_session->currentFact();
    const ArticleIndex article = m_panes->currentArticle();
    const Alignment &now = *alignment;
    m_session->show(std::move(alignment), before->base);
    if (fact)
        m_session->setCurrentFact(
            FactIndex(now.factOf[size_t(before->fact(*fact).claims.front())]));
    m_panes->setCurrentArticle(article);
}

void MainWindow::showEvents(const QStringList &titles, int current)
{
    m_events->show(titles, current);
    QStringList others = titles;
    if (!others.isEmpty())
        others.removeAt(current);
    m_exports->setOtherEvents(others);
}

void MainWindow::setProject(std::unique_ptr<ProjectFile> project)
{
    m_projectMemory->save();
    m_desk->setProject(std::move(project));
    m_isNewProject = true;
}

void MainWindow::moveProject(std::unique_ptr<ProjectFile> project)
{
    m_projectMemory->save();
    m_desk->setProject(std::move(project));
    m_desk->setComparison(m_session->comparison(), m_session->keyedFacts());
}

void MainWindow::showProblems(const QStringList &problems)
{
    m_problems->show(problems);
}

void MainWindow::showChanges(const ChangedSources &sources)
{
    const int touched =
        m_session->comparison() ? m_desk->decisionsAbout(sources.changed + sources.removed) : 0;
    m_changes->showChanges(sources, touched);
}

void MainWindow::showProgress(int done, int total)
{
    m_status->showProgress(done, total);
}

void MainWindow::hideProgress()
{
    m_status->hideProgress();
}

void MainWindow::showDone(const QString &line, const QString &file)
{
    m_problems->showDone(line, file);
}

void MainWindow::offer(const QString &line, const QString &link, std::function<void()> act)
{
    m_problems->offer(line, link, std::move(act));
    m_status->announce(line);
}

void MainWindow::takeComparison()
{
    const Session::ComparisonPtr comparison = m_session->comparison();
    m_pages->setCurrentWidget(comparison ? static_cast<QWidget *>(m_deskView) : m_start);
    m_deskView->setComparison(comparison);
    m_paneActions->update();
    m_sourceActions->update();
    m_storyActions->update();
    m_desk->setComparison(comparison, m_session->keyedFacts());
    m_bases->show(comparison.get());
    m_status->setHintsVisible(comparison != nullptr);
    if (!comparison) {
        m_status->setSummary({});
        Q_EMIT startPageShown();
    }
    if (comparison && !m_session->currentFact())
        m_facts->firstFact();
    takeCurrentFact();
}

void MainWindow::takeReview()
{
    m_deskView->setReview(m_desk->review());
    m_storyActions->update();
    tellPlace();
    setCaption(m_desk->review() ? u"%1 · %2"_s.arg(m_name, decidedWords(place())) : QString());
}

void MainWindow::takeCurrentFact()
{
    const std::optional<FactIndex> fact = m_session->currentFact();
    m_deskView->showFact(fact, m_session->currentClaim());
    tellPlace();
    updateEnabled();
    m_navigation->update();
    m_reviewActions->update();
}

void MainWindow::updateEnabled()
{
    const bool open = m_session->comparison() != nullptr;
    for (const ActionId id :
         {ActionId::Reload, ActionId::SaveProject, ActionId::CloseAll, ActionId::ExportReport,
          ActionId::ExportMemo, ActionId::Print, ActionId::ShowCharts, ActionId::ExportData,
          ActionId::Find, ActionId::FindNext, ActionId::FindPrevious})
        (*m_actions)[id]->setEnabled(open);
    for (const ActionId id : {ActionId::CopyFinding, ActionId::CopyFact})
        (*m_actions)[id]->setEnabled(m_session->currentFact().has_value());
}

DeskPlace MainWindow::place() const
{
    return {.row = m_facts->currentRow(),
            .shown = m_facts->shownFacts(),
            .articles = m_session->comparison() ? m_session->comparison()->articleCount() : 0,
            .progress = m_desk->progress()};
}

void MainWindow::tellPlace()
{
    m_status->setPlace(m_session->comparison() ? placeWords(place()) : QString());
}

QString MainWindow::askWhereMoved(const QString &before) const
{
    return m_files.askMovedFolder(before);
}

void MainWindow::connectExports()
{
    m_exports = new ExportActions({.actions = m_actions,
                                   .session = m_session,
                                   .desk = m_desk,
                                   .panes = m_panes,
                                   .files = &m_files},
                                  m_memory == Memory::Remembers ? ExportActions::Memory::Remembers
                                                                : ExportActions::Memory::Forgetful,
                                  this);
    connect(m_exports, &ExportActions::announced, m_status, &StatusLine::announce);
    connect((*m_actions)[ActionId::ShowCharts], &QAction::triggered, this, &MainWindow::showCharts);
}

void MainWindow::showCharts()
{
    if (!m_charts)
        m_charts = new ChartsWindow(m_session, applyAppearance(m_view->appearance()), this);
    m_charts->show();
    m_charts->raise();
    m_charts->activateWindow();
}

void MainWindow::closeArticles()
{
    Q_EMIT cancelRequested();
    m_problems->show({});
    m_changes->hide();
    m_projectMemory->save();
    m_events->show({}, 0);
    m_status->clearMessage();
    m_session->close();
}

void MainWindow::takeAppearance()
{
    const VerdictTheme theme = applyAppearance(m_view->appearance());
    m_deskView->setTheme(theme);
    if (m_charts)
        m_charts->setTheme(theme);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = droppedFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT openRequested(paths);
}

/// The desktop may turn dark or light at any time, and the frameworks may put their own colours
/// over those that the editor chose.
bool MainWindow::event(QEvent *event)
{
    const bool handled = KXmlGuiWindow::event(event);
    if (!m_view)
        return handled;
    const bool desktopChanged =
        event->type() == QEvent::ThemeChange && m_view->appearance() == Appearance::Desktop;
    const bool overruled =
        event->type() == QEvent::ApplicationPaletteChange && !wearsAppearance(m_view->appearance());
    if (desktopChanged || overruled)
        takeAppearance();
    return handled;
}

} // namespace crosscheck
