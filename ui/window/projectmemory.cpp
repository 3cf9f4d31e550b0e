// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/projectmemory.h"

#include "ui/facts/factsview.h"
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

ProjectMemory::ProjectMemory(Session *session, ReviewDesk *desk, FactsView *facts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_desk(desk)
    , m_facts(facts)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &ProjectMemory::save);
    const auto wait = [this] { m_rest.start(); };
    connect(session, &Session::comparisonChanged, this, wait);
    connect(session, &Session::currentFactChanged, this, wait);
    connect(desk, &ReviewDesk::reviewChanged, this, wait);
    connect(facts, &FactsView::filterChanged, this, wait);
    connect(facts, &FactsView::orderChanged, this, wait);
}

void ProjectMemory::restore()
{
    const ProjectFile &project = m_desk->project();
    m_facts->setOrder(FactOrder(numbered(project.setting(u"order"_s), factOrderCount)));
    m_facts->setFilter(
        {.group = FactGroup(numbered(project.setting(u"filter"_s), factGroupCount))});
    restorePlace();
}

void ProjectMemory::restorePlace()
{
    const auto key =
        factKeyFromBytes(QByteArray::fromBase64(m_desk->project().setting(u"place"_s).toLatin1()));
    if (!key || key->empty())
        return;
    const std::vector<FactKey> facts = factKeys(*m_session->comparison()->alignment);
    const auto found = std::ranges::find(facts, *key);
    if (found != facts.end())
        m_session->setCurrentFact(FactIndex(int(found - facts.begin())));
}

void ProjectMemory::save()
{
    m_rest.stop();
    const auto comparison = m_session->comparison();
    if (!comparison || !m_desk->review() || m_desk->isReadOnly())
        return;
    write(u"base"_s, comparison->article(comparison->base).id);
    write(u"order"_s, QString::number(int(m_facts->order())));
    write(u"filter"_s, QString::number(int(m_facts->filter().group)));
    if (const auto fact = m_session->currentFact())
        write(u"place"_s,
              QString::fromLatin1(toBytes(factKey(*comparison->alignment, *fact)).toBase64()));
    write(u"left"_s, QString::number(m_desk->progress().left()));
}

/// Nobody's work is lost where this fails.
void ProjectMemory::write(const QString &name, const QString &value)
{
    [[maybe_unused]] const auto written = m_desk->project().setSetting(name, value);
}

} // namespace crosscheck
