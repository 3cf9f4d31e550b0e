// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exportdialog.h"

#include "model/report/factsummary.h"
#include "model/report/figures.h"
#include "ui/window/pagepreview.h"

#include <KConfigGroup>
#include <KLocalizedString>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr std::array decisions{Decision::Undecided, Decision::Accepted, Decision::Flagged,
                               Decision::Dismissed};

QString decisionChoice(Decision decision)
{
    switch (decision) {
    case Decision::Undecided:
        return i18nc("@option:check facts", "not decided yet");
    case Decision::Accepted:
        return i18nc("@option:check facts", "accepted");
    case Decision::Flagged:
        return i18nc("@option:check facts", "flagged");
    case Decision::Dismissed:
        return i18nc("@option:check facts", "dismissed");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ExportDialog::ExportDialog(std::shared_ptr<const Comparison> comparison,
                           const ReportOptions &options, QWidget *parent)
    : QDialog(parent)
    , m_comparison(std::move(comparison))
    , m_options(options)
{
    setWindowTitle(i18nc("@title:window", "Export the Report"));
    auto *row = new QHBoxLayout(this);
    auto *left = new QVBoxLayout;
    left->addWidget(makeChoices(), 1);
    left->addWidget(makeButtons());
    row->addLayout(left);
    m_preview = new PagePreview(this);
    row->addWidget(m_preview, 1);
    connect(m_preview, &PagePreview::drawn, this,
            [this](int count) { m_pages->setText(i18ncp("@info", "%1 page", "%1 pages", count)); });
    resize(900, 680);
    showPages();
}

QWidget *ExportDialog::makeChoices()
{
    auto *choices = new QWidget(this);
    auto *form = new QFormLayout(choices);
    form->setContentsMargins({});
    m_format = new QComboBox(choices);
    m_format->addItems({i18nc("@item:inlistbox", "PDF, with the data attached"),
                        i18nc("@item:inlistbox", "Web page (HTML), one file")});
    form->addRow(i18nc("@label:listbox", "&Format:"), m_format);
    m_profile = makeProfiles();
    form->addRow(i18nc("@label:listbox", "&Contents:"), m_profile);
    m_paper = new QComboBox(choices);
    m_paper->addItem(i18nc("@item:inlistbox", "A4"), int(QPageSize::A4));
    m_paper->addItem(i18nc("@item:inlistbox", "Letter"), int(QPageSize::Letter));
    m_paper->setCurrentIndex(m_paper->findData(int(m_options.paper)));
    form->addRow(i18nc("@label:listbox", "&Paper:"), m_paper);
    m_sources = makeSources();
    form->addRow(i18nc("@label:listbox", "&Sources:"), m_sources);
    if (m_options.review)
        form->addRow(i18nc("@label", "Findings that are:"), makeDecisions());
    m_pages = new QLabel(choices);
    form->addRow(i18nc("@label how many", "Pages:"), m_pages);
    for (QComboBox *box : {m_format, m_profile, m_paper})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::showPages);
    connect(m_sources, &QListWidget::itemChanged, this, &ExportDialog::showPages);
    return choices;
}

QComboBox *ExportDialog::makeProfiles()
{
    auto *profiles = new QComboBox(this);
    profiles->addItems({i18nc("@item:inlistbox a report", "Summary: cover and table of facts"),
                        i18nc("@item:inlistbox a report", "Findings: each in full"),
                        i18nc("@item:inlistbox a report", "Full: with the annotated texts")});
    profiles->setCurrentIndex(int(m_options.profile));
    return profiles;
}

QListWidget *ExportDialog::makeSources()
{
    auto *list = new QListWidget(this);
    for (int i = 0; i < m_comparison->articleCount(); ++i) {
        const ArticleIndex article{i};
        auto *item = new QListWidgetItem(
            siglum(article) + u' ' + shortName(m_comparison->article(article), 40), list);
        const bool isBase = article == m_comparison->base;
        item->setFlags(isBase ? Qt::ItemIsSelectable
                              : Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Checked);
    }
    list->setToolTip(i18nc("@info:tooltip", "The base is in every report. Where sources are left "
                                            "out, the letters in the report run through anew."));
    return list;
}

QWidget *ExportDialog::makeDecisions()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    for (const Decision decision : decisions) {
        auto *check = new QCheckBox(decisionChoice(decision), box);
        check->setChecked(!std::ranges::contains(m_options.setAside, decision));
        connect(check, &QCheckBox::toggled, this, &ExportDialog::showPages);
        column->addWidget(check);
        m_decisions.push_back(check);
    }
    return box;
}

QWidget *ExportDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *toFile =
        buttons->addButton(i18nc("@action:button", "Export…"), QDialogButtonBox::AcceptRole);
    auto *toPrinter =
        buttons->addButton(i18nc("@action:button", "Print…"), QDialogButtonBox::ActionRole);
    toFile->setDefault(true);
    connect(toPrinter, &QPushButton::clicked, this, [this] {
        m_wantsPrinter = true;
        accept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

ReportOptions ExportDialog::options() const
{
    ReportOptions chosen = m_options;
    chosen.profile = ReportProfile(m_profile->currentIndex());
    chosen.paper = QPageSize::PageSizeId(m_paper->currentData().toInt());
    chosen.sources.clear();
    for (int i = 0; i < m_sources->count(); ++i) {
        if (m_sources->item(i)->checkState() == Qt::Checked)
            chosen.sources.push_back(ArticleIndex(i));
    }
    if (int(chosen.sources.size()) == m_sources->count())
        chosen.sources.clear();
    if (!m_decisions.empty())
        chosen.setAside.clear();
    for (size_t i = 0; i < m_decisions.size(); ++i) {
        if (!m_decisions[i]->isChecked())
            chosen.setAside.push_back(decisions[i]);
    }
    return chosen;
}

ReportFormat ExportDialog::format() const
{
    return ReportFormat(m_format->currentIndex());
}

void ExportDialog::readSettings(const KConfigGroup &group)
{
    m_format->setCurrentIndex(std::clamp(group.readEntry("format", 0), 0, 1));
    m_profile->setCurrentIndex(
        std::clamp(group.readEntry("profile", int(m_options.profile)), 0, 2));
    const int paper = m_paper->findData(group.readEntry("paper", int(m_options.paper)));
    m_paper->setCurrentIndex(std::max(paper, 0));
    if (!group.hasKey("setAside"))
        return;
    const QList<int> setAside = group.readEntry("setAside", QList<int>());
    for (size_t i = 0; i < m_decisions.size(); ++i)
        m_decisions[i]->setChecked(!setAside.contains(int(decisions[i])));
}

void ExportDialog::saveSettings(KConfigGroup &group) const
{
    group.writeEntry("format", m_format->currentIndex());
    group.writeEntry("profile", m_profile->currentIndex());
    group.writeEntry("paper", m_paper->currentData().toInt());
    QList<int> setAside;
    for (const Decision decision : options().setAside)
        setAside += int(decision);
    if (!m_decisions.empty())
        group.writeEntry("setAside", setAside);
}

void ExportDialog::showPages()
{
    if (m_preview)
        m_preview->show(m_comparison, options());
    m_paper->setEnabled(format() == ReportFormat::Pdf);
}

} // namespace crosscheck
