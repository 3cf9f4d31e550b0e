// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/fact.h"
#include "model/compare/verdict.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <vector>

namespace crosscheck
{

class Lexicon;

/// An annotated cluster as the model's own values: what a perfect extractor and a perfect aligner
/// would have made of its articles. With it alignment is measured on annotated claims, and verdicts
/// on annotated facts, whatever the steps before them do.
/// Shape: `factIds` and the rows of `verdicts` along alignment.facts, its columns along the
/// articles.
struct GoldCluster {
    QString name; ///< of its folder
    /// The extractions hold the annotated claims alone; blocks are debris where the annotation says
    /// so. Indirect speech belongs to the fact that the annotation names.
    Alignment alignment;
    ArticleIndex base{};
    QStringList factIds;
    std::vector<Verdict> verdicts;

    [[nodiscard]] Verdict verdict(FactIndex fact, ArticleIndex article) const
    {
        return verdicts[size_t(fact) * alignment.articles.size() + size_t(article)];
    }
    /// False for a fact of terms or nested quotes alone: nobody is asked to find it.
    [[nodiscard]] bool isScored(FactIndex fact) const;
};

/// True for terms and nested quotes, whose facts are optional.
[[nodiscard]] bool isMinor(const Claim &claim);

/// Reads gold.json and the articles beside it. Errors: one line naming the file and what is wrong.
[[nodiscard]] std::expected<GoldCluster, QString> readGoldCluster(const QString &folder,
                                                                  const Lexicon &lexicon);

/// The folders of annotated clusters under `shared`/gold, by name. Where there is none, says on
/// standard error that `what` was not measured.
[[nodiscard]] QStringList goldClusterFolders(const QString &shared, const QString &what);

} // namespace crosscheck
