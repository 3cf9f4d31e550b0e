// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KMessageWidget>

#include <QStringList>

class QAction;

namespace crosscheck
{

/// How the articles on the disk differ from those that are shown. Shape: ids.
struct ChangedSources {
    QStringList changed;
    QStringList added;
    QStringList removed;

    [[nodiscard]] bool isEmpty() const
    {
        return changed.isEmpty() && added.isEmpty() && removed.isEmpty();
    }
    friend bool operator==(const ChangedSources &, const ChangedSources &) = default;
};

/// "harbour.txt has changed on disk; 3 decisions are about it." Nothing is read again before the
/// editor asks for it.
class ChangeBanner : public KMessageWidget
{
    Q_OBJECT

public:
    /// `reload` reads the articles again; its key is shown.
    explicit ChangeBanner(QAction *reload, QWidget *parent = nullptr);

    /// `touched`: the decisions on the articles that changed or are gone.
    void showChanges(const ChangedSources &sources, int touched);
};

} // namespace crosscheck
