// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/labelcontext.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// What a length is, by the word beside it.
struct LengthWord {
    QStringView beside;
    QStringView word;
};
constexpr std::array lengthWords = {
    LengthWord{u"down", u"depth"},      LengthWord{u"deep", u"depth"},
    LengthWord{u"below", u"depth"},     LengthWord{u"beneath", u"depth"},
    LengthWord{u"under", u"depth"},     LengthWord{u"long", u"length"},
    LengthWord{u"measures", u"length"}, LengthWord{u"measured", u"length"},
    LengthWord{u"tall", u"height"},     LengthWord{u"high", u"height"},
    LengthWord{u"above", u"height"},    LengthWord{u"wide", u"width"},
    LengthWord{u"across", u"width"},    LengthWord{u"thick", u"thickness"},
};
constexpr qsizetype mostContext = 28; ///< letters of the sentence, where no word names a fact

bool endsClause(QChar c)
{
    return u".,;:!?()[]|*#\n\"“”–—"_s.contains(c);
}

/// The words of the claim's clause after it, at most so many: "aboard", "still standing".
QStringList wordsAfter(const Claim &claim, QStringView text, qsizetype most)
{
    QStringList words;
    qsizetype at = claim.span.end();
    while (words.size() < most && at < text.size() && text[at].isSpace() && text[at] != u'\n') {
        qsizetype end = ++at;
        while (end < text.size() && !text[end].isSpace() && !endsClause(text[end]))
            ++end;
        if (end == at || text[at].isDigit())
            break;
        words.push_back(text.sliced(at, end - at).toString());
        at = end;
    }
    return words;
}

/// The words of the claim's clause before it, the nearest last.
QStringList wordsBefore(const Claim &claim, QStringView text, qsizetype most)
{
    QStringList words;
    qsizetype end = claim.span.begin();
    while (words.size() < most && end > 0 && text[end - 1].isSpace() && text[end - 1] != u'\n') {
        qsizetype at = --end;
        while (at > 0 && !text[at - 1].isSpace() && !endsClause(text[at - 1]))
            --at;
        if (end == at || text[at].isDigit())
            break;
        words.push_front(text.sliced(at, end - at).toString());
        end = at;
    }
    return words;
}

/// Words before which a phrase can end: "slept | on Wednesday".
constexpr std::array<QStringView, 24> openers = {
    u"on",  u"in",    u"at",    u"for",    u"from", u"by",    u"with",    u"if",
    u"as",  u"when",  u"while", u"after",  u"to",   u"of",    u"because", u"since",
    u"and", u"until", u"or",    u"before", u"but",  u"which", u"that",    u"including"};
constexpr std::array<QStringView, 8> modals = {u"will", u"would", u"can",  u"could",
                                               u"may",  u"might", u"must", u"should"};
constexpr std::array<QStringView, 8> helpers = {u"is",   u"are", u"was", u"were",
                                                u"have", u"has", u"had", u"been"};

bool isOneOf(const QString &word, std::span<const QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView known) { return word == known; });
}

} // namespace

QString lengthByWords(const Claim &claim, QStringView text)
{
    for (const QString &beside : wordsAfter(claim, text, 1) + wordsBefore(claim, text, 1)) {
        for (const LengthWord &word : lengthWords) {
            if (beside.compare(word.beside, Qt::CaseInsensitive) == 0)
                return word.word.toString();
        }
    }
    return {};
}

QString countedPhrase(const QString &noun, const Claim &claim, QStringView text,
                      qsizetype mostLetters)
{
    constexpr qsizetype most = 4;
    QStringList words = wordsAfter(claim, text, most + 3);
    qsizetype end = claim.span.end();
    for (const QString &word : words)
        end += word.size() + 1;
    const bool ends = end >= text.size() || endsClause(text[end]);
    while (!words.isEmpty() && isOneOf(words.front(), helpers))
        words.removeFirst();
    if (words.isEmpty() || words.front() == u"and" || words.front() == u"or")
        return {};
    if (!ends || words.size() > most) {
        const auto cut =
            std::ranges::find_if(words, [](const QString &word) { return isOneOf(word, openers); });
        const qsizetype kept = cut - words.begin();
        if (cut == words.end() || kept == 0 || kept > most || words.front().endsWith(u's') ||
            isOneOf(words.front(), modals))
            return {};
        words.resize(kept);
    }
    constexpr std::array<QStringView, 4> pronouns = {u"it", u"them", u"this", u"that"};
    if (isOneOf(words.back(), pronouns))
        return {};
    const QString phrase = noun + u' ' + words.join(u' ');
    return phrase.size() > mostLetters ? QString() : phrase;
}

bool tellsMinute(const Claim &claim, QStringView text)
{
    const QStringView words = claim.span.of(text);
    return words.contains(u"minute", Qt::CaseInsensitive) || words.endsWith(u'\'') ||
           words.endsWith(u'’') || words.endsWith(u'′') ||
           text.sliced(claim.span.end()).trimmed().startsWith(u"minute", Qt::CaseInsensitive);
}

bool isDateline(const Claim &claim, QStringView text)
{
    const QStringView before = text.first(claim.span.begin());
    const QStringView place = before.sliced(before.lastIndexOf(u'\n') + 1).trimmed();
    return place.size() > 3 && place.endsWith(u',') && place.toString().toUpper() == place;
}

QString context(const Claim &claim, QStringView text)
{
    QStringList before = wordsBefore(claim, text, 4);
    QStringList after = before.size() < 2 ? wordsAfter(claim, text, 4) : QStringList();
    const auto length = [](const QStringList &words) { return words.join(u' ').size(); };
    while (length(before) > mostContext)
        before.removeFirst();
    while (length(before) + length(after) > mostContext && !after.isEmpty())
        after.removeLast();
    if (before.size() < 2 && before.size() + after.size() < 3)
        return {};
    return u"“%1”"_s.arg((before + QStringList(u"…"_s) + after).join(u' '));
}

} // namespace crosscheck
