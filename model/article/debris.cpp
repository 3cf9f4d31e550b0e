// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/debris.h"

using namespace Qt::StringLiterals;

namespace crosscheck
{

QString words(const DebrisRulesError &error)
{
    if (error.line == 0)
        return u"%1: %2"_s.arg(error.file, error.cause);
    return u"%1, line %2: %3"_s.arg(error.file, QString::number(error.line), error.cause);
}

std::expected<DebrisRules, DebrisRulesError> DebrisRules::load(const QString &)
{
    return DebrisRules{};
}

void markDebris(QStringView, std::span<Block>, const DebrisRules &) {}

} // namespace crosscheck
