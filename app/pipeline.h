// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/fact.h"
#include "model/article/debris.h"
#include "model/article/import/importerror.h"
#include "model/article/runcontrol.h"
#include "model/claim/lexicon.h"

#include <QStringList>

#include <expected>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace crosscheck
{

/// The tables that every run reads: loaded once, then only read, from any thread.
struct Tables {
    Lexicon lexicon;
    DebrisRules debris;
};

/// Where the user's own lexicon tables and debris rules lie, whether or not there are any.
[[nodiscard]] QString userLexiconFolder();

/// Loads the built-in tables and the user's on top. Errors: one line for people, naming the table
/// and the line that cannot be read.
[[nodiscard]] std::expected<Tables, QString>
loadTables(const QString &userFolder = userLexiconFolder());

using Extractions = std::vector<std::shared_ptr<const Extraction>>;

/// What could be read, and what could not.
struct ReadExtractions {
    Extractions extractions;         ///< in natural order of their articles' ids
    std::vector<ImportError> errors; ///< in the order of the files
    QStringList passedOver;          ///< documents whose format is not read
    bool cancelled = false;
};

/// Reads what the named folders and files stand for and extracts every article's claims. An
/// article of `known` whose id and bytes are unchanged is not extracted again. Works on several
/// threads; the result does not depend on it. `control` is called from any of them, but never from
/// two at once.
[[nodiscard]] ReadExtractions
extractPaths(const QStringList &foldersAndFiles, const Tables &tables,
             const RunControl &control = {},
             std::span<const std::shared_ptr<const Extraction>> known = {});

/// All that can be known without a base: compare() of it and a base is cheap.
struct Compared {
    std::shared_ptr<const Alignment> alignment; ///< null when cancelled, or without any article
    std::vector<ImportError> errors;            ///< in the order of the files
    QStringList passedOver;                     ///< documents whose format is not read
    bool cancelled = false;

    [[nodiscard]] bool isEmpty() const { return !alignment; }
};

/// extractPaths(), and then aligns what was found.
[[nodiscard]] Compared alignPaths(const QStringList &foldersAndFiles, const Tables &tables,
                                  const RunControl &control = {},
                                  std::span<const std::shared_ptr<const Extraction>> known = {});

/// What to call the inputs in a title: the folder's name, or that of the folder of the first file.
[[nodiscard]] QString nameOf(const QStringList &foldersAndFiles);

/// The article that `name` means: an exact id, else a path that leads to one, else the one file of
/// that name, else the one id that ends with it. Nothing where none or several fit.
[[nodiscard]] std::optional<ArticleIndex> findArticle(const Alignment &alignment, QStringView name);

/// The article to hold the others against where nobody chose one: the fullest. That is the one
/// with the most claims in its story, then with the longest story, then the first by id.
/// Shape: at least one article.
[[nodiscard]] ArticleIndex fullestArticle(const Alignment &alignment);

} // namespace crosscheck
