// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes, read as UTF-8, become tokens that are in order, lie inside the text, and leave out
// nothing but white space; each token that is no break lies in the one sentence that is its own.
#include "model/claim/lexer.h"
#include "tests/fuzz/fuzzedtext.h"

using namespace crosscheck;

namespace
{

bool isBreak(const Token &token)
{
    return token.kind == TokenKind::LineBreak || token.kind == TokenKind::BlockBreak;
}

void demandTokens(const TokenList &list, const Article &article)
{
    qsizetype last = 0;
    for (const Token &token : list.tokens) {
        demand(last <= token.begin && token.end() <= article.text.size());
        demand(token.length > 0 || token.kind == TokenKind::BlockBreak);
        last = token.end();
    }
}

void demandSentences(const TokenList &list, const Article &article)
{
    qsizetype last = 0;
    for (const TextSpan &sentence : list.sentences) {
        demand(liesInside(sentence, {last, article.text.size()}) && !sentence.isEmpty());
        last = sentence.end();
    }
    auto sentence = list.sentences.begin();
    for (const Token &token : list.tokens) {
        if (isBreak(token))
            continue;
        while (sentence != list.sentences.end() && sentence->end() <= token.begin)
            ++sentence;
        demand(sentence != list.sentences.end() && liesInside(token.span(), *sentence));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Article article = fuzzedArticle(data, size);
    const TokenList list = lex(article, fuzzedLexicon());
    demandTokens(list, article);
    demandSentences(list, article);
    return 0;
}
