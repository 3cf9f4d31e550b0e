// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/lineage.h"
#include "model/claim/extract.h"

#include <QString>

#include <memory>
#include <vector>

namespace crosscheck
{

/// Position of a claim in Alignment::claims.
enum class ClaimIndex : int {};
/// Position of a fact in Alignment::facts.
enum class FactIndex : int {};

/// What kind of statement a fact is.
enum class FactKind {
    Number,
    Date, ///< dates and times of day
    Quote,
};

/// "number", "date", "quote": the name in the JSON contract.
[[nodiscard]] constexpr QStringView name(FactKind kind)
{
    return kind == FactKind::Quote ? u"quote" : kind == FactKind::Date ? u"date" : u"number";
}

/// One proposition, with the claims from all articles that state it.
struct Fact {
    QString
        label; ///< what is measured and of whom ("Meta data center: power"); never a bare number
    FactKind kind = FactKind::Number;
    /// By article, then by place. Two claims of one article may state the same fact.
    std::vector<ClaimIndex> claims;
    /// Claims that may state this fact too, but could as well state another: for the editor to
    /// decide.
    std::vector<ClaimIndex> ambiguous;
};

/// The claims of all articles, and the facts they state. Independent of any base.
/// Shape: claims run by article, then by place; facts in order of their first claim; factOf along
/// claims.
struct Alignment {
    std::vector<std::shared_ptr<const Extraction>> articles;
    std::vector<Claim> claims;
    std::vector<Fact> facts;
    std::vector<int>
        factOf; ///< index into facts, or -1: debris, terms, nested quotes, loose indirect speech
    Lineage lineage;

    [[nodiscard]] const Claim &claim(ClaimIndex index) const { return claims[size_t(index)]; }
    [[nodiscard]] const Article &article(ArticleIndex index) const
    {
        return *articles[size_t(index)]->article;
    }
    /// The words that a claim covers.
    [[nodiscard]] QStringView text(const Claim &claim) const
    {
        return claim.span.of(article(claim.article).text);
    }
};

} // namespace crosscheck
