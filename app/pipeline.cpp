// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pipeline.h"

#include "model/align/align.h"
#include "model/align/events.h"
#include "model/article/import/importfile.h"
#include "model/article/import/readfolder.h"
#include "model/claim/lexer.h"
#include "model/compare/compare.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QStandardPaths>
#include <QtConcurrentMap>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// An article that was read, and what its event is known by.
struct ReadArticle {
    std::shared_ptr<const Extraction> extraction;
    std::vector<EventTrait> traits;
};
using Reading = std::expected<ReadArticle, ImportError>;
using ReadArticles = std::vector<ReadArticle>;

/// Reads and extracts one file after the other, on whichever thread calls.
class ArticleReader
{
public:
    ArticleReader(const Tables &tables, const RunControl &control, qsizetype total,
                  std::span<const std::shared_ptr<const Extraction>> known,
                  std::span<const BlockChange> changes, Keep keep)
        : m_tables(tables)
        , m_control(control)
        , m_changes(changes)
        , m_total(total)
        , m_keep(keep)
    {
        for (const auto &extraction : known)
            m_known.insert(extraction->article->id, extraction);
    }

    /// Nothing once the run is cancelled.
    [[nodiscard]] std::optional<Reading> read(const ArticleFile &file)
    {
        if (isCancelled())
            return {};
        Reading reading = importFile(file.path, file.id, m_tables.debris).transform([this](auto a) {
            return extracted(std::move(a));
        });
        reportOne();
        return reading;
    }

private:
    /// Read once and kept long: no room is left over in it.
    [[nodiscard]] ReadArticle extracted(Article article) const
    {
        apply(m_changes, article);
        const auto known = m_known.value(article.id);
        if (known && !article.sha256.isEmpty() && known->article->sha256 == article.sha256 &&
            known->article->path == article.path && known->article->blocks == article.blocks)
            return {known, eventTraitsOf(*known, m_tables.lexicon)};
        Extraction extraction =
            extract(std::make_shared<const Article>(std::move(article)), m_tables.lexicon);
        std::vector<EventTrait> traits = eventTraitsOf(extraction, m_tables.lexicon);
        if (m_keep == Keep::Texts)
            extraction.tokens = {};
        extraction.tokens.tokens.shrink_to_fit();
        extraction.tokens.sentences.shrink_to_fit();
        extraction.claims.shrink_to_fit();
        return {std::make_shared<const Extraction>(std::move(extraction)), std::move(traits)};
    }
    [[nodiscard]] bool isCancelled()
    {
        const QMutexLocker lock(&m_mutex);
        return m_control.cancelled();
    }
    void reportOne()
    {
        const QMutexLocker lock(&m_mutex);
        m_control.report(++m_done, m_total);
    }

    const Tables &m_tables;
    const RunControl &m_control;
    std::span<const BlockChange> m_changes;
    QHash<QString, std::shared_ptr<const Extraction>> m_known;
    QMutex m_mutex;
    qsizetype m_done = 0;
    qsizetype m_total = 0;
    Keep m_keep;
};

qsizetype storyLength(const Article &article)
{
    qsizetype length = 0;
    for (const Block &block : article.blocks)
        length += block.isDebris() ? 0 : block.span.length();
    return length;
}

/// True when `path` ends with whole parts that are `end`.
bool endsAtSlash(QStringView path, QStringView end)
{
    return path.endsWith(end) && path.chopped(end.size()).endsWith('/'_L1);
}

using Events = std::span<const std::shared_ptr<const Alignment>>;

/// The one article whose id satisfies `fits`; nothing when there are several.
template <typename Predicate>
std::optional<EventArticle> onlyOne(std::span<const Extractions> events, Predicate fits)
{
    std::optional<EventArticle> found;
    for (size_t event = 0; event < events.size(); ++event) {
        const auto &articles = events[event];
        for (size_t i = 0; i < articles.size(); ++i) {
            if (!fits(QStringView(articles[i]->article->id)))
                continue;
            if (found)
                return {};
            found = {event, ArticleIndex(int(i))};
        }
    }
    return found;
}

/// The articles of each event, in the order of `all`. The names of the articles and their order
/// change no group.
std::vector<Extractions> eventsOf(ReadArticles all)
{
    QHash<const Extraction *, qsizetype> places;
    for (const ReadArticle &article : all)
        places.insert(article.extraction.get(), places.size());
    std::ranges::sort(all, {}, [](const ReadArticle &it) -> const QString & {
        return it.extraction->article->id;
    });
    std::vector<std::vector<EventTrait>> traits;
    traits.reserve(all.size());
    for (ReadArticle &article : all)
        traits.push_back(std::move(article.traits));

    std::vector<Extractions> events;
    for (const std::vector<int> &group : groupEvents(traits)) {
        Extractions &event = events.emplace_back();
        for (const int member : group)
            event.push_back(all[size_t(member)].extraction);
        std::ranges::sort(event, {}, [&](const auto &it) { return places.value(it.get()); });
    }
    return events;
}

