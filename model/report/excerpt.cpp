// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/excerpt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// Two parts of a quotation with no more than this between them are shown as one.
constexpr qsizetype attributionLength = 120;
/// A bound farther away than this is shown as context.
constexpr qsizetype hedgeDistance = 24;

/// The words that state the fact.
struct Statement {
    TextSpan span;
    ClaimIndex claim{};
};

/// A part of an article to show, and the stretches of it that state the fact, by place.
struct Excerpt {
    TextSpan span;
    std::vector<Statement> claims;
    bool isQuote = false;
};

TextSpan blockAround(const Article &article, TextSpan span)
{
    const auto block = std::ranges::find_if(
        article.blocks, [=](const Block &candidate) { return candidate.span.overlaps(span); });
    return block == article.blocks.end() ? span : block->span.united(span);
}

/// The sentence that holds `span`, or the block where no sentences are known.
TextSpan sentenceAround(const Extraction &extraction, TextSpan span)
{
    const auto &sentences = extraction.tokens.sentences;
    auto sentence = std::ranges::lower_bound(
        sentences, span.begin(), {}, [](TextSpan candidate) { return candidate.end() - 1; });
    if (sentence == sentences.end() || !sentence->overlaps(span))
        return blockAround(*extraction.article, span);
    TextSpan whole = span;
    for (; sentence != sentences.end() && sentence->overlaps(span); ++sentence)
        whole = whole.united(*sentence);
    return whole;
}

bool isInsideWord(QStringView text, qsizetype offset)
{
    return offset > 0 && offset < text.size() && !text[offset].isSpace() &&
           !text[offset - 1].isSpace();
}

/// `sentence`, cut between words where it reaches far beyond `claim`.
TextSpan shortened(QStringView text, TextSpan sentence, TextSpan claim, qsizetype context)
{
    qsizetype begin = std::max(sentence.begin(), claim.begin() - context);
    qsizetype end = std::min(sentence.end(), claim.end() + context);
    // Cutting off less than a few words would save nothing.
    if (begin - sentence.begin() < 24)
        begin = sentence.begin();
    if (sentence.end() - end < 24)
        end = sentence.end();
    while (begin > sentence.begin() && begin < claim.begin() && isInsideWord(text, begin))
        ++begin;
    while (end < sentence.end() && end > claim.end() && isInsideWord(text, end))
        --end;
    return {begin, end};
}

Excerpt excerptOf(const Alignment &alignment, ClaimIndex index, qsizetype context)
{
    const Claim &claim = alignment.claim(index);
    const Extraction &extraction = *alignment.articles[size_t(claim.article)];
    const Statement statement{.span = shownSpan(claim), .claim = index};
    if (claim.isQuote())
        return {.span = statement.span, .claims = {statement}, .isQuote = true};
    const TextSpan sentence = sentenceAround(extraction, statement.span);
    return {.span = shortened(extraction.article->text, sentence, statement.span, context),
            .claims = {statement}};
}

bool belongTogether(const Excerpt &a, const Excerpt &b)
{
    if (a.isQuote != b.isQuote)
        return false;
    return b.span.begin() - a.span.end() <= (a.isQuote ? attributionLength : 0);
}

void join(Excerpt &a, const Excerpt &b)
{
    a.span = a.span.united(b.span);
    TextSpan &last = a.claims.back().span;
    if (last.overlaps(b.claims.front().span))
        last = last.united(b.claims.front().span);
    else
        a.claims.push_back(b.claims.front());
}

/// In one line, but with the space at either end that parts it from its neighbours.
QString oneLine(QStringView text)
{
    const QString simple = text.toString().simplified();
    if (simple.isEmpty())
        return text.isEmpty() ? QString() : u" "_s;
    return (text.front().isSpace() ? u" "_s : QString()) + simple +
           (text.back().isSpace() ? u" "_s : QString());
}

/// True when a sentence or block begins at `offset`, or nothing but marks stands before it.
bool opensText(QStringView text, const Excerpt &excerpt, TextSpan sentence)
{
    return text
        .sliced(sentence.begin(), std::max<qsizetype>(0, excerpt.span.begin() - sentence.begin()))
        .trimmed()
        .isEmpty();
}

