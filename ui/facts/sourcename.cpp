// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/sourcename.h"

#include "model/report/figures.h"

#include <KLocalizedString>

#include <algorithm>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qsizetype longest = 5;
constexpr qsizetype longestHeadlineWord = 8;
/// Shorter words of a headline tell little.
constexpr qsizetype shortestContent = 5;

/// Letters and digits in runs.
QStringList wordsOf(QStringView name)
{
    QStringList words;
    bool inWord = false;
    for (const QChar c : name) {
        if (c.isLetterOrNumber() || (inWord && (c == u'’' || c == u'\''))) {
            if (!inWord)
                words += QString();
            words.last() += c;
            inWord = true;
        } else {
            inWord = false;
        }
    }
    return words;
}

bool isArticleWord(const QString &word)
{
    return word.compare("the"_L1, Qt::CaseInsensitive) == 0;
}

QString initials(const QStringList &words)
{
    QString letters;
    for (const QString &word : words.first(std::min(words.size(), longest)))
        letters += word.front().isDigit() ? word : word.front().toUpper();
    return letters;
}

/// The capitals of "VentureBeat"; empty where only the first letter is one, or all are.
QString innerCapitals(const QString &word)
{
    QString capitals;
    for (const QChar c : word)
        capitals += c.isUpper() ? QString(c) : QString();
    const bool inner = capitals.size() > 1 && capitals.size() < word.size();
    return inner && capitals.size() <= longest ? capitals : QString();
}

QString abbreviated(const QString &word)
{
    if (word.size() <= longest)
        return word;
    const QString capitals = innerCapitals(word);
    return capitals.isEmpty() ? word.first(longest - 1) + u'.' : capitals;
}

QString outletName(QStringView source)
{
    QStringList words = wordsOf(source);
    if (words.size() > 1 && isArticleWord(words.first()))
        words.removeFirst();
    if (words.isEmpty())
        return {};
    if (words.size() > 1 && initials(words).size() <= longest + 1)
        return initials(words);
    return abbreviated(words.first());
}

/// In how many headlines a word stands.
using WordCounts = std::map<QString, int>;

/// The words of a headline that may tell it from others, in lower case, each once.
std::vector<QString> contentWords(QStringView headline)
{
    std::vector<QString> found;
    for (const QString &word : wordsOf(headline)) {
        const QString folded = word.toLower();
        if (word.size() >= shortestContent && word.front().isLetter() &&
            std::ranges::find(found, folded) == found.end())
            found.push_back(folded);
    }
    return found;
}

QStringView fileStem(QStringView id)
{
    const QStringView file = id.sliced(id.lastIndexOf(u'/') + 1);
    const qsizetype dot = file.lastIndexOf(u'.');
    return dot > 0 ? file.first(dot) : file;
}

/// "003_second.txt" is about "second", not about 003.
QString fileName(const Article &article)
{
    const QStringList words = wordsOf(fileStem(article.id));
    const auto spelled = std::ranges::find_if(
        words, [](const QString &word) { return word.size() > 1 && word.front().isLetter(); });
    if (words.isEmpty())
        return {};
    return abbreviated(spelled == words.end() ? words.first() : *spelled);
}

QString headlineName(const Article &article, const WordCounts &headlines)
{
    const std::vector<QString> words = contentWords(article.title);
    const auto rarest = std::ranges::min_element(
        words, {}, [&](const QString &word) { return headlines.at(word); });
    if (rarest == words.end())
        return fileName(article);
    QString name = *rarest;
    name[0] = name.front().toUpper();
    return name.size() <= longestHeadlineWord ? name : name.first(longestHeadlineWord - 1) + u'.';
}

} // namespace

QStringList shortSourceNames(std::span<const Article *const> articles)
{
    WordCounts headlines;
    for (const Article *article : articles) {
        for (const QString &word : contentWords(article->title))
            ++headlines[word];
    }
    QStringList names;
    for (const Article *article : articles)
        names += article->source.isEmpty() ? headlineName(*article, headlines)
                                           : outletName(article->source);
    return names;
}

QString spokenSourceName(const Article &article, ArticleIndex index, ArticleIndex base)
{
    if (index == base)
        return i18nc("@info siglum, name", "source %1, base, %2", siglum(index),
                     displayName(article));
    return i18nc("@info siglum, name", "source %1, %2", siglum(index), displayName(article));
}

} // namespace crosscheck
