// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/lexicon.h"
#include "model/compare/samespeaker.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestSameSpeaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsOnePerson_data();
    void knowsOnePerson();
    void tellsPeopleApart_data();
    void tellsPeopleApart();
};

namespace
{

void columns()
{
    QTest::addColumn<QString>("speaker");
    QTest::addColumn<QString>("other");
}

bool same(const QString &a, const QString &b)
{
    static const Lexicon loaded = Lexicon::load().value();
    return mayBeSame(a, b, loaded) && mayBeSame(b, a, loaded);
}

} // namespace

void TestSameSpeaker::knowsOnePerson_data()
{
    columns();
    QTest::newRow("letter for letter") << u"Ann Lee"_s << u"Ann Lee"_s;
    QTest::newRow("surname alone") << u"Ann Lee"_s << u"Lee"_s;
    QTest::newRow("first name alone") << u"Ann Lee"_s << u"Ann"_s;
    QTest::newRow("initial") << u"Ann Lee"_s << u"A. Lee"_s;
    QTest::newRow("middle name") << u"Ann Lee"_s << u"Ann Maria Lee"_s;
    QTest::newRow("middle initial") << u"Ann M. Lee"_s << u"Ann Maria Lee"_s;
    QTest::newRow("short first name") << u"Dan Ek"_s << u"Daniel Ek"_s;
    QTest::newRow("nickname") << u"Bob Ek"_s << u"Robert Ek"_s;
    QTest::newRow("two nicknames of a name") << u"Bob Ek"_s << u"Rob Ek"_s;
    QTest::newRow("nickname of several names") << u"Ted Ek"_s << u"Theodore Ek"_s;
    QTest::newRow("nickname before a middle name") << u"Liz Maria Ek"_s << u"Elizabeth Ek"_s;
    QTest::newRow("case") << u"ANN LEE"_s << u"Ann Lee"_s;
    QTest::newRow("organisation") << u"Ostrava Steel"_s << u"Ostrava Steel Group"_s;
}

void TestSameSpeaker::knowsOnePerson()
{
    QFETCH(QString, speaker);
    QFETCH(QString, other);
    QVERIFY(same(speaker, other));
}

void TestSameSpeaker::tellsPeopleApart_data()
{
    columns();
    QTest::newRow("nickname of another name") << u"Bob Ek"_s << u"William Ek"_s;
    QTest::newRow("nickname, other surname") << u"Bob Ek"_s << u"Robert Lee"_s;
    QTest::newRow("strangers") << u"Ann Lee"_s << u"Bo Ek"_s;
    QTest::newRow("one family") << u"Ann Lee"_s << u"Bo Lee"_s;
    QTest::newRow("one first name") << u"Ann Lee"_s << u"Ann Ek"_s;
    QTest::newRow("double surname") << u"Daan Maes"_s << u"Liesbet Okonjo-Maes"_s;
    QTest::newRow("nobody") << u"Ann Lee"_s << QString();
}

void TestSameSpeaker::tellsPeopleApart()
{
    QFETCH(QString, speaker);
    QFETCH(QString, other);
    QVERIFY(!same(speaker, other));
}

QTEST_GUILESS_MAIN(TestSameSpeaker)
#include "tst_samespeaker.moc"
