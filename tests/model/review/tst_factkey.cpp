// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/factkey.h"

#include "tests/support/storyalignment.h"

#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestFactKey : public QObject
{
    Q_OBJECT

private:
    StoryAlignment m_align;

    /// Of the one claim in one article.
    ClaimKey keyOf(const QString &text, const QString &id = u"a.txt"_s)
    {
        const auto alignment = m_align({{id, text}});
        return alignment->claims.size() == 1 ? claimKey(*alignment, ClaimIndex(0)) : ClaimKey();
    }

private Q_SLOTS:
    void passesOverFormatting_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("quotation marks") << u"He said “it will never float” on Monday."_s
                                         << u"He said \"it will never float\" on Monday."_s;
        QTest::newRow("no-break space")
            << u"The dam holds 40 gigalitres."_s << u"The dam holds 40\u00a0gigalitres."_s;
        QTest::newRow("group mark")
            << u"The ferry carried 1,250 people."_s << u"The ferry carried 1250 people."_s;
        QTest::newRow("place in the article")
            << u"The dam holds 40 gigalitres."_s
            << u"Nobody knows why.\n\nThe dam holds 40 gigalitres."_s;
    }
    void passesOverFormatting()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(keyOf(one) != ClaimKey());
        QCOMPARE(keyOf(one), keyOf(other));
    }

    void tellsApart_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("value") << u"The dam holds 40 gigalitres."_s
                               << u"The dam holds 41 gigalitres."_s;
        QTest::newRow("decimal point")
            << u"It grew by 2.5 percent."_s << u"It grew by 25 percent."_s;
        QTest::newRow("hedge") << u"The dam holds 40 gigalitres."_s
                               << u"The dam holds about 40 gigalitres."_s;
        QTest::newRow("sentence") << u"The dam holds 40 gigalitres."_s
                                  << u"The lake holds 40 gigalitres."_s;
    }
    void tellsApart()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(keyOf(one) != ClaimKey());
        QVERIFY(keyOf(other) != ClaimKey());
        QVERIFY(keyOf(one) != keyOf(other));
    }

    void tellsArticlesApart()
    {
        const QString text = u"The dam holds 40 gigalitres."_s;
        QVERIFY(keyOf(text, u"a.txt"_s) != keyOf(text, u"b.txt"_s));
    }

    /// Written by one version, read by another: the numbers may never change.
    void staysTheSameInEveryVersion()
    {
        const QByteArray bytes = toBytes({keyOf(u"The dam holds 40 gigalitres."_s)});
        QCOMPARE(bytes.toHex(),
                 QByteArray("5abd1b57b582d57e6c403498258364bb03000000651c941299e6da3e8b780ba7"));
    }

    void comesBackFromBytes()
    {
        const auto alignment = m_align({{u"a.txt"_s, u"The dam holds 40 gigalitres.\n\nIt cost "
                                                     "€30 million, she said: “Too much.”"_s},
                                        {u"b.txt"_s, u"The dam holds 41 gigalitres."_s}});
        for (const FactKey &key : factKeys(*alignment))
            QCOMPARE(factKeyFromBytes(toBytes(key)), key);
    }

    void refusesOtherBytes()
    {
        const QByteArray bytes = toBytes({keyOf(u"The dam holds 40 gigalitres."_s)});
        for (qsizetype length = 1; length < bytes.size(); ++length)
            QVERIFY(!factKeyFromBytes(bytes.first(length)));
        QVERIFY(!factKeyFromBytes(QByteArray(64, '\xff')));
    }
};

QTEST_GUILESS_MAIN(TestFactKey)
#include "tst_factkey.moc"
