// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/reason.h"
#include "model/compare/verdict.h"

namespace crosscheck
{

/// What one statement does with another, and why.
struct Judgement {
    Verdict verdict = Verdict::Same;
    Reason reason;

    friend bool operator==(const Judgement &, const Judgement &) = default;
};

} // namespace crosscheck
