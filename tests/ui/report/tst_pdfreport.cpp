// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/comparisonjson.h"
#include "tests/support/comparisonfixture.h"
#include "tests/support/madecomparison.h"
#include "ui/report/pdfreport.h"

#include <poppler-qt6.h>

#include <QBuffer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace crosscheck;
using namespace Qt::StringLiterals;

namespace
{

const QDate printed(2025, 1, 24);

Quantity gigawatts(double value, Bound bound = Bound::Exact)
{
    return {.low = value * 1e9, .high = value * 1e9, .unit = u"W"_s, .bound = bound};
}

/// "plain " as often as it takes.
QString words(int count, const QString &word = u"plain"_s)
{
    return (word + u' ').repeated(count).trimmed();
}

Comparison manySources()
{
    MadeComparison made;
    const FactIndex power = made.fact(u"Works: power"_s, FactKind::Number);
    const FactIndex saying = made.fact(u"Ann Lee on the works"_s, FactKind::Quote);
    for (int i = 0; i < 12; ++i) {
        const ArticleIndex article =
            made.article(u"%1.txt"_s.arg(i), u"Paper number %1 of the twelve"_s.arg(i),
                         u"The works\nIt has 2 gigawatts. “It will last long,” said Ann Lee."_s);
        const Verdict verdict = i == 0       ? Verdict::Base
                                : i % 3 == 0 ? Verdict::Hedge
                                             : Verdict::Same;
        made.cell(power, article, verdict, {.kind = ReasonKind::BoundLost, .before = u"at least"_s},
                  u"2 gigawatts", gigawatts(2));
        made.cell(saying, article, i == 0 ? Verdict::Base : Verdict::Misattributed,
                  {.kind = ReasonKind::OtherSpeaker, .before = u"Ann Lee"_s, .after = u"Bo Lee"_s},
                  u"It will last long,", Quote{.speaker = u"Ann Lee"_s});
    }
    return made.comparison();
}

/// A finding longer than a page, and a word longer than a line.
Comparison longQuotes()
{
    MadeComparison made;
    const QString speech = words(1500, u"speech"_s) + u" END1"_s;
    const QString monster = u"x"_s.repeated(4000);
    const ArticleIndex base = made.article(u"base.txt"_s, u"Base"_s,
                                           u"“%1” he said. “%2” he added."_s.arg(speech, monster));
    const ArticleIndex other =
        made.article(monster + u".txt"_s, monster, u"“%1” he said."_s.arg(speech));
    const FactIndex whole = made.fact(u"Speech"_s, FactKind::Quote);
    made.cell(whole, base, Verdict::Base, {}, speech, Quote{.speaker = u"Bo"_s});
    made.cell(whole, other, Verdict::Misattributed,
              {.kind = ReasonKind::OtherSpeaker, .before = u"Bo"_s, .after = monster}, speech,
              Quote{.speaker = monster});
    const FactIndex wide = made.fact(monster, FactKind::Quote);
    made.cell(wide, base, Verdict::Base, {}, monster, Quote{});
    made.cell(wide, other, Verdict::Changed,
              {.kind = ReasonKind::WordsChanged, .before = monster, .after = u"y"_s},
              u"speech speech", Quote{});
    return made.comparison();
}

/// Many findings, one after the other over many pages.
Comparison manyFindings(int count = 60)
{
    MadeComparison made;
    const ArticleIndex base =
        made.article(u"a.txt"_s, u"First"_s, u"Here 2 gigawatts are built.\n"_s.repeated(3));
    const ArticleIndex other =
        made.article(u"b.txt"_s, u"Second"_s, u"There 3 gigawatts are built."_s);
    for (int i = 0; i < count; ++i) {
        const FactIndex fact =
            made.fact(u"Plant %1: power "_s.arg(i) + words(i % 17, u"label"_s), FactKind::Number);
        made.cell(fact, base, Verdict::Base, {}, u"2 gigawatts", gigawatts(2));
        made.cell(fact, other, Verdict::Changed,
                  {.kind = ReasonKind::ValueChanged, .before = u"2 GW"_s, .after = u"3 GW"_s},
                  u"3 gigawatts", gigawatts(3));
    }
    return made.comparison();
}

Comparison longArticle()
{
    MadeComparison made;
    QString text = u"A long read\n"_s;
    for (int i = 0; i < 100; ++i)
        text += words(200, u"word"_s) + u" and 7 gigawatts.\n"_s;
    const ArticleIndex base = made.article(u"long.txt"_s, {}, text);
    const ArticleIndex other = made.article(u"short.txt"_s, {}, u"Nothing of it."_s);
    const FactIndex fact = made.fact(u"Works: power"_s, FactKind::Number);
    made.cell(fact, base, Verdict::Base, {}, u"7 gigawatts", gigawatts(7));
    made.cell(fact, other, Verdict::Dropped, {.kind = ReasonKind::NotStated});
    return made.comparison();
}

Comparison otherScripts()
{
    MadeComparison made;
    const ArticleIndex base = made.article(
        u"ar.txt"_s, u"صحيفة"_s, u"قال الوزير إن المصنع ينتج 2 جيجاوات من الكهرباء في العام"_s);
    const ArticleIndex other =
        made.article(u"zh.txt"_s, u"日报"_s, u"部长说 工厂 3 gigawatts 电力"_s);
    const FactIndex fact = made.fact(u"المصنع: power"_s, FactKind::Number);
    made.cell(fact, base, Verdict::Base, {}, u"2 جيجاوات", gigawatts(2));
    made.cell(fact, other, Verdict::Changed,
              {.kind = ReasonKind::ValueChanged, .before = u"2 GW"_s, .after = u"3 GW"_s},
              u"3 gigawatts", gigawatts(3));
    return made.comparison();
}

Comparison noFindings()
{
    MadeComparison made;
    const ArticleIndex base = made.article(u"a.txt"_s, u"First"_s, u"It has 2 gigawatts."_s);
    const ArticleIndex other = made.article(u"b.txt"_s, u"Second"_s, u"It has 2 GW."_s);
    const FactIndex fact = made.fact(u"Works: power"_s, FactKind::Number);
    made.cell(fact, base, Verdict::Base, {}, u"2 gigawatts", gigawatts(2));
    made.cell(fact, other, Verdict::Same, {}, u"2 GW", gigawatts(2));
    return made.comparison();
}

Comparison oneArticle()
{
    MadeComparison made;
    const ArticleIndex base = made.article(u"a.txt"_s, u"First"_s, u"It has 2 gigawatts."_s);
    made.cell(made.fact(u"Works: power"_s, FactKind::Number), base, Verdict::Base, {},
              u"2 gigawatts", gigawatts(2));
    return made.comparison();
}

Comparison nothingFound()
{
    MadeComparison made;
    (void)made.article(u"empty.txt"_s, {}, {});
    (void)made.article(u"b.txt"_s, {}, u"No figure."_s);
    return made.comparison();
}

ReportOptions options(QPageSize::PageSizeId paper = QPageSize::A4,
                      ReportProfile profile = ReportProfile::Full)
{
    return {.paper = paper, .date = printed, .title = u"Works & more"_s, .profile = profile};
}

QByteArray pdf(const Comparison &comparison, const ReportOptions &wanted)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writePdf(comparison, wanted, buffer);
    return written ? buffer.data() : QByteArray();
}

