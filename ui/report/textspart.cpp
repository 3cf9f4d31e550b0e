// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/excerpt.h"
#include "ui/report/reportparts.h"
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qreal marginGap = 10 * pt;
constexpr qreal marginWidth = 74 * pt;

/// What stands beside the line where a claim begins.
struct MarginNote {
    qsizetype offset = 0; ///< of the claim, in its block
    FactIndex fact{};
    Verdict verdict{};
};

/// One article in full, its claims marked as its verdicts say, numbered in the margin.
class AnnotatedText
{
public:
    AnnotatedText(PageFlow &flow, const ReportContents &contents, ArticleIndex article)
        : m_flow(flow)
        , m_contents(contents)
        , m_style(contents.style)
        , m_article(article)
        , m_text(contents.comparison.article(article))
    {
    }

    void write()
    {
        writeHead();
        for (const Block &block : m_text.blocks)
            writeBlock(block);
    }

private:
    [[nodiscard]] qreal textWidth() const { return m_flow.width() - marginWidth - marginGap; }

    void writeHead()
    {
        const Comparison &comparison = m_contents.comparison;
        m_flow.skip(m_style.wideGap);
        m_flow.ensure(110 * pt);
        writeParagraph(
            m_flow,
            RichText(markedSiglum(comparison, m_article) + u' ' + displayName(m_text).simplified(),
                     m_style.subheading),
            1.4);
        const QString date = m_text.date.isValid()
                                 ? m_text.date.toString(u"d MMMM yyyy"_s)
                                 : i18nc("@info an article without date", "undated");
        writeParagraph(m_flow, RichText(date + u" · "_s + m_text.id, m_style.small), 1.3);
        Picture rule;
        rule.add(DrawnRule{.from = {0, 0},
                           .to = {m_flow.width(), 0},
                           .colour = m_style.rule,
                           .width = m_style.hairline});
        m_flow.skip(3 * pt);
        m_flow.place(rule, 6 * pt);
    }

    /// The claims of facts that begin in `block`, by place.
    [[nodiscard]] std::vector<ClaimIndex> claimsIn(const Block &block) const
    {
        const Alignment &alignment = *m_contents.comparison.alignment;
        const auto before = [&](const Claim &claim, qsizetype offset) {
            return claim.article != m_article ? claim.article < m_article
                                              : claim.span.begin() < offset;
        };
        auto claim = std::lower_bound(alignment.claims.begin(), alignment.claims.end(),
                                      block.span.begin(), before);
        std::vector<ClaimIndex> found;
        for (; claim != alignment.claims.end() && claim->article == m_article &&
               claim->span.begin() < block.span.end();
             ++claim) {
            const qsizetype index = claim - alignment.claims.begin();
            if (alignment.factOf[size_t(index)] >= 0)
                found.push_back(ClaimIndex(int(index)));
        }
        return found;
    }

    [[nodiscard]] const TextStyle &styleOf(const Block &block) const
    {
        if (block.isDebris())
            return m_style.debris;
        return block.kind == BlockKind::Headline || block.kind == BlockKind::Subhead
                   ? m_style.claim
                   : m_style.article;
    }

    void writeBlock(const Block &block)
    {
        RichText text(block.span.of(m_text.text).toString(), styleOf(block));
        std::vector<MarginNote> notes;
        for (const ClaimIndex index : claimsIn(block))
            addClaim(index, block, text, notes);
        const TextBox box(text, {.width = textWidth(), .leading = 1.55});
        size_t note = 0;
        for (int line = 0; line < box.lineCount(); ++line)
            writeLine(block, box, line, notes, note);
        m_flow.skip(5 * pt);
    }

    void addClaim(ClaimIndex index, const Block &block, RichText &text,
                  std::vector<MarginNote> &notes) const
    {
        const Comparison &comparison = m_contents.comparison;
        const Claim &claim = comparison.alignment->claim(index);
        const FactIndex fact{comparison.alignment->factOf[size_t(index)]};
        const Verdict verdict = comparison.cell(fact, m_article).verdict;
        const TextSpan stated = claim.isNumber() ? shownSpan(claim) : claim.span;
        const TextSpan here = stated.intersected(block.span);
        text.mark({.begin = here.begin() - block.span.begin(),
                   .end = here.end() - block.span.begin(),
                   .verdict = verdict,
                   .tint = claim.isNumber() ? m_style.theme.tint(verdict) : QColor(),
                   .drop = claim.isNumber() ? 0 : 1.6 * pt});
        // In the base the sign tells what became of the fact.
        notes.push_back(
            {.offset = here.begin() - block.span.begin(),
             .fact = fact,
             .verdict = verdict == Verdict::Base ? gravestVerdict(comparison, fact) : verdict});
    }

    /// One line of the text, and beside it the notes of the claims that begin in it.
    void writeLine(const Block &block, const TextBox &box, int line,
                   const std::vector<MarginNote> &notes, size_t &next)
    {
        RichText margin;
        std::vector<std::pair<qsizetype, FactIndex>> starts;
        for (; next < notes.size() && box.lineAt(notes[next].offset) <= line; ++next) {
            if (!margin.isEmpty())
                margin.add(u"   "_s, m_style.small);
            starts.emplace_back(margin.text().size(), notes[next].fact);
            margin.add(QString::number(m_contents.numbers.of(notes[next].fact)) + u'\u00a0',
                       m_style.small.in(m_style.ink));
            margin.add(sign(notes[next].verdict),
                       m_style.smallStrong.in(m_style.theme.ink(notes[next].verdict)));
        }
        if (line == 0 && block.isDebris())
            margin.add(i18nc("@info in the margin: this is not the story", "not the story"),
                       m_style.small);
        const TextBox beside(margin, {.width = marginWidth});
        Picture picture = box.picture(line, 1);
        const QPointF besideAt(textWidth() + marginGap, 1.2 * pt);
        picture.add(beside.picture(), besideAt);
        for (size_t i = 0; i < starts.size(); ++i) {
            const qsizetype end =
                i + 1 < starts.size() ? starts[i + 1].first : margin.text().size();
            for (QRectF rect : beside.rects(starts[i].first, end)) {
                rect.translate(besideAt);
                picture.add(FactLink{.rect = rect, .fact = starts[i].second});
            }
        }
        const qreal height = std::max(box.height(line, 1), beside.height() + 1.2 * pt);
        m_flow.ensure(line == 0 && box.lineCount() > 1 ? height + box.height(1, 1) : height);
        m_flow.place(picture, height);
    }

    PageFlow &m_flow;
    const ReportContents &m_contents;
    const ReportStyle &m_style;
    ArticleIndex m_article;
    const Article &m_text;
};

} // namespace

void writeTexts(PageFlow &flow, const ReportContents &contents, ReportPlaces &places)
{
    const QString title = i18nc("@title", "The texts, annotated");
    flow.startPage();
    places.headings.push_back(
        {.title = title, .place = writeHeading(flow, contents.style, title, 120 * pt)});
    writeParagraph(
        flow, {i18nc("@info",
                     "The line under a claim shows its verdict; the number in the margin names its "
                     "fact. In the base, the sign is the gravest verdict that another source gets. "
                     "What is not the story is grey, and nothing in it is judged."),
               contents.style.small});
    for (int i = 0; i < contents.comparison.articleCount(); ++i)
        AnnotatedText(flow, contents, ArticleIndex(i)).write();
}

} // namespace crosscheck
