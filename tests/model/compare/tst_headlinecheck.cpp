// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checkrows.h"

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestHeadlineCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds() { compareOneCheck(); }
    void passesOver_data();
    void passesOver() { compareNoCheck(); }
};

void TestHeadlineCheck::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QString &text, const QString &why) {
        QTest::newRow(name) << text << why;
    };
    row("count",
        u"Ferry fire injures 61 passengers\n\nA fire on the Lady Maud ferry injured 16 passengers off Brackwater on Sunday, the coast guard said.\n\nThe 16 injured passengers were taken to Elderby."_s,
        u"“61 passengers” in the headline, “16 passengers” in the text"_s);
    row("money",
        u"Oxmere viaduct to cost €45 million\n\nThe Oxmere viaduct will cost €54 million, the council of Oxmere said on Tuesday.\n\nWork on the viaduct begins in spring."_s,
        u"“€45 million” in the headline, “€54 million” in the text"_s);
}

void TestHeadlineCheck::passesOver_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("right",
        u"Ferry fire injures 16 passengers\n\nA fire on the Lady Maud ferry injured 16 passengers off Brackwater on Sunday."_s);
    row("rounded",
        u"Viaduct to cost €45 million\n\nThe Oxmere viaduct will cost €45.2 million, the council said."_s);
    row("hedged",
        u"Nearly 50 hurt in ferry fire\n\nA fire on the Lady Maud hurt 47 people off Brackwater."_s);
    row("agrees further down",
        u"Ferry fire injures 61\n\nThe fire first injured 16 passengers.\n\nBy evening the number of injured passengers was 61."_s);
    row("not in the text",
        u"Five things to know about the ferry fire\n\nA fire on the Lady Maud injured 16 passengers."_s);
    row("another unit",
        u"Ferry fire: 61 cars lost\n\nA fire on the Lady Maud injured 16 passengers."_s);
    row("vague", u"Dozens hurt in ferry fire\n\nA fire on the Lady Maud ferry hurt 47 people."_s);
}

QTEST_GUILESS_MAIN(TestHeadlineCheck)
#include "tst_headlinecheck.moc"
