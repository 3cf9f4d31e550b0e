// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/align.h"
#include "model/article/articlefromtext.h"
#include "model/article/debris.h"
#include "model/claim/extract.h"
#include "model/claim/lexicon.h"
#include "model/compare/checks.h"

#include <QStringList>

#include <algorithm>

namespace crosscheck
{

/// What the program says against one text.
class CheckedText
{
public:
    /// Paragraphs of `text` are parted by empty lines; a headline has one to itself.
    explicit CheckedText(const QString &text, QDate date = {})
    {
        using namespace Qt::StringLiterals;
        static const Lexicon lexicon = Lexicon::load().value();
        static const DebrisRules debris = DebrisRules::load().value();
        Article article = articleFromText(u"a.txt"_s, text, debris);
        article.date = date;
        m_articles = {std::make_shared<const Extraction>(
            extract(std::make_shared<const Article>(std::move(article)), lexicon))};
        m_alignment = align(m_articles, lexicon);
        m_checks = checksOf(m_alignment, lexicon);
    }

    [[nodiscard]] const std::vector<Check> &checks() const { return m_checks; }
    [[nodiscard]] QStringList kinds() const
    {
        QStringList kinds;
        for (const Check &check : m_checks)
            kinds += name(check.kind).toString();
        return kinds;
    }
    /// The figures of a check, as the text has them.
    [[nodiscard]] QStringList figures(const Check &check) const
    {
        QStringList figures;
        for (const ClaimIndex claim : check.claims)
            figures += m_alignment.text(m_alignment.claim(claim)).toString();
        return figures;
    }

private:
    std::vector<std::shared_ptr<const Extraction>> m_articles;
    Alignment m_alignment;
    std::vector<Check> m_checks;
};

} // namespace crosscheck
