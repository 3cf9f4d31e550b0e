// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/debris.h"

#include "model/article/blockshape.h"

#include <QDir>
#include <QFile>
#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// Stand for any number and any one word in a phrase.
constexpr std::uint64_t anyNumber = 1;
constexpr std::uint64_t anyWord = 2;

template <typename T>
struct Name {
    QStringView name;
    T value;
};

template <typename T, size_t N>
std::expected<T, QString> valueOf(QStringView name, const std::array<Name<T>, N> &names)
{
    const auto found = std::ranges::find(names, name, &Name<T>::name);
    if (found == names.end())
        return std::unexpected(u"“%1” is none of the words that may stand here"_s.arg(name));
    return found->value;
}

constexpr std::array debrisNames{
    Name<Debris>{u"related-link", Debris::RelatedLink},
    Name<Debris>{u"subscription", Debris::Subscription},
    Name<Debris>{u"site-furniture", Debris::SiteFurniture},
    Name<Debris>{u"masthead", Debris::Masthead},
    Name<Debris>{u"byline", Debris::Byline},
    Name<Debris>{u"caption", Debris::Caption},
    Name<Debris>{u"sign-off", Debris::SignOff},
    Name<Debris>{u"copyright", Debris::Copyright},
};

} // namespace

QString words(const DebrisRulesError &error)
{
    if (error.line == 0)
        return u"%1: %2"_s.arg(error.file, error.cause);
    return u"%1, line %2: %3"_s.arg(error.file, QString::number(error.line), error.cause);
}

std::expected<DebrisRules, DebrisRulesError> DebrisRules::load(const QString &userFolder)
{
    DebrisRules rules;
    if (auto read = rules.readTable(u":/lexicon/debris.tsv"_s); !read)
        return std::unexpected(read.error());
    const QString own = QDir(userFolder).filePath(u"debris.tsv"_s);
    if (!userFolder.isEmpty() && QFile::exists(own)) {
        if (auto read = rules.readTable(own); !read)
            return std::unexpected(read.error());
    }
    return rules;
}

std::expected<void, DebrisRulesError> DebrisRules::readTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(DebrisRulesError{path, 0, file.errorString()});
    const QString text = QString::fromUtf8(file.readAll());
    int number = 0;
    for (QStringView line : QStringView(text).tokenize(u'\n')) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const QList<QStringView> columns = line.split(u'\t');
        const auto row = rowOf(columns);
        if (!row)
            return std::unexpected(DebrisRulesError{path, number, row.error()});
        m_rows.push_back(*row);
        for (const QStringView phrase : columns[0].tokenize(u'|')) {
            if (phrase.trimmed().isEmpty())
                return std::unexpected(
                    DebrisRulesError{path, number, u"the first column holds an empty word"_s});
            addPhrase(phrase.trimmed(), int(m_rows.size()) - 1);
        }
    }
    return {};
}

std::expected<DebrisRules::Row, QString> DebrisRules::rowOf(std::span<const QStringView> columns)
{
    static constexpr std::array hows{
        Name<How>{u"starts", How::Starts}, Name<How>{u"is", How::Is},
        Name<How>{u"holds", How::Holds},   Name<How>{u"ends", How::Ends},
        Name<How>{u"role", How::Role},     Name<How>{u"outlet", How::Outlet}};
    static constexpr std::array wheres{
        Name<Where>{u"any", Where::Any}, Name<Where>{u"top", Where::Top},
        Name<Where>{u"end", Where::End}, Name<Where>{u"edge", Where::Edge}};
    if (columns.size() != 6)
        return std::unexpected(u"there are %1 columns, not 6"_s.arg(columns.size()));
    const auto debris = valueOf(columns[1].trimmed(), debrisNames);
    const auto how = valueOf(columns[2].trimmed(), hows);
    const auto where = valueOf(columns[5].trimmed(), wheres);
    for (const QString &error :
         {debris.error_or(QString()), how.error_or(QString()), where.error_or(QString())}) {
        if (!error.isEmpty())
            return std::unexpected(error);
    }
    bool sound = false;
    bool counted = false;
    const Row row{.debris = *debris,
                  .how = *how,
                  .where = *where,
                  .points = columns[3].trimmed().toInt(&sound),
                  .most = columns[4].trimmed().toInt(&counted)};
    if (!sound || !counted)
        return std::unexpected(u"the fourth and fifth columns are whole numbers"_s);
    return row;
}

