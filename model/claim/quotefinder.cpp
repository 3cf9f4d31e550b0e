// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/quotefinder.h"

#include "model/claim/lexicon.h"
#include "model/claim/quotenesting.h"

#include <algorithm>
#include <array>

namespace crosscheck
{

namespace
{

class QuoteFinder
{
public:
    QuoteFinder(const Article &article, const TokenList &list, const Lexicon &lexicon)
        : m_article(article)
        , m_text(article.text)
        , m_tokens(list.tokens)
        , m_lexicon(lexicon)
        , m_marks(quoteMarks(m_text, list, lexicon))
    {
    }

    std::vector<Claim> run()
    {
        for (const QuotePair &pair : nestQuotes(m_marks)) {
            const TextSpan span = insideOuter(spanOf(pair), size_t(pair.depth));
            if (span.isEmpty() || !hasWord(span))
                continue;
            const qsizetype close = pair.end == QuoteEnd::Closed
                                        ? m_tokens[m_marks[pair.last].token].end()
                                        : span.end();
            m_claims.push_back(
                {.span = span,
                 .value = Quote{.nested = pair.depth > 0, .outer = {beginOf(pair), close}}});
        }
        addQuoteBlocks();
        return std::move(m_claims);
    }

private:
    [[nodiscard]] qsizetype beginOf(const QuotePair &pair) const
    {
        return m_tokens[m_marks[pair.first].token].begin;
    }

    /// The words between the marks, blanks at the ends left out.
    [[nodiscard]] TextSpan spanOf(const QuotePair &pair) const
    {
        const qsizetype begin = m_tokens[m_marks[pair.first].token].end();
        const size_t last = m_marks[pair.last].token;
        if (pair.end == QuoteEnd::Closed)
            return trimmed({begin, qsizetype(m_tokens[last].begin)});
        const qsizetype end =
            pair.end == QuoteEnd::BlockEnd ? endOfBlock(last) : qsizetype(m_tokens[last].begin);
        return trimmed({begin, attributedAt(m_marks[pair.first].token, end)});
    }
    /// A quotation ends with the one around it, though its own marks say otherwise.
    [[nodiscard]] TextSpan insideOuter(TextSpan span, size_t depth)
    {
        m_ends.resize(depth);
        if (depth > 0 && m_ends.back() < span.end())
            span = {std::min(span.begin(), m_ends.back()), m_ends.back()};
        m_ends.push_back(span.end());
        return span;
    }
    /// Past the comma that leads to "…, she said" in a quotation without closing mark; else `end`.
    [[nodiscard]] qsizetype attributedAt(size_t open, qsizetype end) const
    {
        for (size_t i = open + 1; i + 2 < m_tokens.size() && m_tokens[i].end() < end; ++i) {
            if (m_tokens[i].kind == TokenKind::Symbol && textOf(i) == u"," && saysAt(i + 1))
                return m_tokens[i].end();
        }
        return end;
    }
    /// "said Lund", "she said", "Mr Lund said".
    [[nodiscard]] bool saysAt(size_t at) const
    {
        const auto says = [this](size_t i) {
            const auto *verb = m_lexicon.entry(m_tokens[i].lexeme, WordClass::SpeechVerb);
            return verb && verb->text == u"say" && verb->extra.isEmpty();
        };
        const auto isPronoun = [this](size_t i) {
            const auto *pronoun = m_lexicon.entry(m_tokens[i].lexeme, WordClass::Pronoun);
            return pronoun && (pronoun->text == u"m" || pronoun->text == u"f");
        };
        if (says(at))
            return m_tokens[at + 1].capital || isPronoun(at + 1);
        for (size_t i = at; i + 1 < m_tokens.size() && i < at + 4; ++i) {
            if (!m_tokens[i].capital && !isPronoun(i) && textOf(i) != u".")
                return false;
            if (says(i + 1))
                return true;
        }
        return false;
    }
    [[nodiscard]] QStringView textOf(size_t at) const { return m_tokens[at].span().of(m_text); }
    [[nodiscard]] qsizetype endOfBlock(size_t token) const
    {
        while (token < m_tokens.size() && m_tokens[token].kind != TokenKind::BlockBreak)
            ++token;
        return token == 0 ? 0 : m_tokens[token - 1].end();
    }
    [[nodiscard]] TextSpan trimmed(TextSpan span) const
    {
        qsizetype begin = span.begin();
        qsizetype end = span.end();
        while (begin < end && m_text[begin].isSpace())
            ++begin;
        while (end > begin && m_text[end - 1].isSpace())
            --end;
        return {begin, end};
    }
    [[nodiscard]] bool hasWord(TextSpan span) const
    {
        return std::ranges::any_of(span.of(m_text), [](QChar c) { return c.isLetterOrNumber(); });
    }

