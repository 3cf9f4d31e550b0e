// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charts.h"

#include <QWidget>

#include <memory>
#include <optional>

class QPlainTextEdit;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace crosscheck
{

class ChartCanvas;

/// All charts of a comparison, one at a time: as a picture or in words; to copy and to save.
class ChartsView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartsView(QWidget *parent = nullptr);

    void setTheme(const VerdictTheme &theme);
    void setComparison(std::shared_ptr<const Comparison> comparison);
    void setCurrentFact(std::optional<FactIndex> fact);

    void showKind(ChartKind kind);
    [[nodiscard]] ChartCanvas *canvas() const { return m_canvas; }

Q_SIGNALS:
    /// What a part of a chart shows. Shape: not empty.
    void factsActivated(const std::vector<crosscheck::FactIndex> &facts);
    /// A file was written, or why it was not.
    void saved(const QString &path);
    void failed(const QString &line);

private:
    QWidget *makeTools();
    void takeChart();
    void copy();
    void save();

    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    ChartCanvas *m_canvas;
    QPlainTextEdit *m_words;
    QToolButton *m_asWords = nullptr;
};

} // namespace crosscheck
