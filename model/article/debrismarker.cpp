// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is debris, told by place, shape and words.
//
// Place: the story begins with the first block that reads like a paragraph and ends with the last
// one. What stands before, between and after is judged by different measures: a name alone on its
// line is an author at the top and a person in the story.
//
// Words: the table of DebrisRules gives points to phrases; four points fold a block.
//
// Shape: where the words say nothing, a line of parts between signs ("Home › World"), a day and a
// clock time, or "By" and names fold a line at the top, and a row of parts at the end.
//
// Inside the story a block that ends like a sentence is the story unless its first word is one that
// begins a phrase of the table; so most of a text is only glanced at.
// Tested by tst_debris.
#include "model/article/blockshape.h"
#include "model/article/debris.h"
#include "model/article/pagedate.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr int enough = 4;          ///< points that fold a block
constexpr qsizetype longest = 600; ///< UTF-16 code units; longer blocks are never debris
constexpr qsizetype glance = 160;  ///< longer blocks have no labels
constexpr size_t farthest = 12;    ///< blocks from an end of the article that can be its edge
constexpr int paragraphWords = 15;

struct Judgement {
    Debris debris = Debris::None;
    int points = 0;
};

bool isOneOf(const ShapeWord &word, std::initializer_list<QStringView> known)
{
    return std::ranges::any_of(known,
                               [&](QStringView one) { return hashOfWord(one) == word.hash; });
}

bool isSmallWordOfNames(const ShapeWord &word)
{
    return isOneOf(word, {u"and", u"de", u"van", u"von", u"der", u"den", u"la", u"le", u"bin",
                          u"al", u"of", u"the"});
}

/// Two to five words, all with a capital but for "van" and its like.
bool isName(std::span<const ShapeWord> words)
{
    return words.size() >= 2 && words.size() <= 5 && words.front().capital &&
           words.back().capital && std::ranges::all_of(words, [](const ShapeWord &word) {
               return !word.number && (word.capital || isSmallWordOfNames(word));
           });
}

class DebrisMarker
{
public:
    DebrisMarker(QStringView text, std::span<Block> blocks, const DebrisRules &rules)
        : m_text(text)
        , m_blocks(blocks)
        , m_rules(rules)
    {
    }

    void mark()
    {
        findStory();
        for (size_t i = 0; i < m_blocks.size(); ++i) {
            if (!m_blocks[i].isDebris())
                m_blocks[i].debris = judge(i, zoneOf(i)).debris;
        }
        markNamesBesideBylines();
        markMasthead();
        restoreHeadline();
        markTail();
    }

private:
    [[nodiscard]] QStringView line(size_t i) const { return m_blocks[i].span.of(m_text); }
    [[nodiscard]] BlockZone zoneOf(size_t i) const
    {
        return i < m_begin ? BlockZone::Top : i < m_end ? BlockZone::Middle : BlockZone::End;
    }
    [[nodiscard]] bool isTableRow(size_t i) const { return line(i).startsWith(u'|'); }

    // Where the story begins and ends

    [[nodiscard]] bool isParagraph(size_t i, BlockZone zone, int least)
    {
        if (m_blocks[i].isDebris() || isTableRow(i))
            return false;
        if (m_blocks[i].kind == BlockKind::QuoteBlock || m_blocks[i].span.length() > longest)
            return true;
        readShape(line(i), m_shape);
        return m_shape.count() >= least && m_shape.endsSentence && judge(i, zone).points < enough;
    }

    void findStory()
    {
        const size_t count = m_blocks.size();
        const auto firstOf = [this, count](int least) {
            size_t i = 0;
            while (i < std::min(count, farthest) && !isParagraph(i, BlockZone::Top, least))
                ++i;
            return i;
        };
        const auto endOf = [this, count](int least) {
            size_t i = count;
            while (i > 0 && count - i < farthest && !isParagraph(i - 1, BlockZone::End, least))
                --i;
            return i;
        };
        const auto isFound = [count](size_t i) { return i < std::min(count, farthest); };
        m_begin = firstOf(paragraphWords);
        m_end = endOf(paragraphWords);
        if (isFound(m_begin) && m_end > m_begin)
            return;
        // No paragraph at all: a bulletin of short sentences, or nothing but lines.
        m_begin = firstOf(paragraphWords / 2);
        m_end = endOf(paragraphWords / 2);
        if (!isFound(m_begin) || m_end <= m_begin) {
            m_begin = std::min<size_t>(count, 1);
            m_end = count;
        }
    }