struct Page {
    std::unique_ptr<Poppler::Page> page;
    std::vector<std::unique_ptr<Poppler::TextBox>> words;

    [[nodiscard]] QString text() const
    {
        QStringList all;
        for (const auto &word : words)
            all += word->text();
        return all.join(u' ');
    }
};

/// A report as a reader sees it.
class ReadBack
{
public:
    explicit ReadBack(const QByteArray &bytes)
        : m_document(Poppler::Document::loadFromData(bytes))
    {
        for (int i = 0; m_document && i < m_document->numPages(); ++i) {
            auto page = m_document->page(i);
            auto words = page->textList();
            m_pages.push_back({.page = std::move(page), .words = std::move(words)});
        }
    }

    [[nodiscard]] const std::vector<Page> &pages() const { return m_pages; }
    [[nodiscard]] Poppler::Document &document() const { return *m_document; }
    /// All words, parted by one space.
    [[nodiscard]] QString text() const
    {
        QStringList all;
        for (const Page &page : m_pages)
            all += page.text();
        return all.join(u' ');
    }

private:
    std::unique_ptr<Poppler::Document> m_document;
    std::vector<Page> m_pages;
};

/// The part of a word's box that ink fills in most letters; boxes of neighbouring lines may touch.
QRectF core(const Poppler::TextBox &word)
{
    const QRectF box = word.boundingBox();
    return box.adjusted(box.width() * 0.1, box.height() * 0.32, -box.width() * 0.1,
                        -box.height() * 0.32);
}

