// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/import/textdecoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

using Decoded = std::expected<DecodedText, DecodingError>;

struct Magic {
    QByteArrayView bytes;
    QStringView name;
};

/// Formats that begin like text, or are met so often under a wrong name that it helps to say so.
constexpr std::array magics{
    Magic{"%PDF-", u"a PDF document"},
    Magic{"{\\rtf", u"a Rich Text document"},
    Magic{"PK\x03\x04", u"a zip archive or an office document"},
    Magic{"\xD0\xCF\x11\xE0", u"an old office document"},
    Magic{"\x89PNG", u"a PNG image"},
    Magic{"\xFF\xD8\xFF", u"a JPEG image"},
    Magic{"GIF8", u"a GIF image"},
    Magic{"\x1F\x8B", u"a gzip archive"},
    Magic{"7z\xBC\xAF\x27\x1C", u"a 7z archive"},
    Magic{"Rar!\x1A", u"a RAR archive"},
    Magic{"BZh9", u"a bzip2 archive"},
    Magic{"\x7F"
          "ELF",
          u"a program"},
    Magic{"SQLite format 3", u"a database"},
};

/// Bytes 0x80 to 0x9F of Windows-1252; zero where none is assigned.
constexpr std::array<char16_t, 32> windows1252{
    u'€', 0,    u'‚', u'ƒ', u'„', u'…', u'†', u'‡', u'ˆ', u'‰', u'Š', u'‹', u'Œ', 0, u'Ž', 0,
    0,    u'‘', u'’', u'“', u'”', u'•', u'–', u'—', u'˜', u'™', u'š', u'›', u'œ', 0, u'ž', u'Ÿ'};

constexpr qsizetype sampleSize = 4096;

Decoded binary(QStringView detail = {})
{
    return std::unexpected(DecodingError{.detail = detail.toString()});
}

QStringView knownFormat(QByteArrayView bytes)
{
    const auto magic = std::ranges::find_if(
        magics, [=](const Magic &known) { return bytes.startsWith(known.bytes); });
    return magic == magics.end() ? QStringView() : magic->name;
}

/// UTF-16 without a mark: one byte of nearly every pair is zero in Western text, and always the
/// same one.
std::optional<QStringDecoder::Encoding> unmarkedUtf16(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize) & ~qsizetype(1));
    std::array<qsizetype, 2> zeros{};
    for (qsizetype at = 0; at < sample.size(); ++at)
        zeros[size_t(at & 1)] += sample[at] == 0 ? 1 : 0;
    const qsizetype pairs = sample.size() / 2;
    const auto regular = [=](qsizetype often, qsizetype seldom) {
        return pairs > 0 && often * 10 >= pairs * 6 && seldom * 50 <= pairs;
    };
    if (regular(zeros[1], zeros[0]))
        return QStringDecoder::Utf16LE;
    if (regular(zeros[0], zeros[1]))
        return QStringDecoder::Utf16BE;
    return {};
}

/// Control bytes are those that no text editor writes; form feed, escape and the DOS end mark pass.
constexpr bool isControl(unsigned unit)
{
    return unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r' && unit != '\f' &&
           unit != '\v' && unit != 0x1A && unit != 0x1B;
}

struct Census {
    qsizetype zeros = 0;
    qsizetype controls = 0;
    qsizetype high = 0; ///< bytes from 0x80 on

    /// A stray control character is a slip, many are no text.
    [[nodiscard]] bool isText(qsizetype size) const
    {
        return zeros == 0 && (controls <= 2 || controls * 1000 < size);
    }
};

Census censusOf(QByteArrayView bytes)
{
    Census census;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte < 0x80)
            continue; // nearly all there is
        census.zeros += byte == 0 ? 1 : 0;
        census.controls += isControl(byte) ? 1 : 0;
        census.high += byte >= 0x80 ? 1 : 0;
    }
    return census;
}

struct Utf8Census {
    qsizetype sequences = 0; ///< sound ones of two bytes or more
    qsizetype broken = 0;    ///< bytes that belong to none
    bool cutShort = false;   ///< the last sequence lacks its end
};

/// Length of the sequence that begins with `lead`; 0 when none does.
constexpr int sequenceLength(unsigned char lead)
{
    return lead < 0x80   ? 1
           : lead < 0xC2 ? 0
           : lead < 0xE0 ? 2
           : lead < 0xF0 ? 3
           : lead < 0xF5 ? 4
                         : 0;
}

Utf8Census utf8CensusOf(QByteArrayView bytes)
{
    Utf8Census census;
    for (qsizetype at = 0; at < bytes.size();) {
        const int length = sequenceLength(static_cast<unsigned char>(bytes[at]));
        qsizetype end = at + 1;
        while (end < bytes.size() && end < at + length && (bytes[end] & 0xC0) == 0x80)
            ++end;
        if (length > 0 && end == at + length) {
            census.sequences += length > 1 ? 1 : 0;
        } else {
            census.broken += end - at;
            census.cutShort = length > 0 && end == bytes.size();
        }
        at = end;
    }
    return census;
}

Decoded decodedAs(QStringDecoder::Encoding encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    DecodedText decoded{.text = decoder.decode(bytes)};
    decoded.repaired = decoder.hasError() || decoded.text.contains(QChar::ReplacementCharacter);
    if (encoding != QStringDecoder::Utf8 && decoded.text.contains(QChar::Null))
        return binary();
    return decoded;
}

Decoded decodedAsWindows1252(QByteArrayView bytes, const Census &census)
{
    // A third of letters with accents is no language of the West; it is another encoding.
    if (census.high * 3 > bytes.size())
        return binary(u"or in an unknown encoding; UTF-8 is read");
    DecodedText decoded;
    decoded.text.resize(bytes.size());
    std::ranges::transform(bytes, decoded.text.begin(), [&decoded](char c) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80 || byte >= 0xA0)
            return QChar(char16_t(byte));
        const char16_t unit = windows1252[byte - 0x80];
        decoded.repaired = decoded.repaired || unit == 0;
        return unit == 0 ? QChar(QChar::ReplacementCharacter) : QChar(unit);
    });
    return decoded;
}

Decoded decodedWithoutMark(QByteArrayView bytes)
{
    if (const auto utf16 = unmarkedUtf16(bytes))
        return decodedAs(*utf16, bytes);
    const Census census = censusOf(bytes);
    if (!census.isText(bytes.size()))
        return binary();
    if (bytes.isValidUtf8())
        return DecodedText{.text = QString::fromUtf8(bytes)};
    const Utf8Census utf8 = utf8CensusOf(bytes);
    const bool onlyCutShort = utf8.cutShort && utf8.broken <= 3 && census.high == utf8.broken;
    if (utf8.sequences > utf8.broken || onlyCutShort)
        return decodedAs(QStringDecoder::Utf8, bytes);
    return decodedAsWindows1252(bytes, census);
}

} // namespace

Decoded decodeText(QByteArrayView bytes)
{
    if (const QStringView format = knownFormat(bytes); !format.isEmpty())
        return binary(format);
    const auto marked = QStringDecoder::encodingForData(bytes);
    if (!marked)
        return decodedWithoutMark(bytes);
    if (*marked != QStringDecoder::Utf8)
        return decodedAs(*marked, bytes);
    const QByteArrayView unmarked = bytes.sliced(3);
    return censusOf(unmarked).isText(unmarked.size()) ? decodedAs(QStringDecoder::Utf8, unmarked)
                                                      : binary();
}

} // namespace crosscheck
