// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crosscheck
{

/// Texts without bounds that readers of news expect: each repeats
/// something `count` times in one paragraph.

inline QString sentenceOfNumbers(qsizetype count)
{
    return QStringLiteral("They counted 14 boats, ").repeated(count);
}

inline QString unclosedQuotations(qsizetype count)
{
    return QStringLiteral("“The pump failed, he told us. ").repeated(count);
}

inline QString unclosedInnerQuotations(qsizetype count)
{
    return QStringLiteral("“They told us ‘get out now,” she added. ").repeated(count);
}

inline QString runOfMarks(qsizetype count)
{
    return QStringLiteral("“").repeated(count);
}

inline QString sentenceOfReports(qsizetype count)
{
    return QStringLiteral("the pump and said, ").repeated(count);
}

} // namespace crosscheck
