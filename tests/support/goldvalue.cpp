// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/goldvalue.h"

#include "model/claim/lexicon.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

std::expected<Bound, QString> boundNamed(const QString &wanted)
{
    for (int b = int(Bound::Exact); b <= int(Bound::Range); ++b) {
        if (name(Bound(b)) == wanted)
            return Bound(b);
    }
    return std::unexpected(u"unknown bound %1"_s.arg(wanted));
}

std::expected<CalendarDate, QString> dateOf(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4}|-)(?:-(\\d\\d))?(?:-(\\d\\d))?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::unexpected(u"not a date: %1"_s.arg(text));
    return CalendarDate{.year = match.captured(1).toInt(),
                        .month = match.captured(2).toInt(),
                        .day = match.captured(3).toInt()};
}

std::expected<ClockTime, QString> timeOf(const QString &text)
{
    if (text.size() != 5 || text[2] != u':')
        return std::unexpected(u"not a time: %1"_s.arg(text));
    return ClockTime{.hour = text.first(2).toInt(), .minute = text.last(2).toInt()};
}

/// The first number in digits of a text: its value, and the worth of its last written digit.
/// Zeros at the end of a whole number count as not written.
struct Digits {
    double value = 0;
    double place = 0;
};

Digits digitsOf(const QString &text)
{
    static const QRegularExpression form(u"\\d+(?:[, \\x{a0}]\\d{3})*(\\.\\d+)?"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    QString digits = match.captured(0);
    digits.remove(QRegularExpression(u"[^0-9.]"_s));
    Digits result{.value = digits.toDouble(), .place = 1};
    if (match.hasCaptured(1))
        result.place = std::pow(10, 1 - double(match.captured(1).size()));
    else if (result.value > 0)
        while (std::fmod(result.value, result.place * 10) == 0)
            result.place *= 10;
    return result;
}

/// Worth of the last written digit in base units. A number in words has that of its value.
double resolutionOf(const Quantity &quantity, const Digits &digits)
{
    if (quantity.vague || quantity.low == 0 || quantity.unit == u"x")
        return 0;
    if (digits.value == 0)
        return digitsOf(QString::number(quantity.low, 'f', 0)).place;
    if (quantity.unit == u"°C")
        return digits.place * (digits.value == quantity.low ? 1 : 5.0 / 9);
    return digits.place * quantity.low / digits.value;
}

bool isSymbol(const QString &unit)
{
    static const QStringList symbols{u"m"_s, u"m²"_s, u"m³"_s, u"kg"_s, u"s"_s, u"m/s"_s, u"°C"_s,
                                     u"J"_s, u"W"_s,  u"B"_s,  u"Hz"_s, u"V"_s, u"A"_s};
    return symbols.contains(unit);
}

/// The last unit word of the text, as the lexicon writes it.
QString unitWordIn(const QString &text, const Lexicon &lexicon)
{
    static const QRegularExpression word(u"[\\p{L}°²³]+"_s);
    QString found;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const QString written = it.next().captured(0);
        if (const auto *entry = lexicon.entry(lexicon.find(written), WordClass::Unit, written))
            found = entry->form;
    }
    return found;
}

void readOffWords(Quantity &quantity, const QString &text, const Lexicon &lexicon)
{
    const Digits digits = digitsOf(text);
    quantity.resolution = resolutionOf(quantity, digits);
    quantity.writtenUnit = quantity.unit;
    quantity.writtenLow = quantity.low;
    quantity.writtenHigh = quantity.high;
    static const QRegularExpression pence(u"(?:pence|\\dp)$"_s);
    if (pence.match(text).hasMatch()) {
        quantity.writtenUnit = u"pence"_s;
        quantity.writtenLow *= 100;
        quantity.writtenHigh *= 100;
    } else if (isSymbol(quantity.unit) && digits.value != 0) {
        const QString unit = unitWordIn(text, lexicon);
        quantity.writtenUnit = unit.isEmpty() ? quantity.unit : unit;
        quantity.writtenLow = digits.value;
        quantity.writtenHigh =
            quantity.low == 0 ? digits.value : digits.value * quantity.high / quantity.low;
    }
}

std::expected<ClaimValue, QString> numberOf(const QJsonObject &claim, const Lexicon &lexicon)
{
    const auto bound = boundNamed(claim["bound"_L1].toString());
    if (!bound)
        return std::unexpected(bound.error());
    const QString unit = claim["unit"_L1].toString();
    if (unit == u"date") {
        const auto first = dateOf(claim["low"_L1].toString());
        const auto last = dateOf(claim["high"_L1].toString());
        if (!first || !last)
            return std::unexpected(first ? last.error() : first.error());
        return DateRange{.first = *first, .last = *last, .bound = *bound};
    }
    if (unit == u"time") {
        const auto first = timeOf(claim["low"_L1].toString());
        const auto last = timeOf(claim["high"_L1].toString());
        if (!first || !last)
            return std::unexpected(first ? last.error() : first.error());
        return TimeRange{.first = *first, .last = *last, .bound = *bound};
    }
    Quantity quantity{.low = claim["low"_L1].toDouble(),
                      .high = claim["high"_L1].toDouble(),
                      .unit = unit,
                      .bound = *bound,
                      .vague = claim["vague"_L1].toBool()};
    readOffWords(quantity, claim["text"_L1].toString(), lexicon);
    return quantity;
}

/// With the marks around it, one or two units wide; a block quote has none.
TextSpan withMarks(TextSpan span, QStringView text)
{
    constexpr QStringView marks = u"\"'“”‘’`";
    const auto isMark = [&](qsizetype at) {
        return at >= 0 && at < text.size() && marks.contains(text[at]);
    };
    qsizetype begin = span.begin();
    qsizetype end = span.end();
    for (int width = 0; width < 2 && isMark(begin - 1); ++width)
        --begin;
    for (int width = 0; width < 2 && isMark(end) && end - span.end() < span.begin() - begin;
         ++width)
        ++end;
    return {begin, end};
}

} // namespace

std::expected<ClaimValue, QString> goldValue(const QJsonObject &claim, TextSpan span,
                                             const QString &article, const Lexicon &lexicon)
{
    const QString kind = claim["kind"_L1].toString();
    const QString speaker = claim["speaker"_L1].toString();
    if (kind == u"number")
        return numberOf(claim, lexicon);
    if (kind == u"indirect")
        return IndirectSpeech{.speaker = speaker};
    if (kind != u"quote")
        return std::unexpected(u"unknown kind %1"_s.arg(kind));
    const bool term = claim["role"_L1].toString() == u"term";
    return Quote{.role = term ? QuoteRole::Term : QuoteRole::Speech,
                 .speaker = speaker,
                 .nested = claim["nested"_L1].toBool(),
                 .outer = withMarks(span, article)};
}

} // namespace crosscheck
