// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/checkedtext.h"

#include <QTest>

#include <algorithm>

namespace crosscheck
{

/// Holds the one check that the row's "text" must bring against its "why".
inline void compareOneCheck()
{
    QFETCH(QString, text);
    const CheckedText checked(text);
    QCOMPARE(checked.checks().size(), size_t(1));
    const Check &check = checked.checks().front();
    QTEST(check.why, "why");
    for (const QString &figure : checked.figures(check))
        QVERIFY(text.contains(figure));
    QVERIFY(check.claims.size() > 1 && std::ranges::is_sorted(check.claims));
}

/// The row's "text" must bring no check.
inline void compareNoCheck()
{
    QFETCH(QString, text);
    QCOMPARE(CheckedText(text).kinds(), QStringList());
}

} // namespace crosscheck
