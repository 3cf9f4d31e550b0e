// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartsview.h"

#include "model/report/filewriter.h"
#include "ui/charts/chartcanvas.h"
#include "ui/theme/savedialog.h"

#include <KLocalizedString>

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

ChartsView::ChartsView(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_scroll(new QScrollArea(m_pages))
    , m_canvas(new ChartCanvas)
    , m_words(new QPlainTextEdit(m_pages))
{
    for (int i = 0; i < chartKindCount; ++i)
        m_tabs->addTab(title(ChartKind(i)));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_scroll->setWidget(m_canvas);
    m_scroll->setWidgetResizable(true);
    // Always there: one that comes and goes changes the width, and that the height of the chart.
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_words->setReadOnly(true);
    m_words->setAccessibleName(i18nc("@info:whatsthis", "The chart in words"));
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_words);
    auto *column = new QVBoxLayout(this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_tabs, 1);
    top->addWidget(makeTools());
    column->addLayout(top);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int kind) {
        m_canvas->setKind(ChartKind(kind));
        takeChart();
    });
    connect(m_canvas, &ChartCanvas::factsActivated, this, &ChartsView::factsActivated);
    setFocusProxy(m_canvas);
}

QWidget *ChartsView::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    const auto add = [&](const QString &icon, const QString &text) {
        auto *button = new QToolButton(tools);
        button->setIcon(QIcon::fromTheme(icon));
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        row->addWidget(button);
        return button;
    };
    m_asWords = add(u"view-list-text"_s, i18nc("@action:button show a chart", "In Words"));
    m_asWords->setCheckable(true);
    connect(m_asWords, &QToolButton::toggled, m_pages,
            [this](bool words) { m_pages->setCurrentIndex(words ? 1 : 0); });
    connect(add(u"edit-copy"_s, i18nc("@action:button a chart", "Copy")), &QToolButton::clicked,
            this, &ChartsView::copy);
    connect(add(u"document-save"_s, i18nc("@action:button a chart", "Save…")),
            &QToolButton::clicked, this, &ChartsView::save);
    return tools;
}

void ChartsView::setTheme(const VerdictTheme &theme)
{
    m_canvas->setTheme(theme);
}

void ChartsView::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_canvas->setComparison(std::move(comparison));
    takeChart();
}

void ChartsView::setCurrentFact(std::optional<FactIndex> fact)
{
    m_canvas->setFact(fact);
    takeChart();
}

void ChartsView::showKind(ChartKind kind)
{
    m_tabs->setCurrentIndex(int(kind));
}

void ChartsView::takeChart()
{
    m_words->setPlainText(m_canvas->chart().text);
}

/// As a picture for documents, and as words for mails.
void ChartsView::copy()
{
    auto *copied = new QMimeData;
    copied->setImageData(m_canvas->image());
    copied->setData(u"image/svg+xml"_s, m_canvas->svg());
    copied->setText(m_canvas->chart().text);
    QApplication::clipboard()->setMimeData(copied);
}

void ChartsView::save()
{
    const QString path = askWhereToWrite(this, i18nc("@title:window", "Save the Chart"),
                                         QDir::home().filePath(m_canvas->chart().title + u".svg"_s),
                                         {i18n("Vector picture (*.svg)"), i18n("Picture (*.png)")});
    if (path.isEmpty())
        return;
    const bool png = path.endsWith(u".png"_s, Qt::CaseInsensitive);
    const auto written = writeWhole(path, png ? pngOf(m_canvas->image()) : m_canvas->svg());
    if (written)
        Q_EMIT saved(path);
    else
        Q_EMIT failed(i18n("%1 cannot be written (%2).", path, written.error().cause));
}

} // namespace crosscheck
