// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportoptions.h"
#include "ui/window/filedialogs.h"
#include "ui/window/session.h"

#include <QObject>

#include <memory>

class QPrinter;
class QWidget;

namespace crosscheck
{

class Actions;
class PaneStrip;
class ReviewDesk;
struct CopiedText;

/// What leaves the window: asks where and how report, print, data and correction memo are to go,
/// and puts a finding or a fact on the clipboard. Writing happens elsewhere, asked for by signals.
class ExportActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    struct Parts {
        const Actions *actions = nullptr;
        const Session *session = nullptr;
        const ReviewDesk *desk = nullptr;
        const PaneStrip *panes = nullptr;
        FileDialogs *files = nullptr;
    };
    /// Whether the choices for a report are kept from one export to the next.
    enum class Memory { Remembers, Forgetful };

    ExportActions(const Parts &parts, Memory memory, QWidget *window);

    /// What was compared, for titles and file names.
    void setName(const QString &name) { m_name = name; }
    /// What else the articles tell of; see ReportOptions.
    void setOtherEvents(const QStringList &events) { m_otherEvents = events; }

Q_SIGNALS:
    /// As PDF, or as HTML where the path ends so.
    void reportRequested(const QString &path, const crosscheck::ReportOptions &options);
    void printRequested(const std::shared_ptr<QPrinter> &printer,
                        const crosscheck::ReportOptions &options);
    void dataRequested(const QString &path);
    void memoRequested(const QString &path, crosscheck::ArticleIndex article);
    /// Something was done that is worth a line.
    void announced(const QString &line);

private:
    void exportReport();
    void print();
    void printWith(const ReportOptions &options);
    void exportData();
    void exportMemo();
    void copyFinding();
    void copyFact();
    void copy(const CopiedText &text, const QString &line);

    [[nodiscard]] ReportOptions usualOptions() const;
    [[nodiscard]] const FactReview *reviewOf(FactIndex fact) const;

    Parts m_parts;
    Memory m_memory;
    QWidget *m_window;
    QString m_name;
    QStringList m_otherEvents;
};

} // namespace crosscheck