QString placeOf(const Poppler::TextBox &word, int page)
{
    const QRectF box = word.boundingBox();
    return u"page %1, %2..%3, %4..%5: %6"_s.arg(page)
        .arg(box.left())
        .arg(box.right())
        .arg(box.top())
        .arg(box.bottom())
        .arg(word.text().left(60));
}

QString overlap(const Page &page)
{
    for (size_t i = 0; i < page.words.size(); ++i) {
        for (size_t j = i + 1; j < page.words.size(); ++j) {
            if (core(*page.words[i]).intersects(core(*page.words[j])))
                return page.words[i]->text() + u" / "_s + page.words[j]->text();
        }
    }
    return {};
}

} // namespace

class TestPdfReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWell_data();
    void readsWell();
    void showsEveryFinding();
    void saysTheAnswer();
    void namesThePageOfAFinding();
    void keepsPaperAndDate();
    void embedsAllFonts();
    void leadsToEveryFinding();
    void repeatsItself();
    void carriesTheComparisonAsData();
    void saysAsMuchAsItsProfile();
    void saysWhatTheEditorDecided();
    void leadsFromTheTextsAndBack();
    void leavesNothingAlone_data();
    void leavesNothingAlone();
    void keepsTheOldFileWhenCancelled();
    void saysWhyItWasNotWritten();
};

void TestPdfReport::readsWell_data()
{
    QTest::addColumn<Comparison>("comparison");
    QTest::newRow("small") << ComparisonFixture().comparison();
    QTest::newRow("twelve sources") << manySources();
    QTest::newRow("long quotes and words") << longQuotes();
    QTest::newRow("many findings") << manyFindings();
    QTest::newRow("20,000 words") << longArticle();
    QTest::newRow("Arabic and Chinese") << otherScripts();
    QTest::newRow("no findings") << noFindings();
    QTest::newRow("one article") << oneArticle();
    QTest::newRow("nothing found") << nothingFound();
}

void TestPdfReport::readsWell()
{
    QFETCH(const Comparison, comparison);
    for (const auto paper : {QPageSize::A4, QPageSize::Letter}) {
        const ReadBack report(pdf(comparison, options(paper)));
        QVERIFY(!report.pages().empty());
        const int count = int(report.pages().size());
        for (int i = 0; i < count; ++i) {
            const Page &page = report.pages()[size_t(i)];
            const QString footer = u"page %1 of %2"_s.arg(i + 1).arg(count);
            const QString text = page.text();
            QVERIFY2(text.contains(footer), qPrintable(text));
            QVERIFY2(page.words.size() > 16,
                     qPrintable(u"page %1 is empty: %2"_s.arg(i + 1).arg(text)));
            const QRectF inside = QRectF({}, page.page->pageSizeF()).adjusted(40, 40, -40, -25);
            for (const auto &word : page.words)
                QVERIFY2(inside.contains(word->boundingBox()), qPrintable(placeOf(*word, i + 1)));
            QCOMPARE(overlap(page), QString());
        }
    }
}

void TestPdfReport::showsEveryFinding()
{
    const Comparison comparison = manyFindings();
    const QString text = ReadBack(pdf(comparison, options())).text();
    for (int i = 0; i < comparison.factCount(); ++i) {
        const QString label = comparison.fact(FactIndex(i)).label.simplified().left(20);
        QVERIFY2(text.count(label) >= 2, qPrintable(label)); // in the matrix and as a block
    }
    QCOMPARE_GE(text.count(u"2 GW became 3 GW"_s), comparison.factCount());

    const QString quotes = ReadBack(pdf(longQuotes(), options())).text();
    QCOMPARE_GE(quotes.count(u"speech"_s), 4 * 1500); // twice as a finding, twice in the texts
    QVERIFY(quotes.contains(u"Speech, continued"_s));
}

void TestPdfReport::saysTheAnswer()
{
    const QString text =
        ReadBack(pdf(ComparisonFixture().comparison(), options())).pages().front().text();
    QVERIFY2(text.contains(u"Three sources, 4 facts. 2 are distorted and 2 dropped"_s),
             qPrintable(text));
    QVERIFY(ReadBack(pdf(noFindings(), options())).text().contains(u"None is distorted"_s));
    QVERIFY(ReadBack(pdf(oneArticle(), options()))
                .text()
                .contains(u"nothing to hold the one source against"_s));
}

