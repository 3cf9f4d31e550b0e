// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/comparedquote.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// A cut of more words than these is shortened to its ends.
constexpr qsizetype longestCut = 30;
constexpr qsizetype shownAtEnds = 8;
/// No more than this is shown of what stands between two words that are kept.
constexpr qsizetype longestGap = 4;

QString shortenedCut(const QString &text)
{
    const QStringList words = text.split(u' ');
    if (words.size() <= longestCut)
        return text;
    return u"%1 … (%2 words) … %3"_s.arg(words.first(shownAtEnds).join(u' '))
        .arg(words.size() - 2 * shownAtEnds)
        .arg(words.last(shownAtEnds).join(u' '));
}

/// Writes down the edits one after the other, with the punctuation that stands between them.
class Writer
{
public:
    Writer(QStringView base, QStringView article)
        : m_base(base)
        , m_article(article)
    {
    }

    void write(const WordEdit &edit)
    {
        switch (edit.kind) {
        case WordEditKind::Kept:
            add(m_article, edit.after, m_articleEnd, RunKind::Kept);
            break;
        case WordEditKind::Cut:
            add(m_base, edit.before, m_baseEnd, edit.declared ? RunKind::Context : RunKind::Cut);
            break;
        case WordEditKind::Added:
            add(m_article, edit.after, m_articleEnd,
                edit.declared ? RunKind::Context : RunKind::Added);
            break;
        case WordEditKind::Replaced:
            add(m_base, edit.before, m_baseEnd, RunKind::Cut);
            add(m_article, edit.after, m_articleEnd, RunKind::Added);
            break;
        }
        m_baseEnd = edit.before.isEmpty() ? m_baseEnd : edit.before.end();
        m_articleEnd = edit.after.isEmpty() ? m_articleEnd : edit.after.end();
    }

    [[nodiscard]] Wording take()
    {
        if (!m_runs.empty()) {
            m_runs.insert(m_runs.begin(), {.text = u"“"_s, .kind = RunKind::Kept});
            m_runs.push_back({.text = u"”"_s, .kind = RunKind::Kept});
        }
        return std::move(m_runs);
    }

private:
    void add(QStringView text, TextSpan span, qsizetype lastEnd, RunKind kind)
    {
        QString words = span.of(text).toString().simplified();
        if (kind == RunKind::Cut)
            words = shortenedCut(words);
        if (!m_runs.empty())
            m_runs.push_back({.text = between(text, lastEnd, span.begin()), .kind = RunKind::Kept});
        m_runs.push_back({.text = words, .kind = kind});
    }
    /// The punctuation before a word where its text runs on; else the space alone.
    static QString between(QStringView text, qsizetype from, qsizetype to)
    {
        if (from < 0 || to < from || to - from > longestGap)
            return u" "_s;
        const QString gap = text.sliced(from, to - from).toString();
        for (const QChar c : gap) {
            if (c.isLetterOrNumber() || u"“”\"\n"_s.contains(c))
                return u" "_s;
        }
        return gap.isEmpty() ? u" "_s : gap;
    }

    QStringView m_base;
    QStringView m_article;
    qsizetype m_baseEnd = -1;
    qsizetype m_articleEnd = -1;
    Wording m_runs;
};

} // namespace

Wording comparedQuote(const Comparison &comparison, ArticleIndex article, const Cell &cell)
{
    Writer writer(comparison.article(comparison.base).text, comparison.article(article).text);
    for (const WordEdit &edit : cell.edits)
        writer.write(edit);
    return writer.take();
}

} // namespace crosscheck
