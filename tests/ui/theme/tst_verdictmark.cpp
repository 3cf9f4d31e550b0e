// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/verdictmark.h"

#include <QSet>
#include <QTest>

using namespace crosscheck;

class TestVerdictMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsVerdictsApartWithoutColour();
};

void TestVerdictMark::tellsVerdictsApartWithoutColour()
{
    QSet<QChar> signs;
    QSet<QString> words;
    QSet<QString> meanings;
    QSet<int> lines;
    constexpr int verdicts = int(Verdict::Added) + 1;
    for (int i = 0; i < verdicts; ++i) {
        signs.insert(sign(Verdict(i)));
        words.insert(word(Verdict(i)));
        meanings.insert(meaning(Verdict(i)));
        lines.insert(int(markLine(Verdict(i))));
    }
    QCOMPARE(signs.size(), verdicts);
    QCOMPARE(words.size(), verdicts);
    QCOMPARE(meanings.size(), verdicts);
    QCOMPARE(lines.size(), verdicts);
}

QTEST_GUILESS_MAIN(TestVerdictMark)
#include "tst_verdictmark.moc"