/// What a folder's files gave.
struct ReadFiles {
    ReadArticles articles; ///< in natural order of their ids
    std::vector<ImportError> errors;
    QStringList passedOver;
    bool cancelled = false;
};

ReadFiles readPaths(const QStringList &foldersAndFiles, const Tables &tables,
                    const RunControl &control,
                    std::span<const std::shared_ptr<const Extraction>> known,
                    std::span<const BlockChange> changes, Keep keep)
{
    FolderListing listing = listArticles(foldersAndFiles);
    ArticleReader reader(tables, control, qsizetype(listing.files.size()), known, changes, keep);
    auto readings = QtConcurrent::blockingMapped<std::vector<std::optional<Reading>>>(
        listing.files, [&reader](const ArticleFile &file) { return reader.read(file); });

    ReadFiles read{.articles = {},
                   .errors = std::move(listing.errors),
                   .passedOver = std::move(listing.passedOver)};
    for (std::optional<Reading> &reading : readings) {
        if (!reading)
            read.cancelled = true;
        else if (*reading)
            read.articles.push_back(**std::move(reading));
        else
            read.errors.push_back(reading->error());
    }
    return read;
}

/// The same with the tokens that were let go of.
std::shared_ptr<const Extraction> withTokens(const Extraction &extraction, const Lexicon &lexicon)
{
    return std::make_shared<const Extraction>(
        Extraction{.article = extraction.article,
                   .tokens = lex(*extraction.article, lexicon),
                   .claims = extraction.claims});
}

/// That which holds `first` before all others.
template <typename Event>
void putFirst(std::vector<Event> &events, std::optional<EventArticle> first)
{
    const auto chosen = events.begin() + qsizetype(first ? first->event : 0);
    std::rotate(events.begin(), chosen, chosen + 1);
}

/// Lets go of what a finished comparison is not read for.
void keepTexts(Alignment &alignment)
{
    for (auto &extraction : alignment.articles)
        extraction = std::make_shared<const Extraction>(
            Extraction{.article = extraction->article, .tokens = {}, .claims = {}});
}

/// Lets several threads ask one control, one at a time.
RunControl oneAtATime(const RunControl &control, QMutex &mutex)
{
    return {.isCancelled =
                [&] {
                    const QMutexLocker lock(&mutex);
                    return control.cancelled();
                },
            .progressed = {}};
}

} // namespace

QString userLexiconFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/crosscheck/lexicon"_s;
}

std::expected<Tables, QString> loadTables(const QString &userFolder)
{
    auto lexicon = Lexicon::load(userFolder);
    if (!lexicon)
        return std::unexpected(words(lexicon.error()));
    auto debris = DebrisRules::load(userFolder);
    if (!debris)
        return std::unexpected(words(debris.error()));
    return Tables{.lexicon = *std::move(lexicon), .debris = *std::move(debris)};
}

ReadExtractions extractPaths(const QStringList &foldersAndFiles, const Tables &tables,
                             const RunControl &control,
                             std::span<const std::shared_ptr<const Extraction>> known,
                             std::span<const BlockChange> changes)
{
    ReadFiles read = readPaths(foldersAndFiles, tables, control, known, changes, Keep::Everything);
    ReadExtractions extracted{.extractions = {},
                              .errors = std::move(read.errors),
                              .passedOver = std::move(read.passedOver),
                              .cancelled = read.cancelled};
    for (ReadArticle &article : read.articles)
        extracted.extractions.push_back(std::move(article.extraction));
    return extracted;
}

GroupedExtractions groupPaths(const QStringList &foldersAndFiles, const Tables &tables, Keep keep,
                              const RunControl &control,
                              std::span<const std::shared_ptr<const Extraction>> known,
                              std::span<const BlockChange> changes)
{
    ReadFiles read = readPaths(foldersAndFiles, tables, control, known, changes, keep);
    GroupedExtractions grouped{.events = {},
                               .errors = std::move(read.errors),
                               .passedOver = std::move(read.passedOver),
                               .cancelled = read.cancelled};
    if (!grouped.cancelled && !read.articles.empty())
        grouped.events = eventsOf(std::move(read.articles));
    return grouped;
}

