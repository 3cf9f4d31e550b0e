// SPDX-License-Identifier: GPL-3.0-or-later
//
// A mark is judged by what stands left and right of the run of marks it is in, and only then by its
// glyph: `said: "Go` opens, `go," she` closes, whatever the glyph says; between two blanks or two
// letters the glyph decides. Single marks may also be apostrophes, and marks after digits feet and
// inches.
#include "model/claim/quotemark.h"

#include "model/claim/lexicon.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

enum class Side : std::uint8_t { Blank, Word, Digit, Stop, Colon, Bracket, Dash, Equals };

struct Costs {
    float opens;
    float closes;
};

QuoteGlyph glyphOf(QStringView mark)
{
    switch (mark[0].unicode()) {
    case u'“':
    case u'‟':
        return QuoteGlyph::LeftDouble;
    case u'”':
        return QuoteGlyph::RightDouble;
    case u'„':
        return QuoteGlyph::LowDouble;
    case u'«':
    case u'‹':
        return QuoteGlyph::LeftAngle;
    case u'»':
    case u'›':
        return QuoteGlyph::RightAngle;
    case u'「':
    case u'『':
    case u'〝':
        return QuoteGlyph::TwoGraves;
    case u'」':
    case u'』':
    case u'〞':
        return QuoteGlyph::TwoSingles;
    case u'`':
        return mark.size() > 1 ? QuoteGlyph::TwoGraves : QuoteGlyph::LeftSingle;
    case u'\'':
        return mark.size() > 1 ? QuoteGlyph::TwoSingles : QuoteGlyph::StraightSingle;
    case u'‘':
    case u'‛':
        return QuoteGlyph::LeftSingle;
    case u'’':
    case u'´':
        return QuoteGlyph::RightSingle;
    case u'‚':
        return QuoteGlyph::LowSingle;
    default:
        return QuoteGlyph::Straight;
    }
}

/// What the glyph adds to the cost of each reading.
Costs glyphCosts(QuoteGlyph glyph)
{
    switch (glyph) {
    case QuoteGlyph::LeftDouble:
    case QuoteGlyph::LeftSingle:
        return {0, 2};
    case QuoteGlyph::RightDouble:
        return {1.5, 0};
    case QuoteGlyph::RightSingle:
        return {2, 0};
    case QuoteGlyph::LowDouble:
    case QuoteGlyph::LowSingle:
    case QuoteGlyph::TwoGraves:
        return {0, 6};
    case QuoteGlyph::LeftAngle:
        return {0, 0.6F};
    case QuoteGlyph::RightAngle:
        return {0.6F, 0};
    default:
        return {0, 0};
    }
}

Side sideOf(const Token &token, QStringView text, bool left)
{
    switch (token.kind) {
    case TokenKind::Word:
    case TokenKind::Currency:
        return Side::Word;
    case TokenKind::Number:
        return Side::Digit;
    case TokenKind::LineBreak:
    case TokenKind::BlockBreak:
    case TokenKind::QuoteMark:
        return Side::Blank;
    case TokenKind::Symbol:
        break;
    }
    switch (text[qsizetype(token.begin)].unicode()) {
    case u'(':
    case u'[':
    case u'{':
        return left ? Side::Bracket : Side::Word;
    case u'/':
        return Side::Bracket;
    case u'*':
    case u'_':
        return Side::Blank; // emphasis in plain text leans on both sides
    case u')':
    case u']':
    case u'}':
    case u'%':
    case u'.':
    case u',':
    case u'!':
    case u'?':
    case u';':
        return Side::Stop;
    case u'…':
        return left ? Side::Stop : Side::Word;
    case u':':
        return Side::Colon;
    case u'=':
        return Side::Equals;
    case u'—':
    case u'–':
    case u'-':
    case u'―':
        return Side::Dash;
    default:
        return Side::Word;
    }
}

/// How well the neighbours fit an opening and a closing mark.
Costs contextCosts(Side left, Side right)
{
    const bool leftEmpty = left == Side::Blank || left == Side::Bracket;
    const bool rightText = right == Side::Word || right == Side::Digit;
    const bool rightEmpty = right == Side::Blank || right == Side::Stop || right == Side::Colon;
    if (leftEmpty && rightText)
        return {0, 5};
    if (leftEmpty)
        return right == Side::Dash ? Costs{1, 3} : Costs{2.5, 2.5};
    if (left == Side::Dash)
        return rightText ? Costs{0.5, 2.5} : Costs{4, 0.5};
    if (right == Side::Dash)
        return {4, 0.3F};
    if (rightEmpty || right == Side::Bracket)
        return {5, 0};
    if (left == Side::Stop)
        return {2.5, 1.5};
    if (left == Side::Colon)
        return {0.7F, 4};
    return {2.2F, 2.2F};
}