bool closesText(QStringView text, const Excerpt &excerpt, TextSpan sentence)
{
    return text
        .sliced(excerpt.span.end(), std::max<qsizetype>(0, sentence.end() - excerpt.span.end()))
        .trimmed()
        .isEmpty();
}

Wording runsOf(const Extraction &extraction, const Excerpt &excerpt)
{
    const QStringView text = extraction.article->text;
    Wording runs;
    const auto add = [&](TextSpan span, RunKind kind, std::optional<ClaimIndex> claim = {}) {
        if (const QString line = oneLine(span.of(text)); !line.isEmpty())
            runs.push_back({.text = line, .kind = kind, .claim = claim});
    };
    qsizetype at = excerpt.span.begin();
    for (const Statement &statement : excerpt.claims) {
        add({at, std::max(at, statement.span.begin())}, RunKind::Context);
        add(statement.span, RunKind::Claim, statement.claim);
        at = statement.span.end();
    }
    add({at, excerpt.span.end()}, RunKind::Context);
    if (excerpt.isQuote || runs.empty())
        return runs;
    const TextSpan sentence = sentenceAround(extraction, excerpt.span);
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    QString &first = runs.front().text;
    first.remove(0, std::ranges::find_if_not(first, isSpace) - first.begin());
    if (!opensText(text, excerpt, sentence))
        runs.insert(runs.begin(), {.text = u"…"_s, .kind = RunKind::Context});
    if (!closesText(text, excerpt, sentence)) {
        while (!runs.back().text.isEmpty() && isSpace(runs.back().text.back()))
            runs.back().text.chop(1);
        runs.push_back({.text = u"…"_s, .kind = RunKind::Context});
    }
    return runs;
}

} // namespace

TextSpan shownSpan(const Claim &claim)
{
    if (const auto *quote = std::get_if<Quote>(&claim.value))
        return quote->outer.isEmpty() ? claim.span : quote->outer.united(claim.span);
    const TextSpan both = claim.hedge.isEmpty() ? claim.span : claim.span.united(claim.hedge);
    const qsizetype between = both.length() - claim.span.length() - claim.hedge.length();
    return between <= hedgeDistance ? both : claim.span;
}

std::vector<Wording> excerpts(const Alignment &alignment, std::span<const ClaimIndex> claims,
                              qsizetype context)
{
    std::vector<Wording> wordings;
    if (claims.empty())
        return wordings;
    const ArticleIndex article = alignment.claim(claims.front()).article;
    const Extraction &extraction = *alignment.articles[size_t(article)];
    std::vector<Excerpt> parts;
    for (const ClaimIndex claim : claims) {
        Excerpt part = excerptOf(alignment, claim, context);
        if (!parts.empty() && belongTogether(parts.back(), part))
            join(parts.back(), part);
        else
            parts.push_back(std::move(part));
    }
    for (const Excerpt &part : parts) {
        Wording runs = runsOf(extraction, part);
        const auto known = [&](const Wording &other) { return text(other) == text(runs); };
        if (std::ranges::none_of(wordings, known))
            wordings.push_back(std::move(runs));
    }
    return wordings;
}

QString text(const Wording &wording)
{
    QString words;
    for (const WordingRun &run : wording)
        words += run.text;
    return words;
}

QString claimWords(const Alignment &alignment, std::span<const ClaimIndex> claims)
{
    QString words;
    for (const Wording &wording :
         excerpts(alignment, claims.first(std::min<size_t>(claims.size(), 1)))) {
        for (const WordingRun &run : wording)
            words += run.kind == RunKind::Claim ? run.text : QString();
    }
    return words.simplified();
}

QString firstWords(const QString &text, qsizetype length)
{
    QString line = text.simplified();
    if (line.size() <= length)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', length);
    qsizetype end = space > length / 2 ? space : length;
    if (line[end - 1].isHighSurrogate())
        --end;
    while (end > 1 && u" ,.;:-–—…"_s.contains(line[end - 1]))
        --end;
    return line.first(end) + u"…"_s;
}

} // namespace crosscheck
