// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/comparisoncsv.h"
#include "tests/support/comparisonfixture.h"

#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

using Row = QStringList;

class TestComparisonCsv : public QObject
{
    Q_OBJECT

private:
    /// Reads RFC 4180, as a spreadsheet does.
    static QList<Row> rows(const QByteArray &bytes)
    {
        QString text = QString::fromUtf8(bytes);
        QList<Row> rows;
        Row row;
        QString cell;
        bool quoted = false;
        for (qsizetype i = text.startsWith(QChar(0xFEFF)) ? 1 : 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (quoted && c == u'"' && text.mid(i + 1, 1) == u"\"")
                cell += text[++i];
            else if (c == u'"')
                quoted = !quoted;
            else if (!quoted && (c == u',' || c == u'\n')) {
                row += std::exchange(cell, {});
                if (c == u'\n')
                    rows += std::exchange(row, {});
            } else if (quoted || c != u'\r')
                cell += c;
        }
        return rows;
    }
    static QString cell(const QList<Row> &rows, int row, const QString &column)
    {
        return rows[row].value(rows[0].indexOf(column));
    }

private Q_SLOTS:
    void beginsWithAByteOrderMarkAndAHeader();
    void hasARowForEachFactAndArticle();
    void saysWhatEachArticleDoes();
    void disarmsFormulas();
    void endsEveryRowAsTheStandardSays();
};

void TestComparisonCsv::beginsWithAByteOrderMarkAndAHeader()
{
    const QByteArray csv = comparisonCsv(ComparisonFixture().comparison());
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"
                           "fact,label,kind,article,source,verdict,why,text,"));
}

void TestComparisonCsv::hasARowForEachFactAndArticle()
{
    const auto table = rows(comparisonCsv(ComparisonFixture().comparison()));
    QCOMPARE(table.size(), 1 + 4 * 3);
    for (const Row &row : table)
        QCOMPARE(row.size(), table[0].size());
}

void TestComparisonCsv::saysWhatEachArticleDoes()
{
    const auto table = rows(comparisonCsv(ComparisonFixture().comparison()));
    QCOMPARE(cell(table, 2, u"label"_s), u"bridge: cost"_s);
    QCOMPARE(cell(table, 2, u"article"_s), u"b.txt"_s);
    QCOMPARE(cell(table, 2, u"verdict"_s), u"hedge"_s);
    QCOMPARE(cell(table, 2, u"text"_s), u"$40 million"_s);
    QCOMPARE(cell(table, 2, u"low"_s), u"4e+07"_s);
    QCOMPARE(cell(table, 2, u"bound"_s), u"more_than"_s);
    QCOMPARE(cell(table, 4, u"speaker"_s), u"Ann Lee"_s);
    QCOMPARE(cell(table, 4, u"text"_s), u"It will last,"_s);
    QCOMPARE(cell(table, 7, u"verdict"_s), u"absent"_s);
}

void TestComparisonCsv::disarmsFormulas()
{
    const auto table = rows(comparisonCsv(ComparisonFixture().comparison()));
    const int cold = 12;
    QCOMPARE(cell(table, cold, u"text"_s), u"'-5 degrees"_s);
    QCOMPARE(cell(table, cold, u"low"_s), u"-5"_s); // a number stays a number
    QCOMPARE(cell(table, 8, u"low"_s), u"'--05-03"_s);
}

void TestComparisonCsv::endsEveryRowAsTheStandardSays()
{
    const QByteArray csv = comparisonCsv(ComparisonFixture().comparison());
    QCOMPARE(csv.count('\n'), csv.count("\r\n"));
    QVERIFY(csv.endsWith("\r\n"));
}

QTEST_GUILESS_MAIN(TestComparisonCsv)
#include "tst_comparisoncsv.moc"
