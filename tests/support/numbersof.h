// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/lexer.h"
#include "model/claim/lexicon.h"
#include "model/claim/quantityparser.h"
#include "tests/support/markedtext.h"

namespace crosscheck
{

/// The tables that are compiled in.
[[nodiscard]] inline const Lexicon &builtInLexicon()
{
    static const Lexicon loaded = Lexicon::load().value();
    return loaded;
}

/// Every number of an article.
[[nodiscard]] inline std::vector<Claim> numbersIn(const Article &article)
{
    return findNumbers(article, lex(article, builtInLexicon()), builtInLexicon());
}

/// "610000000..680000000 EUR range": a claim as one row of a table says it.
[[nodiscard]] inline QString described(const Claim &claim)
{
    if (const auto *date = std::get_if<DateRange>(&claim.value)) {
        const QString first = toString(date->first);
        return date->first == date->last ? first
                                         : first + QStringLiteral("..") + toString(date->last);
    }
    if (const auto *time = std::get_if<TimeRange>(&claim.value))
        return toString(time->first);
    const auto &quantity = std::get<Quantity>(claim.value);
    QString words = QString::number(quantity.low, 'g', 12);
    if (quantity.low != quantity.high)
        words += QStringLiteral("..") + QString::number(quantity.high, 'g', 12);
    if (!quantity.unit.isEmpty())
        words += u' ' + quantity.unit;
    if (quantity.vague)
        words += QStringLiteral(" vague");
    else if (quantity.bound != Bound::Exact)
        words += u' ' + name(quantity.bound).toString();
    return words;
}

} // namespace crosscheck
