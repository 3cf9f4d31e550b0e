// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/factmarkup.h"

#include "model/claim/lexer.h"
#include "tests/support/markedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// A claim while its words are read.
struct OpenClaim {
    QString fact;
    qsizetype begin = 0;
};

struct ReadClaim {
    QString fact;
    Claim claim;
};

ClaimValue valueOf(const QString &note, TextSpan span)
{
    if (note == u"term" || note.startsWith(u'@'))
        return Quote{.role = note == u"term" ? QuoteRole::Term : QuoteRole::Speech,
                     .speaker = note == u"term" ? QString() : note.sliced(1),
                     .outer = {span.begin() - 1, span.end() + 1}};
    if (note.startsWith(u'>'))
        return IndirectSpeech{.speaker = note.sliced(1)};
    if (const qsizetype colon = note.indexOf(u':'); colon > 0) {
        const ClockTime time{.hour = note.first(colon).toInt(),
                             .minute = note.sliced(colon + 1).toInt()};
        return TimeRange{.first = time, .last = time};
    }
    const QStringList parts = note.split(u' ');
    if (parts.size() == 1) {
        const QStringList date =
            note.startsWith(u"--") ? (u"0-"_s + note.sliced(2)).split(u'-') : note.split(u'-');
        const CalendarDate day{
            .year = date[0].toInt(), .month = date.value(1).toInt(), .day = date.value(2).toInt()};
        return DateRange{.first = day, .last = day};
    }
    const double low = parts[0].toDouble();
    return Quantity{.low = low, .high = low, .unit = QStringList(parts.sliced(1)).join(u' ')};
}

std::shared_ptr<const Extraction> read(const QString &id, const QString &marked,
                                       const Lexicon &lexicon, QStringList &facts)
{
    QString text;
    std::vector<OpenClaim> open;
    std::vector<ReadClaim> claims;
    for (qsizetype at = 0; at < marked.size(); ++at) {
        if (marked[at] == u'{') {
            const qsizetype bar = marked.indexOf(u'|', at);
            open.push_back({marked.sliced(at + 1, bar - at - 1), text.size()});
            at = bar;
        } else if (marked[at] == u'|' && !open.empty()) {
            const qsizetype end = marked.indexOf(u'}', at);
            const TextSpan span(open.back().begin, text.size());
            claims.push_back(
                {open.back().fact,
                 {.span = span, .value = valueOf(marked.sliced(at + 1, end - at - 1), span)}});
            open.pop_back();
            at = end;
        } else {
            text += marked[at];
        }
    }
    std::ranges::sort(claims, {}, [](const ReadClaim &read) {
        return std::pair(read.claim.span.begin(), -read.claim.span.end());
    });
    auto article = std::make_shared<Article>(articleOfLines(text));
    article->id = id;
    auto extraction = std::make_shared<Extraction>();
    extraction->tokens = lex(*article, lexicon);
    extraction->article = std::move(article);
    for (ReadClaim &claim : claims) {
        facts << claim.fact;
        extraction->claims.push_back(std::move(claim.claim));
    }
    return extraction;
}

} // namespace

MarkedFacts markedFacts(const QStringList &texts, const Lexicon &lexicon)
{
    MarkedFacts result;
    for (const QString &text : texts) {
        QStringList facts;
        result.articles.push_back(
            read(QString::number(result.articles.size()), text, lexicon, facts));
        result.facts.push_back(facts);
    }
    return result;
}

} // namespace crosscheck
