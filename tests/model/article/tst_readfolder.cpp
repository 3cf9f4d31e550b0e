// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/import/naturalorder.h"
#include "model/article/import/readfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestReadFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersNaturally_data();
    void ordersNaturally();
    void listsFolders_data();
    void listsFolders();
    void tellsFilesOfOneNameApart_data();
    void tellsFilesOfOneNameApart();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void namesDocumentsThatItPassesOver();
    void listsAFileOnce();
    void doesNotFollowLinksInCircles();
};

namespace
{

/// A folder on disk that holds files of these names.
class Folder
{
public:
    explicit Folder(const QStringList &files)
    {
        for (const QString &name : files) {
            const QString path = m_folder.filePath(name);
            QDir().mkpath(QFileInfo(path).path());
            QFile file(path);
            m_written = m_written && file.open(QIODevice::WriteOnly) && file.write("Text.\n") > 0;
        }
    }
    [[nodiscard]] bool isWritten() const { return m_written; }
    [[nodiscard]] QString path(const QString &name = {}) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList paths(const QStringList &names) const
    {
        QStringList all;
        for (const QString &name : names)
            all += path(name);
        return all;
    }

private:
    QTemporaryDir m_folder;
    bool m_written = true;
};

QStringList idsOf(const FolderListing &listing)
{
    QStringList ids;
    for (const ArticleFile &file : listing.files)
        ids += file.id;
    return ids;
}

} // namespace

void TestReadFolder::ordersNaturally_data()
{
    QTest::addColumn<QStringList>("ordered");
    QTest::newRow("numbers by value") << QStringList{u"2.txt"_s, u"10.txt"_s, u"a.txt"_s};
    QTest::newRow("numbers inside") << QStringList{u"day 9 late"_s, u"day 10 early"_s};
    QTest::newRow("leading zeros") << QStringList{u"007"_s, u"7"_s, u"008"_s};
    QTest::newRow("longer than any integer")
        << QStringList{u"99999999999999999999999"_s, u"100000000000000000000000"_s};
    QTest::newRow("case aside") << QStringList{u"Alpha"_s, u"beta"_s, u"Gamma"_s};
    QTest::newRow("a name before its longer self") << QStringList{u"a"_s, u"a1"_s, u"ab"_s};
    QTest::newRow("a folder's files together") << QStringList{u"a/z"_s, u"a b/a"_s};
}

void TestReadFolder::ordersNaturally()
{
    QFETCH(QStringList, ordered);
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        for (qsizetype j = 0; j < ordered.size(); ++j)
            QCOMPARE(naturallyBefore(ordered[i], ordered[j]), i < j);
    }
}

void TestReadFolder::listsFolders_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("natural order") << QStringList{u"10.txt"_s, u"9.txt"_s, u"1.md"_s}
                                   << QStringList{u"1.md"_s, u"9.txt"_s, u"10.txt"_s};
    QTest::newRow("nested") << QStringList{u"b/c/2.txt"_s, u"b/1.txt"_s, u"a.txt"_s}
                            << QStringList{u"a.txt"_s, u"b/1.txt"_s, u"b/c/2.txt"_s};
    QTest::newRow("every ending") << QStringList{u"a.TXT"_s, u"b.markdown"_s, u"c.text"_s}
                                  << QStringList{u"a.TXT"_s, u"b.markdown"_s, u"c.text"_s};
    QTest::newRow("what is no article")
        << QStringList{u"a.txt"_s, u"gold.json"_s, u"photo.jpg"_s, u"a.txt~"_s, u"txt"_s}
        << QStringList{u"a.txt"_s};
    QTest::newRow("what is hidden")
        << QStringList{u"a.txt"_s, u".b.txt"_s, u".git/c.txt"_s} << QStringList{u"a.txt"_s};
}

void TestReadFolder::listsFolders()
{
    QFETCH(QStringList, files);
    const Folder folder(files);
    QVERIFY(folder.isWritten());
    const FolderListing listing = listArticles({folder.path()});
    QTEST(idsOf(listing), "ids");
    QCOMPARE(listing.errors.size(), size_t(0));
}