    // One block

    Judgement judge(size_t i, BlockZone zone)
    {
        const QStringView text = line(i);
        if (text.size() > longest || isTableRow(i) || (i == 0 && isMarkedHeadline(i)))
            return {};
        if (zone == BlockZone::Middle && isPlainParagraph(text))
            return {};
        readShape(text, m_shape);
        if (m_shape.words.empty() || isTag(text))
            return {Debris::SiteFurniture, enough};
        if (isLink(text))
            return {Debris::RelatedLink, enough};
        const Judgement byWords = judgeWords(text, zone);
        if (byWords.points >= enough) {
            const bool authored = zone == BlockZone::Top &&
                                  byWords.debris == Debris::SiteFurniture &&
                                  (isByline() || holdsTime(i));
            return authored ? Judgement{Debris::Byline, byWords.points} : byWords;
        }
        if (m_blocks[i].kind != BlockKind::Paragraph)
            return {};
        if (zone == BlockZone::Top)
            return judgeTop(i);
        if (zone == BlockZone::End)
            return judgeEnd(i);
        return {};
    }

    [[nodiscard]] bool isMarkedHeadline(size_t i) const
    {
        return m_blocks[i].kind == BlockKind::Headline;
    }

    /// True for a block inside the story that ends like a sentence, begins with no word of the
    /// table, and has no label such as "Photo:".
    [[nodiscard]] bool isPlainParagraph(QStringView text) const
    {
        const auto space =
            std::ranges::find_if(text, [](QChar c) { return !c.isLetterOrNumber(); });
        const QStringView first = text.first(space - text.begin());
        const QChar last = text.back();
        return (last == u'.' || last == u'”' || last == u'"' || last == u'’' || last == u'?') &&
               !first.isEmpty() && (text.size() > glance || !text.contains(u':')) &&
               !m_rules.mayBeginInside(hashOfWord(first));
    }

    [[nodiscard]] Judgement judgeWords(QStringView text, BlockZone zone) const
    {
        const auto evidence = m_rules.evidence(m_shape, text, zone);
        if (evidence.points == 0)
            return {};
        const bool doubtful = evidence.points < enough;
        if (doubtful && ((evidence.debris == Debris::Masthead && !isMotto(text)) ||
                         (evidence.debris == Debris::Byline && m_shape.endsSentence)))
            return {};
        int points = evidence.points;
        points += zone == BlockZone::Middle ? 0 : 1;
        points += zone == BlockZone::Top || m_shape.endsSentence ? 0 : 1;
        points -= m_shape.quotes && m_shape.endsSentence ? 2 : 0;
        return {points >= enough ? evidence.debris : Debris::None, points};
    }

    /// "*a street blog, est. 2019*", "The Broker: a weekly newspaper since 1902".
    [[nodiscard]] bool isMotto(QStringView text) const
    {
        return m_shape.emphasised || m_shape.bracketed || m_shape.parts > 1 ||
               (!m_shape.endsSentence &&
                (text.contains(u" — ") || text.contains(u" – ") || text.contains(u": ")));
    }

    [[nodiscard]] Judgement judgeTop(size_t i) const
    {
        const bool dated = isDateLine(i);
        if (m_shape.count() <= 40 && !m_shape.endsSentence &&
            (m_shape.chevrons || m_shape.parts > 2 || (m_shape.parts == 2 && holdsTime(i))))
            return {holdsTime(i) ? Debris::Byline
                    : i == 0     ? Debris::Masthead
                                 : Debris::SiteFurniture,
                    enough};
        if (dated || isByline() || isNameWithRole())
            return {Debris::Byline, enough};
        if (isSlug(i))
            return {Debris::Masthead, enough};
        return {};
    }

