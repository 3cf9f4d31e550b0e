// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/factkey.h"

#include <QByteArray>

#include <vector>

namespace crosscheck
{

/// What an editor says of two claims, whatever the alignment makes of them.
struct Bond {
    ClaimKey first;
    ClaimKey second;
    bool joins = true; ///< they state one fact; else they never do

    friend bool operator==(const Bond &, const Bond &) = default;
};

} // namespace crosscheck
