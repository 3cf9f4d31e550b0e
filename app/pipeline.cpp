// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pipeline.h"

#include "model/align/align.h"
#include "model/article/import/importfile.h"
#include "model/article/import/readfolder.h"

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

using Reading = std::expected<std::shared_ptr<const Extraction>, ImportError>;

/// Reads and extracts one file after the other, on whichever thread calls.
class ArticleReader
{
public:
    ArticleReader(const Tables &tables, const RunControl &control, qsizetype total,
                  std::span<const std::shared_ptr<const Extraction>> known)
        : m_tables(tables)
        , m_control(control)
        , m_total(total)
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
    [[nodiscard]] std::shared_ptr<const Extraction> extracted(Article article) const
    {
        const auto known = m_known.value(article.id);
        if (known && !article.sha256.isEmpty() && known->article->sha256 == article.sha256 &&
            known->article->path == article.path)
            return known;
        return std::make_shared<const Extraction>(
            extract(std::make_shared<const Article>(std::move(article)), m_tables.lexicon));
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
    QHash<QString, std::shared_ptr<const Extraction>> m_known;
    QMutex m_mutex;
    qsizetype m_done = 0;
    qsizetype m_total = 0;
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

/// The one article whose id satisfies `fits`; nothing when there are several.
template <typename Predicate>
std::optional<ArticleIndex> onlyOne(const Alignment &alignment, Predicate fits)
{
    std::optional<ArticleIndex> found;
    for (size_t i = 0; i < alignment.articles.size(); ++i) {
        if (!fits(QStringView(alignment.articles[i]->article->id)))
            continue;
        if (found)
            return {};
        found = ArticleIndex(int(i));
    }
    return found;
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
                             std::span<const std::shared_ptr<const Extraction>> known)
{
    FolderListing listing = listArticles(foldersAndFiles);
    ArticleReader reader(tables, control, qsizetype(listing.files.size()), known);
    const auto readings = QtConcurrent::blockingMapped<std::vector<std::optional<Reading>>>(
        listing.files, [&reader](const ArticleFile &file) { return reader.read(file); });

    ReadExtractions read{.errors = std::move(listing.errors),
                         .passedOver = std::move(listing.passedOver)};
    for (const std::optional<Reading> &reading : readings) {
        if (!reading)
            read.cancelled = true;
        else if (*reading)
            read.extractions.push_back(**reading);
        else
            read.errors.push_back(reading->error());
    }
    return read;
}

Compared alignPaths(const QStringList &foldersAndFiles, const Tables &tables,
                    const RunControl &control,
                    std::span<const std::shared_ptr<const Extraction>> known)
{
    ReadExtractions read = extractPaths(foldersAndFiles, tables, control, known);
    Compared compared{.alignment = {},
                      .errors = std::move(read.errors),
                      .passedOver = std::move(read.passedOver),
                      .cancelled = read.cancelled};
    if (compared.cancelled || read.extractions.empty())
        return compared;
    auto alignment =
        std::make_shared<const Alignment>(align(read.extractions, tables.lexicon, control));
    compared.cancelled = control.cancelled();
    if (!compared.cancelled)
        compared.alignment = std::move(alignment);
    return compared;
}

QString nameOf(const QStringList &foldersAndFiles)
{
    const QFileInfo first(foldersAndFiles.front());
    const QString path = QDir::cleanPath(first.absoluteFilePath());
    return first.isDir() ? QDir(path).dirName() : QFileInfo(path).dir().dirName();
}

std::optional<ArticleIndex> findArticle(const Alignment &alignment, QStringView name)
{
    if (name.isEmpty())
        return {};
    if (auto exact = onlyOne(alignment, [=](QStringView id) { return id == name; }))
        return exact;
    // A path from outside the folder: "stories/flood/001.txt" for the id "001.txt".
    if (auto longer = onlyOne(alignment, [=](QStringView id) { return endsAtSlash(name, id); }))
        return longer;
    if (auto file = onlyOne(alignment, [=](QStringView id) { return endsAtSlash(id, name); }))
        return file;
    return onlyOne(alignment, [=](QStringView id) { return id.endsWith(name); });
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
