// SPDX-License-Identifier: GPL-3.0-or-later
// Shingling after Broder, "On the resemblance and containment of documents" (1997): each text is
// the set of its runs of five words; what two sets share, in the size of either, is containment. A
// run that very many articles have is followed to the first of them only.
//
// Tested by tst_lineage.cpp.
#include "model/align/sharedwording.h"

#include "model/claim/lexicon.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

namespace crosscheck
{

namespace
{

constexpr size_t runLength = 5;
constexpr size_t mostFollowed = 64;
constexpr double leastShare = 0.02;

std::uint64_t hashOfWord(QStringView word)
{
    std::uint64_t hash = 14695981039346656037U;
    for (const QChar letter : word)
        hash = (hash ^ Lexicon::folded(letter.unicode())) * 1099511628211U;
    return hash;
}

/// True for tokens in quotations or debris, asked in order.
class NotOwnWords
{
public:
    explicit NotOwnWords(const Extraction &extraction)
        : m_blocks(extraction.article->blocks)
    {
        for (const Claim &claim : extraction.claims) {
            if (claim.isQuote())
                m_quotes.push_back(claim.span);
        }
    }

    bool contains(const Token &token)
    {
        const qsizetype at = token.begin;
        while (m_block < m_blocks.size() && m_blocks[m_block].span.end() <= at)
            ++m_block;
        while (m_quote < m_quotes.size() && m_quotes[m_quote].end() <= at)
            ++m_quote;
        const bool debris = m_block >= m_blocks.size() || m_blocks[m_block].isDebris();
        return debris || (m_quote < m_quotes.size() && m_quotes[m_quote].begin() <= at);
    }

private:
    std::span<const Block> m_blocks;
    std::vector<TextSpan> m_quotes;
    size_t m_block = 0;
    size_t m_quote = 0;
};

/// Hashes of the article's runs of words. Shape: sorted, each once.
std::vector<std::uint64_t> runsOf(const Extraction &extraction)
{
    std::vector<std::uint64_t> words;
    std::vector<std::uint64_t> runs;
    NotOwnWords others(extraction);
    const QStringView text = extraction.article->text;
    for (const Token &token : extraction.tokens.tokens) {
        const bool isWord = token.kind == TokenKind::Word || token.kind == TokenKind::Number;
        // No run goes past a quotation or out of a block.
        if (token.kind == TokenKind::BlockBreak || (isWord && others.contains(token)))
            words.clear();
        else if (isWord)
            words.push_back(hashOfWord(token.span().of(text)));
        if (!isWord || words.size() < runLength)
            continue;
        std::uint64_t run = 0;
        for (size_t i = words.size() - runLength; i < words.size(); ++i)
            run = (run ^ words[i]) * 0x9E3779B97F4A7C15U;
        runs.push_back(run);
    }
    std::ranges::sort(runs);
    const auto twice = std::ranges::unique(runs);
    runs.erase(twice.begin(), twice.end());
    return runs;
}

} // namespace

std::vector<SharedWording>
sharedWording(std::span<const std::shared_ptr<const Extraction>> articles)
{
    std::vector<SharedWording> pairs;
    std::vector<double> sizes;
    std::unordered_map<std::uint64_t, std::vector<int>> having;
    std::vector<int> shared(articles.size(), 0);
    for (size_t b = 0; b < articles.size(); ++b) {
        const std::vector<std::uint64_t> runs = runsOf(*articles[b]);
        sizes.push_back(std::max(1.0, double(runs.size())));
        for (const std::uint64_t run : runs) {
            auto &list = having[run];
            for (const int a : list)
                ++shared[size_t(a)];
            if (list.size() < mostFollowed)
                list.push_back(int(b));
        }
        for (size_t a = 0; a < b; ++a) {
            const double count = shared[a];
            shared[a] = 0;
            if (count >= leastShare * std::min(sizes[a], sizes[b]) && count > 0)
                pairs.push_back({int(a), int(b), count / sizes[a], count / sizes[b]});
        }
    }
    std::ranges::sort(pairs, {},
                      [](const SharedWording &pair) { return std::pair(pair.a, pair.b); });
    return pairs;
}

} // namespace crosscheck
