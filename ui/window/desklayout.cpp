// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desklayout.h"

#include "ui/window/actions.h"
#include "ui/window/viewactions.h"

#include <QAction>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSplitter>

#include <array>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// What can be shown or not, and its name in the text. They stand in files, so they never change.
struct Part {
    ActionId action;
    QLatin1StringView name;
};
constexpr std::array parts{
    Part{ActionId::ShowFactTable, "table"_L1}, Part{ActionId::ShowFactCard, "card"_L1},
    Part{ActionId::ShowRuler, "rulers"_L1}, Part{ActionId::LockScrolling, "aligned"_L1}};

QString base64(const QByteArray &state)
{
    return QString::fromLatin1(state.toBase64());
}

QByteArray stateOf(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

DeskLayout::DeskLayout(const Parts &all, QObject *parent)
    : QObject(parent)
    , m_parts(all)
{
    for (const Part &part : parts)
        connect((*m_parts.actions)[part.action], &QAction::toggled, this, &DeskLayout::changed);
    for (const QSplitter *splitter : {m_parts.across, m_parts.down})
        connect(splitter, &QSplitter::splitterMoved, this, &DeskLayout::changed);
    connect(m_parts.view, &ViewActions::zoomChanged, this, &DeskLayout::changed);
}

QString DeskLayout::text() const
{
    QJsonObject state{{u"across"_s, base64(m_parts.across->saveState())},
                      {u"down"_s, base64(m_parts.down->saveState())},
                      {u"zoom"_s, m_parts.view->zoom()}};
    for (const Part &part : parts)
        state.insert(part.name, (*m_parts.actions)[part.action]->isChecked());
    return QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact));
}

void DeskLayout::restore(const QString &text)
{
    const QJsonObject state = QJsonDocument::fromJson(text.toUtf8()).object();
    if (state.isEmpty())
        return;
    m_parts.across->restoreState(stateOf(state.value(u"across"_s)));
    m_parts.down->restoreState(stateOf(state.value(u"down"_s)));
    m_parts.view->setZoom(state.value(u"zoom"_s).toInt(m_parts.view->zoom()));
    for (const Part &part : parts)
        (*m_parts.actions)[part.action]->setChecked(state.value(part.name).toBool(true));
}

} // namespace crosscheck
