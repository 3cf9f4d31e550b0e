// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/comparisonrunner.h"
#include "app/exportrunner.h"
#include "app/inputs.h"
#include "app/projectdoor.h"
#include "app/sourcewatch.h"
#include "ui/window/mainwindow.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QHash>
#include <QObject>

#include <memory>

class QPrinter;

namespace crosscheck
{

struct ReportOptions;

/// Gives one window what it asks for: reads folders, compares, writes results, all off the GUI
/// thread.
class WindowController : public QObject
{
    Q_OBJECT

public:
    explicit WindowController(std::shared_ptr<const Tables> tables,
                              MainWindow::Memory memory = MainWindow::Memory::Remembers);

    ~WindowController() override;

    [[nodiscard]] MainWindow &window() { return m_window; }

    /// `base` as on the command line; empty: the fullest article.
    void open(const QStringList &foldersAndFiles, const QString &base = {});

Q_SIGNALS:
    /// Something is shown, or it is clear that nothing will be.
    void opened(bool shown);
    void newWindowRequested();

private:
    void show(const Compared &compared);
    void showEvent(EventArticle base, const QStringList &problems);
    void chooseEvent(int event);
    [[nodiscard]] QStringList takeProject();
    void regroup();
    void countUndecided();
    [[nodiscard]] EventArticle baseAmong(std::span<const std::shared_ptr<const Alignment>> events,
                                         QStringList &problems) const;
    void read(const Inputs &inputs);
    void openArticles(const QStringList &foldersAndFiles);
    void openProject(const QString &path);
    void replace(ArticleIndex article, const QStringList &files);
    void remove(ArticleIndex article);
    void paste(const QString &text);
    void tellPasted();
    void saveProject(const QString &path);
    void fail(const QStringList &problems);
    void openSample();
    void connectExports();
    void writeAllData(const QString &path);
    void writeMemo(const QString &path, ArticleIndex article);
    void print(const std::shared_ptr<QPrinter> &printer, const ReportOptions &options);

    std::shared_ptr<const Tables> m_tables;
    MainWindow m_window;
    ComparisonRunner m_runner;
    ExportRunner m_exporter;
    MainWindow::Memory m_memory;
    std::optional<OpenedProject> m_coming; ///< to be taken when its articles are read
    SourceWatch m_watch;
    QFutureWatcher<QHash<QUrl, int>> m_undecided;
    std::shared_ptr<const Alignment> m_found; ///< as aligned, before the editor's bonds
    Inputs m_asked;                           ///< what is being read
    Inputs m_shown;                           ///< what is shown
    QStringList m_askedAs;                    ///< what the editor named to open it
    QStringList m_shownAs;                    ///< the same of what is shown
    QString m_base;
    QString m_pasted; ///< the file of what is being read from the clipboard
    std::vector<std::shared_ptr<const Alignment>> m_events; ///< of what is shown
    QElapsedTimer m_clock;
};

/// The folder of the story that comes with the program; empty where it is not installed.
[[nodiscard]] QString sampleFolder();

} // namespace crosscheck
