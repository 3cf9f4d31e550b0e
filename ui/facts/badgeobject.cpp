// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/badgeobject.h"

#include "ui/theme/verdictbadge.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

namespace crosscheck
{

namespace
{

constexpr int badgeType = QTextFormat::UserObject + 1;
constexpr int verdictProperty = QTextFormat::UserProperty + 1;

} // namespace

BadgeObject::BadgeObject(QTextDocument *document)
    : QObject(document)
{
    document->documentLayout()->registerHandler(badgeType, this);
}

void BadgeObject::insert(QTextCursor &cursor, Verdict verdict)
{
    QTextCharFormat format = cursor.charFormat();
    format.setObjectType(badgeType);
    format.setProperty(verdictProperty, int(verdict));
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

QSizeF BadgeObject::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    const QSizeF badge = badgeSize(QFontMetricsF(format.toCharFormat().font()));
    return {badge.width(), badge.height()};
}

void BadgeObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int,
                             const QTextFormat &format)
{
    paintBadge(*painter, rect, Verdict(format.intProperty(verdictProperty)), m_theme);
}

} // namespace crosscheck
