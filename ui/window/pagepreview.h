// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "ui/report/reportpreview.h"

#include <QFutureWatcher>
#include <QScrollArea>
#include <QTimer>

#include <memory>

class QLabel;
class QVBoxLayout;

namespace crosscheck
{

/// The pages of a report under one another, drawn off the GUI thread by what draws the PDF. While
/// new pages are made the old ones stay.
class PagePreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);
    /// Waits until the last drawing notices that it is cancelled.
    ~PagePreview() override;

    void show(std::shared_ptr<const Comparison> comparison, const ReportOptions &options);
    [[nodiscard]] int pageCount() const { return m_pageCount; }

Q_SIGNALS:
    void drawn(int pageCount);

private:
    void draw();
    void takePages();
    void addPage(const QImage &image, int number);

    std::shared_ptr<const Comparison> m_comparison;
    ReportOptions m_options;
    QFutureWatcher<ReportPreview> m_watcher;
    QTimer m_soon; ///< several changes in a row are drawn once
    QWidget *m_column;
    QVBoxLayout *m_layout;
    int m_pageCount = 0;
};

} // namespace crosscheck
