// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/factrecord.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace crosscheck
{

QByteArray toJson(const FactRecord &record)
{
    QJsonObject object{
        {u"key"_s, QString::fromLatin1(toBytes(record.key).toBase64())},
        {u"label"_s, record.label},
        {u"wording"_s, record.wording},
        {u"decision"_s, name(record.review.decision).toString()},
        {u"note"_s, record.review.note},
        {u"time"_s, record.review.time.toString(Qt::ISODateWithMs)},
    };
    if (record.review.verdict)
        object.insert(u"verdict"_s, name(*record.review.verdict).toString());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<FactRecord> factRecordFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto key =
        factKeyFromBytes(QByteArray::fromBase64(object.value(u"key"_s).toString().toLatin1()));
    const auto decision = decisionNamed(object.value(u"decision"_s).toString());
    if (object.isEmpty() || !key || !decision)
        return {};
    return FactRecord{
        .key = *key,
        .label = object.value(u"label"_s).toString(),
        .wording = object.value(u"wording"_s).toString(),
        .review = {.decision = *decision,
                   .verdict = verdictNamed(object.value(u"verdict"_s).toString()),
                   .note = object.value(u"note"_s).toString(),
                   .time = QDateTime::fromString(object.value(u"time"_s).toString(),
                                                 Qt::ISODateWithMs)},
    };
}

std::optional<Decision> decisionNamed(QStringView wanted)
{
    for (const Decision decision :
         {Decision::Undecided, Decision::Accepted, Decision::Flagged, Decision::Dismissed}) {
        if (name(decision) == wanted)
            return decision;
    }
    return {};
}

std::optional<Verdict> verdictNamed(QStringView wanted)
{
    for (int i = 0; i <= int(Verdict::Added); ++i) {
        if (name(Verdict(i)) == wanted)
            return Verdict(i);
    }
    return {};
}

} // namespace crosscheck
