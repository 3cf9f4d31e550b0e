// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "ui/report/reportoptions.h"
#include "ui/window/filedialogs.h"

#include <QDialog>

#include <memory>

class KConfigGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;

namespace crosscheck
{

class PagePreview;

/// Asks how a report is to be: format, profile, paper, which sources and decisions; and shows its
/// pages as they will be.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `options` give the title, the date and the decisions.
    ExportDialog(std::shared_ptr<const Comparison> comparison, const ReportOptions &options,
                 QWidget *parent = nullptr);

    [[nodiscard]] ReportOptions options() const;
    [[nodiscard]] ReportFormat format() const;
    [[nodiscard]] bool wantsPrinter() const { return m_wantsPrinter; }

    void readSettings(const KConfigGroup &group);
    void saveSettings(KConfigGroup &group) const;

    [[nodiscard]] PagePreview *preview() const { return m_preview; }

private:
    QWidget *makeChoices();
    QComboBox *makeProfiles();
    QListWidget *makeSources();
    QWidget *makeDecisions();
    QWidget *makeButtons();
    void showPages();

    std::shared_ptr<const Comparison> m_comparison;
    ReportOptions m_options;
    bool m_wantsPrinter = false;
    QComboBox *m_format = nullptr;
    QComboBox *m_profile = nullptr;
    QComboBox *m_paper = nullptr;
    QListWidget *m_sources = nullptr;
    std::vector<QCheckBox *> m_decisions; ///< by Decision
    QLabel *m_pages = nullptr;
    PagePreview *m_preview = nullptr;
};

} // namespace crosscheck
