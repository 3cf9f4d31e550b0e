// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/import/textdecoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestTextDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
};

namespace
{

const QString sample = u"The bridge – all “2 km” of it – cost €40m.\n"_s;

QByteArray encoded(QStringEncoder::Encoding encoding, QStringEncoder::Flag flag)
{
    QStringEncoder encoder(encoding, flag);
    return encoder.encode(sample);
}

} // namespace

void TestTextDecoding::decodes_data()
{
    using Encoder = QStringEncoder;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("repaired");
    const auto plain = Encoder::Flag::Default;
    const auto marked = Encoder::Flag::WriteBom;
    QTest::newRow("nothing") << ""_ba << QString() << false;
    QTest::newRow("ASCII") << "Two boats.\r\n"_ba << u"Two boats.\r\n"_s << false;
    QTest::newRow("UTF-8") << encoded(Encoder::Utf8, plain) << sample << false;
    QTest::newRow("UTF-8, marked") << encoded(Encoder::Utf8, marked) << sample << false;
    QTest::newRow("UTF-8, only the mark") << "\xEF\xBB\xBF"_ba << QString() << false;
    QTest::newRow("UTF-16 LE, marked") << encoded(Encoder::Utf16LE, marked) << sample << false;
    QTest::newRow("UTF-16 BE, marked") << encoded(Encoder::Utf16BE, marked) << sample << false;
    QTest::newRow("UTF-16 LE") << encoded(Encoder::Utf16LE, plain) << sample << false;
    QTest::newRow("UTF-16 BE") << encoded(Encoder::Utf16BE, plain) << sample << false;
    QTest::newRow("UTF-32, marked") << encoded(Encoder::Utf32LE, marked) << sample << false;
    QTest::newRow("UTF-16, odd byte at the end")
        << encoded(Encoder::Utf16LE, marked) + 'x' << sample + QChar::ReplacementCharacter << true;
    QTest::newRow("Windows-1252") << "Caf\xE9 \x93"
                                     "50 \x80\x94 \x96 done"_ba
                                  << u"Café “50 €” – done"_s << false;
    QTest::newRow("Windows-1252, unassigned byte")
        << "Caf\xE9 \x81 na\xEFve"_ba << u"Café \uFFFD naïve"_s << true;
    QTest::newRow("UTF-8 with a broken byte")
        << "“Two” and ‘three’ \xFF boats"_ba << u"“Two” and ‘three’ \uFFFD boats"_s << true;
    QTest::newRow("UTF-8, cut inside a sign")
        << "Two boats\xE2\x80"_ba << u"Two boats\uFFFD\uFFFD"_s << true;
    QTest::newRow("a stray control byte")
        << "Two\x07 boats sank"_ba << u"Two\a boats sank"_s << false;
    QTest::newRow("end mark of DOS") << "Two boats\r\n\x1A"_ba << u"Two boats\r\n\x1A"_s << false;
}

void TestTextDecoding::decodes()
{
    QFETCH(QByteArray, bytes);
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded.has_value());
    QTEST(decoded->text, "text");
    QTEST(decoded->repaired, "repaired");
}

void TestTextDecoding::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::newRow("PDF") << "%PDF-1.7\n1 0 obj"_ba << u"PDF"_s;
    QTest::newRow("zip") << "PK\x03\x04 word/document.xml"_ba << u"office document"_s;
    QTest::newRow("JPEG") << "\xFF\xD8\xFF\xE0 JFIF"_ba << u"JPEG"_s;
    QTest::newRow("Rich Text") << "{\\rtf1 Two boats}"_ba << u"Rich Text"_s;
    QTest::newRow("zeros") << QByteArray("Two\0boats and three more\0", 25) << QString();
    QTest::newRow("only zeros") << QByteArray(64, '\0') << QString();
    QTest::newRow("zeros after a mark") << "\xEF\xBB\xBF"_ba + QByteArray(64, '\0') << QString();
    QTest::newRow("zeros after a mark of UTF-16")
        << "\xFF\xFE"_ba + QByteArray(64, '\0') << QString();
    QTest::newRow("control bytes") << "\x01\x02\x03\x04 boats"_ba << QString();
    QTest::newRow("another encoding") << "\xE4\xF3\xE4\xE0 \xEF\xEE\xE5\xE7\xE4"_ba << u"UTF-8"_s;
}

void TestTextDecoding::refusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    const auto decoded = decodeText(bytes);
    QVERIFY(!decoded.has_value());
    QCOMPARE(decoded.error().kind, ImportErrorKind::Binary);
    QVERIFY2(decoded.error().detail.contains(format), qPrintable(decoded.error().detail));
}

QTEST_APPLESS_MAIN(TestTextDecoding)
#include "tst_textdecoding.moc"
