// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch.h"

#include "app/pipeline.h"
#include "app/resultfile.h"
#include "model/article/articlefromtext.h"
#include "model/article/import/readfolder.h"
#include "model/compare/compare.h"
#include "model/report/comparisoncsv.h"
#include "model/report/comparisonjson.h"
#include "model/report/figures.h"
#include "model/report/summarytext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// One run of compare or extract: collects what failed and goes on with the rest.
class Batch
{
public:
    Batch(const CommandLine &line, const Streams &streams, const ReportWriter &writeReport)
        : m_line(line)
        , m_streams(streams)
        , m_writeReport(writeReport)
    {
    }

    ExitCode run()
    {
        const auto tables = loadTables();
        if (!tables) {
            fail(tables.error());
            return ExitCode::FileFailed;
        }
        if (m_line.command == Command::Compare)
            compareInputs(*tables);
        else if (m_line.inputs.isEmpty())
            extractLines(*tables);
        else
            extractFiles(*tables);
        finish();
        return m_usageError ? ExitCode::BadUsage
               : m_failed   ? ExitCode::FileFailed
               : m_found    ? ExitCode::FoundVerdict
                            : ExitCode::Done;
    }

private:
    void say(const QString &line)
    {
        m_streams.err->write(u"crosscheck: %1\n"_s.arg(line).toUtf8());
    }
    /// Says what is no failure, if there is anything to say.
    void note(const QString &line)
    {
        if (!line.isEmpty())
            say(line);
    }
    void fail(const QString &line)
    {
        m_failed = true;
        say(line);
    }
    void fail(std::span<const ImportError> errors)
    {
        for (const ImportError &error : errors)
            fail(words(error));
    }

    void compareInputs(const Tables &tables)
    {
        GroupedExtractions grouped = groupPaths(m_line.inputs, tables, kept());
        fail(grouped.errors);
        note(passedOverWords(grouped.passedOver));
        if (grouped.events.empty())
            return;
        const auto first = namedArticle(grouped.events);
        if (m_usageError)
            return;
        const std::vector<Comparison> events =
            alignAndCompare(std::move(grouped.events), first, tables.lexicon, kept());
        if (events.size() == 1 && events.front().articleCount() == 1)
            say(u"there is only one article, so nothing to hold it against"_s);
        writeResults(events);
        m_found = std::ranges::any_of(events, [this](const Comparison &comparison) {
            return std::ranges::any_of(comparison.cells, [this](const Cell &cell) {
                return std::ranges::contains(m_line.failOn, cell.verdict);
            });
        });
    }

    /// The article that --base names.
    std::optional<EventArticle> namedArticle(std::span<const Extractions> events)
    {
        const auto base = findArticle(events, m_line.base);
        if (!base && !m_line.base.isEmpty()) {
            m_usageError = true;
            say(u"--base “%1” is none of the articles, or fits several"_s.arg(m_line.base));
        }
        return base;
    }

    /// The data need the texts alone, pages for people more.
    [[nodiscard]] Keep kept() const
    {
        const bool pages =
            !m_line.memo.isEmpty() || !m_line.pdf.isEmpty() || !m_line.html.isEmpty();
        return m_line.hasOutput() && !pages ? Keep::Texts : Keep::Everything;
    }

    void writeResults(std::span<const Comparison> events)
    {
        if (!m_line.hasOutput())
            print(summaryText(events).toUtf8());
        if (!m_line.json.isEmpty())
            writePieces(m_line.json,
                        [&](const ByteSink &out) { writeComparisonJson(events, out); });
        if (!m_line.csv.isEmpty())
            write(m_line.csv, comparisonCsv(events));
        if (!m_line.memo.isEmpty())
            writeMemo(events);
        if (m_line.pdf.isEmpty() && m_line.html.isEmpty())
            return;
        const Comparison &reported = events.front();
        if (events.size() > 1)
            say(u"the articles tell of %1 events; the report is about “%2” (%3 articles). For a "
                "report on another, name one of its articles with --base"_s.arg(events.size())
                    .arg(eventTitle(reported))
                    .arg(reported.articleCount()));
        writeReport(events);
    }