Compared alignPaths(const QStringList &foldersAndFiles, const Tables &tables,
                    const RunControl &control,
                    std::span<const std::shared_ptr<const Extraction>> known,
                    std::span<const BlockChange> changes)
{
    GroupedExtractions grouped =
        groupPaths(foldersAndFiles, tables, Keep::Everything, control, known, changes);
    Compared compared{.events = {},
                      .errors = std::move(grouped.errors),
                      .passedOver = std::move(grouped.passedOver),
                      .cancelled = grouped.cancelled};
    if (grouped.events.empty())
        return compared;
    QMutex mutex;
    const RunControl shared = oneAtATime(control, mutex);
    auto alignments = QtConcurrent::blockingMapped<std::vector<std::shared_ptr<const Alignment>>>(
        grouped.events, [&](const Extractions &event) {
            return std::make_shared<const Alignment>(align(event, tables.lexicon, shared));
        });
    compared.cancelled = control.cancelled();
    if (!compared.cancelled)
        compared.events = std::move(alignments);
    return compared;
}

std::vector<Comparison> compareEvents(Events events, std::optional<EventArticle> first,
                                      const Lexicon &lexicon)
{
    std::vector<std::shared_ptr<const Alignment>> ordered(events.begin(), events.end());
    putFirst(ordered, first);
    // Into their places: a result that Qt collects is copied.
    std::vector<Comparison> compared(ordered.size());
    QtConcurrent::blockingMap(compared, [&](Comparison &made) {
        const auto &event = ordered[size_t(&made - compared.data())];
        const bool isFirst = first && event == ordered.front();
        made = compare(event, isFirst ? first->article : fullestArticle(*event), lexicon);
    });
    return compared;
}

std::vector<Comparison> alignAndCompare(std::vector<Extractions> events,
                                        std::optional<EventArticle> first, const Lexicon &lexicon,
                                        Keep keep)
{
    putFirst(events, first);
    std::vector<Comparison> compared(events.size());
    QtConcurrent::blockingMap(compared, [&](Comparison &made) {
        Extractions event = std::move(events[size_t(&made - compared.data())]);
        for (auto &extraction : event) {
            if (extraction->tokens.tokens.empty())
                extraction = withTokens(*extraction, lexicon);
        }
        const auto alignment = std::make_shared<Alignment>(align(event, lexicon));
        event.clear();
        const bool isFirst = first && &made == compared.data();
        made = compare(alignment, isFirst ? first->article : fullestArticle(*alignment), lexicon);
        if (keep == Keep::Texts)
            keepTexts(*alignment);
    });
    return compared;
}

QString nameOf(const QStringList &foldersAndFiles)
{
    const QFileInfo first(foldersAndFiles.front());
    const QString path = QDir::cleanPath(first.absoluteFilePath());
    return first.isDir() ? QDir(path).dirName() : QFileInfo(path).dir().dirName();
}

std::optional<EventArticle> findArticle(Events events, QStringView name)
{
    std::vector<Extractions> articles;
    std::ranges::transform(events, std::back_inserter(articles),
                           [](const auto &event) { return event->articles; });
    return findArticle(articles, name);
}

std::optional<EventArticle> findArticle(std::span<const Extractions> events, QStringView name)
{
    if (name.isEmpty())
        return {};
    if (auto exact = onlyOne(events, [=](QStringView id) { return id == name; }))
        return exact;
    // A path from outside the folder: "stories/flood/001.txt" for the id "001.txt".
    if (auto longer = onlyOne(events, [=](QStringView id) { return endsAtSlash(name, id); }))
        return longer;
    if (auto file = onlyOne(events, [=](QStringView id) { return endsAtSlash(id, name); }))
        return file;
    return onlyOne(events, [=](QStringView id) { return id.endsWith(name); });
}

std::optional<ArticleIndex> findArticle(const Alignment &alignment, QStringView name)
{
    // Not owned: it outlives the call.
    const std::shared_ptr<const Alignment> only(std::shared_ptr<void>(), &alignment);
    return findArticle(Events(&only, 1), name).transform([](const EventArticle &found) {
        return found.article;
    });
}

ArticleIndex fullestArticle(const Alignment &alignment)
{
    Q_ASSERT(!alignment.articles.empty());
    std::vector<int> claims(alignment.articles.size());
    for (const Claim &claim : alignment.claims)
        claims[size_t(claim.article)] += claim.boilerplate ? 0 : 1;
    const auto fullness = [&](size_t i) {
        return std::tuple(claims[i], storyLength(*alignment.articles[i]->article));
    };
    size_t best = 0;
    for (size_t i = 1; i < claims.size(); ++i) {
        const bool firstById =
            alignment.articles[i]->article->id < alignment.articles[best]->article->id;
        if (fullness(i) > fullness(best) || (fullness(i) == fullness(best) && firstById))
            best = i;
    }
    return ArticleIndex(int(best));
}

} // namespace crosscheck
