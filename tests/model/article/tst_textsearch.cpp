// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/textsearch.h"

#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestTextSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsWrittenOtherwise_data();
    void findsWhatIsWrittenOtherwise();
    void passesOverWhatIsNotThere_data();
    void passesOverWhatIsNotThere();
};

void TestTextSearch::findsWhatIsWrittenOtherwise_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("as it is") << u"a ferry, a ferry"_s << u"ferry"_s
                              << QStringList{u"ferry"_s, u"ferry"_s};
    QTest::newRow("case") << u"Ferries and FERRIES"_s << u"ferries"_s
                          << QStringList{u"Ferries"_s, u"FERRIES"_s};
    QTest::newRow("straight for curly") << u"“We don’t know,” he said"_s << u"\"we don't know,\""_s
                                        << QStringList{u"“We don’t know,”"_s};
    QTest::newRow("a hyphen for a dash")
        << u"10–12 knots"_s << u"10-12"_s << QStringList{u"10–12"_s};
    QTest::newRow("a space that does not break")
        << u"12\u00a0knots"_s << u"12 knots"_s << QStringList{u"12\u00a0knots"_s};
    QTest::newRow("over a line end")
        << u"the old\nferry"_s << u"old ferry"_s << QStringList{u"old\nferry"_s};
    QTest::newRow("blanks around the words")
        << u"the ferry"_s << u" ferry  "_s << QStringList{u"ferry"_s};
    QTest::newRow("not overlapping") << u"aaaa"_s << u"aa"_s << QStringList{u"aa"_s, u"aa"_s};
    QTest::newRow("beyond the first plane") << u"a 𝔽erry"_s << u"𝔽e"_s << QStringList{u"𝔽e"_s};
}

void TestTextSearch::findsWhatIsWrittenOtherwise()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QStringList found;
    for (const TextSpan span : occurrences(text, words))
        found += span.of(text).toString();
    QTEST(found, "found");
}

void TestTextSearch::passesOverWhatIsNotThere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");

    QTest::newRow("other words") << u"a ferry"_s << u"train"_s;
    QTest::newRow("no words") << u"a ferry"_s << u""_s;
    QTest::newRow("white space") << u"a ferry"_s << u" \t"_s;
    QTest::newRow("no text") << u""_s << u"ferry"_s;
    QTest::newRow("longer than the text") << u"a"_s << u"a ferry"_s;
}

void TestTextSearch::passesOverWhatIsNotThere()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QVERIFY(occurrences(text, words).empty());
}

QTEST_APPLESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
