// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/article.h"

#include <QStringView>

#include <vector>

namespace crosscheck
{

/// Cuts plain text into its paragraphs: a line is one, unless the text is wrapped by hand; then the
/// lines that were broken for width alone are joined. Knows the marks that people type, Markdown's
/// among them: "#" before headings, ">" or an indent before quotations, bullets and numbers before
/// list items. The marks stay outside the spans. Linear in the text.
[[nodiscard]] std::vector<Block> blocksOf(QStringView text);

} // namespace crosscheck