void TestReadFolder::tellsFilesOfOneNameApart_data()
{
    QTest::addColumn<QStringList>("named");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("two files") << QStringList{u"x/1.txt"_s, u"y/1.txt"_s}
                               << QStringList{u"x/1.txt"_s, u"y/1.txt"_s};
    QTest::newRow("two folders") << QStringList{u"x"_s, u"y"_s}
                                 << QStringList{u"2.txt"_s, u"x/1.txt"_s, u"x/sub/1.txt"_s,
                                                u"y/1.txt"_s, u"y/sub/1.txt"_s};
    QTest::newRow("only where it must")
        << QStringList{u"x/1.txt"_s, u"y/2.txt"_s} << QStringList{u"1.txt"_s, u"2.txt"_s};
}

void TestReadFolder::tellsFilesOfOneNameApart()
{
    QFETCH(QStringList, named);
    const Folder folder(
        {u"x/1.txt"_s, u"x/sub/1.txt"_s, u"y/1.txt"_s, u"y/2.txt"_s, u"y/sub/1.txt"_s});
    QVERIFY(folder.isWritten());
    QTEST(idsOf(listArticles(folder.paths(named))), "ids");
}

void TestReadFolder::saysWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("named");
    QTest::addColumn<ImportErrorKind>("kind");
    QTest::newRow("empty folder") << QStringList{} << QString() << ImportErrorKind::NoArticles;
    QTest::newRow("no articles") << QStringList{u"photo.jpg"_s} << QString()
                                 << ImportErrorKind::NoArticles;
    QTest::newRow("no such folder") << QStringList{} << u"nowhere"_s << ImportErrorKind::NotFound;
}

void TestReadFolder::saysWhatIsMissing()
{
    QFETCH(QStringList, files);
    QFETCH(QString, named);
    const Folder folder(files);
    const FolderListing listing = listArticles({folder.path(named)});
    QVERIFY(listing.files.empty());
    QCOMPARE(listing.errors.size(), size_t(1));
    QTEST(listing.errors.front().kind, "kind");
    QCOMPARE(listing.errors.front().path, folder.path(named));
}

void TestReadFolder::namesDocumentsThatItPassesOver()
{
    const Folder folder({u"1.txt"_s, u"2.html"_s, u"late/3.PDF"_s, u"photo.jpg"_s, u"gold.json"_s,
                         u"flood-comparison-2026-03-04.pdf"_s});
    const FolderListing listing = listArticles({folder.path()});
    QCOMPARE(idsOf(listing), QStringList{u"1.txt"_s});
    QCOMPARE(listing.passedOver, (QStringList{u"2.html"_s, u"late/3.PDF"_s}));
    QVERIFY(listing.errors.empty());
    QVERIFY(passedOverWords(listing.passedOver).contains(u"2.html, late/3.PDF;"_s));
    QVERIFY(passedOverWords({}).isEmpty());
    const QStringList many{u"1.pdf"_s, u"2.pdf"_s, u"3.pdf"_s, u"4.pdf"_s,
                           u"5.pdf"_s, u"6.pdf"_s, u"7.pdf"_s};
    QVERIFY(passedOverWords(many).contains(u"5.pdf and 2 more;"_s));
}

void TestReadFolder::listsAFileOnce()
{
    const Folder folder({u"1.txt"_s, u"2.txt"_s});
    const FolderListing listing =
        listArticles({folder.path(), folder.path(u"2.txt"_s),
                      folder.path(u"../"_s) + QDir(folder.path()).dirName() + u"/1.txt"_s});
    QCOMPARE(idsOf(listing), (QStringList{u"1.txt"_s, u"2.txt"_s}));
}

void TestReadFolder::doesNotFollowLinksInCircles()
{
    const Folder folder({u"sub/1.txt"_s});
    QVERIFY(QFile::link(folder.path(), folder.path(u"sub/up"_s)));
    QCOMPARE(idsOf(listArticles({folder.path()})), QStringList{u"sub/1.txt"_s});
}

QTEST_APPLESS_MAIN(TestReadFolder)
#include "tst_readfolder.moc"