    [[nodiscard]] Judgement judgeEnd(size_t i) const
    {
        if ((isByline() && m_shape.count() <= 8) || (m_shape.count() <= 6 && isDateLine(i)) ||
            isHandle(line(i)))
            return {Debris::Byline, enough};
        if (m_shape.endsSentence || m_shape.count() > 45)
            return {};
        if (m_shape.chevrons || m_shape.parts > 2)
            return {Debris::SiteFurniture, enough};
        if (m_shape.parts == 2 && (areLongParts() || line(i).contains("  "_L1)))
            return {Debris::RelatedLink, enough};
        return {};
    }

    /// What is left of a page's own language: "<tweet id=…/>".
    [[nodiscard]] static bool isTag(QStringView text)
    {
        return text.size() > 2 && text.front() == u'<' && text[1].isLetter() &&
               (text.endsWith(u'>') || text.endsWith(">."_L1));
    }
    /// An address and nothing else.
    [[nodiscard]] static bool isLink(QStringView text)
    {
        return !text.contains(u' ') &&
               (text.startsWith("http://"_L1) || text.startsWith("https://"_L1) ||
                text.startsWith("www."_L1));
    }
    [[nodiscard]] static bool isHandle(QStringView text)
    {
        return text.size() > 2 && text.front() == u'@' && !text.contains(u' ');
    }

    [[nodiscard]] bool areLongParts() const
    {
        int words = 0;
        for (const ShapeWord &word : m_shape.words) {
            if (word.opensPart && words > 0 && words < 4)
                return false;
            words = word.opensPart ? 1 : words + 1;
        }
        return words >= 4;
    }

    [[nodiscard]] bool holdsTime(size_t i) const
    {
        return findPageDate(line(i)).has_value() || holdsClockTime(line(i));
    }

    /// A day or a time of day, and hardly anything else. The first line of all may be a headline
    /// that names a day.
    [[nodiscard]] bool isDateLine(size_t i) const
    {
        if (m_shape.count() > 24)
            return false;
        const auto date = findPageDate(line(i));
        if (!date && !holdsClockTime(line(i)))
            return false;
        const auto others = std::ranges::count_if(m_shape.words, [&](const ShapeWord &word) {
            const bool inDate = date && word.span.overlaps(date->span);
            const bool zone = word.span.length() <= 4 && word.span.of(line(i)).isUpper();
            return !inDate && !word.number && !zone;
        });
        return others <= (i == 0 ? 1 : date ? 4 : 3) && (!m_shape.endsSentence || others <= 3);
    }

    /// "By Anna Smith and Ben Jones, Reuters".
    [[nodiscard]] bool isByline() const
    {
        const auto &words = m_shape.words;
        return words.size() >= 2 && words.size() <= 18 && isOneOf(words[0], {u"by"}) &&
               words[1].capital && !words[1].number &&
               !isOneOf(words[1],
                        {u"the", u"a", u"an", u"this", u"that", u"any", u"all", u"now"}) &&
               (words.size() == 2 || words[2].capital || isSmallWordOfNames(words[2])) &&
               (!m_shape.endsSentence || words.size() <= 6);
    }

    /// "Hal Brennock, Industrial Editor".
    [[nodiscard]] bool isNameWithRole() const
    {
        const auto &words = m_shape.words;
        if (m_shape.count() > 12 || m_shape.endsSentence || !m_rules.endsWithRole(m_shape))
            return false;
        return isName(std::span(words).first(2));
    }

    /// An agency's name of a text: "oslo-schools-240924-2".
    [[nodiscard]] bool isSlug(size_t i) const
    {
        const QStringView text = line(i);
        return m_shape.count() >= 3 && text.count(u'-') + text.count(u'_') >= 2 &&
               std::ranges::all_of(text, [](QChar c) {
                   return c.isLower() || c.isDigit() || c == u'-' || c == u'_';
               });
    }

    // A block by its neighbours

    /// "Freya Lanyon in Tressel" above a line with the day and hour; the headline stands higher up.
    void markNamesBesideBylines()
    {
        bool headline = false;
        for (size_t i = 0; i < m_begin; ++i) {
            if (m_blocks[i].isDebris())
                continue;
            const bool beside = (i > 0 && m_blocks[i - 1].debris == Debris::Byline) ||
                                (i + 1 < m_begin && m_blocks[i + 1].debris == Debris::Byline);
            if (headline && beside && isNameLine(i))
                m_blocks[i].debris = Debris::Byline;
            headline = true;
        }
    }