void TestPdfReport::namesThePageOfAFinding()
{
    const ReadBack report(pdf(manyFindings(), options()));
    const QString cover = report.pages().front().text();
    static const QRegularExpression reference(u"p\\. (\\d+)"_s);
    const QRegularExpressionMatch match = reference.match(cover);
    QVERIFY2(match.hasMatch(), qPrintable(cover));
    const QString page = report.pages()[size_t(match.captured(1).toInt() - 1)].text();
    QVERIFY2(page.contains(u"Findings Plant 0: power"_s), qPrintable(page));
}

void TestPdfReport::keepsPaperAndDate()
{
    const ReadBack letter(pdf(noFindings(), options(QPageSize::Letter)));
    QCOMPARE(letter.pages().front().page->pageSize(), QSize(612, 792));
    const ReadBack a4(pdf(noFindings(), options()));
    QCOMPARE(a4.pages().front().page->pageSize(), QSize(595, 842));
    QVERIFY(a4.text().contains(u"24 January 2025"_s));
    QCOMPARE(a4.document().title(), u"Works & more"_s);
}

void TestPdfReport::embedsAllFonts()
{
    const ReadBack report(pdf(otherScripts(), options()));
    QVERIFY(!report.document().fonts().isEmpty());
    for (const Poppler::FontInfo &font : report.document().fonts())
        QVERIFY2(font.isEmbedded(), qPrintable(font.name()));
}

void TestPdfReport::leadsToEveryFinding()
{
    const ReadBack report(pdf(manyFindings(), options()));
    const QList<Poppler::OutlineItem> outline = report.document().outline();
    QVERIFY(outline.size() > 4);
    QCOMPARE(outline[2].name(), u"Findings"_s);
    QVERIFY(outline[2].hasChildren());
    QCOMPARE(outline[2].children().size(), 60);
    for (const Poppler::OutlineItem &item : outline[2].children()) {
        const QString text = report.pages()[size_t(item.destination()->pageNumber() - 1)].text();
        QVERIFY2(text.contains(item.name().left(16)), qPrintable(item.name()));
    }
    QCOMPARE(report.pages().front().page->links().size(), size_t(5));
    QCOMPARE_GE(report.pages()[1].page->links().size(), size_t(15)); // the matrix
}

void TestPdfReport::repeatsItself()
{
    const QByteArray first = pdf(manySources(), options());
    QVERIFY(first == pdf(manySources(), options()));
    ReportOptions later = options();
    later.date = printed.addDays(1);
    QVERIFY(first != pdf(manySources(), later));
}

void TestPdfReport::carriesTheComparisonAsData()
{
    const Comparison comparison = ComparisonFixture().comparison();
    const ReadBack report(pdf(comparison, options()));
    const auto files = report.document().embeddedFiles();
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.front()->name(), u"comparison.json"_s);
    QCOMPARE(files.front()->mimeType(), u"application/json"_s);
    QVERIFY(files.front()->data() == comparisonJson(comparison));
}

void TestPdfReport::saysAsMuchAsItsProfile()
{
    const auto headings = [](ReportProfile profile) {
        QStringList names;
        const ReadBack report(
            pdf(ComparisonFixture().comparison(), options(QPageSize::A4, profile)));
        for (const Poppler::OutlineItem &item : report.document().outline())
            names += item.name();
        return names.join(u", "_s);
    };
    QCOMPARE(headings(ReportProfile::Summary),
             u"The answer, Facts and sources, Limits and method"_s);
    QCOMPARE(headings(ReportProfile::Findings),
             u"The answer, Facts and sources, Findings, Dropped and added, source by source, "
             "Limits and method"_s);
    QVERIFY(headings(ReportProfile::Full).contains(u"The texts, annotated"_s));
    const QString summary =
        ReadBack(pdf(manyFindings(), options(QPageSize::A4, ReportProfile::Summary))).text();
    QVERIFY2(!summary.contains(u"p. "_s), qPrintable(summary)); // there is no such page
}

