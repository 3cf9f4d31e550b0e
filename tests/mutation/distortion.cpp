// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mutation/distortion.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

using Swap = std::pair<QStringView, QStringView>;

/// Words that a hurried writer puts for each other, longest first where one begins another.
constexpr std::array scaleSwaps = {
    Swap{u"million", u"billion"},
    Swap{u"billion", u"million"},
    Swap{u"thousand", u"million"},
    Swap{u"trillion", u"billion"},
};
constexpr std::array unitSwaps = {
    Swap{u"kilometres", u"miles"},
    Swap{u"kilometers", u"miles"},
    Swap{u"miles", u"kilometres"},
    Swap{u"metres", u"feet"},
    Swap{u"meters", u"feet"},
    Swap{u"feet", u"metres"},
    Swap{u"hectares", u"acres"},
    Swap{u"acres", u"hectares"},
    Swap{u"kilograms", u"pounds"},
    Swap{u"tonnes", u"kilograms"},
    Swap{u"hours", u"days"},
    Swap{u"minutes", u"hours"},
    Swap{u"days", u"weeks"},
    Swap{u"weeks", u"months"},
    Swap{u"months", u"years"},
    Swap{u"years", u"months"},
    Swap{u"km", u"miles"},
    Swap{u"kg", u"pounds"},
    Swap{u"US$", u"€"},
    Swap{u"$", u"€"},
    Swap{u"€", u"£"},
    Swap{u"£", u"$"},
    Swap{u"%", u" percentage points"},
};
constexpr std::array boundWords = {QStringView(u"at least "),  QStringView(u"more than "),
                                   QStringView(u"about "),     QStringView(u"around "),
                                   QStringView(u"nearly "),    QStringView(u"almost "),
                                   QStringView(u"up to "),     QStringView(u"fewer than "),
                                   QStringView(u"less than "), QStringView(u"over ")};

/// Finds what can be distorted in one article; made for one call.
class Distorter
{
public:
    explicit Distorter(const Extraction &extraction)
        : m_extraction(extraction)
        , m_text(extraction.article->text)
    {
    }

    std::vector<Distortion> run()
    {
        for (m_claim = 0; m_claim < m_extraction.claims.size(); ++m_claim) {
            const Claim &claim = m_extraction.claims[m_claim];
            if (claim.boilerplate || claim.quoted)
                continue;
            if (const auto *quantity = std::get_if<Quantity>(&claim.value))
                distort(claim, *quantity);
            else if (const auto *quote = std::get_if<Quote>(&claim.value))
                distort(claim, *quote);
        }
        return std::move(m_found);
    }

private:
    void add(DistortionKind kind, qsizetype begin, qsizetype end, QString by)
    {
        m_found.push_back({kind, m_claim, TextSpan(begin, end), std::move(by)});
    }

    void distort(const Claim &claim, const Quantity &quantity)
    {
        if (quantity.vague)
            return;
        if (quantity.low == quantity.high && !hasSeveralFigures(claim)) {
            changeDigit(claim);
            swapWord(DistortionKind::Scale, claim, scaleSwaps);
            swapWord(DistortionKind::Unit, claim, unitSwaps);
        }
        if (quantity.bound == Bound::Exact)
            addBound(claim);
        else if (quantity.bound != Bound::Range)
            loseBound(claim);
    }

    /// "7 hours 54 minutes", "3-2": one change would leave a half of it as it was.
    [[nodiscard]] bool hasSeveralFigures(const Claim &claim) const
    {
        static const QRegularExpression several(uR"(\d[^\d.,\s]*[^\d.,]\D*\d|\d[-–]\d)"_s);
        return several.matchView(claim.span.of(m_text)).hasMatch();
    }

    /// The first digit, so that no rounding hides it.
    void changeDigit(const Claim &claim)
    {
        const QStringView words = claim.span.of(m_text);
        for (qsizetype at = 0; at < words.size(); ++at) {
            if (!words[at].isDigit())
                continue;
            const int digit = words[at].digitValue();
            if (digit == 0 || (at > 0 && words[at - 1].isLetter()))
                return;
            const qsizetype place = claim.span.begin() + at;
            add(DistortionKind::Value, place, place + 1,
                QString::number(digit == 9 ? 4 : digit + 1));
            return;
        }
    }