void DebrisRules::addPhrase(QStringView words, int row)
{
    Phrase phrase{.words = {}, .colon = words.endsWith(u':'), .row = row};
    for (const QStringView word : words.tokenize(u' ')) {
        if (word.startsWith(u'#') || word.startsWith(u'*')) {
            phrase.words.push_back(word.front() == u'#' ? anyNumber : anyWord);
            continue;
        }
        BlockShape shape;
        readShape(word, shape);
        for (const ShapeWord &part : shape.words)
            phrase.words.push_back(part.hash);
    }
    if (phrase.words.empty())
        return;
    const std::uint64_t first = phrase.words.front();
    const Row &rules = m_rows[size_t(row)];
    m_anywhere.add(first);
    if (rules.where == Where::Any && (rules.how == How::Starts || rules.how == How::Is))
        m_inside.add(first);
    m_byFirst[first].push_back(int(m_phrases.size()));
    m_phrases.push_back(std::move(phrase));
}

bool DebrisRules::fits(const Phrase &phrase, const BlockShape &shape, QStringView line,
                       size_t at) const
{
    const Row &row = m_rows[size_t(phrase.row)];
    const size_t end = at + phrase.words.size();
    if (end > shape.words.size() || (row.how == How::Starts && at != 0))
        return false;
    if (row.how == How::Is &&
        (!shape.words[at].opensPart || (end < shape.words.size() && !shape.words[end].opensPart)))
        return false;
    if ((row.how == How::Role || row.how == How::Ends) && end != shape.words.size())
        return false;
    const bool names = phrase.words.front() == anyWord;
    for (size_t i = 0; i < phrase.words.size(); ++i) {
        const ShapeWord &word = shape.words[at + i];
        const std::uint64_t wanted = phrase.words[i];
        const bool wild =
            (wanted == anyNumber && word.number) || (wanted == anyWord && (!names || word.capital));
        if (!wild && wanted != word.hash)
            return false;
    }
    const qsizetype after = shape.words[end - 1].span.end();
    return !phrase.colon || (after < line.size() && line[after] == u':');
}

bool DebrisRules::applies(const Row &row, const BlockShape &shape, BlockZone zone)
{
    const bool here = row.where == Where::Any ||
                      (row.where == Where::Top && zone == BlockZone::Top) ||
                      (row.where == Where::End && zone == BlockZone::End) ||
                      (row.where == Where::Edge && zone != BlockZone::Middle);
    return here && row.points > 0 && row.how != How::Role && shape.count() <= row.most;
}

DebrisRules::Evidence DebrisRules::evidence(const BlockShape &shape, QStringView line,
                                            BlockZone zone) const
{
    Evidence evidence;
    int most = 0;
    QVarLengthArray<int, 16> counted;
    const auto look = [&](std::uint64_t first, size_t at) {
        const auto phrases =
            m_anywhere.holds(first) ? m_byFirst.constFind(first) : m_byFirst.constEnd();
        if (phrases == m_byFirst.constEnd())
            return;
        for (const int index : *phrases) {
            const Phrase &phrase = m_phrases[size_t(index)];
            const Row &row = m_rows[size_t(phrase.row)];
            if (!applies(row, shape, zone) || counted.contains(phrase.row) ||
                !fits(phrase, shape, line, at))
                continue;
            counted.push_back(phrase.row);
            evidence.points += row.points;
            if (row.points > most) {
                most = row.points;
                evidence.debris = row.debris;
            }
        }
    };
    for (size_t at = 0; at < shape.words.size(); ++at) {
        look(shape.words[at].hash, at);
        if (shape.words[at].number)
            look(anyNumber, at);
        if (at == 0)
            look(anyWord, at);
    }
    return evidence;
}

bool DebrisRules::endsWithRole(const BlockShape &shape) const
{
    return holdsPhrase(shape, How::Role);
}

bool DebrisRules::namesOutlet(const BlockShape &shape) const
{
    return holdsPhrase(shape, How::Outlet);
}

bool DebrisRules::holdsPhrase(const BlockShape &shape, How how) const
{
    for (size_t at = 0; at < shape.words.size(); ++at) {
        if (!m_anywhere.holds(shape.words[at].hash))
            continue;
        for (const int index : m_byFirst.value(shape.words[at].hash)) {
            const Phrase &phrase = m_phrases[size_t(index)];
            if (m_rows[size_t(phrase.row)].how == how && fits(phrase, shape, {}, at))
                return true;
        }
    }
    return false;
}

} // namespace crosscheck
