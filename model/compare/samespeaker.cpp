// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/samespeaker.h"

#include "model/claim/lexicon.h"

#include <QString>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// The parts of a name in lower case, without titles and possessives.
QStringList nameParts(QStringView name, const Lexicon &lexicon)
{
    QStringList parts;
    for (QStringView part : name.tokenize(u' ', Qt::SkipEmptyParts)) {
        while (!part.isEmpty() && !part.back().isLetterOrNumber())
            part.chop(1);
        while (!part.isEmpty() && !part.front().isLetterOrNumber())
            part = part.sliced(1);
        if (part.endsWith(u"'s") || part.endsWith(u"’s"))
            part.chop(2);
        const bool minor = lexicon.isAny(lexicon.find(part), {WordClass::Title});
        if (!part.isEmpty() && !minor)
            parts << part.toString().toCaseFolded();
    }
    return parts;
}

/// "Bob" for "Robert", and "Bob" for "Rob".
bool areShortForms(const QString &a, const QString &b, const Lexicon &lexicon)
{
    const auto fullNames = [&](const QString &name) {
        const auto *entry = lexicon.entry(lexicon.find(name), WordClass::FirstName);
        QStringList names{name};
        if (entry && !entry->extra.isEmpty())
            names << entry->extra.split(u'|');
        return names;
    };
    const QStringList own = fullNames(a);
    return std::ranges::any_of(fullNames(b),
                               [&](const QString &name) { return own.contains(name); });
}

bool sameOrInitial(const QString &a, const QString &b)
{
    return a == b || ((a.size() == 1 || b.size() == 1) && a.front() == b.front());
}

/// Every part of the shorter name is a part, or the initial of one, of the longer.
bool isPartOf(const QStringList &shorter, const QStringList &longer)
{
    return std::ranges::all_of(shorter, [&](const QString &part) {
        return std::ranges::any_of(longer,
                                   [&](const QString &own) { return sameOrInitial(part, own); });
    });
}

} // namespace

bool mayBeSame(QStringView speaker, QStringView other, const Lexicon &lexicon)
{
    const QStringList a = nameParts(speaker, lexicon);
    const QStringList b = nameParts(other, lexicon);
    if (a.isEmpty() || b.isEmpty())
        return false;
    if (a.size() <= b.size() ? isPartOf(a, b) : isPartOf(b, a))
        return true;
    // "Dan Ek" and "Daniel Ek", "Bob Ek" and "Robert Ek": one surname, and a first name that begins
    // the other or is short for it.
    const bool shortened = a.front().startsWith(b.front()) || b.front().startsWith(a.front()) ||
                           areShortForms(a.front(), b.front(), lexicon);
    return a.size() > 1 && b.size() > 1 && a.back() == b.back() &&
           (shortened || isPartOf({a.front()}, b) || isPartOf({b.front()}, a));
}

} // namespace crosscheck