    [[nodiscard]] bool isNameLine(size_t i)
    {
        readShape(line(i), m_shape);
        const std::span words = m_shape.words;
        if (m_shape.endsSentence || words.size() > 8)
            return false;
        const auto in = std::ranges::find_if(
            words, [](const ShapeWord &word) { return isOneOf(word, {u"in", u"at"}); });
        const auto name = words.first(size_t(in - words.begin()));
        return isName(name) && (in == words.end() || (in + 1 != words.end() && (in + 1)->capital));
    }

    /// What stands above a heading marked as the first, and a name above its motto.
    void markMasthead()
    {
        const auto heading = std::ranges::find(m_blocks.first(std::min<size_t>(m_begin, 4)),
                                               BlockKind::Headline, &Block::kind);
        const size_t end = size_t(heading - m_blocks.begin());
        for (size_t i = 0; i < end && end < std::min<size_t>(m_begin, 4); ++i)
            fold(i, Debris::Masthead);
        const bool motto = m_begin > 2 && m_blocks[1].debris == Debris::Masthead;
        if (motto && m_blocks[0].kind == BlockKind::Paragraph) {
            readShape(line(0), m_shape);
            if (m_shape.count() <= 6 && !m_shape.endsSentence)
                fold(0, Debris::Masthead);
        }
    }

    void fold(size_t i, Debris debris)
    {
        if (!m_blocks[i].isDebris())
            m_blocks[i].debris = debris;
    }

    /// An article has a headline before it has a masthead: where all above the story was folded,
    /// the first line whose words alone were not enough is the headline.
    void restoreHeadline()
    {
        const auto top = m_blocks.first(m_begin);
        if (!std::ranges::all_of(top, &Block::isDebris))
            return;
        for (size_t i = 0; i < top.size(); ++i) {
            readShape(line(i), m_shape);
            const bool byline = top[i].debris == Debris::Byline;
            if (!byline && m_shape.parts == 1 && m_shape.count() >= 3 &&
                judgeWords(line(i), BlockZone::Top).points <= enough && !isSlug(i)) {
                top[i].debris = Debris::None;
                return;
            }
        }
    }

    /// Above two lines of debris or more at the end: a paragraph that talks to the reader about
    /// the paper, and a heading with nothing but debris below it. Neither may hold a figure or a
    /// quotation.
    void markTail()
    {
        size_t tail = m_blocks.size();
        while (tail > 0 && m_blocks[tail - 1].isDebris())
            --tail;
        if (m_blocks.size() - tail < 2 || m_blocks[tail].debris == Debris::Caption)
            return;
        for (; tail > m_begin + 1 && m_blocks.size() - tail < farthest; --tail) {
            Block &block = m_blocks[tail - 1];
            if (block.kind != BlockKind::Paragraph || !isAside(tail - 1))
                return;
            block.debris = Debris::Subscription;
        }
    }

    [[nodiscard]] bool isAside(size_t i)
    {
        if (m_blocks[i].isDebris())
            return true;
        readShape(line(i), m_shape);
        const bool figures = std::ranges::any_of(m_shape.words, &ShapeWord::number);
        if (figures || m_shape.quotes || m_shape.count() > 60)
            return false;
        if (!m_shape.endsSentence)
            return m_shape.count() <= 12;
        const auto holds = [this](std::initializer_list<QStringView> known) {
            return std::ranges::any_of(
                m_shape.words, [known](const ShapeWord &word) { return isOneOf(word, known); });
        };
        return holds({u"you", u"your"}) && holds({u"we", u"us", u"our"});
    }

    QStringView m_text;
    std::span<Block> m_blocks;
    const DebrisRules &m_rules;
    BlockShape m_shape; ///< of the block that was looked at last
    size_t m_begin = 0; ///< the story's first paragraph
    size_t m_end = 0;   ///< one past its last
};

} // namespace

void markDebris(QStringView text, std::span<Block> blocks, const DebrisRules &rules)
{
    DebrisMarker(text, blocks, rules).mark();
}

} // namespace crosscheck
