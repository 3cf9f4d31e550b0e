// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/missingglyphs.h"

#include <KLocalizedString>

#include <QFontMetrics>
#include <QStringList>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// Every font has the letters below: Latin and its extensions.
constexpr char32_t firstAsked = 0x250;

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c >= 0xfe00 && c <= 0xfe0f; // variation selectors
    }
}

void addCharacters(QStringView text, std::set<char32_t> &found)
{
    for (const uint c : text.toUcs4()) {
        if (c >= firstAsked && !isInvisible(c))
            found.insert(c);
    }
}

} // namespace

QList<char32_t> missingGlyphs(const Comparison &comparison, const QFont &font)
{
    std::set<char32_t> used;
    for (int i = 0; i < comparison.articleCount(); ++i) {
        const Article &article = comparison.article(ArticleIndex(i));
        for (const QString &text : {article.text, article.title, article.source, article.id})
            addCharacters(text, used);
    }
    const QFontMetrics metrics(font);
    QList<char32_t> missing;
    std::ranges::copy_if(used, std::back_inserter(missing),
                         [&metrics](char32_t c) { return !metrics.inFontUcs4(c); });
    return missing;
}

QString missingGlyphsWords(const QList<char32_t> &missing)
{
    constexpr qsizetype mostNamed = 12;
    if (missing.isEmpty())
        return {};
    QStringList named;
    for (const char32_t c : missing.first(std::min(missing.size(), mostNamed)))
        named += u"U+%1"_s.arg(QString::number(c, 16).toUpper(), 4, u'0');
    if (missing.size() > mostNamed)
        named += u"…"_s;
    return i18ncp("@info characters by their code",
                  "No font on this computer has a character of the articles (%2): it stands as a "
                  "box. Install a font that has it, and export the report again.",
                  "No font on this computer has %1 characters of the articles (%2): they stand as "
                  "boxes. Install a font that has them, and export the report again.",
                  int(missing.size()), named.join(u", "_s));
}

} // namespace crosscheck
