// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/sourcename.h"

#include "model/report/figures.h"

#include <KLocalizedString>

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qsizetype longest = 5;

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

QStringView fileStem(QStringView id)
{
    const QStringView file = id.sliced(id.lastIndexOf(u'/') + 1);
    const qsizetype dot = file.lastIndexOf(u'.');
    return dot > 0 ? file.first(dot) : file;
}

} // namespace

QString shortSourceName(const Article &article)
{
    const bool known = !article.source.isEmpty();
    QStringList words = wordsOf(known ? QStringView(article.source) : fileStem(article.id));
    if (words.size() > 1 && isArticleWord(words.first()))
        words.removeFirst();
    if (words.isEmpty())
        return {};
    if (known && words.size() > 1 && initials(words).size() <= longest + 1)
        return initials(words);
    return abbreviated(words.first());
}

QString spokenSourceName(const Article &article, ArticleIndex index, ArticleIndex base)
{
    if (index == base)
        return i18nc("@info siglum, name", "source %1, base, %2", siglum(index),
                     displayName(article));
    return i18nc("@info siglum, name", "source %1, %2", siglum(index), displayName(article));
}

} // namespace crosscheck
