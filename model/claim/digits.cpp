// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/digits.h"

#include <array>
#include <charconv>
#include <cmath>

namespace crosscheck
{

namespace
{

constexpr qsizetype longest = 40;

/// True when every run of digits after a `mark` has three of them (two are right inside a number
/// that counts in lakhs).
bool isGrouped(QStringView text, char16_t mark)
{
    qsizetype run = 0;
    bool first = true;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != mark) {
            ++run;
            continue;
        }
        const bool last = i == text.size();
        const bool fits = first ? run >= 1 && run <= 3 : last ? run == 3 : run == 2 || run == 3;
        if (!fits)
            return false;
        first = false;
        run = 0;
    }
    return true;
}

/// Where the decimals begin; nothing when the marks make no number.
struct Marks {
    qsizetype whole = 0; ///< length of the part before the decimal mark
    bool grouped = false;
};

std::optional<Marks> marksOf(QStringView text, DecimalMark decimalMark)
{
    const qsizetype points = text.count(u'.');
    const qsizetype commas = text.count(u',');
    if (points == 0 && commas == 0)
        return Marks{text.size(), text.contains(u'\'') || text.contains(u'’')};
    if (points > 0 && commas > 0) {
        const char16_t decimal = text.lastIndexOf(u'.') > text.lastIndexOf(u',') ? u'.' : u',';
        const qsizetype at = text.indexOf(decimal);
        if (text.count(decimal) > 1 || !isGrouped(text.first(at), decimal == u'.' ? u',' : u'.'))
            return {};
        return Marks{at, true};
    }
    const char16_t mark = points > 0 ? u'.' : u',';
    const qsizetype at = text.indexOf(mark);
    const char16_t group = decimalMark == DecimalMark::Point ? u',' : u'.';
    const bool groups =
        (mark == group || points + commas > 1) && text.front() != u'0' && isGrouped(text, mark);
    if (groups)
        return Marks{text.size(), true};
    if (points + commas > 1)
        return {};
    return Marks{at, false};
}

} // namespace

std::optional<Digits> parseDigits(QStringView text, DecimalMark mark)
{
    const auto marks = marksOf(text, mark);
    if (!marks || text.size() > longest)
        return {};
    std::array<char, longest + 1> plain{};
    size_t length = 0;
    int trailing = 0;
    Digits digits{.grouped = marks->grouped};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == marks->whole)
            plain.at(length++) = '.';
        if (!text[i].isDigit())
            continue;
        const int digit = text[i].digitValue();
        plain.at(length++) = char('0' + digit);
        trailing = digit == 0 ? trailing + 1 : 0;
        ++(i < marks->whole ? digits.whole : digits.decimals);
    }
    std::from_chars(plain.data(), plain.data() + length, digits.value);
    digits.leadingZero = digits.whole > 1 && text.front() == u'0';
    if (digits.decimals > 0)
        digits.resolution = std::pow(10.0, -digits.decimals);
    else if (digits.value != 0)
        digits.resolution = std::pow(10.0, trailing);
    return digits;
}

double vulgarFraction(char16_t unit)
{
    switch (unit) {
    case u'¼':
        return 0.25;
    case u'½':
        return 0.5;
    case u'¾':
        return 0.75;
    case u'⅐':
        return 1.0 / 7;
    case u'⅑':
        return 1.0 / 9;
    case u'⅒':
        return 0.1;
    case u'⅓':
        return 1.0 / 3;
    case u'⅔':
        return 2.0 / 3;
    case u'⅕':
        return 0.2;
    case u'⅖':
        return 0.4;
    case u'⅗':
        return 0.6;
    case u'⅘':
        return 0.8;
    case u'⅙':
        return 1.0 / 6;
    case u'⅚':
        return 5.0 / 6;
    case u'⅛':
        return 0.125;
    case u'⅜':
        return 0.375;
    case u'⅝':
        return 0.625;
    case u'⅞':
        return 0.875;
    default:
        return 0;
    }
}

} // namespace crosscheck
