// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "ui/window/filedialogs.h"
#include "ui/window/session.h"

#include <KXmlGuiWindow>

#include <QHash>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>

class KRecentFilesAction;
class QStackedWidget;

namespace crosscheck
{

class Actions;
class BaseMenu;
class ChartsWindow;
class ExportActions;
class ChangeBanner;
struct ChangedSources;
struct DeskPlace;
class DeskView;
class EventMenu;
class FactCard;
class FactsView;
class FileActions;
class Navigation;
class PaneActions;
class PaneStrip;
class Problems;
class ProjectFile;
class ProjectMemory;
class ReviewActions;
class ReviewDesk;
class SourceActions;
class StartPage;
class StatusLine;
class StoryActions;
class ViewActions;
class WindowMemory;

/// The whole: composes the views and connects them to the session. It decides nothing and waits
/// for nothing: reading, comparing and writing happen elsewhere, asked for by signals.
class MainWindow : public KXmlGuiWindow
{
    Q_OBJECT

public:
    /// Takes over what is remembered of a window (size, folders, appearance) unless `forgetful`,
    /// as for a picture.
    enum class Memory { Remembers, Forgetful };

    explicit MainWindow(Session::Comparer comparer, Memory memory = Memory::Remembers);
    ~MainWindow() override;

    /// Where the decisions on the articles that are shown next are kept.
    void setProject(std::unique_ptr<ProjectFile> project);
    /// The same decisions are kept in another file from now on.
    void moveProject(std::unique_ptr<ProjectFile> project);
    [[nodiscard]] ReviewDesk &desk() const { return *m_desk; }
    /// Shows articles that were read. `name` stands in the title bar; `problems` are lines for
    /// people on what could not be read; `took` is how long it took.
    void showArticles(std::shared_ptr<const Alignment> alignment, ArticleIndex base,
                      const QString &name, const QStringList &problems,
                      std::chrono::milliseconds took);
    /// The same articles, their claims in other facts.
    void showRegrouped(std::shared_ptr<const Alignment> alignment);
    /// The articles on the disk are no longer those that are shown.
    void showChanges(const ChangedSources &sources);
    /// The stories that can be chosen from; a single one offers no choice.
    void showEvents(const QStringList &titles, int current);
    /// Nothing could be opened; what was open stays.
    void showProblems(const QStringList &problems);
    /// Unit: files. A total of 0 means that it is not known yet.
    void showProgress(int done, int total);
    void hideProgress();
    /// A line on something that was done; `file` can be opened from there.
    void showDone(const QString &line, const QString &file);
    /// A line on something that was done, and a link with what can be done about it.
    void offer(const QString &line, const QString &link, std::function<void()> act);

    [[nodiscard]] const Session &session() const { return *m_session; }
    [[nodiscard]] FactsView *factsView() const { return m_facts; }
    [[nodiscard]] PaneStrip *paneStrip() const { return m_panes; }
    [[nodiscard]] FactCard *factCard() const { return m_card; }

    /// What the editor does about the articles themselves is asked for there.
    [[nodiscard]] SourceActions *sourceActions() const { return m_sourceActions; }
    /// What leaves the desk is asked for there.
    [[nodiscard]] ExportActions *exportActions() const { return m_exports; }
    /// Where the articles are that were here once; empty where the editor does not know.
    [[nodiscard]] QString askWhereMoved(const QString &before) const;

    /// The folders and reviews opened lately, the latest first.
    [[nodiscard]] QList<QUrl> recent() const;
    void setUndecided(const QHash<QUrl, int> &undecided);
    /// Puts a folder or a saved review at the top of the recent ones.
    void remember(const QUrl &folder);

Q_SIGNALS:
    void openRequested(const QStringList &foldersAndFiles);
    void newWindowRequested();
    /// With what was opened lately: setUndecided() says how much is left there.
    void startPageShown();
    /// The editor closes the window; nothing holds it back.
    void closing();
    void sampleRequested();
    void reloadRequested();
    /// Another of the stories that showEvents() named.
    void eventChosen(int event);
    void cancelRequested();
    void saveProjectRequested(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;
    bool queryClose() override;

private:
    void buildViews();
    void buildMenus();
    void connectFileActions();
    void connectSession();
    void readSettings();

    void takeComparison();
    void takeReview();
    void takeCurrentFact();
    void takeAppearance();
    void updateEnabled();

    void connectExports();
    void showCharts();
    void closeArticles();

    [[nodiscard]] DeskPlace place() const;
    void tellPlace();

    Session *m_session;
    ReviewDesk *m_desk;
    Memory m_memory;
    Actions *m_actions;
    QString m_name;
    FileDialogs m_files;

    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr;
    Problems *m_problems = nullptr;
    ChangeBanner *m_changes = nullptr;
    DeskView *m_deskView = nullptr;
    FactsView *m_facts = nullptr;
    PaneStrip *m_panes = nullptr;
    ViewActions *m_view = nullptr;
    Navigation *m_navigation = nullptr;
    PaneActions *m_paneActions = nullptr;
    FileActions *m_fileActions = nullptr;
    SourceActions *m_sourceActions = nullptr;
    StoryActions *m_storyActions = nullptr;
    ReviewActions *m_reviewActions = nullptr;
    ExportActions *m_exports = nullptr;
    ChartsWindow *m_charts = nullptr; ///< made when it is asked for
    ProjectMemory *m_projectMemory = nullptr;
    WindowMemory *m_windowMemory = nullptr;
    bool m_isNewProject = false; ///< its articles have not been shown yet
    FactCard *m_card = nullptr;
    StatusLine *m_status = nullptr;
    BaseMenu *m_bases = nullptr;
    EventMenu *m_events = nullptr;
    KRecentFilesAction *m_recent = nullptr;
};

} // namespace crosscheck
