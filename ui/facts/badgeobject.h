// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/verdicttheme.h"

#include <QTextCursor>
#include <QTextObjectInterface>

namespace crosscheck
{

/// Lets a verdict's badge stand in a text document like a letter, sharp at every scale.
class BadgeObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// Badges in `document` are painted by this, as long as it lives.
    explicit BadgeObject(QTextDocument *document);

    void setTheme(const VerdictTheme &theme) { m_theme = theme; }

    static void insert(QTextCursor &cursor, Verdict verdict);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    VerdictTheme m_theme;
};

} // namespace crosscheck
