// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exportactions.h"

#include "model/report/copiedtext.h"
#include "model/report/figures.h"
#include "ui/panes/panestrip.h"
#include "ui/window/actions.h"
#include "ui/window/exportdialog.h"
#include "ui/window/reviewdesk.h"

#include <KConfigGroup>
#include <KLocalizedString>
#include <KSharedConfig>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace crosscheck
{

namespace
{

KConfigGroup exportSettings()
{
    return KSharedConfig::openConfig()->group(QStringLiteral("Export"));
}

} // namespace

ExportActions::ExportActions(const Parts &parts, Memory memory, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_memory(memory)
    , m_window(window)
{
    const auto on = [this](ActionId id, void (ExportActions::*slot)()) {
        connect((*m_parts.actions)[id], &QAction::triggered, this, slot);
    };
    on(ActionId::ExportReport, &ExportActions::exportReport);
    on(ActionId::Print, &ExportActions::print);
    on(ActionId::ExportData, &ExportActions::exportData);
    on(ActionId::ExportMemo, &ExportActions::exportMemo);
    on(ActionId::CopyFinding, &ExportActions::copyFinding);
    on(ActionId::CopyFact, &ExportActions::copyFact);
}

ReportOptions ExportActions::usualOptions() const
{
    ReportOptions options = reportOptions(m_name);
    options.paper = paperOfLocale();
    options.otherEvents = m_otherEvents;
    options.review = spokenReview(m_parts.desk->review());
    return options;
}

const FactReview *ExportActions::reviewOf(FactIndex fact) const
{
    const auto review = m_parts.desk->review();
    return review && size_t(fact) < review->facts.size() ? &review->facts[size_t(fact)] : nullptr;
}

void ExportActions::exportReport()
{
    ExportDialog dialog(m_parts.session->comparison(), usualOptions(), m_window);
    KConfigGroup group = exportSettings();
    if (m_memory == Memory::Remembers)
        dialog.readSettings(group);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (m_memory == Memory::Remembers)
        dialog.saveSettings(group);
    if (dialog.wantsPrinter())
        printWith(dialog.options());
    else if (const QString path = m_parts.files->askReport(m_name, dialog.format());
             !path.isEmpty())
        Q_EMIT reportRequested(path, dialog.options());
}

void ExportActions::print()
{
    ReportOptions options = usualOptions();
    if (m_memory == Memory::Remembers)
        options.profile = ReportProfile(
            std::clamp(exportSettings().readEntry("profile", int(options.profile)), 0, 2));
    printWith(options);
}

void ExportActions::printWith(const ReportOptions &options)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(options.paper));
    printer->setDocName(options.title);
    QPrintDialog dialog(printer.get(), m_window);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT printRequested(printer, options);
}

void ExportActions::exportData()
{
    if (const QString path = m_parts.files->askData(m_name); !path.isEmpty())
        Q_EMIT dataRequested(path);
}

void ExportActions::exportMemo()
{
    const ArticleIndex article = m_parts.panes->currentArticle();
    const QString path = m_parts.files->askMemo(m_name, siglum(article));
    if (!path.isEmpty())
        Q_EMIT memoRequested(path, article);
}

void ExportActions::copyFinding()
{
    if (const auto fact = m_parts.session->currentFact())
        copy(copiedFinding(*m_parts.session->comparison(), *fact, m_parts.panes->currentArticle(),
                           reviewOf(*fact)),
             i18n("Copied what this source says of the fact."));
}

void ExportActions::copyFact()
{
    if (const auto fact = m_parts.session->currentFact())
        copy(copiedFact(*m_parts.session->comparison(), *fact, reviewOf(*fact)),
             i18n("Copied the fact with all its sources."));
}

void ExportActions::copy(const CopiedText &text, const QString &line)
{
    auto *data = new QMimeData;
    data->setText(text.plain);
    data->setHtml(text.html);
    QApplication::clipboard()->setMimeData(data);
    Q_EMIT announced(line);
}

} // namespace crosscheck
