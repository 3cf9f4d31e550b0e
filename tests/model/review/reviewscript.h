// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/projectfile.h"

#include <QTimeZone>

#include <random>

namespace crosscheck
{

/// A made-up record: enough of a key to tell it from others.
inline FactRecord scriptedRecord(int number, Decision decision, const QString &note = {})
{
    using namespace Qt::StringLiterals;
    return {.key = {{.article = 7, .words = std::uint64_t(number), .around = {1, 2, 3}}},
            .label = u"fact %1"_s.arg(number),
            .wording = u"%1 people"_s.arg(number),
            .review = {.decision = decision,
                       .note = note,
                       .time = QDateTime(QDate(2025, 3, 4), QTime(5, 6, 7), QTimeZone::UTC)}};
}

/// What an editor does, from the first key to the last; the same each time.
class ReviewScript
{
public:
    /// Does the next thing. False where it could not be written.
    bool step(ProjectFile &project)
    {
        const int what = std::uniform_int_distribution(0, 9)(m_random);
        const int size = int(project.records().size());
        if (what == 0 && project.canUndo())
            return project.undo().has_value();
        if (what == 1 && project.canRedo())
            return project.redo().has_value();
        if (what == 2 && size >= 3)
            return flagThree(project);
        const int record = std::uniform_int_distribution(0, size < 40 ? size : size - 1)(m_random);
        const auto decision = Decision(std::uniform_int_distribution(0, 3)(m_random));
        const RecordChange change{
            record, scriptedRecord(record, decision, QString(what, QChar(u'a' + record % 26)))};
        return project.change(std::span(&change, 1)).has_value();
    }

private:
    static bool flagThree(ProjectFile &project)
    {
        std::vector<RecordChange> changes;
        for (int i = 0; i < 3; ++i)
            changes.push_back({i, scriptedRecord(i, Decision::Flagged)});
        return project.change(changes).has_value();
    }

    std::mt19937 m_random{42};
};

} // namespace crosscheck
