// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/jsonwriter.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace crosscheck
{

void JsonWriter::key(QStringView name)
{
    separate();
    writeText(name.toUtf8());
    m_bytes += ':';
    m_afterKey = true;
}

void JsonWriter::key(QLatin1StringView name)
{
    separate();
    writeText(QByteArrayView(name.data(), name.size()));
    m_bytes += ':';
    m_afterKey = true;
}

void JsonWriter::value(QStringView text)
{
    separate();
    writeText(text.toUtf8());
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_bytes += bracket;
    m_filled.push_back(false);
}

void JsonWriter::end(char bracket)
{
    m_filled.pop_back();
    m_bytes += bracket;
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_filled.empty()) {
        if (m_filled.back())
            m_bytes += ',';
        m_filled.back() = true;
    }
    if (m_lineBreak)
        m_bytes += '\n';
    m_lineBreak = false;
}

void JsonWriter::raw(QByteArrayView bytes)
{
    separate();
    m_bytes += bytes;
}

void JsonWriter::writeNumber(double number)
{
    constexpr double exactIntegers = 9007199254740992; // 2^53
    if (!std::isfinite(number))
        null();
    else if (number == std::trunc(number) && std::abs(number) < exactIntegers)
        raw(QByteArray::number(qint64(number)));
    else
        raw(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
}

void JsonWriter::writeText(QByteArrayView utf8)
{
    m_bytes += '"';
    const auto isPlain = [](char c) { return c != '"' && c != '\\' && uchar(c) >= 0x20; };
    for (auto at = utf8.begin(); at != utf8.end();) {
        const auto special = std::find_if_not(at, utf8.end(), isPlain);
        m_bytes += QByteArrayView(at, special);
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
        m_bytes += "\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
    else
        (m_bytes += '\\') += c;
}

} // namespace crosscheck
