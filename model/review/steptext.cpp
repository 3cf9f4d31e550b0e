// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/steptext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

/// JSON's numbers hold no 64 bits.
QString hex(std::uint64_t key)
{
    return QString::number(key, 16);
}

std::uint64_t keyOf(const QJsonValue &value)
{
    return value.toString().toULongLong(nullptr, 16);
}

} // namespace

QByteArray toJson(const std::vector<Bond> &bonds)
{
    QJsonArray array;
    for (const Bond &bond : bonds)
        array.append(
            QJsonObject{{u"first"_s, QString::fromLatin1(toBytes({bond.first}).toBase64())},
                        {u"second"_s, QString::fromLatin1(toBytes({bond.second}).toBase64())},
                        {u"joins"_s, bond.joins}});
    return compact(array);
}

std::optional<Bond> bondOf(const QByteArray &first, const QByteArray &second, bool joins)
{
    const auto a = factKeyFromBytes(first);
    const auto b = factKeyFromBytes(second);
    if (!a || !b || a->size() != 1 || b->size() != 1)
        return {};
    return Bond{a->front(), b->front(), joins};
}

std::vector<Bond> bondsFromJson(const QByteArray &json)
{
    std::vector<Bond> bonds;
    for (const auto &value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject object = value.toObject();
        const auto bytes = [&](const QString &name) {
            return QByteArray::fromBase64(object.value(name).toString().toLatin1());
        };
        if (auto bond =
                bondOf(bytes(u"first"_s), bytes(u"second"_s), object.value(u"joins"_s).toBool()))
            bonds.push_back(*std::move(bond));
    }
    return bonds;
}

QByteArray toJson(const std::vector<BlockChange> &changes)
{
    QJsonArray array;
    for (const BlockChange &change : changes)
        array.append(QJsonObject{{u"article"_s, hex(change.article)},
                                 {u"words"_s, hex(change.words)},
                                 {u"story"_s, change.isStory}});
    return compact(array);
}

std::vector<BlockChange> blockChangesFromJson(const QByteArray &json)
{
    std::vector<BlockChange> changes;
    for (const auto &value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject object = value.toObject();
        changes.push_back({.article = keyOf(object.value(u"article"_s)),
                           .words = keyOf(object.value(u"words"_s)),
                           .isStory = object.value(u"story"_s).toBool()});
    }
    return changes;
}

} // namespace crosscheck
