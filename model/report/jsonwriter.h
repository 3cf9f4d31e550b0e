// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringView>

#include <concepts>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace crosscheck
{

/// Writes JSON in the order in which it is told, so that the same comparison gives the same bytes.
/// The caller keeps to the grammar: a key before each value of an object.
class JsonWriter
{
public:
    JsonWriter() = default;
    /// Hands what is written over in pieces, the last by flush(), instead of keeping it.
    explicit JsonWriter(std::function<void(QByteArrayView)> sink)
        : m_sink(std::move(sink))
    {
    }

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }

    void key(QStringView name);
    /// Of letters that need no escape.
    void key(QLatin1StringView name);

    void value(QStringView text);
    void value(std::same_as<bool> auto truth) { raw(truth ? "true" : "false"); }
    void value(std::integral auto number)
        requires(!std::same_as<decltype(number), bool>)
    {
        writeInteger(qint64(number));
    }
    /// Whole numbers without exponent; what is not finite becomes null.
    void value(std::floating_point auto number) { writeNumber(double(number)); }
    void null() { raw("null"); }

    template <typename Value>
    void member(QLatin1StringView name, const Value &content)
    {
        key(name);
        value(content);
    }

    /// A line break before the next value: one element a line reads well in a diff.
    void newLine() { m_lineBreak = true; }

    [[nodiscard]] QByteArray bytes() const { return QByteArray::fromStdString(m_bytes); }
    /// Ends with a line break and hands over what is left.
    void flush()
    {
        m_bytes += '\n';
        handOver();
    }
    /// Ends with a line break and hands over what was written.
    [[nodiscard]] QByteArray takeLine()
    {
        m_bytes += '\n';
        return QByteArray::fromStdString(std::exchange(m_bytes, {}));
    }

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    void put(QByteArrayView bytes) { m_bytes.append(bytes.data(), size_t(bytes.size())); }
    void handOver();
    void raw(QByteArrayView bytes);
    void writeInteger(qint64 number);
    void writeNumber(double number);
    void writeText(QStringView text);
    void writeText(QByteArrayView utf8);
    void writeEscaped(char c);

    std::function<void(QByteArrayView)> m_sink;
    std::string m_bytes;                ///< many small pieces are added to it: inline
    std::vector<std::uint8_t> m_filled; ///< for each open bracket: something stands in it
    bool m_afterKey = false;
    bool m_lineBreak = false;
};

} // namespace crosscheck