    void writeMemo(std::span<const Comparison> events)
    {
        for (const Comparison &event : events) {
            if (const auto article = findArticle(*event.alignment, m_line.memoFor)) {
                write(m_line.memo, memoAs(event, *article, m_line.memo));
                return;
            }
        }
        m_usageError = true;
        say(u"--memo-for “%1” is none of the articles, or fits several"_s.arg(m_line.memoFor));
    }

    void writeReport(std::span<const Comparison> events)
    {
        Q_ASSERT(m_writeReport);
        if (const auto written = m_writeReport(events, m_line, *m_streams.out); !written)
            fail(written.error());
    }

    /// To standard output. A full disk or a closed pipe may show only when the buffer is written,
    /// see finish().
    void print(QByteArrayView bytes)
    {
        if (m_streams.out->write(bytes.data(), bytes.size()) != bytes.size())
            m_printed = false;
    }

    void finish()
    {
        auto *file = qobject_cast<QFileDevice *>(m_streams.out);
        if (!m_printed || (file && !file->flush()))
            fail(u"standard output: %1"_s.arg(m_streams.out->errorString()));
    }

    void write(const QString &path, const QByteArray &bytes)
    {
        if (path == "-"_L1)
            print(bytes);
        else if (const auto written = writeFile(path, bytes); !written)
            fail(written.error());
    }

    /// What is too long to be held as a whole.
    void writePieces(const QString &path, const std::function<void(const ByteSink &)> &hand)
    {
        if (path == "-"_L1)
            hand([this](QByteArrayView bytes) { print(bytes); });
        else if (const auto written = writeFile(path, hand); !written)
            fail(written.error());
    }

    void extractFiles(const Tables &tables)
    {
        ReadExtractions read = extractPaths(m_line.inputs, tables);
        fail(read.errors);
        note(passedOverWords(read.passedOver));
        for (const auto &extraction : read.extractions)
            print(extractionJson(*extraction));
    }

    /// One {"id", "text"} a line; blank lines are passed over.
    void extractLines(const Tables &tables)
    {
        for (int number = 1; !m_streams.in->atEnd(); ++number) {
            const QByteArray bytes = m_streams.in->readLine().trimmed();
            if (bytes.isEmpty())
                continue;
            const QJsonObject object = QJsonDocument::fromJson(bytes).object();
            if (!object.value("text"_L1).isString()) {
                fail(u"standard input, line %1: no JSON object with a “text”"_s.arg(number));
                continue;
            }
            const QString id = object.value("id"_L1).toVariant().toString();
            print(extractionJson(extract(std::make_shared<const Article>(articleFromText(
                                             id.isEmpty() ? QString::number(number) : id,
                                             object.value("text"_L1).toString(), tables.debris)),
                                         tables.lexicon)));
        }
    }

    const CommandLine &m_line;
    const Streams &m_streams;
    const ReportWriter &m_writeReport;
    bool m_usageError = false;
    bool m_failed = false;
    bool m_printed = true; ///< all of it
    bool m_found = false;
};

} // namespace

ExitCode run(const CommandLine &line, const Streams &streams, const ReportWriter &writeReport)
{
    if (line.command == Command::Help)
        streams.out->write(helpText().toUtf8());
    else if (line.command == Command::Version)
        streams.out->write(versionText().toUtf8() + '\n');
    else
        return Batch(line, streams, writeReport).run();
    return ExitCode::Done;
}

int runBatch(const CommandLine &line, const ReportWriter &writeReport)
{
    QFile in;
    QFile out;
    QFile err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly) ||
        !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return int(ExitCode::FileFailed);
    return int(run(line, {.in = &in, .out = &out, .err = &err}, writeReport));
}

} // namespace crosscheck
