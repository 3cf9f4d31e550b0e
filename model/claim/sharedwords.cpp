// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every three words of the quotations that have a speaker go into one index; the first three of
// each that has none are looked up there and its other words compared. Shorter ones must be equal
// whole.
#include "model/claim/sharedwords.h"

#include "model/claim/lexicon.h"

#include <QHash>

#include <algorithm>

namespace crosscheck
{

namespace
{

using Word = std::uint32_t; ///< hash of a word, its case folded

class WordSharer
{
public:
    WordSharer(QStringView text, const TokenList &list, std::span<Claim> quotes)
        : m_quotes(quotes)
    {
        m_words.resize(quotes.size());
        size_t token = 0;
        for (size_t i = 0; i < quotes.size(); ++i) {
            if (std::get<Quote>(quotes[i].value).nested)
                continue;
            const TextSpan span = quotes[i].span;
            for (; token < list.tokens.size() && qsizetype(list.tokens[token].begin) < span.end();
                 ++token) {
                const Token &at = list.tokens[token];
                const bool counts = at.kind == TokenKind::Word || at.kind == TokenKind::Number;
                if (counts && span.contains(at.begin))
                    m_words[i].push_back(Lexicon::hashOf(at.span().of(text)));
            }
        }
    }

    void run()
    {
        for (size_t i = 0; i < m_quotes.size(); ++i) {
            if (!quoteOf(i).speaker.isEmpty())
                index(i);
        }
        for (size_t i = 0; i < m_quotes.size(); ++i) {
            const bool term = quoteOf(i).role == QuoteRole::Term && m_words[i].size() < gram;
            if (!m_words[i].empty() && !term && quoteOf(i).speaker.isEmpty())
                find(i);
        }
    }

private:
    struct Place {
        size_t quote = 0;
        size_t word = 0;
    };
    static constexpr size_t gram = 3;

    [[nodiscard]] Quote &quoteOf(size_t i) const { return std::get<Quote>(m_quotes[i].value); }

    [[nodiscard]] static size_t keyOf(std::span<const Word> words)
    {
        size_t key = words.size();
        for (const Word word : words)
            key = key * 1099511628211U + word;
        return key;
    }
    /// The first place of the words stays.
    void add(size_t key, Place place)
    {
        if (!m_places.contains(key))
            m_places.insert(key, place);
    }
    void index(size_t i)
    {
        const std::span<const Word> words = m_words[i];
        if (words.size() < gram && !words.empty())
            add(keyOf(words), {i, 0});
        for (size_t at = 0; at + gram <= words.size(); ++at)
            add(keyOf(words.subspan(at, gram)), {i, at});
    }
    void find(size_t i)
    {
        const std::span<const Word> words = m_words[i];
        const auto place = m_places.constFind(keyOf(words.first(std::min(gram, words.size()))));
        if (place == m_places.cend())
            return;
        const std::span<const Word> there = std::span(m_words[place->quote]).subspan(place->word);
        if (there.size() < words.size() || !std::ranges::equal(words, there.first(words.size())))
            return;
        quoteOf(i).speaker = quoteOf(place->quote).speaker;
        quoteOf(i).role = QuoteRole::Speech;
    }

    std::span<Claim> m_quotes;
    std::vector<std::vector<Word>> m_words; ///< of each quotation
    QHash<size_t, Place> m_places;
};

} // namespace

void shareSpeakers(QStringView text, const TokenList &tokens, std::span<Claim> quotes)
{
    const auto isNamed = [](const Claim &claim) {
        return !std::get<Quote>(claim.value).speaker.isEmpty();
    };
    const bool some = std::ranges::any_of(quotes, isNamed);
    if (some && !std::ranges::all_of(quotes, isNamed))
        WordSharer(text, tokens, quotes).run();
}

} // namespace crosscheck
