// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/check.h"

using namespace Qt::StringLiterals;

namespace crosscheck
{

QStringView name(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Headline:
        return u"headline";
    case CheckKind::Parts:
        return u"parts";
    case CheckKind::Shares:
        return u"shares";
    case CheckKind::Change:
        return u"change";
    case CheckKind::Weekday:
        return u"weekday";
    case CheckKind::Conversion:
        return u"conversion";
    case CheckKind::Age:
        return u"age";
    }
    return {};
}

QString title(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Headline:
        return u"Headline against text"_s;
    case CheckKind::Parts:
        return u"Parts against total"_s;
    case CheckKind::Shares:
        return u"Shares of one whole"_s;
    case CheckKind::Change:
        return u"Change against its figures"_s;
    case CheckKind::Weekday:
        return u"Weekday against date"_s;
    case CheckKind::Conversion:
        return u"Amount in another unit"_s;
    case CheckKind::Age:
        return u"Age against year of birth"_s;
    }
    return {};
}

} // namespace crosscheck