    void swapWord(DistortionKind kind, const Claim &claim, std::span<const Swap> swaps)
    {
        const QStringView words = claim.span.of(m_text);
        for (const auto &[from, to] : swaps) {
            const qsizetype at = words.indexOf(from);
            if (at < 0 || !isWhole(words, at, from) || words.contains(to.trimmed()))
                continue;
            const qsizetype begin = claim.span.begin() + at;
            // "4kg" becomes "4 pounds".
            const bool glued = at > 0 && words[at - 1].isDigit() && to.front().isLetter();
            add(kind, begin, begin + from.size(), (glued ? u" "_s : QString()) + to.toString());
            return;
        }
    }

    /// A word of its own, and not a part of "km²" or "nautical miles".
    [[nodiscard]] static bool isWhole(QStringView words, qsizetype at, QStringView word)
    {
        const qsizetype end = at + word.size();
        const bool runsOn = word.back().isLetter() && end < words.size() &&
                            (words[end].isLetterOrNumber() || words[end] == u'/');
        return !runsOn && !words.contains(u"sq") && !words.contains(u"nautical");
    }

    /// Only where the words before leave room for it: "the more than 40 boats" is no English.
    void addBound(const Claim &claim)
    {
        static const QRegularExpression open(
            uR"(\b(?:in|to|of|for|after|with|than|and|by|cost|costs|has|have|had|were|was|are|is|measures|covers|sold|paid|drew|employs|killed|injured|said|covered|held|lasted|raised|from) $)"_s);
        const QStringView before =
            m_text.first(claim.span.begin()).last(std::min<qsizetype>(claim.span.begin(), 24));
        const QChar first = claim.span.of(m_text).front();
        const QStringView words = claim.span.of(m_text);
        const bool isBare = std::ranges::none_of(
            words, [](QChar c) { return c.isLetter() || c == u'%' || isMoney(c); });
        if (!open.matchView(before).hasMatch() || isBare || hasSeveralFigures(claim) ||
            !(first.isDigit() || isMoney(first)))
            return;
        if (before.endsWith(u"from ") || before.endsWith(u"than "))
            return;
        add(DistortionKind::BoundNew, claim.span.begin(), claim.span.begin(), u"more than "_s);
    }
    [[nodiscard]] static bool isMoney(QChar c) { return c == u'$' || c == u'€' || c == u'£'; }

    void loseBound(const Claim &claim)
    {
        const TextSpan span = claim.hedge.isEmpty() ? claim.span : claim.hedge.united(claim.span);
        const QStringView words = span.of(m_text);
        for (const QStringView bound : boundWords) {
            if (words.startsWith(bound)) {
                add(DistortionKind::BoundLost, span.begin(), span.begin() + bound.size(), {});
                return;
            }
        }
    }

    void distort(const Claim &claim, const Quote &quote)
    {
        if (quote.role != QuoteRole::Speech || quote.nested)
            return;
        loseNegation(claim);
        addNegation(claim);
        cut(claim);
        changeSpeaker(quote);
    }

    void loseNegation(const Claim &claim)
    {
        static const QRegularExpression negation(
            uR"((?<=\bdo|does|did|is|are|was|were|would|could|should|will|has|have|had)(?: not\b|n[’']t\b))"_s);
        const auto match = negation.matchView(claim.span.of(m_text));
        if (match.hasMatch())
            add(DistortionKind::NegationLost, claim.span.begin() + match.capturedStart(),
                claim.span.begin() + match.capturedEnd(), {});
    }

    void addNegation(const Claim &claim)
    {
        static const QRegularExpression verb(
            uR"(\b(?:is|are|was|were|will|would|could|should|can)(?= [a-z]{3,})(?! not\b| never\b))"_s);
        const auto match = verb.matchView(claim.span.of(m_text));
        const qsizetype at = claim.span.begin() + match.capturedEnd();
        if (match.hasMatch())
            add(DistortionKind::NegationNew, at, at, u" not"_s);
    }

