// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/jsonwriter.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace crosscheck
{

namespace
{

constexpr size_t pieceSize = 1 << 18; ///< bytes that are handed over at once

constexpr bool isPlain(char16_t c)
{
    return c >= 0x20 && c != u'"' && c != u'\\';
}

} // namespace

void JsonWriter::key(QStringView name)
{
    separate();
    writeText(name);
    m_bytes += ':';
    m_afterKey = true;
}

void JsonWriter::key(QLatin1StringView name)
{
    separate();
    m_bytes += '"';
    put(QByteArrayView(name.data(), name.size()));
    m_bytes += "\":";
    m_afterKey = true;
}

void JsonWriter::value(QStringView text)
{
    separate();
    writeText(text);
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_bytes += bracket;
    m_filled.push_back(0);
}

void JsonWriter::end(char bracket)
{
    m_filled.pop_back();
    m_bytes += bracket;
    if (m_sink && m_bytes.size() >= pieceSize)
        handOver();
}

void JsonWriter::handOver()
{
    m_sink(m_bytes);
    m_bytes.clear(); // keeps its room
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_filled.empty()) {
        if (m_filled.back() != 0)
            m_bytes += ',';
        m_filled.back() = 1;
    }
    if (m_lineBreak)
        m_bytes += '\n';
    m_lineBreak = false;
}

void JsonWriter::raw(QByteArrayView bytes)
{
    separate();
    put(bytes);
}

void JsonWriter::writeInteger(qint64 number)
{
    std::array<char, 24> digits{};
    const auto written = std::to_chars(digits.begin(), digits.end(), number);
    raw(QByteArrayView(digits.begin(), written.ptr));
}

void JsonWriter::writeNumber(double number)
{
    constexpr double exactIntegers = 9007199254740992; // 2^53
    if (!std::isfinite(number))
        null();
    else if (number == std::trunc(number) && std::abs(number) < exactIntegers)
        writeInteger(qint64(number));
    else
        raw(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
}

/// Nearly all text is plain ASCII, whose letters go over as they are.
void JsonWriter::writeText(QStringView text)
{
    const auto goesOver = [](QChar c) { return isPlain(c.unicode()) && c.unicode() < 0x80; };
    if (!std::ranges::all_of(text, goesOver)) {
        writeText(text.toUtf8());
        return;
    }
    m_bytes += '"';
    const size_t begin = m_bytes.size();
    m_bytes.resize(begin + size_t(text.size()));
    std::ranges::transform(text, m_bytes.begin() + std::ptrdiff_t(begin),
                           [](QChar c) { return char(c.unicode()); });
    m_bytes += '"';
}

void JsonWriter::writeText(QByteArrayView utf8)
{
    m_bytes += '"';
    for (auto at = utf8.begin(); at != utf8.end();) {
        const auto special =
            std::find_if_not(at, utf8.end(), [](char c) { return isPlain(uchar(c)); });
        put(QByteArrayView(at, special));
        if (special == utf8.end())
            break;
        writeEscaped(*special);
        at = special + 1;
    }
    m_bytes += '"';
}

void JsonWriter::writeEscaped(char c)
{
    if (c == '\n')
        m_bytes += "\\n";
    else if (uchar(c) < 0x20)
        put("\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0'));
    else
        (m_bytes += '\\') += c;
}

} // namespace crosscheck