    /// Blocks set as quotations are one claim, first to last word; marks inside are nested ones.
    void addQuoteBlocks()
    {
        const auto &blocks = m_article.blocks;
        for (size_t i = 0; i < blocks.size(); ++i) {
            if (isAnnounced(i)) {
                addQuoteBlock(blocks[i].span);
                continue;
            }
            if (blocks[i].kind != BlockKind::QuoteBlock || blocks[i].isDebris())
                continue;
            size_t last = i;
            while (last + 1 < blocks.size() && blocks[last + 1].kind == BlockKind::QuoteBlock)
                ++last;
            addQuoteBlock({blocks[i].span.begin(), blocks[last].span.end()});
            i = last;
        }
    }
    /// "Lund said:" and then a paragraph of whole sentences without any marks.
    [[nodiscard]] bool isAnnounced(size_t block) const
    {
        const auto &blocks = m_article.blocks;
        if (block == 0 || blocks[block].kind != BlockKind::Paragraph || blocks[block].isDebris() ||
            blocks[block - 1].kind != BlockKind::Paragraph || blocks[block - 1].isDebris() ||
            !blocks[block - 1].span.of(m_text).endsWith(u':'))
            return false;
        const QStringView words = blocks[block].span.of(m_text);
        constexpr qsizetype shortest = 30;
        const bool sentences =
            words.size() >= shortest && words.front().isUpper() &&
            (words.endsWith(u'.') || words.endsWith(u'!') || words.endsWith(u'?'));
        return sentences && !hasMark(blocks[block].span) &&
               saysBefore(tokenAt(blocks[block - 1].span.end()));
    }
    [[nodiscard]] size_t tokenAt(qsizetype offset) const
    {
        const auto at = std::ranges::lower_bound(m_tokens, offset, {},
                                                 [](const Token &t) { return qsizetype(t.begin); });
        return size_t(at - m_tokens.begin());
    }
    [[nodiscard]] bool hasMark(TextSpan span) const
    {
        const auto mark =
            std::ranges::lower_bound(m_marks, tokenAt(span.begin()), {}, &QuoteMark::token);
        return mark != m_marks.end() && qsizetype(m_tokens[mark->token].begin) < span.end();
    }
    /// A verb of saying ends what stands before the token, or leads only to when, where and to whom
    /// it was: "said:", "said on Friday:", "wrote in a letter:", "told reporters:".
    [[nodiscard]] bool saysBefore(size_t end) const
    {
        static constexpr std::array<QStringView, 10> leads = {
            u"in", u"on", u"at", u"to", u"via", u"of", u"after", u"before", u"during", u"through"};
        constexpr size_t reach = 7;
        for (size_t i = end - 1; i-- > 0 && i + reach > end && !m_tokens[i].sentenceStart;) {
            const auto *verb = m_lexicon.entry(m_tokens[i].lexeme, WordClass::SpeechVerb);
            if (!verb || verb->text != u"say" || !verb->extra.isEmpty())
                continue;
            const QStringView next = textOf(i + 1);
            const bool says = next == u":" || textOf(i) == u"told" ||
                              std::ranges::find(leads, next) != leads.end();
            const bool verbal = m_tokens[i - 1].kind == TokenKind::Word &&
                                !textOf(i - 1).endsWith(u"'s") && !textOf(i - 1).endsWith(u"’s") &&
                                textOf(i - 1) != u"the" && textOf(i - 1) != u"to";
            return says && verbal;
        }
        return false;
    }
    void addQuoteBlock(TextSpan block)
    {
        const TextSpan words = wordsOf(block);
        if (words.isEmpty())
            return;
        const auto first = std::ranges::lower_bound(m_claims, block.begin(), {},
                                                    [](const Claim &c) { return c.span.begin(); });
        auto last = first;
        while (last != m_claims.end() && last->span.begin() < block.end())
            ++last;
        // Marks around the whole block say the same once more.
        if (first != last && std::get<Quote>(first->value).outer.contains(words))
            return;
        for (auto it = first; it != last; ++it)
            std::get<Quote>(it->value).nested = true;
        m_claims.insert(first, {.span = words, .value = Quote{.outer = block}});
    }
    [[nodiscard]] TextSpan wordsOf(TextSpan block) const
    {
        qsizetype begin = block.begin();
        while (begin < block.end() && (m_text[begin].isSpace() || m_text[begin] == u'>'))
            ++begin;
        return trimmed({begin, block.end()});
    }

    const Article &m_article;
    QStringView m_text;
    const std::vector<Token> &m_tokens;
    const Lexicon &m_lexicon;
    std::vector<QuoteMark> m_marks;
    std::vector<qsizetype> m_ends; ///< of the quotations that are open, outermost first
    std::vector<Claim> m_claims;
};

} // namespace

std::vector<Claim> findQuotations(const Article &article, const TokenList &tokens,
                                  const Lexicon &lexicon)
{
    return QuoteFinder(article, tokens, lexicon).run();
}

} // namespace crosscheck
