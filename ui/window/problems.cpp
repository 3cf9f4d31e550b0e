// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/problems.h"

#include <KLocalizedString>
#include <KMessageBox>
#include <KMessageWidget>

#include <QAction>
#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qsizetype linesShown = 3;

} // namespace

Problems::Problems(QWidget *parent)
    : QWidget(parent)
    , m_banner(new KMessageWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_banner);
    m_banner->setWordWrap(true);
    m_banner->setCloseButtonVisible(true);
    m_banner->setPosition(KMessageWidget::Header);
    m_banner->hide();
    connect(m_banner, &KMessageWidget::linkActivated, this, [this](const QString &link) {
        if (link == "all"_L1)
            showAll();
        else if (link == "act"_L1)
            takeOffer();
        else
            QDesktopServices::openUrl(QUrl::fromLocalFile(m_file));
    });
}

void Problems::show(const QStringList &lines)
{
    m_lines = lines;
    if (lines.isEmpty()) {
        m_banner->hide();
        return;
    }
    QString html;
    for (const QString &line : lines.first(std::min(linesShown, lines.size())))
        html += (html.isEmpty() ? QString() : u"<br/>"_s) + line.toHtmlEscaped();
    if (lines.size() > linesShown)
        html += u"<br/><a href=\"all\">%1</a>"_s.arg(
            i18np("and %1 more…", "and %1 more…", int(lines.size() - linesShown)));
    m_banner->setMessageType(KMessageWidget::Warning);
    fill(html);
}

void Problems::showDone(const QString &line, const QString &file)
{
    m_lines.clear();
    m_file = file;
    m_banner->setMessageType(KMessageWidget::Positive);
    fill(u"%1 <a href=\"file\">%2</a>"_s.arg(line.toHtmlEscaped(), i18n("Open it")));
}

void Problems::offer(const QString &line, const QString &link, std::function<void()> act)
{
    m_lines.clear();
    m_act = std::move(act);
    m_banner->setMessageType(KMessageWidget::Positive);
    fill(u"%1 <a href=\"act\">%2</a>"_s.arg(line.toHtmlEscaped(), link.toHtmlEscaped()));
}

void Problems::takeOffer()
{
    const auto act = std::exchange(m_act, {});
    m_banner->hide();
    if (act)
        act();
}

void Problems::fill(const QString &html)
{
    m_banner->setText(html);
    m_banner->show(); // without the animation, which would push the articles about
}

QString Problems::text() const
{
    return m_banner->isHidden() ? QString() : m_banner->text();
}

void Problems::showAll()
{
    KMessageBox::informationList(this, i18n("These files could not be read:"), m_lines,
                                 i18nc("@title:window", "Files That Could Not Be Read"));
}

} // namespace crosscheck
