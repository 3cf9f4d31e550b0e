// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lostdialog.h"

#include "ui/theme/decisionmark.h"
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

QString saidWords(const FactReview &review)
{
    QString said = word(review.decision);
    if (review.verdict)
        said += i18nc("@info the editor's own verdict", ", judged %1", word(*review.verdict));
    return said;
}

QStringList cellsOf(const LostReview &lost)
{
    return {lost.label, lost.wording, saidWords(lost.review), lost.review.note,
            QLocale().toString(lost.review.time.toLocalTime(), QLocale::ShortFormat)};
}

} // namespace

LostDialog::LostDialog(const std::vector<LostReview> &lost, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(i18nc("@title:window", "Decisions That Lost Their Place"));
    auto *why = new QLabel(i18n("The articles no longer state these facts. The decisions are kept "
                                "and come back when an article states them again."),
                           this);
    why->setWordWrap(true);
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(windowTitle());
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setHeaderLabels({i18nc("@title:column", "Fact"), i18nc("@title:column", "As written"),
                           i18nc("@title:column", "Decision"), i18nc("@title:column", "Note"),
                           i18nc("@title:column", "When")});
    QStringList lines;
    for (const LostReview &decision : lost) {
        const QStringList cells = cellsOf(decision);
        auto *item = new QTreeWidgetItem(list, cells);
        for (int column = 0; column < cells.size(); ++column)
            item->setToolTip(column, cells[column]);
        lines += cells.join(u'\t');
    }
    for (int column = 0; column < list->columnCount(); ++column)
        list->resizeColumnToContents(column);
    const int widest = fontMetrics().averageCharWidth() * 32;
    for (int column = 0; column < list->columnCount(); ++column)
        list->setColumnWidth(column, qMin(widest, list->columnWidth(column)));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy =
        buttons->addButton(i18nc("@action:button", "Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [lines] { QGuiApplication::clipboard()->setText(lines.join(u'\n')); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(why);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    const QFontMetrics metrics = fontMetrics();
    resize(metrics.averageCharWidth() * 110, metrics.height() * 20);
}

} // namespace crosscheck
