// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "ui/window/appearance.h"
#include "ui/window/session.h"

#include <KXmlGuiWindow>

#include <QList>
#include <QStringList>
#include <QUrl>

#include <chrono>

class KActionMenu;
class KRecentFilesAction;
class QSplitter;
class QStackedWidget;

namespace crosscheck
{

class Actions;
class FactCard;
class FactsView;
class FindBar;
class PaneActions;
class PaneStrip;
class Problems;
class StartPage;
class StatusLine;

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

    /// Shows articles that were read. `name` stands in the title bar; `problems` are lines for
    /// people on what could not be read; `took` is how long it took.
    void showArticles(std::shared_ptr<const Alignment> alignment, ArticleIndex base,
                      const QString &name, const QStringList &problems,
                      std::chrono::milliseconds took);
    /// Nothing could be opened; what was open stays.
    void showProblems(const QStringList &problems);
    /// Unit: files. A total of 0 means that it is not known yet.
    void showProgress(int done, int total);
    void hideProgress();
    /// A line on something that was done; `file` can be opened from there.
    void showDone(const QString &line, const QString &file);

    [[nodiscard]] const Session &session() const { return *m_session; }
    [[nodiscard]] FactsView *factsView() const { return m_facts; }
    [[nodiscard]] PaneStrip *paneStrip() const { return m_panes; }
    [[nodiscard]] FactCard *factCard() const { return m_card; }

    /// Puts a folder at the top of the recent ones.
    void remember(const QUrl &folder);

Q_SIGNALS:
    void openRequested(const QStringList &foldersAndFiles);
    void sampleRequested();
    void reloadRequested();
    void cancelRequested();
    void exportPdfRequested(const QString &path);
    void exportDataRequested(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;
    bool queryClose() override;

private:
    void buildViews();
    void buildMenus();
    void connectFileActions();
    void connectNavigation();
    void connectViewActions();
    void connectSession();
    void readSettings();
    void saveSettings();

    void takeComparison();
    void takeCurrentFact();
    void takeAppearance();
    void updateEnabled();
    void listBases();

    void go(bool (FactsView::*step)(), const QString &atTheEnd);
    void goToSource(int steps);
    void toggleOrder();
    void moveFocus(int steps);
    void setZoom(int percent);
    void openFolder();
    void openFiles();
    void exportPdf();
    void exportData();
    void copyFact();
    void showKeys();
    void closeArticles();

    [[nodiscard]] QString placeText() const;
    [[nodiscard]] QString suggestedPath(const QString &ending) const;

    Session *m_session;
    Memory m_memory;
    Actions *m_actions;
    Appearance m_appearance = Appearance::Desktop;
    QString m_name;
    QString m_exportFolder;
    int m_zoom = 100;

    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr;
    Problems *m_problems = nullptr;
    QSplitter *m_across = nullptr;
    QSplitter *m_down = nullptr;
    FactsView *m_facts = nullptr;
    PaneStrip *m_panes = nullptr;
    FindBar *m_find = nullptr;
    PaneActions *m_paneActions = nullptr;
    FactCard *m_card = nullptr;
    StatusLine *m_status = nullptr;
    KActionMenu *m_bases = nullptr;
    KRecentFilesAction *m_recent = nullptr;
};

} // namespace crosscheck
