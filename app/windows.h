// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windowcontroller.h"

#include <QObject>

#include <memory>
#include <vector>

namespace crosscheck
{

/// The open windows of the program. Each has articles and a review of its own.
class Windows : public QObject
{
    Q_OBJECT

public:
    explicit Windows(std::shared_ptr<const Tables> tables, QObject *parent = nullptr);
    ~Windows() override;

    /// Another window, shown.
    WindowController &add();
    /// What somebody asked for who started the program once more: other articles in a window of
    /// their own, nothing brings the latest window forward.
    void activate(const QStringList &arguments, const QString &workingFolder);
    [[nodiscard]] size_t count() const { return m_windows.size(); }

private:
    void forget(const WindowController *controller);

    std::shared_ptr<const Tables> m_tables;
    std::vector<std::unique_ptr<WindowController>> m_windows;
};

} // namespace crosscheck
