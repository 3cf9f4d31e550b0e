// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/imprint.h"

#include "model/article/blockshape.h"
#include "model/article/debris.h"
#include "model/article/pagedate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qsizetype datelineLength = 120;
constexpr qsizetype paragraphLength = 100;

bool isPartSign(QChar c)
{
    return QStringView(u"|•·›»●∙").contains(c);
}

QStringView trimmedName(QStringView name)
{
    constexpr QStringView marks = u"*_#()[]–—-.:,;";
    while (!name.isEmpty() && (marks.contains(name.front()) || name.front().isSpace()))
        name = name.sliced(1);
    while (!name.isEmpty() && (marks.contains(name.back()) || name.back().isSpace()))
        name.chop(1);
    return name;
}

class ImprintReader
{
public:
    ImprintReader(QStringView text, std::span<const Block> blocks, const DebrisRules &rules)
        : m_text(text)
        , m_blocks(blocks)
        , m_rules(rules)
    {
        const auto paragraph = std::ranges::find_if(blocks, [](const Block &block) {
            return !block.isDebris() && block.kind != BlockKind::Headline &&
                   block.span.length() >= paragraphLength;
        });
        m_story = size_t(paragraph - blocks.begin());
    }

    Imprint read() { return {.source = source(), .date = date()}; }

private:
    [[nodiscard]] QStringView line(size_t i) const { return m_blocks[i].span.of(m_text); }

    [[nodiscard]] QString source()
    {
        if (m_story < m_blocks.size()) {
            if (const QStringView agency = agencyOf(line(m_story)); !agency.isEmpty())
                return agency.toString();
        }
        for (const auto read : {&ImprintReader::mastheadOf, &ImprintReader::outletInByline}) {
            for (size_t i = 0; i < m_story; ++i) {
                const QStringView name = m_blocks[i].isDebris() ? (this->*read)(i) : QStringView();
                if (!name.isEmpty())
                    return name.toString();
            }
        }
        return ownerOfRights().toString();
    }

    /// "LONDON, March 12 (Reuters) – The council …": a name in brackets before a dash.
    [[nodiscard]] static QStringView agencyOf(QStringView paragraph)
    {
        const QStringView start = paragraph.first(std::min(paragraph.size(), datelineLength));
        const qsizetype open = start.indexOf(u'(');
        const qsizetype close = open < 0 ? -1 : start.indexOf(u')', open);
        if (close < 0 || close - open > 40)
            return {};
        const QStringView after = paragraph.sliced(close + 1).trimmed();
        const QStringView name = start.sliced(open + 1, close - open - 1).trimmed();
        const bool dash = !after.isEmpty() && QStringView(u"-–—").contains(after.front());
        return dash && !name.isEmpty() && name.front().isUpper() ? name : QStringView();
    }

    /// The first part of the page's first line, or the name before a motto.
    [[nodiscard]] QStringView mastheadOf(size_t i)
    {
        const bool masthead = m_blocks[i].debris == Debris::Masthead;
        if (m_blocks[i].debris == Debris::Caption || (i > 0 && !masthead))
            return {};
        const QStringView text = line(i);
        const auto sign = std::ranges::find_if(text, isPartSign);
        QStringView name = text.first(sign - text.begin());
        if (sign == text.end() && !masthead)
            return {};
        for (const QStringView motto : {u" — ", u" – ", u" - ", u": "}) {
            if (const qsizetype end = name.indexOf(motto); end > 0)
                name = name.first(end);
        }
        return acceptedName(name);
    }

    /// Three to six words at most, with a capital, and no words of debris or of a day.
    [[nodiscard]] QStringView acceptedName(QStringView name)
    {
        name = trimmedName(name);
        readShape(name, m_shape);
        const bool sound = m_shape.count() >= 1 && m_shape.count() <= 6 && !m_shape.quotes &&
                           m_shape.words.front().capital && m_shape.words.back().capital &&
                           !findPageDate(name) && !holdsClockTime(name) &&
                           m_rules.evidence(m_shape, name, BlockZone::Top).points < 3;
        return sound ? name : QStringView();
    }

