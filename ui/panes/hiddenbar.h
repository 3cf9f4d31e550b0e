// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace crosscheck
{

/// Says above the panes which sources are hidden, and brings them back.
class HiddenBar : public QWidget
{
    Q_OBJECT

public:
    explicit HiddenBar(QWidget *parent = nullptr);

    /// What the hidden sources are called; the bar is hidden itself where there are none.
    void setNames(const QStringList &names);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void showAllRequested();

private:
    QLabel *m_label;
};

} // namespace crosscheck
