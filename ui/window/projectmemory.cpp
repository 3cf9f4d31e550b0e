// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/projectmemory.h"

#include "model/review/projectsettings.h"
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
    m_facts->setOrder(FactOrder(numbered(project.setting(setting::order), factOrderCount)));
    m_facts->setFilter(
        {.group = FactGroup(numbered(project.setting(setting::filter), factGroupCount))});
    restorePlace();
}

void ProjectMemory::restorePlace()
{
    const auto key = factKeyFromBytes(
        QByteArray::fromBase64(m_desk->project().setting(setting::place).toLatin1()));
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
    write(setting::base, comparison->article(comparison->base).id);
    write(setting::order, QString::number(int(m_facts->order())));
    write(setting::filter, QString::number(int(m_facts->filter().group)));
    if (const auto fact = m_session->currentFact())
        write(setting::place,
              QString::fromLatin1(toBytes(factKey(*comparison->alignment, *fact)).toBase64()));
    write(setting::left, QString::number(m_desk->progress().left()));
}

/// Nobody's work is lost where this fails.
void ProjectMemory::write(QStringView name, const QString &value)
{
    [[maybe_unused]] const auto written = m_desk->project().setSetting(name, value);
}

} // namespace crosscheck
