// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "model/report/summarytext.h"
#include "ui/facts/factcard.h"
#include "ui/facts/factsview.h"
#include "ui/panes/findbar.h"
#include "ui/panes/panestrip.h"
#include "ui/window/actions.h"
#include "ui/window/basemenu.h"
#include "ui/window/findactions.h"
#include "ui/window/handbook.h"
#include "ui/window/keysheet.h"
#include "ui/window/paneactions.h"
#include "ui/window/problems.h"
#include "ui/window/projectmemory.h"
#include "ui/window/reviewactions.h"
#include "ui/window/reviewdesk.h"
#include "ui/window/startpage.h"
#include "ui/window/statusline.h"

#include <KAcceleratorManager>
#include <KAboutApplicationDialog>
#include <KAboutData>
#include <KActionCollection>
#include <KConfigGroup>
#include <KLocalizedString>
#include <KRecentFilesAction>
#include <KSharedConfig>
#include <KStandardAction>
#include <KToolBar>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr int smallestZoom = 50;
constexpr int largestZoom = 300;
constexpr int zoomStep = 10;

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

KConfigGroup settings()
{
    return KSharedConfig::openConfig()->group(u"Window"_s);
}

KConfigGroup recentFolders()
{
    return KSharedConfig::openConfig()->group(u"Recent Folders"_s);
}

} // namespace

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
    connectNavigation();
    connectViewActions();
    connectSession();
    m_paneActions = new PaneActions(m_actions, m_panes, this);
    new FindActions(m_actions, m_find, m_panes, this);
    m_reviewActions = new ReviewActions({.actions = m_actions,
                                         .session = m_session,
                                         .desk = m_desk,
                                         .facts = m_facts,
                                         .card = m_card},
                                        this);
    m_projectMemory = new ProjectMemory(m_session, m_desk, m_facts, this);
    connect(m_reviewActions, &ReviewActions::announced, this, &MainWindow::announce);
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
    m_start = new StartPage(
        {(*m_actions)[ActionId::OpenFolder], (*m_actions)[ActionId::OpenSample]}, m_pages);
    m_across = new QSplitter(Qt::Horizontal, m_pages);
    m_facts = new FactsView(m_across);
    m_down = new QSplitter(Qt::Vertical, m_across);
    auto *sources = new QWidget(m_down);
    m_find = new FindBar(sources);
    m_panes = new PaneStrip(sources);
    auto *searched = new QVBoxLayout(sources);
    searched->setContentsMargins({});
    searched->setSpacing(0);
    searched->addWidget(m_find);
    searched->addWidget(m_panes, 1);
    m_card = new FactCard(m_down);
    for (QSplitter *splitter : {m_across, m_down}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
        splitter->setStretchFactor(0, splitter == m_across ? 0 : 1);
        splitter->setStretchFactor(1, splitter == m_across ? 1 : 0);
    }
    m_across->setSizes({360, 1080});
    m_down->setSizes({560, 230});
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_across);

    m_problems = new Problems(this);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_problems);
    column->addWidget(m_pages, 1);
    setCentralWidget(page);

    m_status = new StatusLine(*m_actions, this);
    setStatusBar(m_status);
}

void MainWindow::buildMenus()
{
    m_bases = new BaseMenu(this);
    actionCollection()->addAction(u"base_menu"_s, m_bases);
    m_recent = KStandardAction::openRecent(
        this, [this](const QUrl &url) { Q_EMIT openRequested({url.toLocalFile()}); },
        actionCollection());
    KStandardAction::quit(this, &QWidget::close, actionCollection());
    KStandardAction::aboutApp(
        this, [this] { (new KAboutApplicationDialog(KAboutData::applicationData(), this))->show(); },
        actionCollection());
    setHelpMenuEnabled(false); // it leads to KDE's handbooks, bug tracker and fund
    setupGUI(QSize(1440, 900), Keys | StatusBar | ToolBar | Create, u"crosscheckui.rc"_s);
    // Letters are commands here, so no letter is to be underlined on anything but menus.
    for (QWidget *view : {static_cast<QWidget *>(toolBar()), static_cast<QWidget *>(m_pages)})
        KAcceleratorManager::setNoAccel(view);
    // The bar with this name comes from the framework; this adds our own keys for it.
    connect((*m_actions)[ActionId::CommandBar], &QAction::triggered, this, [this] {
        if (QAction *bar = actionCollection()->action(u"open_kcommand_bar"_s))
            bar->trigger();
    });
}

