// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/textsearch.h"

#include <QString>
#include <QStringMatcher>

namespace crosscheck
{

/// One letter stays one letter, so that places in the folded text are places in the text.
static QChar folded(QChar letter)
{
    switch (letter.unicode()) {
    case u'‘':
    case u'’':
    case u'‚':
    case u'‹':
    case u'›':
    case u'′':
        return u'\'';
    case u'“':
    case u'”':
    case u'„':
    case u'«':
    case u'»':
    case u'″':
        return u'"';
    case u'\u2010': // hyphen
    case u'\u2011': // that does not break
    case u'–':
    case u'—':
    case u'−':
        return u'-';
    default:
        return letter.isSpace() ? QChar(u' ') : letter.toCaseFolded();
    }
}

static QString folded(QStringView text)
{
    QString made(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, made.begin(), [](QChar letter) { return folded(letter); });
    return made;
}

std::vector<TextSpan> occurrences(QStringView text, QStringView words)
{
    std::vector<TextSpan> found;
    const QString wanted = folded(words).simplified();
    if (wanted.isEmpty())
        return found;
    const QString searched = folded(text);
    const QStringMatcher matcher(wanted);
    for (qsizetype at = matcher.indexIn(searched); at >= 0;
         at = matcher.indexIn(searched, at + wanted.size()))
        found.emplace_back(at, at + wanted.size());
    return found;
}

} // namespace crosscheck
