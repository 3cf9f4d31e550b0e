// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/handbook.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestHandbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyLinkLeadsToItsSection();
    void showsEveryPicture();
    void explainsEveryVerdict_data();
    void explainsEveryVerdict();

private:
    QTextBrowser *browser() { return m_book->findChild<QTextBrowser *>(); }

    std::unique_ptr<Handbook> m_book;
};

void TestHandbook::init()
{
    m_book = std::make_unique<Handbook>();
    m_book->setAttribute(Qt::WA_DeleteOnClose, false);
    m_book->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_book.get()));
}

void TestHandbook::everyLinkLeadsToItsSection()
{
    int links = 0;
    for (QTextBlock block = browser()->document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (!format.isAnchor())
                continue;
            ++links;
            Q_EMIT browser()->anchorClicked(QUrl(format.anchorHref()));
            QCOMPARE(browser()->textCursor().block().text(), it.fragment().text());
        }
    }
    QVERIFY(links >= 10);
}

void TestHandbook::showsEveryPicture()
{
    int pictures = 0;
    for (QTextBlock block = browser()->document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextImageFormat format = it.fragment().charFormat().toImageFormat();
            if (!format.isValid())
                continue;
            ++pictures;
            const QVariant found =
                browser()->loadResource(QTextDocument::ImageResource, QUrl(format.name()));
            QVERIFY2(!found.toByteArray().isEmpty(), qPrintable(format.name()));
        }
    }
    QCOMPARE_GE(pictures, 5);
}

void TestHandbook::explainsEveryVerdict_data()
{
    QTest::addColumn<QString>("verdict");
    for (const char *verdict : {"base", "same", "rounded", "hedge", "changed", "truncated",
                                "misattributed", "paraphrased", "dropped", "added"})
        QTest::newRow(verdict) << QString::fromLatin1(verdict);
}

void TestHandbook::explainsEveryVerdict()
{
    QFETCH(QString, verdict);
    QVERIFY(browser()->toPlainText().contains(
        QRegularExpression(u"^%1$"_s.arg(verdict), QRegularExpression::MultilineOption)));
}

QTEST_MAIN(TestHandbook)
#include "tst_handbook.moc"
