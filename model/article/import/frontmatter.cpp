// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/import/frontmatter.h"

#include "model/article/pagedate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr int mostLines = 60;

bool isRule(QStringView line)
{
    const QStringView sign = line.trimmed();
    return sign == "---"_L1 || sign == "..."_L1;
}

/// A key, an item of the list below a key, or a comment.
bool isEntry(QStringView line)
{
    const QStringView entry = line.trimmed();
    const qsizetype colon = entry.indexOf(u':');
    return entry.isEmpty() || entry.startsWith(u'#') || entry.startsWith("- "_L1) ||
           (colon > 0 && !entry.first(colon).contains(u' ')) || line.startsWith(u' ');
}

QStringView withoutQuotes(QStringView value)
{
    const bool quoted = value.size() >= 2 && value.front() == value.back() &&
                        (value.front() == u'"' || value.front() == u'\'');
    return quoted ? value.sliced(1).chopped(1) : value;
}

void take(QStringView line, FrontMatter &matter)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon < 0)
        return;
    const QString key = line.first(colon).trimmed().toString().toLower();
    const QStringView value = withoutQuotes(line.sliced(colon + 1).trimmed());
    if (key == "title"_L1)
        matter.title = value.toString();
    else if (key == "source"_L1 || key == "publication"_L1 || key == "outlet"_L1 ||
             key == "site"_L1)
        matter.source = value.toString();
    else if (const auto day = findPageDate(value);
             day && (key == "date"_L1 || key == "published"_L1))
        matter.date = day->date;
}

} // namespace

FrontMatter readFrontMatter(QStringView markdown)
{
    FrontMatter matter;
    int number = 0;
    qsizetype at = 0;
    for (const QStringView line : markdown.tokenize(u'\n')) {
        at += line.size() + 1;
        if (number++ == 0) {
            if (line.trimmed() != "---"_L1)
                return {};
            continue;
        }
        if (isRule(line)) {
            matter.length = std::min(at, markdown.size());
            return matter;
        }
        if (number > mostLines || !isEntry(line))
            return {};
        take(line, matter);
    }
    return {};
}

} // namespace crosscheck
