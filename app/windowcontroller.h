// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/comparisonrunner.h"
#include "app/exportrunner.h"
#include "app/projectdoor.h"
#include "ui/window/mainwindow.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace crosscheck
{

/// Gives one window what it asks for: reads folders, compares, writes results, all off the GUI
/// thread.
class WindowController : public QObject
{
    Q_OBJECT

public:
    explicit WindowController(std::shared_ptr<const Tables> tables,
                              MainWindow::Memory memory = MainWindow::Memory::Remembers);

    [[nodiscard]] MainWindow &window() { return m_window; }

    /// `base` as on the command line; empty: the fullest article.
    void open(const QStringList &foldersAndFiles, const QString &base = {});

Q_SIGNALS:
    /// Something is shown, or it is clear that nothing will be.
    void opened(bool shown);

private:
    void show(const Compared &compared);
    [[nodiscard]] QStringList takeProject();
    [[nodiscard]] EventArticle baseAmong(std::span<const std::shared_ptr<const Alignment>> events,
                                         QStringList &problems) const;
    void read(const QStringList &foldersAndFiles);
    void openProject(const QString &path);
    void saveProject(const QString &path);
    void fail(const QStringList &problems);
    void openSample();
    void exportPdf(const QString &path);
    void exportData(const QString &path);

    std::shared_ptr<const Tables> m_tables;
    MainWindow m_window;
    ComparisonRunner m_runner;
    ExportRunner m_exporter;
    MainWindow::Memory m_memory;
    std::optional<OpenedProject> m_coming; ///< to be taken when its articles are read
    QStringList m_asked;                   ///< what is being read
    QStringList m_inputs;                  ///< what is shown
    QString m_base;
    QElapsedTimer m_clock;
};

/// The folder of the story that comes with the program; empty where it is not installed.
[[nodiscard]] QString sampleFolder();

} // namespace crosscheck
