// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/excerpt.h"

#include "ui/facts/factwording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// The first of `spans` that reaches beyond `offset`.
template <typename Spans, typename Projection>
auto firstPast(const Spans &spans, qsizetype offset, Projection endOf)
{
    return std::ranges::upper_bound(spans, offset, {}, endOf);
}

/// The block around `span`; the whole text where there is none.
TextSpan blockAround(const Article &article, TextSpan span)
{
    const auto block = firstPast(article.blocks, span.begin(),
                                 [](const Block &candidate) { return candidate.span.end(); });
    const bool found = block != article.blocks.end() && block->span.contains(span.begin());
    return found ? block->span.united(span) : TextSpan(0, article.text.size());
}

/// The sentences that `span` touches, within its block; the block where no sentence is known.
TextSpan sentenceAround(const Extraction &extraction, TextSpan span)
{
    const std::vector<TextSpan> &sentences = extraction.tokens.sentences;
    auto sentence = firstPast(sentences, span.begin(), &TextSpan::end);
    TextSpan around = span;
    bool found = false;
    for (; sentence != sentences.end() && sentence->begin() < span.end(); ++sentence) {
        around = around.united(*sentence);
        found = true;
    }
    const TextSpan block = blockAround(*extraction.article, span);
    return found ? around.intersected(block).united(span) : block;
}

QString clippedAtStart(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    const qsizetype space = text.indexOf(u' ', text.size() - length - 1);
    return space < 0 ? u"…"_s : u"…"_s + text.sliced(space + 1);
}

QString clippedAtEnd(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', length);
    return space < 0 ? u"…"_s : text.first(space) + u"…"_s;
}

/// White space as one space each, also at the edges.
QString inOneLine(QStringView text)
{
    const QString bare = text.toString().simplified();
    if (bare.isEmpty())
        return text.isEmpty() ? QString() : u" "_s;
    return (text.front().isSpace() ? u" "_s : QString()) + bare +
           (text.back().isSpace() ? u" "_s : QString());
}

} // namespace

Excerpt excerpt(const Alignment &alignment, ClaimIndex claim, qsizetype context)
{
    const Claim &shown = alignment.claim(claim);
    const QStringView text = alignment.article(shown.article).text;
    const TextSpan span = shownSpan(shown);
    const TextSpan around = sentenceAround(*alignment.articles[size_t(shown.article)], span);
    return {.claim = claim,
            .before =
                clippedAtStart(inOneLine(TextSpan(around.begin(), span.begin()).of(text)), context),
            .words = wording(alignment, shown),
            .after = clippedAtEnd(inOneLine(TextSpan(span.end(), around.end()).of(text)), context)};
}

} // namespace crosscheck
