// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/projectfile.h"

#include <QObject>

#include <memory>
#include <optional>

namespace crosscheck
{

/// What the editor says to the facts of what is open: takes each decision to the project file and
/// lays what stands there over the comparison. A decision is in the file before the views see it.
class ReviewDesk : public QObject
{
    Q_OBJECT

public:
    using ReviewPtr = std::shared_ptr<const Review>;

    explicit ReviewDesk(QObject *parent = nullptr);
    ~ReviewDesk() override;

    /// Where decisions are kept from now on. Says nothing before the next setComparison().
    void setProject(std::unique_ptr<ProjectFile> project);
    [[nodiscard]] ProjectFile &project() const { return *m_project; }
    /// The ids of all articles that were read, where only one event of them is shown: what was
    /// decided on the others is not lost.
    void setArticles(const QStringList &ids) { m_articles = ids; }
    /// Null while nothing is open. Shape: `facts` are those of the comparison.
    void setComparison(std::shared_ptr<const Comparison> comparison,
                       const std::shared_ptr<const KeyedFacts> &facts);

    /// Of the present comparison; null while nothing is open.
    [[nodiscard]] ReviewPtr review() const { return m_review; }
    [[nodiscard]] ReviewProgress progress() const { return m_progress; }
    [[nodiscard]] FactReview of(FactIndex fact) const { return m_review->facts[size_t(fact)]; }
    [[nodiscard]] bool isReadOnly() const { return m_project->isReadOnly(); }
    [[nodiscard]] bool canUndo() const { return !isReadOnly() && m_project->canUndo(); }
    [[nodiscard]] bool canRedo() const { return !isReadOnly() && m_project->canRedo(); }

    /// Each of these is one step. False where it could not be written: failed() said why.
    bool decide(FactIndex fact, Decision decision);
    bool judge(FactIndex fact, std::optional<Verdict> verdict);
    /// Typing a note is one step, from the first letter until something else is done.
    bool setNote(FactIndex fact, const QString &note);

    /// What belongs together from now on, as one step.
    bool setBonds(const std::vector<Bond> &bonds);
    /// What of the articles is the story from now on, as one step.
    bool setBlockChanges(const std::vector<BlockChange> &changes);

    /// Of the decisions, those on facts that these articles state.
    [[nodiscard]] int decisionsAbout(const QStringList &articleIds) const
    {
        return recordsAbout(m_project->records(), articleIds);
    }

    /// The fact that it touched, where it still has a place.
    struct Stepped {
        std::optional<FactIndex> fact;
        bool bonds = false;
        bool blocks = false;
    };
    /// Nothing where there is nothing to undo, or it could not be written.
    std::optional<Stepped> undo();
    std::optional<Stepped> redo();

Q_SIGNALS:
    void reviewChanged();
    /// The facts are to be grouped anew: bonded().
    void bondsChanged();
    /// The articles are to be read anew: what is their story has changed.
    void blocksChanged();
    void failed(const crosscheck::ProjectError &error);

private:
    bool write(FactIndex fact, FactReview review, ProjectFile::Grouping grouping);
    std::optional<Stepped> take(const ProjectFile::Result<SteppedBack> &stepped);
    void lay();

    std::unique_ptr<ProjectFile> m_project;
    std::shared_ptr<const Comparison> m_comparison;
    QStringList m_articles;
    RecordPlaces m_places;
    ReviewPtr m_review;
    ReviewProgress m_progress;
    std::optional<FactIndex> m_typingAt; ///< the fact whose note was changed last
};

} // namespace crosscheck
