// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/startpage.h"

#include "model/review/projectplace.h"

#include <KLocalizedString>

#include <QAction>
#include <QCommandLinkButton>
#include <QDir>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr int recentShown = 6;

QLabel *heading(const QString &text, double scale, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    return label;
}

QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), action->text(), parent);
    button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

/// "~/stories/bridge" is easier to tell apart than the whole path.
QString shortPath(const QUrl &url)
{
    const QString path = url.toLocalFile();
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.sliced(home.size()) : path;
}

bool isProject(const QUrl &url)
{
    return url.fileName().endsWith(projectEnding());
}

QString nameOf(const QUrl &url)
{
    const QString name = url.adjusted(QUrl::StripTrailingSlash).fileName();
    return isProject(url) ? name.chopped(projectEnding().size()) : name;
}

QString leftWords(int left)
{
    return left == 0 ? i18nc("@info of a review", "all decided")
                     : i18ncp("@info findings of a review", "%1 to decide", "%1 to decide", left);
}

} // namespace

StartPage::StartPage(const QList<QAction *> &open, QWidget *parent)
    : QWidget(parent)
{
    auto *page = new QVBoxLayout(this);
    auto *column = new QVBoxLayout;
    column->addWidget(heading(i18n("Articles about one event, side by side"), 1.8, this));
    auto *what = new QLabel(
        i18n("Crosscheck finds every figure and every quotation, works out which of them state the "
             "same fact, and shows where one was added, dropped or distorted between sources. "
             "Nothing leaves this computer."),
        this);
    what->setWordWrap(true);
    what->setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    column->addWidget(what);
    column->addSpacing(fontMetrics().height());

    auto *buttons = new QHBoxLayout;
    for (QAction *action : open)
        buttons->addWidget(buttonFor(action, this));
    buttons->addStretch();
    column->addLayout(buttons);
    auto *drop = new QLabel(i18n("or drop a folder of articles anywhere in this window"), this);
    drop->setEnabled(false);
    column->addWidget(drop);

    m_recentBox = new QWidget(this);
    m_recent = new QVBoxLayout(m_recentBox);
    m_recent->setContentsMargins(0, fontMetrics().height(), 0, 0);
    m_recent->setSpacing(0);
    column->addWidget(m_recentBox);
    m_recentBox->hide();

    page->addStretch(2);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(column);
    row->addStretch();
    page->addLayout(row);
    page->addStretch(3);
}

void StartPage::setRecent(const QList<QUrl> &places, const QHash<QUrl, int> &undecided)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_recentBox->setVisible(!places.isEmpty());
    if (places.isEmpty())
        return;
    m_recent->addWidget(heading(i18n("Opened lately"), 1.1, m_recentBox));
    for (const QUrl &place : places.first(std::min<qsizetype>(recentShown, places.size()))) {
        const auto left = undecided.constFind(place);
        auto *button = new QCommandLinkButton(
            nameOf(place),
            left == undecided.cend() ? shortPath(place)
                                     : u"%1  ·  %2"_s.arg(shortPath(place), leftWords(*left)),
            m_recentBox);
        button->setIcon(
            QIcon::fromTheme(isProject(place) ? u"document-open-recent"_s : u"folder"_s));
        connect(button, &QCommandLinkButton::clicked, this,
                [this, place] { Q_EMIT recentActivated(place); });
        m_recent->addWidget(button);
    }
}

} // namespace crosscheck
