// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/article.h"
#include "model/article/textspan.h"
#include "model/claim/quantity.h"

#include <QString>

#include <variant>

namespace crosscheck
{

enum class QuoteRole {
    Speech, ///< someone's words, whole or fragment
    Term,   ///< scare quotes, nicknames, so-called words, titles of works
};

/// The words between quotation marks; the claim's span leaves the marks out.
struct Quote {
    QuoteRole role = QuoteRole::Speech;
    QString speaker;     ///< full name as the article gives it anywhere, or empty when unattributed
    bool nested = false; ///< a quotation inside a quotation
    TextSpan outer;      ///< with the marks

    friend bool operator==(const Quote &, const Quote &) = default;
};

/// A clause that reports someone's words without quotation marks.
struct IndirectSpeech {
    QString speaker;

    friend bool operator==(const IndirectSpeech &, const IndirectSpeech &) = default;
};

using ClaimValue = std::variant<Quantity, DateRange, TimeRange, Quote, IndirectSpeech>;

/// A span of one article that states a quantity or reports words.
struct Claim {
    ArticleIndex article{};
    TextSpan span;
    ClaimValue value;
    bool quoted = false;      ///< a number inside a quotation
    bool boilerplate = false; ///< lies in debris, so belongs to no fact
    TextSpan hedge; ///< the words of its bound ("more than"), where they stand outside the span;
                    ///< else empty

    [[nodiscard]] bool isNumber() const { return value.index() < 3; }
    [[nodiscard]] bool isQuote() const { return std::holds_alternative<Quote>(value); }
    [[nodiscard]] bool isIndirect() const { return std::holds_alternative<IndirectSpeech>(value); }

    friend bool operator==(const Claim &, const Claim &) = default;
};

} // namespace crosscheck
