// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/projectmemory.h"

#include "model/review/projectsettings.h"
#include "ui/facts/factsview.h"
#include "ui/panes/panestrip.h"
#include "ui/window/desklayout.h"
#include "ui/window/panememory.h"
#include "ui/window/reviewdesk.h"
#include "ui/window/session.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr std::chrono::milliseconds rest{800};

/// A number of an enumeration with so many members; 0 where it is none.
int numbered(const QString &text, int count)
{
    const int number = text.toInt();
    return number >= 0 && number < count ? number : 0;
}

} // namespace

ProjectMemory::ProjectMemory(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &ProjectMemory::save);
    const auto wait = [this] { m_rest.start(); };
    connect(m_parts.session, &Session::comparisonChanged, this, wait);
    connect(m_parts.session, &Session::currentFactChanged, this, wait);
    connect(m_parts.desk, &ReviewDesk::reviewChanged, this, wait);
    connect(m_parts.facts, &FactsView::filterChanged, this, wait);
    connect(m_parts.facts, &FactsView::orderChanged, this, wait);
    connect(m_parts.panes, &PaneStrip::currentArticleChanged, this, wait);
    connect(m_parts.panes, &PaneStrip::orderChanged, this, wait);
    connect(m_parts.panes, &PaneStrip::foldsChanged, this, wait);
    connect(m_parts.panes, &PaneStrip::followingChanged, this, wait);
    connect(m_parts.layout, &DeskLayout::changed, this, wait);
}

void ProjectMemory::restore()
{
    const ProjectFile &project = m_parts.desk->project();
    m_parts.facts->setOrder(FactOrder(numbered(project.setting(setting::order), factOrderCount)));
    m_parts.facts->setFilter(
        {.group = FactGroup(numbered(project.setting(setting::filter), factGroupCount)),
         .words = project.setting(setting::words)});
    m_parts.layout->restore(project.setting(setting::layout));
    arrangePanes(*m_parts.panes, project.setting(setting::panes));
    restorePlace();
    restoreSource();
}

void ProjectMemory::restoreSource()
{
    const QString id = m_parts.desk->project().setting(setting::source);
    const Comparison &comparison = *m_parts.session->comparison();
    for (int i = 0; i < comparison.articleCount(); ++i) {
        if (comparison.article(ArticleIndex(i)).id == id)
            m_parts.panes->setCurrentArticle(ArticleIndex(i));
    }
}

void ProjectMemory::restorePlace()
{
    const auto key = factKeyFromBytes(
        QByteArray::fromBase64(m_parts.desk->project().setting(setting::place).toLatin1()));
    if (!key || key->empty())
        return;
    const std::vector<FactKey> &facts = m_parts.session->keyedFacts()->keys();
    const auto found = std::ranges::find(facts, *key);
    if (found != facts.end())
        m_parts.session->setCurrentFact(FactIndex(int(found - facts.begin())));
}

void ProjectMemory::save()
{
    m_rest.stop();
    const auto comparison = m_parts.session->comparison();
    if (!comparison || !m_parts.desk->review() || m_parts.desk->isReadOnly())
        return;
    write(setting::base, comparison->article(comparison->base).id);
    write(setting::order, QString::number(int(m_parts.facts->order())));
    write(setting::filter, QString::number(int(m_parts.facts->filter().group)));
    write(setting::words, m_parts.facts->filter().words);
    write(setting::source, comparison->article(m_parts.panes->currentArticle()).id);
    write(setting::panes, panesText(*m_parts.panes));
    write(setting::layout, m_parts.layout->text());
    if (const auto fact = m_parts.session->currentFact())
        write(setting::place,
              QString::fromLatin1(toBytes(factKey(*comparison->alignment, *fact)).toBase64()));
    write(setting::left, QString::number(m_parts.desk->progress().left()));
}

/// Nobody's work is lost where this fails.
void ProjectMemory::write(QStringView name, const QString &value)
{
    [[maybe_unused]] const auto written = m_parts.desk->project().setSetting(name, value);
}

} // namespace crosscheck
