// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chartswindow.h"

#include "ui/charts/chartsview.h"

#include <KLocalizedString>

#include <QDir>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace crosscheck
{

ChartsWindow::ChartsWindow(Session *session, const VerdictTheme &theme, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_view(new ChartsView(this))
    , m_line(new QLabel(this))
{
    setWindowTitle(i18nc("@title:window", "Charts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_view, 1);
    column->addWidget(m_line);
    m_line->setContentsMargins(10, 4, 10, 6);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    resize(900, 640);
    m_view->setTheme(theme);
    m_view->setComparison(session->comparison());
    m_view->setCurrentFact(session->currentFact());
    connect(session, &Session::comparisonChanged, this,
            [this] { m_view->setComparison(m_session->comparison()); });
    connect(session, &Session::currentFactChanged, this,
            [this] { m_view->setCurrentFact(m_session->currentFact()); });
    connect(m_view, &ChartsView::factsActivated, this, &ChartsWindow::goTo);
    connect(m_view, &ChartsView::failed, m_line, &QLabel::setText);
    connect(m_view, &ChartsView::saved, m_line, [this](const QString &path) {
        m_line->setText(i18n("Wrote %1.", QDir::toNativeSeparators(path)));
    });
}

void ChartsWindow::setTheme(const VerdictTheme &theme)
{
    m_view->setTheme(theme);
}

/// The first of them; on every further click the next.
void ChartsWindow::goTo(const std::vector<FactIndex> &facts)
{
    const auto current = m_session->currentFact();
    auto next = current ? std::ranges::find(facts, *current) : facts.end();
    next = next == facts.end() || next + 1 == facts.end() ? facts.begin() : next + 1;
    m_session->setCurrentFact(*next);
    if (facts.size() > 1)
        m_line->setText(i18nc("@info", "Fact %1 of %2. Click again for the next.",
                              QString::number(next - facts.begin() + 1),
                              QString::number(facts.size())));
    else
        m_line->clear();
}

} // namespace crosscheck
