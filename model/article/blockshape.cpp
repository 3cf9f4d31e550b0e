// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/blockshape.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr std::uint64_t hashSeed = 14695981039346656037ULL;

constexpr std::uint64_t hashed(std::uint64_t hash, char16_t unit)
{
    return (hash ^ unit) * 1099511628211ULL;
}

char16_t folded(char16_t unit)
{
    if (unit < 0x80)
        return unit >= u'A' && unit <= u'Z' ? char16_t(unit + 32) : unit;
    return unit == u'’' ? u'\'' : QChar(unit).toCaseFolded().unicode();
}

bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool isWordSign(char16_t unit)
{
    if (unit < 0x80)
        return isDigit(unit) || (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
    return unit == u'©' || QChar(unit).isLetterOrNumber() || QChar::isSurrogate(unit);
}

/// Marks that belong to a word where it goes on after them: "it's", "1,304", "8:45".
bool joins(char16_t unit, bool number)
{
    return number ? unit == u',' || unit == u'.' || unit == u':' : unit == u'\'' || unit == u'’';
}

/// `guillemets` says that the line quotes with « and ».
bool isPartSign(char16_t unit, bool guillemets)
{
    if (guillemets && (unit == u'»' || unit == u'›'))
        return false;
    switch (unit) {
    case u'|':
    case u'•':
    case u'·':
    case u'›':
    case u'»':
    case u'●':
    case u'∙':
    case u'▪':
        return true;
    default:
        return false;
    }
}

bool isQuote(char16_t unit)
{
    return unit == u'"' || unit == u'“' || unit == u'”' || unit == u'„' || unit == u'«';
}

qsizetype wordEnd(QStringView line, qsizetype at)
{
    const bool number = isDigit(line[at].unicode());
    for (++at; at < line.size(); ++at) {
        const char16_t unit = line[at].unicode();
        const bool goesOn =
            joins(unit, number) && at + 1 < line.size() && isWordSign(line[at + 1].unicode());
        if (!isWordSign(unit) && !goesOn)
            break;
    }
    return at;
}

/// The period of "10:12 p.m." ends no sentence as far as a lone line is concerned.
bool endsSentence(QStringView line)
{
    if (line.endsWith("a.m."_L1) || line.endsWith("p.m."_L1))
        return false;
    qsizetype at = line.size();
    while (at > 0 && QStringView(u"\"”’'»)]*_ ").contains(line[at - 1]))
        --at;
    return at > 0 && QStringView(u".!?…").contains(line[at - 1]);
}

bool isSetBetween(QStringView line, QChar open, QChar close)
{
    return line.size() > 2 && line.front() == open && line.back() == close;
}

} // namespace

std::uint64_t hashOfWord(QStringView word)
{
    std::uint64_t hash = hashSeed;
    for (const QChar c : word)
        hash = hashed(hash, folded(c.unicode()));
    return hash;
}

void readShape(QStringView line, BlockShape &shape)
{
    shape.words.clear();
    shape.parts = 1;
    shape.chevrons = false;
    shape.quotes = false;
    bool opensPart = false;
    const bool guillemets = line.contains(u'«') || line.contains(u'‹');
    for (qsizetype at = 0; at < line.size();) {
        const char16_t unit = line[at].unicode();
        if (!isWordSign(unit)) {
            opensPart = opensPart || isPartSign(unit, guillemets);
            shape.chevrons = shape.chevrons || (!guillemets && (unit == u'›' || unit == u'»'));
            shape.quotes = shape.quotes || isQuote(unit);
            ++at;
            continue;
        }
        const qsizetype end = wordEnd(line, at);
        if (opensPart && !shape.words.empty())
            ++shape.parts;
        shape.words.push_back({.span = {at, end},
                               .hash = hashOfWord(line.sliced(at, end - at)),
                               .capital = line[at].isUpper(),
                               .number = isDigit(unit),
                               .opensPart = opensPart || shape.words.empty()});
        opensPart = false;
        at = end;
    }
    shape.endsSentence = endsSentence(line);
    shape.emphasised = isSetBetween(line, u'*', u'*') || isSetBetween(line, u'_', u'_');
    shape.bracketed = isSetBetween(line, u'(', u')') || isSetBetween(line, u'[', u']');
}

} // namespace crosscheck
