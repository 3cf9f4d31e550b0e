// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/import/naturalorder.h"

#include <compare>

namespace crosscheck
{

namespace
{

bool isDigit(QStringView text, qsizetype at)
{
    return at < text.size() && text[at] >= u'0' && text[at] <= u'9';
}

/// The run of digits at `at`, leading zeros left out; `at` moves past it.
QStringView takeNumber(QStringView text, qsizetype &at)
{
    while (isDigit(text, at) && text[at] == u'0' && isDigit(text, at + 1))
        ++at;
    const qsizetype begin = at;
    while (isDigit(text, at))
        ++at;
    return text.sliced(begin, at - begin);
}

/// A folder's own files and those below it stand together.
char16_t rank(QChar c)
{
    return c == u'/' ? u'\0' : c.toCaseFolded().unicode();
}

std::strong_ordering compareNaturally(QStringView a, QStringView b)
{
    qsizetype left = 0;
    qsizetype right = 0;
    while (left < a.size() && right < b.size()) {
        if (isDigit(a, left) && isDigit(b, right)) {
            const QStringView one = takeNumber(a, left);
            const QStringView other = takeNumber(b, right);
            if (one.size() != other.size())
                return one.size() <=> other.size();
            if (const int order = one.compare(other); order != 0)
                return order <=> 0;
        } else {
            const char16_t one = rank(a[left++]);
            const char16_t other = rank(b[right++]);
            if (one != other)
                return one <=> other;
        }
    }
    return a.size() - left <=> b.size() - right;
}

} // namespace

bool naturallyBefore(QStringView a, QStringView b)
{
    const std::strong_ordering order = compareNaturally(a, b);
    return order == std::strong_ordering::equal ? a < b : order < 0;
}

} // namespace crosscheck
