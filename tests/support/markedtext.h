// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/article.h"

#include <QString>

#include <vector>

namespace crosscheck
{

/// A text for tests with the spans that are to be found in it: "a [2GW+] site" is the text
/// "a 2GW+ site" with one span. Shape: spans are in order and do not overlap.
struct MarkedText {
    QString text;
    std::vector<TextSpan> spans;
};

[[nodiscard]] inline MarkedText markedText(QStringView marked)
{
    MarkedText result;
    qsizetype open = -1;
    for (const QChar c : marked) {
        if (c == u'[') {
            open = result.text.size();
        } else if (c == u']' && open >= 0) {
            result.spans.emplace_back(open, result.text.size());
            open = -1;
        } else {
            result.text += c;
        }
    }
    return result;
}

/// An article whose paragraphs are the lines of `text`.
[[nodiscard]] inline Article articleOfLines(const QString &text)
{
    Article article;
    article.text = text;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype newline = text.indexOf(u'\n', begin);
        const qsizetype end = newline < 0 ? text.size() : newline;
        if (end > begin)
            article.blocks.push_back({.span = {begin, end}});
        begin = end + 1;
    }
    return article;
}

} // namespace crosscheck
