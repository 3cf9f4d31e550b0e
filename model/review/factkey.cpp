// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/factkey.h"

#include <QtEndian>

#include <algorithm>

namespace crosscheck
{

namespace
{

/// FNV-1a over UTF-16 code units: the same in every version, unlike qHash().
class Hash
{
public:
    void add(char16_t unit)
    {
        m_value = (m_value ^ unit) * 0x100000001b3;
        m_isEmpty = false;
    }
    [[nodiscard]] std::uint64_t value() const { return m_value; }
    [[nodiscard]] std::uint32_t folded() const { return std::uint32_t(m_value ^ (m_value >> 32)); }
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

private:
    std::uint64_t m_value = 0xcbf29ce484222325;
    bool m_isEmpty = true;
};

bool isDigitAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isDigit();
}

/// What tells wordings apart: letters, digits, currency and percent marks, and a point between
/// digits ("2.5" is not "25").
Hash hashed(QStringView text)
{
    Hash hash;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPoint = c == u'.' && isDigitAt(text, i - 1) && isDigitAt(text, i + 1);
        if (c.isLetterOrNumber() || c.category() == QChar::Symbol_Currency || c == u'%' || isPoint)
            hash.add(c.toLower().unicode());
        else if (c.isSurrogate())
            hash.add(c.unicode());
    }
    return hash;
}

/// The sentence that the claim begins in; empty where there is none.
TextSpan sentenceOf(const Extraction &extraction, const TextSpan &span)
{
    const auto &sentences = extraction.tokens.sentences;
    const auto after = std::ranges::upper_bound(sentences, span.begin(), {}, &TextSpan::begin);
    return after == sentences.begin() ? TextSpan() : *std::prev(after);
}

std::vector<std::uint32_t> wordsAround(const Extraction &extraction, const TextSpan &claim)
{
    const TextSpan sentence = sentenceOf(extraction, claim);
    const auto &tokens = extraction.tokens.tokens;
    std::vector<std::uint32_t> words;
    auto token = std::ranges::lower_bound(tokens, sentence.begin(), {},
                                          [](const Token &t) { return qsizetype(t.begin); });
    for (; token != tokens.end() && token->end() <= sentence.end(); ++token) {
        const TextSpan span = token->span();
        if (span.begin() < claim.end() && claim.begin() < span.end())
            continue;
        if (const Hash hash = hashed(span.of(extraction.article->text)); !hash.isEmpty())
            words.push_back(hash.folded());
    }
    std::ranges::sort(words);
    return words;
}

template <typename T>
void append(QByteArray &bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

template <typename T>
bool take(QByteArrayView &bytes, T &value)
{
    if (bytes.size() < qsizetype(sizeof value))
        return false;
    value = qFromLittleEndian<T>(bytes.data());
    bytes = bytes.sliced(sizeof value);
    return true;
}

} // namespace

std::uint64_t articleKey(QStringView id)
{
    Hash hash;
    for (const QChar c : id)
        hash.add(c.unicode());
    return hash.value();
}

std::uint64_t wordsKey(QStringView text)
{
    return hashed(text).value();
}

ClaimKey claimKey(const Alignment &alignment, ClaimIndex index)
{
    const Claim &claim = alignment.claim(index);
    const Extraction &extraction = *alignment.articles[size_t(claim.article)];
    return {.article = articleKey(extraction.article->id),
            .words = wordsKey(alignment.text(claim)),
            .around = wordsAround(extraction, claim.span)};
}

FactKey factKey(const Alignment &alignment, FactIndex fact)
{
    FactKey key;
    for (const ClaimIndex claim : alignment.facts[size_t(fact)].claims)
        key.push_back(claimKey(alignment, claim));
    std::ranges::sort(key);
    return key;
}

std::vector<FactKey> factKeys(const Alignment &alignment)
{
    std::vector<FactKey> keys;
    keys.reserve(alignment.facts.size());
    for (size_t fact = 0; fact < alignment.facts.size(); ++fact)
        keys.push_back(factKey(alignment, FactIndex(int(fact))));
    return keys;
}

QByteArray toBytes(const FactKey &key)
{
    QByteArray bytes;
    for (const ClaimKey &claim : key) {
        append(bytes, claim.article);
        append(bytes, claim.words);
        append(bytes, std::uint32_t(claim.around.size()));
        for (const std::uint32_t word : claim.around)
            append(bytes, word);
    }
    return bytes;
}

std::optional<FactKey> factKeyFromBytes(QByteArrayView bytes)
{
    FactKey key;
    while (!bytes.isEmpty()) {
        ClaimKey claim;
        std::uint32_t count = 0;
        if (!take(bytes, claim.article) || !take(bytes, claim.words) || !take(bytes, count) ||
            qsizetype(count) * 4 > bytes.size())
            return {};
        claim.around.resize(count);
        for (std::uint32_t &word : claim.around)
            take(bytes, word);
        key.push_back(std::move(claim));
    }
    return key;
}

} // namespace crosscheck