void MainWindow::connectFileActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect((*m_actions)[id], &QAction::triggered, this, slot);
    };
    on(ActionId::OpenFolder, &MainWindow::openFolder);
    on(ActionId::OpenFiles, &MainWindow::openFiles);
    on(ActionId::OpenProject, &MainWindow::openProject);
    on(ActionId::SaveProject, &MainWindow::saveProject);
    on(ActionId::OpenSample, &MainWindow::sampleRequested);
    on(ActionId::Reload, &MainWindow::reloadRequested);
    on(ActionId::CloseAll, &MainWindow::closeArticles);
    on(ActionId::ExportPdf, &MainWindow::exportPdf);
    on(ActionId::ExportData, &MainWindow::exportData);
    on(ActionId::CopyFact, &MainWindow::copyFact);
    connect(m_start, &StartPage::recentActivated, this,
            [this](const QUrl &folder) { Q_EMIT openRequested({folder.toLocalFile()}); });
    connect(m_status, &StatusLine::cancelRequested, this, &MainWindow::cancelRequested);
    connect(m_panes, &PaneStrip::filesDropped, this,
            [this](ArticleIndex, const QStringList &paths) { Q_EMIT openRequested(paths); });
}

void MainWindow::connectNavigation()
{
    const auto step = [this](ActionId id, bool (FactsView::*way)(), const QString &atTheEnd) {
        connect((*m_actions)[id], &QAction::triggered, this,
                [this, way, atTheEnd] { go(way, atTheEnd); });
    };
    const QString last = i18n("This is the last one. Once more starts again from the top.");
    const QString first = i18n("This is the first one. Once more goes on from the end.");
    step(ActionId::NextFinding, &FactsView::nextFinding, last);
    step(ActionId::PreviousFinding, &FactsView::previousFinding, first);
    step(ActionId::NextUndecided, &FactsView::nextUndecided, last);
    step(ActionId::PreviousUndecided, &FactsView::previousUndecided, first);
    step(ActionId::NextFact, &FactsView::nextFact, last);
    step(ActionId::PreviousFact, &FactsView::previousFact, first);
    step(ActionId::FirstFact, &FactsView::firstFact, {});
    step(ActionId::LastFact, &FactsView::lastFact, {});

    const auto on = [this](ActionId id, auto slot) {
        connect((*m_actions)[id], &QAction::triggered, this, slot);
    };
    on(ActionId::Back, [this] { m_session->goBack(); });
    on(ActionId::Forward, [this] { m_session->goForward(); });
    on(ActionId::NextSource, [this] { goToSource(1); });
    on(ActionId::PreviousSource, [this] { goToSource(-1); });
    on(ActionId::NextArea, [this] { moveFocus(1); });
    on(ActionId::PreviousArea, [this] { moveFocus(-1); });
    on(ActionId::MakeBase, [this] { m_session->setBase(m_panes->currentArticle()); });
    for (int i = 0; i < Actions::sourceCount; ++i) {
        connect(m_actions->source(i), &QAction::triggered, this,
                [this, i] { m_panes->setCurrentArticle(ArticleIndex(i)); });
    }
}

