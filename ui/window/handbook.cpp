// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/handbook.h"

#include <KLocalizedString>

#include <QDesktopServices>
#include <QFile>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// As a heading is linked to in Markdown: "What you see" is "what-you-see".
QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar letter : heading.toLower()) {
        if (letter.isLetterOrNumber())
            anchor += letter;
        else if (letter.isSpace() || letter == u'-')
            anchor += u'-';
    }
    return anchor;
}

void goTo(QTextBrowser &browser, const QString &anchor)
{
    for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || anchorOf(block.text()) != anchor)
            continue;
        QTextCursor cursor(block);
        browser.moveCursor(QTextCursor::End); // so that the heading comes to the top
        browser.setTextCursor(cursor);
        return;
    }
}

QString text()
{
    QFile file(u":/crosscheck/handbook/handbook.md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

Handbook::Handbook(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(i18nc("@title:window", "Handbook"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *browser = new QTextBrowser(this);
    browser->setOpenLinks(false);
    browser->document()->setDocumentMargin(20);
    browser->setSearchPaths({u":/crosscheck/handbook"_s}); // for its pictures
    browser->setMarkdown(text());
    browser->setAccessibleName(windowTitle());
    connect(browser, &QTextBrowser::anchorClicked, this, [browser](const QUrl &link) {
        if (link.isRelative())
            goTo(*browser, link.fragment());
        else
            QDesktopServices::openUrl(link);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(browser);
    const QFontMetrics metrics = fontMetrics();
    resize(metrics.averageCharWidth() * 88, metrics.height() * 42);
}

} // namespace crosscheck