    /// "By Anna Smith, Reuters"; "12 March 2025, 6.40pm, The Morning Courier"; "By Echo Staff".
    [[nodiscard]] QStringView outletInByline(size_t i)
    {
        if (m_blocks[i].debris != Debris::Byline)
            return {};
        const QStringView text = line(i);
        qsizetype begin = 0;
        for (qsizetype at = 0; at <= text.size(); ++at) {
            if (at < text.size() && text[at] != u',' && !isPartSign(text[at]))
                continue;
            const QStringView name = acceptedName(text.sliced(begin, at - begin));
            if (!name.isEmpty() && begin > 0 && m_rules.namesOutlet(m_shape) &&
                !m_rules.endsWithRole(m_shape))
                return name;
            if (const QStringView staff = staffOf(name); !staff.isEmpty())
                return staff;
            begin = at + 1;
        }
        return {};
    }

    [[nodiscard]] static QStringView staffOf(QStringView name)
    {
        if (!name.startsWith("By "_L1, Qt::CaseInsensitive))
            return {};
        for (const auto end : {" Staff"_L1, " Reporters"_L1, " Reporter"_L1}) {
            const QStringView staff = name.sliced(3).chopped(
                name.endsWith(end, Qt::CaseInsensitive) ? end.size() : name.size() - 3);
            if (!staff.isEmpty() && staff.compare("staff"_L1, Qt::CaseInsensitive) != 0)
                return staff;
        }
        return {};
    }

    /// "© 2024 Westline. All rights reserved."
    [[nodiscard]] QStringView ownerOfRights()
    {
        for (size_t i = m_blocks.size(); i-- > m_story;) {
            const qsizetype sign = line(i).indexOf(u'©');
            if (m_blocks[i].debris != Debris::Copyright || sign < 0)
                continue;
            QStringView name = line(i).sliced(sign + 1).trimmed();
            while (!name.isEmpty() && !name.front().isLetter())
                name = name.sliced(1);
            const auto end = std::ranges::find_if(
                name, [](QChar c) { return isPartSign(c) || c == u'.' || c == u','; });
            name = name.first(end - name.begin());
            for (const auto form : {" Ltd"_L1, " Inc"_L1, " LLC"_L1, " plc"_L1, " Limited"_L1}) {
                if (name.endsWith(form))
                    name.chop(form.size());
            }
            return acceptedName(name);
        }
        return {};
    }

    [[nodiscard]] QDate date() const
    {
        QDate earliest;
        for (size_t i = 0; i < m_story; ++i) {
            const auto found = m_blocks[i].isDebris() ? findPageDate(line(i)) : std::nullopt;
            if (found && (!earliest.isValid() || found->date < earliest))
                earliest = found->date;
        }
        return earliest.isValid() ? earliest : dateElsewhere();
    }

    /// In the dateline, or in a line below the story.
    [[nodiscard]] QDate dateElsewhere() const
    {
        if (m_story < m_blocks.size()) {
            const QStringView paragraph = line(m_story);
            const QStringView start = paragraph.first(std::min(paragraph.size(), datelineLength));
            const auto dash = std::ranges::find_if(
                start, [](QChar c) { return c == u'–' || c == u'—' || c == u'('; });
            const auto found = findPageDate(start.first(dash - start.begin()));
            if (dash != start.end() && found)
                return found->date;
        }
        for (size_t i = m_story; i < m_blocks.size(); ++i) {
            const bool dated =
                m_blocks[i].debris == Debris::Byline || m_blocks[i].debris == Debris::SiteFurniture;
            if (const auto found = dated ? findPageDate(line(i)) : std::nullopt)
                return found->date;
        }
        return {};
    }

    QStringView m_text;
    std::span<const Block> m_blocks;
    const DebrisRules &m_rules;
    BlockShape m_shape; ///< of the name that was looked at last
    size_t m_story = 0; ///< the first paragraph
};

} // namespace

Imprint findImprint(QStringView text, std::span<const Block> blocks, const DebrisRules &rules)
{
    return ImprintReader(text, blocks, rules).read();
}

} // namespace crosscheck
