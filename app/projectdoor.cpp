// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projectdoor.h"

#include "model/review/projectplace.h"
#include "model/review/projectsettings.h"

#include <KLocalizedString>

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

OpenedProject opened(std::unique_ptr<ProjectFile> project)
{
    QStringList lines;
    if (const auto &notice = project->notice())
        lines += words(*notice);
    return {std::move(project), std::move(lines)};
}

OpenedProject forgetful(const QString &why)
{
    return {ProjectFile::inMemory(),
            {why, i18n("Decisions last only as long as this window: save the review elsewhere.")}};
}

/// Begins another in the place of one that cannot be read.
OpenedProject replaced(const QString &path, const ProjectError &error)
{
    const QString kept = setAside(path);
    if (kept.isEmpty())
        return forgetful(words(error));
    auto fresh = ProjectFile::open(path);
    if (!fresh)
        return forgetful(words(fresh.error()));
    return {*std::move(fresh),
            {i18n("The review of these articles is damaged. It is kept as %1, and a new one is "
                  "begun.",
                  QDir::toNativeSeparators(kept))}};
}

} // namespace

OpenedProject openReviewOf(const QStringList &foldersAndFiles)
{
    const QString path = projectPathFor(foldersAndFiles);
    auto project = ProjectFile::open(path);
    if (!project) {
        using enum ProjectErrorKind;
        const bool isBroken =
            project.error().kind == Damaged || project.error().kind == NotAProject;
        return isBroken ? replaced(path, project.error()) : forgetful(words(project.error()));
    }
    if (const QString elsewhere = (*project)->setting(setting::savedAs);
        QFileInfo::exists(elsewhere)) {
        if (auto saved = openReview(elsewhere))
            return *std::move(saved);
    }
    return opened(*std::move(project));
}

std::expected<OpenedProject, QString> openReview(const QString &path)
{
    if (!QFileInfo::exists(path))
        return std::unexpected(words(ProjectError{ProjectErrorKind::NotFound, path, {}}));
    return ProjectFile::open(QFileInfo(path).absoluteFilePath())
        .transform([](std::unique_ptr<ProjectFile> project) { return opened(std::move(project)); })
        .transform_error([](const ProjectError &error) { return words(error); });
}

std::expected<OpenedProject, QString> saveReviewAs(ProjectFile &project, const QString &path)
{
    const QStringList sources = project.sources();
    if (const auto copied = project.copyTo(path); !copied)
        return std::unexpected(words(copied.error()));
    auto saved = openReview(path);
    if (!saved)
        return saved;
    // Both are conveniences: without them the review is saved all the same.
    [[maybe_unused]] const auto told = saved->project->setSources(sources);
    [[maybe_unused]] const auto redirected =
        project.setSetting(setting::savedAs, saved->project->path());
    return saved;
}

} // namespace crosscheck
