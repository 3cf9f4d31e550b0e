// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/projectplace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

class TestProjectPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameArticlesHaveOnePlace()
    {
        const QTemporaryDir root;
        QVERIFY(QDir(root.path()).mkpath(u"the story"_s));
        const QString folder = root.filePath(u"the story"_s);
        QVERIFY(QFile::link(folder, root.filePath(u"link"_s)));
        const QString place = projectPathFor({folder}, u"/reviews"_s);
        QVERIFY2(place.startsWith(u"/reviews/the_story-"_s), qPrintable(place));
        QVERIFY(isProjectPath(place));
        QCOMPARE(projectPathFor({folder + u"/"_s}, u"/reviews"_s), place);
        QCOMPARE(projectPathFor({root.filePath(u"./the story/../the story"_s)}, u"/reviews"_s),
                 place);
        // A link is another name for the same folder.
        QCOMPARE(projectPathFor({root.filePath(u"link"_s)}, u"/reviews"_s).section(u'-', -1),
                 place.section(u'-', -1));
        QVERIFY(projectPathFor({root.path()}, u"/reviews"_s) != place);
    }

    void orderOfFilesDoesNotMatter()
    {
        QCOMPARE(projectPathFor({u"/x/a.txt"_s, u"/x/b.txt"_s}, u"/r"_s).section(u'-', -1),
                 projectPathFor({u"/x/b.txt"_s, u"/x/a.txt"_s}, u"/r"_s).section(u'-', -1));
    }

    void keepsDamagedFilesApart()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"story.crosscheck"_s);
        for (const QString &ending : {u""_s, u"-wal"_s}) {
            QFile file(path + ending);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("broken");
        }
        const QString kept = setAside(path);
        QVERIFY(kept.contains(u"damaged"_s));
        QVERIFY(!QFile::exists(path));
        QVERIFY(!QFile::exists(path + u"-wal"_s));
        QVERIFY(QFile::exists(kept));
        QVERIFY(QFile::exists(kept + u"-wal"_s));
        QVERIFY(setAside(path).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProjectPlace)
#include "tst_projectplace.moc"
