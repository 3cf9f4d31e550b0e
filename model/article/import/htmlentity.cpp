// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/import/htmlentity.h"

#include <algorithm>
#include <array>

namespace crosscheck
{

namespace
{

struct Entity {
    QByteArrayView name;
    QStringView text;
};

constexpr std::array entities{
    Entity{"&amp;", u"&"},         Entity{"&lt;", u"<"},     Entity{"&gt;", u">"},
    Entity{"&quot;", u"\""},       Entity{"&apos;", u"'"},   Entity{"&nbsp;", u"\u00A0"},
    Entity{"&ndash;", u"–"},       Entity{"&mdash;", u"—"},  Entity{"&lsquo;", u"‘"},
    Entity{"&rsquo;", u"’"},       Entity{"&ldquo;", u"“"},  Entity{"&rdquo;", u"”"},
    Entity{"&hellip;", u"…"},      Entity{"&pound;", u"£"},  Entity{"&euro;", u"€"},
    Entity{"&yen;", u"¥"},         Entity{"&cent;", u"¢"},   Entity{"&deg;", u"°"},
    Entity{"&times;", u"×"},       Entity{"&plusmn;", u"±"}, Entity{"&frac12;", u"½"},
    Entity{"&frac14;", u"¼"},      Entity{"&frac34;", u"¾"}, Entity{"&copy;", u"©"},
    Entity{"&reg;", u"®"},         Entity{"&trade;", u"™"},  Entity{"&bull;", u"•"},
    Entity{"&middot;", u"·"},      Entity{"&laquo;", u"«"},  Entity{"&raquo;", u"»"},
    Entity{"&thinsp;", u"\u2009"},
};

/// "&#8364;" or "&#x20AC;".
QString textOfNumber(QByteArrayView entity)
{
    const bool hex = entity.size() > 3 && (entity[2] | 0x20) == 'x';
    bool ok = false;
    const uint code = entity.sliced(hex ? 3 : 2).chopped(1).toUInt(&ok, hex ? 16 : 10);
    const bool sound = ok && code >= 0x20 && code <= QChar::LastValidCodePoint &&
                       !QChar::isSurrogate(char32_t(code));
    const char32_t character = sound ? char32_t(code) : char32_t(QChar::ReplacementCharacter);
    return QString::fromUcs4(&character, 1);
}

} // namespace

QString textOfEntity(QByteArrayView entity)
{
    if (entity.size() > 3 && entity.startsWith("&#"))
        return textOfNumber(entity);
    const auto known = std::ranges::find(entities, entity, &Entity::name);
    return known == entities.end() ? QString::fromUtf8(entity) : known->text.toString();
}

} // namespace crosscheck
