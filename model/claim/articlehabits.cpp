// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/articlehabits.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// A country whose own papers write "$" for their own dollar.
struct DollarCountry {
    QStringView code;
    std::array<QStringView, 6> words;
};
constexpr std::array dollarCountries = {
    DollarCountry{u"AUD",
                  {u"Australian", u"Australia", u"ASX", u"Sydney", u"Melbourne", u"Canberra"}},
    DollarCountry{u"CAD", {u"Canadian", u"Canada", u"TSX", u"Toronto", u"Ottawa", u"Montreal"}},
    DollarCountry{u"NZD", {u"Zealand", u"Auckland", u"NZX", u"Wellington", u"Kiwi", u"Zealanders"}},
};

/// A bit for each letter that such a word begins with.
constexpr std::uint32_t initials = [] {
    std::uint32_t bits = 0;
    for (const DollarCountry &country : dollarCountries) {
        for (const QStringView word : country.words)
            bits |= 1U << (word.front().unicode() - u'A');
    }
    return bits;
}();

/// What is counted in the one pass.
class Evidence
{
public:
    explicit Evidence(const TokenReader &tokens)
        : m_tokens(tokens)
    {
    }

    ArticleHabits gather()
    {
        for (size_t i = 0; i < m_tokens.size(); ++i)
            look(i);
        m_habits.fahrenheit =
            m_fahrenheit > 0 || (m_celsius == 0 && m_miles > 0 && !m_habits.pounds);
        m_habits.decimalComma = m_commaDecimals > 0 && m_pointDecimals == 0;
        m_habits.dollar = dollar();
        m_habits.cent = m_dollars == 0 && m_euros > 0 ? u"EUR"_s : m_habits.dollar;
        return m_habits;
    }

private:
    void look(size_t i)
    {
        const Token &token = m_tokens[i];
        if (token.kind == TokenKind::Number)
            lookAtNumber(m_tokens.text(i));
        else if (token.kind == TokenKind::Currency)
            lookAtCurrency(i);
        else if (token.kind == TokenKind::Symbol && token.lexeme != LexemeId{})
            lookAtSymbol(i);
        else if (token.kind == TokenKind::Word && token.capital && token.length > 2)
            lookAtName(i);
        if (token.kind == TokenKind::Word && token.lexeme != LexemeId{} &&
            m_tokens.is(i, WordClass::Unit))
            lookAtUnit(i);
    }
    void lookAtNumber(QStringView text)
    {
        const qsizetype size = text.size();
        for (const qsizetype decimals : {1, 2}) {
            if (size <= decimals + 1)
                continue;
            const QChar mark = text[size - decimals - 1];
            m_commaDecimals += mark == u',' ? 1 : 0;
            m_pointDecimals += mark == u'.' ? 1 : 0;
        }
    }
    void lookAtCurrency(size_t i)
    {
        const QStringView mark = m_tokens.text(i);
        m_habits.pounds = m_habits.pounds || mark == u"£";
        m_euros += mark == u"€" ? 1 : 0;
        if (mark != u"$")
            return;
        ++m_dollars;
        m_foreign = m_foreign || (m_tokens.isGlued(i) && m_tokens.isWord(i - 1));
    }
    void lookAtSymbol(size_t i)
    {
        m_habits.percentages = m_habits.percentages || m_tokens.isSymbol(i, u"%");
        if (!m_tokens.isSymbol(i, u"°º"))
            return;
        m_fahrenheit += m_tokens.isWord(i + 1, u"F") ? 1 : 0;
        m_celsius += m_tokens.isWord(i + 1, u"C") ? 1 : 0;
    }
    void lookAtUnit(size_t i)
    {
        const bool hundred = m_tokens.isWord(i, u"per") && m_tokens.isWord(i + 1, u"cent");
        m_habits.percentages = m_habits.percentages || hundred ||
                               m_tokens.isAnyOf(i, {u"percent", u"percentage", u"pct"});
        m_fahrenheit += m_tokens.isWord(i, u"fahrenheit") ? 1 : 0;
        m_celsius += m_tokens.isAnyOf(i, {u"celsius", u"centigrade"}) ? 1 : 0;
        m_miles += m_tokens.isAnyOf(i, {u"mph", u"miles", u"mile", u"acres", u"feet"}) ? 1 : 0;
    }
    void lookAtName(size_t i)
    {
        const QStringView name = m_tokens.text(i);
        const unsigned letter = name.front().unicode() - u'A';
        if (letter >= 26 || (initials >> letter & 1U) == 0)
            return;
        // "All dollar figures are Australian" settles it.
        const bool said = isSaidOfFigures(i);
        for (size_t country = 0; country < dollarCountries.size(); ++country)
            m_named.at(country) +=
                (said ? 2 : 1) * int(std::ranges::count(dollarCountries.at(country).words, name));
    }
    /// "All figures are in Australian dollars", "all dollar amounts are Canadian".
    [[nodiscard]] bool isSaidOfFigures(size_t i) const
    {
        bool figures = false;
        bool dollars = m_tokens.isAnyOf(i + 1, {u"dollar", u"dollars"});
        for (size_t at = i; at > 0 && i - at < 8 && !m_tokens[at].sentenceStart; --at) {
            dollars = dollars || m_tokens.isAnyOf(at - 1, {u"dollar", u"dollars"});
            figures = figures || m_tokens.isAnyOf(at - 1, {u"figures", u"amounts", u"prices",
                                                           u"sums", u"values"});
        }
        return figures && dollars;
    }
    /// A bare "$" beside "A$" or "US$" is another's; a country must be named more than once.
    [[nodiscard]] QString dollar() const
    {
        const auto most = std::ranges::max_element(m_named);
        if (m_dollars == 0 || m_foreign || *most < 2)
            return u"USD"_s;
        return dollarCountries.at(size_t(most - m_named.begin())).code.toString();
    }

    const TokenReader &m_tokens;
    ArticleHabits m_habits;
    std::array<int, dollarCountries.size()> m_named{};
    int m_fahrenheit = 0;
    int m_celsius = 0;
    int m_miles = 0;
    int m_commaDecimals = 0;
    int m_pointDecimals = 0;
    int m_dollars = 0;
    int m_euros = 0;
    bool m_foreign = false;
};

} // namespace

ArticleHabits articleHabitsOf(const TokenReader &tokens)
{
    return Evidence(tokens).gather();
}

} // namespace crosscheck