void MainWindow::connectViewActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect((*m_actions)[id], &QAction::triggered, this, slot);
    };
    on(ActionId::ShowDistorted, [this] { m_facts->setFilter({.group = FactGroup::Distorted}); });
    on(ActionId::ShowAll, [this] { m_facts->setFilter({}); });
    on(ActionId::ToggleOrder, &MainWindow::toggleOrder);
    on(ActionId::SearchFacts, [this] { m_facts->focusSearch(); });
    on(ActionId::ZoomIn, [this] { setZoom(m_zoom + zoomStep); });
    on(ActionId::ZoomOut, [this] { setZoom(m_zoom - zoomStep); });
    on(ActionId::ZoomReset, [this] { setZoom(100); });
    on(ActionId::ShowKeys, &MainWindow::showKeys);
    on(ActionId::ShowHandbook, [this] { (new Handbook(this))->show(); });
    on(ActionId::FullScreen, [this](bool full) {
        setWindowState(full ? windowState() | Qt::WindowFullScreen
                            : windowState() & ~Qt::WindowFullScreen);
    });
    const auto toggle = [this](ActionId id, QWidget *view) {
        (*m_actions)[id]->setChecked(true);
        connect((*m_actions)[id], &QAction::toggled, view, &QWidget::setVisible);
    };
    toggle(ActionId::ShowFactTable, m_facts);
    toggle(ActionId::ShowFactCard, m_card);
    (*m_actions)[ActionId::LockScrolling]->setChecked(true);
    (*m_actions)[ActionId::ShowRuler]->setChecked(true);
    (*m_actions)[ActionId::SingleKeys]->setChecked(true);
    connect((*m_actions)[ActionId::LockScrolling], &QAction::toggled, m_panes,
            &PaneStrip::setScrollingAligned);
    connect((*m_actions)[ActionId::ShowRuler], &QAction::toggled, m_panes,
            &PaneStrip::setRulersVisible);
    connect((*m_actions)[ActionId::SingleKeys], &QAction::toggled, this, [this](bool single) {
        m_actions->setSingleKeys(single);
        m_status->updateHints();
    });
    for (const auto &[id, appearance] :
         {std::pair{ActionId::FollowDesktop, Appearance::Desktop},
          std::pair{ActionId::Light, Appearance::Light},
          std::pair{ActionId::Dark, Appearance::Dark},
          std::pair{ActionId::HighContrast, Appearance::HighContrast}}) {
        on(id, [this, appearance] {
            m_appearance = appearance;
            takeAppearance();
        });
    }
}

void MainWindow::connectSession()
{
    connect(m_session, &Session::comparisonChanged, this, &MainWindow::takeComparison);
    connect(m_session, &Session::currentFactChanged, this, &MainWindow::takeCurrentFact);
    connect(m_desk, &ReviewDesk::reviewChanged, this, &MainWindow::takeReview);
    connect(m_desk, &ReviewDesk::failed, this,
            [this](const ProjectError &error) { showProblems({words(error)}); });
    connect(m_bases, &BaseMenu::chosen, m_session, &Session::setBase);
    connect(m_facts, &FactsView::currentFactChanged, m_session, &Session::setCurrentFact);
    connect(m_facts, &FactsView::cellActivated, this, [this](FactIndex fact, ArticleIndex article) {
        m_session->setCurrentFact(fact);
        m_panes->setCurrentArticle(article);
    });
    connect(m_panes, &PaneStrip::zoomRequested, this,
            [this](int steps) { setZoom(m_zoom + steps * zoomStep); });
    connect(m_panes, &PaneStrip::factActivated, m_session, &Session::setCurrentFact);
    connect(m_card, &FactCard::claimActivated, this, [this](ClaimIndex claim) {
        m_panes->setCurrentArticle(m_session->comparison()->alignment->claim(claim).article);
    });
}

void MainWindow::readSettings()
{
    (*m_actions)[ActionId::FollowDesktop]->setChecked(true);
    if (m_memory == Memory::Forgetful)
        return;
    setAutoSaveSettings();
    m_recent->loadEntries(recentFolders());
    const KConfigGroup group = settings();
    m_across->restoreState(group.readEntry("across", QByteArray()));
    m_down->restoreState(group.readEntry("down", QByteArray()));
    setZoom(group.readEntry("zoom", 100));
    m_files.setExportFolder(group.readEntry("exportFolder", QString()));
    (*m_actions)[ActionId::SingleKeys]->setChecked(group.readEntry("singleKeys", true));
    m_appearance = Appearance(std::clamp(group.readEntry("appearance", 0), 0, 3));
    constexpr ActionId choices[] = {ActionId::FollowDesktop, ActionId::Light, ActionId::Dark,
                                    ActionId::HighContrast};
    (*m_actions)[choices[int(m_appearance)]]->setChecked(true);
    m_start->setRecent(m_recent->urls());
}

void MainWindow::saveSettings()
{
    if (m_memory == Memory::Forgetful)
        return;
    KConfigGroup group = settings();
    group.writeEntry("across", m_across->saveState());
    group.writeEntry("down", m_down->saveState());
    group.writeEntry("zoom", m_zoom);
    group.writeEntry("exportFolder", m_files.exportFolder());
    group.writeEntry("singleKeys", (*m_actions)[ActionId::SingleKeys]->isChecked());
    group.writeEntry("appearance", int(m_appearance));
    group.sync();
}

