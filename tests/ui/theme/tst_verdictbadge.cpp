// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/verdictbadge.h"
#include "ui/theme/verdictthemes.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace crosscheck;

class TestVerdictBadge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachVerdictItsOwnPicture();
    void staysInItsBox();
};

static QImage painted(Verdict verdict)
{
    QImage image(40, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintBadge(painter, QRectF(8, 6, 24, 20), verdict, builtInTheme(BuiltInTheme::Light));
    return image;
}

void TestVerdictBadge::givesEachVerdictItsOwnPicture()
{
    QSet<QByteArray> pictures;
    for (int i = 0; i <= int(Verdict::Added); ++i) {
        const QImage grey = painted(Verdict(i)).convertToFormat(QImage::Format_Grayscale8);
        pictures.insert(
            QByteArray(reinterpret_cast<const char *>(grey.constBits()), grey.sizeInBytes()));
    }
    QCOMPARE(pictures.size(), int(Verdict::Added) + 1);
}

void TestVerdictBadge::staysInItsBox()
{
    for (int i = 0; i <= int(Verdict::Added); ++i) {
        QImage image = painted(Verdict(i));
        QPainter(&image).fillRect(8, 6, 24, 20, Qt::white);
        QImage blank(image.size(), image.format());
        blank.fill(Qt::white);
        QCOMPARE(image, blank);
    }
}

QTEST_MAIN(TestVerdictBadge)
#include "tst_verdictbadge.moc"
