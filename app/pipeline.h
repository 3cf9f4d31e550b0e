// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/fact.h"
#include "model/article/debris.h"
#include "model/article/import/importerror.h"
#include "model/article/runcontrol.h"
#include "model/claim/lexicon.h"
#include "model/compare/comparison.h"
#include "model/review/blockchange.h"

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
/// article of `known` whose id, bytes and blocks are unchanged is not extracted again. `changes` is
/// what the editor says of blocks. Works on several threads; the result does not depend on it.
/// `control` is called from any of them, but never from two at once.
[[nodiscard]] ReadExtractions
extractPaths(const QStringList &foldersAndFiles, const Tables &tables,
             const RunControl &control = {},
             std::span<const std::shared_ptr<const Extraction>> known = {},
             std::span<const BlockChange> changes = {});

/// How much of the articles is held all the time.
enum class Keep {
    Everything,
    Texts, ///< not the tokens, which most of the memory of a large heap is for: they are made again
           ///< for the event that is compared. Excerpts need them.
};

/// What was read, grouped by event.
struct GroupedExtractions {
    /// Each event's articles in natural order of their ids; that of most articles first. Empty when
    /// cancelled, or without any article.
    std::vector<Extractions> events;
    std::vector<ImportError> errors; ///< in the order of the files
    QStringList passedOver;          ///< documents whose format is not read
    bool cancelled = false;
};

/// extractPaths(), and then groups what was found by event.
[[nodiscard]] GroupedExtractions
groupPaths(const QStringList &foldersAndFiles, const Tables &tables, Keep keep,
           const RunControl &control = {},
           std::span<const std::shared_ptr<const Extraction>> known = {},
           std::span<const BlockChange> changes = {});

/// All that can be known without a base: compare() of it and a base is cheap.
struct Compared {
    /// The articles of each event, aligned by themselves: that of most articles first. Empty when
    /// cancelled, or without any article.
    std::vector<std::shared_ptr<const Alignment>> events;
    std::vector<ImportError> errors; ///< in the order of the files
    QStringList passedOver;          ///< documents whose format is not read
    bool cancelled = false;

    [[nodiscard]] bool isEmpty() const { return events.empty(); }
};

/// groupPaths(), and then aligns each event's articles. Works on several threads, as
/// extractPaths() does.
[[nodiscard]] Compared alignPaths(const QStringList &foldersAndFiles, const Tables &tables,
                                  const RunControl &control = {},
                                  std::span<const std::shared_ptr<const Extraction>> known = {},
                                  std::span<const BlockChange> changes = {});

/// An article of one of several events.
struct EventArticle {
    size_t event = 0;
    ArticleIndex article{};

    friend bool operator==(const EventArticle &, const EventArticle &) = default;
};

/// Holds the articles of each event against a base: `first`, whose event then comes first, and the
/// fullest article of each other event. Works on several threads.
[[nodiscard]] std::vector<Comparison>
compareEvents(std::span<const std::shared_ptr<const Alignment>> events,
              std::optional<EventArticle> first, const Lexicon &lexicon);

/// Aligns and compares events as compareEvents() does, each as a whole, so that what only the
/// alignment needs is let go of before the next event. Works on several threads.
[[nodiscard]] std::vector<Comparison> alignAndCompare(std::vector<Extractions> events,
                                                      std::optional<EventArticle> first,
                                                      const Lexicon &lexicon, Keep keep);

/// What to call the inputs in a title: the folder's name, or that of the folder of the first file.
[[nodiscard]] QString nameOf(const QStringList &foldersAndFiles);

/// The article that `name` means: an exact id, else a path that leads to one, else the one file of
/// that name, else the one id that ends with it. Nothing where none or several fit.
[[nodiscard]] std::optional<ArticleIndex> findArticle(const Alignment &alignment, QStringView name);

/// The same among the articles of all events.
[[nodiscard]] std::optional<EventArticle>
findArticle(std::span<const std::shared_ptr<const Alignment>> events, QStringView name);
[[nodiscard]] std::optional<EventArticle> findArticle(std::span<const Extractions> events,
                                                      QStringView name);

/// The article to hold the others against where nobody chose one: the fullest. That is the one
/// with the most claims in its story, then with the longest story, then the first by id.
/// Shape: at least one article.
[[nodiscard]] ArticleIndex fullestArticle(const Alignment &alignment);

} // namespace crosscheck
