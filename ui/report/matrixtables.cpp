// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/matrixtables.h"

#include "model/compare/valuewords.h"
#include "ui/theme/verdictmark.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// More sources than these do not fit side by side in a type that can be read.
constexpr size_t sourcesInTable = 6;

} // namespace

std::vector<std::vector<ArticleIndex>> matrixTables(const Comparison &comparison)
{
    std::vector<ArticleIndex> others;
    for (int i = 0; i < comparison.articleCount(); ++i) {
        if (ArticleIndex(i) != comparison.base)
            others.push_back(ArticleIndex(i));
    }
    std::vector<std::vector<ArticleIndex>> tables;
    for (size_t i = 0; i == 0 || i < others.size(); i += sourcesInTable - 1) {
        tables.push_back({comparison.base});
        const auto end =
            others.begin() + qsizetype(std::min(others.size(), i + sourcesInTable - 1));
        tables.back().insert(tables.back().end(), others.begin() + qsizetype(i), end);
        std::ranges::sort(tables.back());
    }
    return tables;
}

QString cellWords(const Comparison &comparison, const Cell &cell)
{
    QStringList values;
    for (const ClaimIndex claim : cell.claims) {
        const QString value = valueWords(comparison.alignment->claim(claim));
        if (!value.isEmpty() && !values.contains(value))
            values += value;
    }
    return values.isEmpty() ? word(cell.verdict) : values.join(u"; "_s);
}

} // namespace crosscheck
