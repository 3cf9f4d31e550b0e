// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pagepreview.h"

#include <KLocalizedString>

#include <QLabel>
#include <QPromise>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <chrono>

using namespace std::chrono_literals;

namespace crosscheck
{

namespace
{

/// Later pages are told by their number alone: nobody reads forty pages in a dialog.
constexpr int mostPages = 40;
constexpr int pageWidth = 460; ///< in device-independent pixels

void drawPages(QPromise<ReportPreview> &promise,
               const std::shared_ptr<const Comparison> &comparison, const ReportOptions &options,
               int width)
{
    const RunControl control{.isCancelled = [&promise] { return promise.isCanceled(); }};
    if (auto preview = previewReport(*comparison, options, width, mostPages, control))
        promise.addResult(*std::move(preview));
}

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QScrollArea(parent)
    , m_column(new QWidget)
    , m_layout(new QVBoxLayout(m_column))
{
    setWidget(m_column);
    setWidgetResizable(true);
    setBackgroundRole(QPalette::Dark);
    setAccessibleName(i18nc("@info:whatsthis", "Preview of the report’s pages"));
    m_layout->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_soon.setSingleShot(true);
    m_soon.setInterval(120ms);
    connect(&m_soon, &QTimer::timeout, this, &PagePreview::draw);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PagePreview::takePages);
    setMinimumWidth(pageWidth + 2 * m_layout->contentsMargins().left() + 30);
}

PagePreview::~PagePreview()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void PagePreview::show(std::shared_ptr<const Comparison> comparison, const ReportOptions &options)
{
    m_comparison = std::move(comparison);
    m_options = options;
    m_soon.start();
}

void PagePreview::draw()
{
    m_watcher.cancel();
    m_watcher.setFuture(QtConcurrent::run(drawPages, m_comparison, m_options,
                                          qRound(pageWidth * devicePixelRatioF())));
}

void PagePreview::takePages()
{
    if (m_watcher.future().resultCount() == 0)
        return;
    const ReportPreview preview = m_watcher.result();
    m_pageCount = preview.pageCount;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (size_t i = 0; i < preview.pages.size(); ++i)
        addPage(preview.pages[i], int(i) + 1);
    if (const int more = preview.pageCount - int(preview.pages.size()); more > 0)
        m_layout->addWidget(
            new QLabel(i18ncp("@info", "and %1 more page", "and %1 more pages", more), m_column));
    Q_EMIT drawn(m_pageCount);
}

void PagePreview::addPage(const QImage &image, int number)
{
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    auto *label = new QLabel(m_column);
    label->setPixmap(pixmap);
    label->setAccessibleName(
        i18nc("@info", "Page %1 of %2", QString::number(number), QString::number(m_pageCount)));
    m_layout->addWidget(label);
}

} // namespace crosscheck