class MarkReader
{
public:
    MarkReader(QStringView text, const TokenList &list, const Lexicon &lexicon)
        : m_text(text)
        , m_tokens(list.tokens)
        , m_lexicon(lexicon)
    {
    }

    std::vector<QuoteMark> run()
    {
        QuoteMark next;
        bool leading = true;
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            const TokenKind kind = m_tokens[i].kind;
            if (kind == TokenKind::QuoteMark) {
                if (i >= m_runEnd) {
                    m_runBegin = i;
                    m_runEnd = endOfRun(i);
                }
                next.leadsBlock = leading;
                m_marks.push_back(judged(next, i));
                next = {};
            } else if (kind == TokenKind::BlockBreak) {
                ++next.blocks;
                next.gaps += isBlankLineAt(m_tokens[i].begin);
            }
            leading = kind == TokenKind::BlockBreak || (leading && !endsLead(m_tokens[i]));
        }
        return std::move(m_marks);
    }

private:
    /// List marks and block quote signs may stand before a block's first quotation mark.
    [[nodiscard]] bool endsLead(const Token &token) const
    {
        if (token.kind == TokenKind::QuoteMark || token.kind == TokenKind::LineBreak)
            return false;
        const QStringView sign = textOf(token);
        return sign != u">" && sign != u"*" && sign != u"-" && sign != u"•";
    }
    [[nodiscard]] QStringView textOf(const Token &token) const { return token.span().of(m_text); }

    /// The second mark of `name="value"`, as left-over markup has it.
    [[nodiscard]] bool endsAttribute(size_t at, const QuoteMark &mark) const
    {
        if (m_marks.empty() || mark.blocks > 0 || m_marks.back().isNone > 0)
            return false;
        const size_t open = m_marks.back().token;
        return open > 0 && at > open + 1 && textOf(m_tokens[open - 1]) == u"=";
    }
    [[nodiscard]] bool isBlankLineAt(qsizetype at) const
    {
        return at + 1 < m_text.size() && m_text[at] == u'\n' && m_text[at + 1] == u'\n';
    }

    QuoteMark judged(QuoteMark mark, size_t at) const
    {
        mark.token = std::uint32_t(at);
        mark.glyph = glyphOf(textOf(m_tokens[at]));
        const Side left = leftOfRun();
        const Side right = rightOfRun();
        const Costs context = contextCosts(left, right);
        const Costs glyph = glyphCosts(mark.glyph);
        mark.opens = context.opens + glyph.opens;
        mark.closes = context.closes + glyph.closes;
        if (familyOf(mark.glyph) == QuoteFamily::Angle && left == Side::Blank &&
            right == Side::Blank) // French spacing
            (mark.glyph == QuoteGlyph::LeftAngle ? mark.opens : mark.closes) = 0.5F;
        mark.isNone = noneCost(at, mark.glyph, left, right);
        if (isAndClosed(at))
            mark.closes += 3;
        if (isDecade(at))
            mark.opens += 2; // "the '90s boys' club"
        if (left == Side::Equals || endsAttribute(at, mark)) {
            mark.isNone = 0;
            mark.opens += 5;
        }
        return mark;
    }

    /// Past the marks that stand one at another from `at` on.
    [[nodiscard]] size_t endOfRun(size_t at) const
    {
        ++at;
        while (at < m_tokens.size() && !m_tokens[at].spaceBefore &&
               m_tokens[at].kind == TokenKind::QuoteMark)
            ++at;
        return at;
    }
    [[nodiscard]] Side leftOfRun() const
    {
        const size_t at = m_runBegin;
        if (at == 0 || m_tokens[at].spaceBefore)
            return Side::Blank;
        return sideOf(m_tokens[at - 1], m_text, true);
    }
    [[nodiscard]] Side rightOfRun() const
    {
        const size_t at = m_runEnd;
        if (at >= m_tokens.size() || m_tokens[at].spaceBefore)
            return Side::Blank;
        if (isEllipsis(at))
            return Side::Word;
        return sideOf(m_tokens[at], m_text, false);
    }
    /// Dots before which a quotation can begin: "...and then".
    [[nodiscard]] bool isEllipsis(size_t at) const
    {
        return at + 1 < m_tokens.size() && !m_tokens[at + 1].spaceBefore &&
               textOf(m_tokens[at]) == u"." && textOf(m_tokens[at + 1]) == u".";
    }

    [[nodiscard]] float noneCost(size_t at, QuoteGlyph glyph, Side left, Side right) const
    {
        if (left == Side::Digit && isMeasure(at, glyph))
            return 0;
        if (familyOf(glyph) == QuoteFamily::Angle)
            return left == Side::Blank && right == Side::Blank ? 1.5F : 5; // also a path's sign
        if (familyOf(glyph) == QuoteFamily::Double)
            return left == Side::Digit ? 3.5F : 5;
        if (isElision(at) || isAndClosed(at))
            return left == Side::Blank || left == Side::Stop || isAndClosed(at) ? 0.2F : 1;
        if (left == Side::Blank)
            return 5;
        if (left == Side::Word && right == Side::Word)
            return 0.5;
        if (left == Side::Word)
            return isPossessive(at) ? 1 : 2.5F;
        return left == Side::Digit ? 1.5F : 4;
    }

    /// Feet and inches: 6'2", 5' 10", 5ft 10".
    [[nodiscard]] bool isMeasure(size_t at, QuoteGlyph glyph) const
    {
        if (familyOf(glyph) == QuoteFamily::Single)
            return at + 1 < m_tokens.size() && m_tokens[at + 1].kind == TokenKind::Number;
        return at >= 2 && !m_tokens[at - 1].spaceBefore &&
               m_tokens[at - 2].kind == TokenKind::QuoteMark && at >= 3 &&
               m_tokens[at - 3].kind == TokenKind::Number;
    }
    /// '90s, 'em.
    [[nodiscard]] bool isElision(size_t at) const
    {
        if (at + 1 >= m_tokens.size() || m_tokens[at + 1].spaceBefore)
            return false;
        const Token &next = m_tokens[at + 1];
        if (next.kind == TokenKind::Number)
            return next.length == 2;
        return m_lexicon.is(next.lexeme, WordClass::Elision);
    }
    [[nodiscard]] bool isDecade(size_t at) const
    {
        return isElision(at) && m_tokens[at + 1].kind == TokenKind::Number &&
               at + 2 < m_tokens.size() && !m_tokens[at + 2].spaceBefore &&
               textOf(m_tokens[at + 2]) == u"s";
    }
    /// The second mark of rock 'n' roll.
    [[nodiscard]] bool isAndClosed(size_t at) const
    {
        return at > 1 && textOf(m_tokens[at - 1]).compare(u"n", Qt::CaseInsensitive) == 0 &&
               m_tokens[at - 2].kind == TokenKind::QuoteMark;
    }
    [[nodiscard]] bool isPossessive(size_t at) const
    {
        const QStringView word = at > 0 ? textOf(m_tokens[at - 1]) : QStringView();
        return word.endsWith(u's') || word.endsWith(u'z') || word.endsWith(u'x') ||
               word.endsWith(u"in"_s);
    }

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    const Lexicon &m_lexicon;
    std::vector<QuoteMark> m_marks;
    size_t m_runBegin = 0; ///< of the marks that stand unspaced around the one being judged
    size_t m_runEnd = 0;
};

} // namespace

QuoteFamily familyOf(QuoteGlyph glyph)
{
    if (glyph >= QuoteGlyph::StraightSingle)
        return QuoteFamily::Single;
    return glyph == QuoteGlyph::LeftAngle || glyph == QuoteGlyph::RightAngle ? QuoteFamily::Angle
                                                                             : QuoteFamily::Double;
}

float quotePairCost(QuoteGlyph open, QuoteGlyph close)
{
    using enum QuoteGlyph;
    if (familyOf(open) != familyOf(close))
        return 4;
    if (familyOf(open) == QuoteFamily::Angle)
        return open == close ? 1 : 0; // «…» and »…«; »…» is Finnish
    const bool straight = open == Straight || open == StraightSingle;
    const bool straightEnd = close == Straight || close == StraightSingle;
    if (open == TwoGraves || close == TwoSingles)
        return open == TwoGraves && close == TwoSingles ? 0 : 0.5;
    return straight == straightEnd ? 0 : 0.5;
}

std::vector<QuoteMark> quoteMarks(QStringView text, const TokenList &tokens, const Lexicon &lexicon)
{
    return MarkReader(text, tokens, lexicon).run();
}

} // namespace crosscheck
