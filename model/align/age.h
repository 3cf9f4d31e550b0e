// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/claim.h"

namespace crosscheck
{

/// "Lee, 34," and "34-year-old" are ages; "34 years" is a time. Shape: `text` is the article's.
[[nodiscard]] bool tellsAge(const Claim &claim, QStringView text);

} // namespace crosscheck
