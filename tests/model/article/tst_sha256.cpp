// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/import/sha256.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace crosscheck;

class TestSha256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsThePublishedDigests();
    void agreesWithQtAtEveryLength();
};

/// Source: FIPS 180-4, examples.
void TestSha256::knowsThePublishedDigests()
{
    QCOMPARE(sha256("abc").toHex(),
             "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_ba);
    QCOMPARE(sha256({}).toHex(),
             "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba);
}

void TestSha256::agreesWithQtAtEveryLength()
{
    QByteArray bytes;
    for (int size = 0; size < 400; ++size) {
        QCOMPARE(sha256(bytes), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        bytes += char(size * 37);
    }
    bytes = bytes.repeated(1000);
    QCOMPARE(sha256(bytes), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

QTEST_APPLESS_MAIN(TestSha256)
#include "tst_sha256.moc"
