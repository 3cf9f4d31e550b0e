// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/numbersof.h"

#include <QTest>

#include <algorithm>

namespace crosscheck
{

/// The columns of a table of numbers to be found: a text with the number in brackets, and what it
/// means as described() says it.
inline void addNumberColumns()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("value");
}

inline void row(const char *name, const QString &marked, const QString &value)
{
    QTest::newRow(name) << marked << value;
}

/// Holds the number that was found where the row has its brackets against the row.
inline void compareFoundNumber()
{
    QFETCH(QString, marked);
    QFETCH(QString, value);
    const MarkedText text = markedText(marked);
    const auto claims = numbersIn(articleOfLines(text.text));
    const auto found = std::ranges::find_if(
        claims, [&](const Claim &claim) { return claim.span.overlaps(text.spans.front()); });
    QVERIFY(found != claims.end());
    QCOMPARE(described(*found), value);
    QCOMPARE(found->span.of(text.text).toString(), text.spans.front().of(text.text).toString());
}

} // namespace crosscheck