bool MainWindow::queryClose()
{
    saveSettings();
    m_projectMemory->save();
    return true;
}

void MainWindow::remember(const QUrl &folder)
{
    if (m_memory == Memory::Forgetful)
        return;
    m_recent->addUrl(folder);
    m_recent->saveEntries(recentFolders());
    KSharedConfig::openConfig()->sync();
    m_start->setRecent(m_recent->urls());
}

void MainWindow::showArticles(std::shared_ptr<const Alignment> alignment, ArticleIndex base,
                              const QString &name, const QStringList &problems,
                              std::chrono::milliseconds took)
{
    m_name = name;
    m_problems->show(problems);
    m_session->show(std::move(alignment), base);
    if (std::exchange(m_isNewProject, false))
        m_projectMemory->restore();
    const Comparison &comparison = *m_session->comparison();
    m_panes->setCurrentArticle(comparison.base);
    m_status->setSummary(
        u"%1 · %2 · %3"_s.arg(i18np("1 article", "%1 articles", comparison.articleCount()),
                              i18np("1 fact", "%1 facts", comparison.factCount()),
                              i18n("compared in %1 ms", took.count())));
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
    m_desk->setComparison(m_session->comparison());
}

void MainWindow::showProblems(const QStringList &problems)
{
    m_problems->show(problems);
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

void MainWindow::takeComparison()
{
    const Session::ComparisonPtr comparison = m_session->comparison();
    m_pages->setCurrentWidget(comparison ? static_cast<QWidget *>(m_across) : m_start);
    m_panes->setComparison(comparison);
    m_find->setComparison(comparison);
    m_paneActions->update();
    m_card->setComparison(comparison);
    m_facts->setComparison(comparison);
    m_desk->setComparison(comparison);
    m_bases->show(comparison.get());
    if (!comparison)
        m_status->setSummary({});
    if (comparison && !m_session->currentFact())
        m_facts->firstFact();
    takeCurrentFact();
}

void MainWindow::takeReview()
{
    m_facts->setReview(m_desk->review());
    m_card->setReview(m_desk->review());
    m_status->setPlace(placeText());
    setCaption(m_desk->review() ? u"%1 · %2"_s.arg(m_name, decidedText()) : QString());
}

void MainWindow::takeCurrentFact()
{
    const std::optional<FactIndex> fact = m_session->currentFact();
    m_facts->setCurrentFact(fact);
    m_panes->showFact(fact);
    m_card->showFact(fact);
    m_status->setPlace(placeText());
    updateEnabled();
    m_reviewActions->update();
}

void MainWindow::updateEnabled()
{
    const bool open = m_session->comparison() != nullptr;
    for (const ActionId id :
         {ActionId::Reload,          ActionId::SaveProject,  ActionId::CloseAll,
          ActionId::ExportPdf,       ActionId::ExportData,   ActionId::NextFinding,
          ActionId::PreviousFinding, ActionId::NextFact,     ActionId::PreviousFact,
          ActionId::FirstFact,       ActionId::LastFact,     ActionId::NextSource,
          ActionId::PreviousSource,  ActionId::MakeBase,     ActionId::ShowDistorted,
          ActionId::ShowAll,         ActionId::ToggleOrder,  ActionId::Find,
          ActionId::FindNext,        ActionId::FindPrevious, ActionId::SearchFacts,
          ActionId::NextArea,        ActionId::PreviousArea})
        (*m_actions)[id]->setEnabled(open);
    (*m_actions)[ActionId::CopyFact]->setEnabled(m_session->currentFact().has_value());
    (*m_actions)[ActionId::Back]->setEnabled(m_session->canGoBack());
    (*m_actions)[ActionId::Forward]->setEnabled(m_session->canGoForward());
    const int sources = open ? m_session->comparison()->articleCount() : 0;
    for (int i = 0; i < Actions::sourceCount; ++i)
        m_actions->source(i)->setEnabled(i < sources);
}

void MainWindow::go(bool (FactsView::*step)(), const QString &atTheEnd)
{
    if ((m_facts->*step)())
        m_status->clearMessage();
    else
        announce(atTheEnd);
}

void MainWindow::announce(const QString &line)
{
    m_status->announce(line);
}

void MainWindow::toggleOrder()
{
    m_facts->setOrder(m_facts->order() == FactOrder::WorstFirst ? FactOrder::Reading
                                                                : FactOrder::WorstFirst);
}

/// "Fact 4 of 23 · 3 of 14 decided": where the editor is among the facts shown.
QString MainWindow::placeText() const
{
    if (!m_session->comparison())
        return {};
    const std::optional<int> row = m_facts->currentRow();
    const QString place = row ? i18n("Fact %1 of %2", *row + 1, m_facts->shownFacts())
                              : i18np("1 fact", "%1 facts", m_facts->shownFacts());
    return u"%1 · %2"_s.arg(place, decidedText());
}

QString MainWindow::decidedText() const
{
    const ReviewProgress progress = m_desk->progress();
    return i18nc("@info:status of the findings", "%1 of %2 decided", progress.decided,
                 progress.findings);
}

/// Steps through the sources as they stand on screen, the base first; stops at either end.
void MainWindow::goToSource(int steps)
{
    const Comparison &comparison = *m_session->comparison();
    std::vector<ArticleIndex> shown{comparison.base};
    for (int i = 0; i < comparison.articleCount(); ++i) {
        if (ArticleIndex(i) != comparison.base)
            shown.push_back(ArticleIndex(i));
    }
    const auto at = std::ranges::find(shown, m_panes->currentArticle()) - shown.begin();
    const auto last = std::ptrdiff_t(shown.size()) - 1;
    m_panes->setCurrentArticle(shown[size_t(std::clamp(at + steps, std::ptrdiff_t(0), last))]);
}

/// Facts, articles, card, and round again; what is hidden is passed over.
void MainWindow::moveFocus(int steps)
{
    const std::array<QWidget *, 3> areas{m_facts, m_panes, m_card};
    int at = 0;
    for (int i = 0; i < 3; ++i) {
        if (areas[size_t(i)]->isAncestorOf(QApplication::focusWidget()))
            at = i;
    }
    for (int tries = 0; tries < 3; ++tries) {
        at = (at + steps + 3) % 3;
        if (areas[size_t(at)]->isVisible())
            break;
    }
    areas[size_t(at)]->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::setZoom(int percent)
{
    m_zoom = std::clamp(percent, smallestZoom, largestZoom);
    m_panes->setZoom(m_zoom / 100.0);
}

void MainWindow::openFolder()
{
    if (const QString folder = m_files.askFolder(); !folder.isEmpty())
        Q_EMIT openRequested({folder});
}

void MainWindow::openFiles()
{
    if (const QStringList files = m_files.askArticles(); !files.isEmpty())
        Q_EMIT openRequested(files);
}

void MainWindow::openProject()
{
    if (const QString path = m_files.askProject(); !path.isEmpty())
        Q_EMIT openRequested({path});
}

void MainWindow::saveProject()
{
    if (const QString path = m_files.askProjectToWrite(m_name); !path.isEmpty())
        Q_EMIT saveProjectRequested(path);
}

void MainWindow::exportPdf()
{
    if (const QString path = m_files.askPdf(m_name); !path.isEmpty())
        Q_EMIT exportPdfRequested(path);
}

void MainWindow::exportData()
{
    if (const QString path = m_files.askData(m_name); !path.isEmpty())
        Q_EMIT exportDataRequested(path);
}

void MainWindow::copyFact()
{
    if (const auto fact = m_session->currentFact()) {
        QApplication::clipboard()->setText(factText(*m_session->comparison(), *fact));
        statusBar()->showMessage(i18n("Copied the fact as text."), 3000);
    }
}

void MainWindow::showKeys()
{
    KeySheet sheet(*menuBar(), this);
    sheet.exec();
}

void MainWindow::closeArticles()
{
    Q_EMIT cancelRequested();
    m_problems->show({});
    m_session->close();
}

void MainWindow::takeAppearance()
{
    const VerdictTheme theme = applyAppearance(m_appearance);
    m_panes->setTheme(theme);
    m_find->setTheme(theme);
    m_facts->setTheme(theme);
    m_card->setTheme(theme);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localPaths(*event->mimeData());
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
    const bool desktopChanged =
        event->type() == QEvent::ThemeChange && m_appearance == Appearance::Desktop;
    const bool overruled =
        event->type() == QEvent::ApplicationPaletteChange && !wearsAppearance(m_appearance);
    if (m_card && (desktopChanged || overruled))
        takeAppearance();
    return handled;
}

} // namespace crosscheck
