// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/placewords.h"

#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestPlaceWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereTheEditorIs_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("articles");
        QTest::addColumn<int>("findings");
        QTest::addColumn<QString>("words");
        QTest::newRow("usual") << 3 << 5 << 14 << u"Fact 4 of 23 · 2 of 14 decided"_s;
        QTest::newRow("hidden by a filter") << -1 << 5 << 14 << u"23 facts · 2 of 14 decided"_s;
        QTest::newRow("one article")
            << 3 << 1 << 0 << u"Fact 4 of 23 · one article, nothing to hold it against"_s;
        QTest::newRow("no finding")
            << 3 << 5 << 0 << u"Fact 4 of 23 · no findings: the articles agree"_s;
    }
    void saysWhereTheEditorIs()
    {
        QFETCH(int, row);
        QFETCH(int, articles);
        QFETCH(int, findings);
        const DeskPlace place{.row = row < 0 ? std::nullopt : std::optional(row),
                              .shown = 23,
                              .articles = articles,
                              .progress = {.findings = findings, .decided = findings > 0 ? 2 : 0}};
        QTEST(placeWords(place), "words");
    }
};

QTEST_GUILESS_MAIN(TestPlaceWords)
#include "tst_placewords.moc"