void TestPdfReport::saysWhatTheEditorDecided()
{
    auto review = std::make_shared<Review>();
    review->facts.resize(12);
    review->facts[0] = {.decision = Decision::Flagged, .note = u"Ask the desk"_s};
    review->facts[1] = {.decision = Decision::Dismissed};
    review->facts[2] = {.decision = Decision::Accepted, .changedSince = true};
    review->facts[3] = {.verdict = Verdict::Rounded};
    review->lost = {{.label = u"Gone: power"_s, .review = {.decision = Decision::Accepted}}};
    ReportOptions reviewed = options(QPageSize::A4, ReportProfile::Findings);
    reviewed.review = review;
    const QString text = ReadBack(pdf(manyFindings(12), reviewed)).text();
    QVERIFY2(text.contains(u"3 of 12 decided, 1 flagged, 1 dismissed."_s), qPrintable(text));
    QCOMPARE(text.count(u"Flagged · “Ask the desk”"_s), 1);
    QCOMPARE(text.count(u"Accepted · the articles have changed since"_s), 1);
    QCOMPARE(text.count(u"continued Open"_s) + text.count(u"2 GW became 3 GW Open"_s), 8);
    QCOMPARE(text.count(u"2 GW became 3 GW"_s), 10);
    QVERIFY2(text.contains(u"Set aside by the editor (1)"_s), qPrintable(text));
    QVERIFY(text.contains(u"the editor’s verdict: rounded"_s));
    QVERIFY(text.contains(u"Gone: power"_s));
    QVERIFY(text.contains(u"Findings (10)"_s)); // signs of capitals are found as what they are
    QVERIFY(text.contains(u"file · SHA-256"_s));
}

/// From the margin of a text to the block, and from the block's number to the matrix.
void TestPdfReport::leadsFromTheTextsAndBack()
{
    const ReadBack report(pdf(manyFindings(6), options()));
    std::map<QString, QSet<int>> reached; // part of the report → pages that its links lead to
    for (const Page &page : report.pages()) {
        const QString text = page.text();
        for (const auto &link : page.page->links()) {
            const auto *jump = dynamic_cast<const Poppler::LinkGoto *>(link.get());
            QVERIFY(jump);
            const int target = jump->destination().pageNumber();
            const QString there = report.pages()[size_t(target - 1)].text();
            if (text.contains(u"The texts, annotated"_s))
                QVERIFY2(there.contains(u"against the base Plant"_s) ||
                             there.contains(u"against the base A"_s),
                         qPrintable(there));
            reached[text.contains(u"The texts, annotated"_s) ? u"texts"_s : u"others"_s] += target;
        }
    }
    QVERIFY(!reached[u"texts"_s].isEmpty());
    QVERIFY(reached[u"others"_s].contains(2)); // the matrix
}

void TestPdfReport::leavesNothingAlone_data()
{
    QTest::addColumn<int>("findings");
    for (int count = 12; count <= 44; count += 2)
        QTest::addRow("%d findings", count) << count;
}

/// No heading at the end of a page, no row of the matrix alone on the next.
void TestPdfReport::leavesNothingAlone()
{
    QFETCH(const int, findings);
    const ReadBack report(pdf(manyFindings(findings), options()));
    int rowsOnPage = 0;
    for (const Page &page : report.pages()) {
        const QString text = page.text();
        static const QRegularExpression alone(
            u"(Findings|Facts and sources|Consistent facts|source by source) Works & more ·"_s);
        QVERIFY2(!alone.match(text).hasMatch(), qPrintable(text));
        if (text.contains(u"fact A ★"_s)) {
            static const QRegularExpression rowStart(u"Plant \\d+: power"_s);
            const QString matrix = text.section(u"Findings Plant"_s, 0, 0);
            rowsOnPage = int(matrix.count(rowStart));
            QVERIFY2(rowsOnPage != 1, qPrintable(text));
        }
    }
    QVERIFY(rowsOnPage > 1);
}

void TestPdfReport::keepsTheOldFileWhenCancelled()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"report.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    int asked = 0;
    const RunControl control{.isCancelled = [&asked] { return ++asked > 3; }};
    const auto written = writePdf(manyFindings(), options(), file.fileName(), control);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ReportError::Kind::Cancelled);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "old");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestPdfReport::saysWhyItWasNotWritten()
{
    const QString path = u"/nowhere/at/all/report.pdf"_s;
    const auto written = writePdf(noFindings(), options(), path);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ReportError::Kind::NotOpened);
    QVERIFY2(crosscheck::words(written.error()).startsWith(path),
             qPrintable(crosscheck::words(written.error())));

    QBuffer closed;
    QCOMPARE(writePdf(noFindings(), options(), closed).error().kind, ReportError::Kind::NotOpened);
    QBuffer open;
    open.open(QIODevice::WriteOnly);
    Comparison empty{.alignment = std::make_shared<const Alignment>()};
    QCOMPARE(writePdf(empty, options(), open).error().kind, ReportError::Kind::NoArticles);
}

QTEST_MAIN(TestPdfReport)
#include "tst_pdfreport.moc"
