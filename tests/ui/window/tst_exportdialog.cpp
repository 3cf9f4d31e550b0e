// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/comparisonfixture.h"
#include "ui/window/exportdialog.h"
#include "ui/window/pagepreview.h"

#include <KConfig>
#include <KConfigGroup>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

namespace
{

ReportOptions options()
{
    return {.date = QDate(2025, 1, 24), .title = u"Bridge"_s};
}

std::shared_ptr<const Comparison> bridge()
{
    return std::make_shared<const Comparison>(ComparisonFixture().comparison());
}

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithWhatItIsGiven();
    void leavesOutUncheckedSources();
    void leavesOutUncheckedDecisions();
    void remembers();
    void showsThePagesOfTheReport();
};

void TestExportDialog::startsWithWhatItIsGiven()
{
    const ExportDialog dialog(bridge(), options());
    QCOMPARE(dialog.options(), options());
    QCOMPARE(dialog.format(), ReportFormat::Pdf);
}

void TestExportDialog::leavesOutUncheckedSources()
{
    const ExportDialog dialog(bridge(), options());
    auto *sources = dialog.findChild<QListWidget *>();
    QCOMPARE(sources->count(), 3);
    QVERIFY(!(sources->item(0)->flags() & Qt::ItemIsUserCheckable)); // the base
    sources->item(1)->setCheckState(Qt::Unchecked);
    QCOMPARE(dialog.options().sources, (std::vector{ArticleIndex(0), ArticleIndex(2)}));
}

void TestExportDialog::leavesOutUncheckedDecisions()
{
    ReportOptions reviewed = options();
    QVERIFY(ExportDialog(bridge(), reviewed).findChildren<QCheckBox *>().isEmpty());
    reviewed.review = std::make_shared<const Review>(Review{.facts = std::vector<FactReview>(4)});
    const ExportDialog dialog(bridge(), reviewed);
    const auto checks = dialog.findChildren<QCheckBox *>();
    QCOMPARE(checks.size(), 4);
    QVERIFY(!checks[3]->isChecked());
    checks[0]->setChecked(false);
    QCOMPARE(dialog.options().setAside, (std::vector{Decision::Undecided, Decision::Dismissed}));
}

void TestExportDialog::remembers()
{
    KConfig config({}, KConfig::SimpleConfig);
    KConfigGroup group = config.group(u"Export"_s);
    ReportOptions reviewed = options();
    reviewed.review = std::make_shared<const Review>(Review{.facts = std::vector<FactReview>(4)});
    ExportDialog first(bridge(), reviewed);
    first.findChildren<QCheckBox *>().at(0)->setChecked(false);
    const auto boxes = first.findChildren<QComboBox *>();
    boxes[0]->setCurrentIndex(1);
    boxes[1]->setCurrentIndex(2);
    boxes[2]->setCurrentIndex(1);
    first.saveSettings(group);
    ExportDialog second(bridge(), reviewed);
    second.readSettings(group);
    QCOMPARE(second.format(), ReportFormat::Html);
    QCOMPARE(second.options().profile, ReportProfile::Full);
    QCOMPARE(second.options().paper, QPageSize::Letter);
    QCOMPARE(second.options().setAside, (std::vector{Decision::Undecided, Decision::Dismissed}));
}

void TestExportDialog::showsThePagesOfTheReport()
{
    const ExportDialog dialog(bridge(), options());
    QSignalSpy drawn(dialog.preview(), &PagePreview::drawn);
    QVERIFY(drawn.wait(20000));
    const int pages = dialog.preview()->pageCount();
    QVERIFY(pages >= 3);
    const auto shown = dialog.preview()->widget()->findChildren<QLabel *>();
    QCOMPARE(int(shown.size()), pages);
    QCOMPARE(shown.front()->accessibleName(), u"Page 1 of %1"_s.arg(pages));
    const QSizeF size = shown.front()->pixmap().size();
    QVERIFY(qAbs(size.height() / size.width() - 297.0 / 210) < 0.01);
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
