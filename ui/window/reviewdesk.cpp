// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reviewdesk.h"

#include <algorithm>
#include <utility>

namespace crosscheck
{

ReviewDesk::ReviewDesk(QObject *parent)
    : QObject(parent)
    , m_project(ProjectFile::inMemory())
{
}

ReviewDesk::~ReviewDesk() = default;

void ReviewDesk::setProject(std::unique_ptr<ProjectFile> project)
{
    m_project = std::move(project);
    m_comparison.reset();
    m_review.reset();
}

void ReviewDesk::setComparison(std::shared_ptr<const Comparison> comparison,
                               const std::shared_ptr<const KeyedFacts> &facts)
{
    const bool sameFacts =
        m_comparison && comparison && m_comparison->alignment == comparison->alignment;
    m_comparison = std::move(comparison);
    m_typingAt.reset();
    if (m_comparison && !sameFacts)
        m_places = placesOf(m_project->records(), *facts, m_articles);
    lay();
}

void ReviewDesk::lay()
{
    m_review.reset();
    m_progress = {};
    if (m_comparison) {
        m_review = std::make_shared<const Review>(reviewOf(m_project->records(), m_places));
        m_progress = progressOf(*m_comparison, *m_review);
    }
    Q_EMIT reviewChanged();
}

bool ReviewDesk::decide(FactIndex fact, Decision decision)
{
    FactReview review = of(fact);
    const bool isNews = review.decision != decision || review.changedSince;
    review.decision = decision;
    return !isNews || write(fact, std::move(review), ProjectFile::Grouping::NewStep);
}

bool ReviewDesk::judge(FactIndex fact, std::optional<Verdict> verdict)
{
    FactReview review = of(fact);
    const bool isNews = review.verdict != verdict || review.changedSince;
    review.verdict = verdict;
    return !isNews || write(fact, std::move(review), ProjectFile::Grouping::NewStep);
}

bool ReviewDesk::setNote(FactIndex fact, const QString &note)
{
    FactReview review = of(fact);
    if (review.note == note)
        return true;
    review.note = note;
    const auto grouping =
        m_typingAt == fact ? ProjectFile::Grouping::ContinueStep : ProjectFile::Grouping::NewStep;
    const bool written = write(fact, std::move(review), grouping);
    if (written)
        m_typingAt = fact;
    return written;
}

bool ReviewDesk::write(FactIndex fact, FactReview review, ProjectFile::Grouping grouping)
{
    review.time = QDateTime::currentDateTimeUtc();
    const int known = m_places.recordOfFact[size_t(fact)];
    const RecordChange change{known < 0 ? int(m_project->records().size()) : known,
                              recordOf(*m_comparison, fact, std::move(review))};
    m_typingAt.reset();
    if (const auto written = m_project->change(std::span(&change, 1), grouping); !written) {
        Q_EMIT failed(written.error());
        return false;
    }
    if (known < 0) {
        m_places.factOfRecord.push_back(int(fact));
        m_places.changed.push_back(false);
        m_places.recordOfFact[size_t(fact)] = change.record;
    }
    m_places.changed[size_t(change.record)] = false;
    lay();
    return true;
}

bool ReviewDesk::setBonds(const std::vector<Bond> &bonds)
{
    m_typingAt.reset();
    if (const auto written = m_project->setBonds(bonds); !written) {
        Q_EMIT failed(written.error());
        return false;
    }
    Q_EMIT bondsChanged();
    return true;
}

bool ReviewDesk::setBlockChanges(const std::vector<BlockChange> &changes)
{
    m_typingAt.reset();
    if (const auto written = m_project->setBlockChanges(changes); !written) {
        Q_EMIT failed(written.error());
        return false;
    }
    Q_EMIT blocksChanged();
    return true;
}

std::optional<ReviewDesk::Stepped> ReviewDesk::undo()
{
    return canUndo() ? take(m_project->undo()) : std::nullopt;
}

std::optional<ReviewDesk::Stepped> ReviewDesk::redo()
{
    return canRedo() ? take(m_project->redo()) : std::nullopt;
}

std::optional<ReviewDesk::Stepped> ReviewDesk::take(const ProjectFile::Result<SteppedBack> &stepped)
{
    m_typingAt.reset();
    if (!stepped) {
        Q_EMIT failed(stepped.error());
        return {};
    }
    Stepped done{.bonds = stepped->bonds, .blocks = stepped->blocks};
    for (const int record : stepped->records) {
        const int fact = m_places.factOfRecord[size_t(record)];
        if (fact < 0)
            continue;
        m_places.changed[size_t(record)] = m_project->records()[size_t(record)].key !=
                                           factKey(*m_comparison->alignment, FactIndex(fact));
        done.fact = FactIndex(fact);
    }
    lay();
    if (done.bonds)
        Q_EMIT bondsChanged();
    if (done.blocks)
        Q_EMIT blocksChanged();
    return done;
}

} // namespace crosscheck