    /// Loses the end, but not the punctuation before the closing mark.
    void cut(const Claim &claim)
    {
        constexpr int keptWords = 6;
        constexpr int leastLost = 4;
        const QStringView words = claim.span.of(m_text);
        qsizetype end = words.size();
        while (end > 0 && !words[end - 1].isLetterOrNumber())
            --end;
        qsizetype begin = -1;
        int count = 0;
        for (qsizetype at = 0; at < end; ++at) {
            if (words[at] == u' ' && ++count == keptWords)
                begin = at;
            if (words[at] == u'\n')
                return;
        }
        if (begin < 0 || count - keptWords + 1 < leastLost)
            return;
        while (begin > 0 && !words[begin - 1].isLetterOrNumber())
            --begin;
        if (!isInNumber(claim.span.begin() + begin))
            add(DistortionKind::QuoteCut, claim.span.begin() + begin, claim.span.begin() + end, {});
    }

    [[nodiscard]] bool isInNumber(qsizetype at) const
    {
        return std::ranges::any_of(m_extraction.claims, [at](const Claim &claim) {
            return claim.isNumber() && claim.span.begin() < at && at < claim.span.end();
        });
    }

    /// Where the attribution follows and names the speaker.
    void changeSpeaker(const Quote &quote)
    {
        static const QRegularExpression said(uR"(^ (?:said|says) )"_s);
        if (quote.speaker.isEmpty())
            return;
        const QStringView after =
            m_text.sliced(quote.outer.end())
                .first(std::min<qsizetype>(m_text.size() - quote.outer.end(), 80));
        const auto match = said.matchView(after);
        if (!match.hasMatch() || !after.sliced(match.capturedEnd()).startsWith(quote.speaker))
            return;
        const QString other = otherSpeaker(quote.speaker);
        const qsizetype begin = quote.outer.end() + match.capturedEnd();
        if (!other.isEmpty())
            add(DistortionKind::Speaker, begin, begin + quote.speaker.size(), other);
    }
    [[nodiscard]] QString otherSpeaker(const QString &speaker) const
    {
        for (const Claim &claim : m_extraction.claims) {
            const auto *quote = std::get_if<Quote>(&claim.value);
            if (quote && quote->speaker.contains(u' ') && quote->speaker != speaker)
                return quote->speaker;
        }
        return {};
    }

    const Extraction &m_extraction;
    QStringView m_text;
    size_t m_claim = 0;
    std::vector<Distortion> m_found;
};

} // namespace

QStringView name(DistortionKind kind)
{
    switch (kind) {
    case DistortionKind::Value:
        return u"value";
    case DistortionKind::Scale:
        return u"scale";
    case DistortionKind::Unit:
        return u"unit";
    case DistortionKind::BoundNew:
        return u"bound added";
    case DistortionKind::BoundLost:
        return u"bound lost";
    case DistortionKind::NegationLost:
        return u"negation lost";
    case DistortionKind::NegationNew:
        return u"negation added";
    case DistortionKind::QuoteCut:
        return u"quotation cut";
    case DistortionKind::Speaker:
        return u"other speaker";
    }
    return {};
}

Verdict verdictOn(DistortionKind kind)
{
    switch (kind) {
    case DistortionKind::BoundNew:
    case DistortionKind::BoundLost:
        return Verdict::Hedge;
    case DistortionKind::QuoteCut:
        return Verdict::Truncated;
    case DistortionKind::Speaker:
        return Verdict::Misattributed;
    default:
        return Verdict::Changed;
    }
}

std::vector<Distortion> distortionsOf(const Extraction &extraction)
{
    return Distorter(extraction).run();
}

QString distorted(QStringView text, const Distortion &distortion)
{
    return text.toString().replace(distortion.span.begin(), distortion.span.length(),
                                   distortion.by);
}

} // namespace crosscheck
