// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/htmlwriter.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestHtmlWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapesText_data();
    void escapesText();
    void closesWhatWasOpenedLast();
    void writesAWholeDocument();
};

void TestHtmlWriter::escapesText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << u"2 GW"_s << "2 GW"_ba;
    QTest::newRow("markup") << u"<script>a & b</script>"_s
                            << "&lt;script&gt;a &amp; b&lt;/script&gt;"_ba;
    QTest::newRow("quotation mark") << u"\" onload=\"x"_s << "&quot; onload=&quot;x"_ba;
    QTest::newRow("control characters") << u"a\u0001b\tc"_s << "a b c"_ba;
    QTest::newRow("no character") << QString(QChar(0xFFFF)) << "\xEF\xBF\xBD"_ba;
    QTest::newRow("beyond the first plane") << u"🌉"_s << u"🌉"_s.toUtf8();
}

void TestHtmlWriter::escapesText()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, written);
    HtmlWriter out;
    QCOMPARE(out.element("b"_L1, text).take(), "<b>" + written + "</b>");
    QCOMPARE(out.lone("br"_L1, {{"title"_L1, text}}).take(), "<br title=\"" + written + "\"/>");
}

void TestHtmlWriter::closesWhatWasOpenedLast()
{
    HtmlWriter out;
    out.open("p"_L1).open("b"_L1).text(u"x").close().text(u"y").close();
    QCOMPARE(out.take(), "<p><b>x</b>y</p>\n");
}

void TestHtmlWriter::writesAWholeDocument()
{
    const QByteArray page = htmlDocument(u"<T>"_s, "b { margin: 0 }\n", "<b>x</b>");
    QVERIFY(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
    QVERIFY(page.contains("<title>&lt;T&gt;</title>"));
    QVERIFY(page.contains("default-src 'none'"));
    QXmlStreamReader reader(page);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

QTEST_GUILESS_MAIN(TestHtmlWriter)
#include "tst_htmlwriter.moc"
