// SPDX-License-Identifier: GPL-3.0-or-later
//
// The articles in full, their claims marked. Claims may overlap (a figure inside a quotation, one
// quotation that another source begins earlier), elements may not: a text is cut at every place
// where a claim begins or ends, and each piece is marked by all claims that cover it.
#include "model/report/factsummary.h"
#include "ui/report/htmlparts.h"
#include "ui/report/reportwords.h"
#include "ui/theme/verdictmark.h"

#include <KLocalizedString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// A claim of a fact, as far as it lies in a block.
struct MarkedClaim {
    TextSpan span;
    FactIndex fact{};
    Verdict verdict{};
    bool isNumber = false;
};

class HtmlText
{
public:
    HtmlText(const HtmlContents &contents, ArticleIndex article)
        : m_contents(contents)
        , m_out(contents.out)
        , m_article(article)
        , m_text(contents.comparison.article(article))
    {
    }

    void write()
    {
        m_out.open("article"_L1, {{"class"_L1, u"text"_s}}).raw("\n");
        m_out.element("h3"_L1, siglum(m_article) +
                                   (m_article == m_contents.comparison.base ? u" ★ "_s : u" "_s) +
                                   displayName(m_text).simplified());
        m_out.element("p"_L1, publicationWords(m_text) + u" · "_s + m_text.id,
                      {{"class"_L1, u"quiet"_s}});
        for (const Block &block : m_text.blocks)
            writeBlock(block);
        m_out.close();
    }

private:
    [[nodiscard]] std::vector<MarkedClaim> claimsIn(const Block &block) const
    {
        const Alignment &alignment = *m_contents.comparison.alignment;
        const auto before = [this](const Claim &claim, qsizetype offset) {
            return claim.article != m_article ? claim.article < m_article
                                              : claim.span.begin() < offset;
        };
        auto claim = std::lower_bound(alignment.claims.begin(), alignment.claims.end(),
                                      block.span.begin(), before);
        std::vector<MarkedClaim> found;
        for (; claim != alignment.claims.end() && claim->article == m_article &&
               claim->span.begin() < block.span.end();
             ++claim) {
            const int fact = alignment.factOf[size_t(claim - alignment.claims.begin())];
            if (fact >= 0)
                found.push_back(
                    {.span = (claim->isNumber() ? shownSpan(*claim) : claim->span)
                                 .intersected(block.span),
                     .fact = FactIndex(fact),
                     .verdict = m_contents.comparison.cell(FactIndex(fact), m_article).verdict,
                     .isNumber = claim->isNumber()});
        }
        return found;
    }

    void writeBlock(const Block &block)
    {
        const bool isHead = block.kind == BlockKind::Headline || block.kind == BlockKind::Subhead;
        m_out.open("p"_L1, {{"dir"_L1, u"auto"_s},
                            {"class"_L1, block.isDebris() ? u"debris"_s
                                         : isHead         ? u"headline"_s
                                                          : u"story"_s}});
        if (block.isDebris())
            m_out.element("small"_L1, i18nc("@info this is not the story", "not the story"))
                .text(u" ");
        writePieces(block, claimsIn(block));
        m_out.close();
    }

    void writePieces(const Block &block, const std::vector<MarkedClaim> &claims)
    {
        std::vector<qsizetype> edges{block.span.begin(), block.span.end()};
        for (const MarkedClaim &claim : claims) {
            edges.push_back(claim.span.begin());
            edges.push_back(claim.span.end());
        }
        std::ranges::sort(edges);
        edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
        for (size_t i = 0; i + 1 < edges.size(); ++i)
            writePiece({edges[i], edges[i + 1]}, claims);
    }

    /// Quotations outside, figures inside; then the numbers of the facts that end here.
    void writePiece(TextSpan piece, const std::vector<MarkedClaim> &claims)
    {
        int open = 0;
        for (const bool numbers : {false, true}) {
            for (const MarkedClaim &claim : claims) {
                if (claim.isNumber != numbers || !claim.span.overlaps(piece))
                    continue;
                m_out.open(
                    numbers ? "mark"_L1 : "span"_L1,
                    {{"class"_L1, (numbers ? QString() : u"said "_s) + styleName(claim.verdict)}});
                ++open;
            }
        }
        m_out.text(piece.of(m_text.text));
        for (; open > 0; --open)
            m_out.close();
        for (const MarkedClaim &claim : claims) {
            if (claim.span.end() == piece.end() && !claim.span.isEmpty())
                writeNumber(claim);
        }
    }

    void writeNumber(const MarkedClaim &claim)
    {
        const Verdict shown = claim.verdict == Verdict::Base
                                  ? gravestVerdict(m_contents.comparison, claim.fact)
                                  : claim.verdict;
        m_out.element("a"_L1,
                      u"%1\u00a0%2"_s.arg(m_contents.numbers.of(claim.fact)).arg(sign(shown)),
                      {{"class"_L1, u"note"_s},
                       {"href"_L1, m_contents.linkTo(claim.fact)},
                       {"title"_L1, m_contents.comparison.fact(claim.fact).label.simplified() +
                                        u": "_s + word(shown)}});
    }

    const HtmlContents &m_contents;
    HtmlWriter &m_out;
    ArticleIndex m_article;
    const Article &m_text;
};

} // namespace

void writeHtmlTexts(const HtmlContents &contents)
{
    openSection(contents.out, u"texts"_s, i18nc("@title", "The texts, annotated"));
    contents.out.element(
        "p"_L1,
        i18nc("@info",
              "The line under a claim shows its verdict; the number behind it names its fact. In "
              "the base, the sign is the gravest verdict that another source gets. What is not "
              "the story is grey, and nothing in it is judged."),
        {{"class"_L1, u"quiet"_s}});
    for (int i = 0; i < contents.comparison.articleCount(); ++i)
        HtmlText(contents, ArticleIndex(i)).write();
    contents.out.close();
}

} // namespace crosscheck
