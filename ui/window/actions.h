// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <array>

class KActionCollection;
class QAction;

namespace crosscheck
{

/// Everything that can be done in the window, in the order in which it is explained. What the KDE
/// frameworks bring along (quit, configure shortcuts, menu bar …) is not listed.
enum class ActionId {
    OpenFolder,
    OpenFiles,
    AddArticles,
    PasteArticle,
    RemoveSource,
    NewWindow,
    OpenProject,
    OpenSample,
    SaveProject,
    Reload,
    CloseAll,
    ExportReport,
    ExportData,
    ExportMemo,
    Print,
    NextFinding,
    PreviousFinding,
    NextUndecided,
    PreviousUndecided,
    NextClaim,
    PreviousClaim,
    NextFact,
    PreviousFact,
    FirstFact,
    LastFact,
    Back,
    Forward,
    NextSource,
    PreviousSource,
    MakeBase,
    MoveSourceLeft,
    MoveSourceRight,
    HideSource,
    ShowAllSources,
    RestSource,
    Accept,
    Flag,
    Dismiss,
    Skip,
    Note,
    Judge,
    Match,
    Unmatch,
    ChooseStory,
    ShowLost,
    Undo,
    Redo,
    CopyFinding,
    CopyFact,
    ShowDistorted,
    ShowAll,
    ToggleOrder,
    Find,
    FindNext,
    FindPrevious,
    SearchFacts,
    LockScrolling,
    ShowRuler,
    ShowFactTable,
    ShowFactCard,
    OpenCard,
    ShowCharts,
    NextArea,
    PreviousArea,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    FullScreen,
    FollowDesktop,
    Light,
    Dark,
    HighContrast,
    SingleKeys,
    CommandBar,
    ShowKeys,
    ShowHandbook,
};
constexpr int actionCount = int(ActionId::ShowHandbook) + 1;

/// The window's actions: made once from one table of words, icons and keys, registered with the
/// collection through which an editor can rebind them. What they do is connected by the window.
class Actions : public QObject
{
    Q_OBJECT

public:
    /// The actions for the first ten sources by number are registered too: source(0) … source(9).
    explicit Actions(KActionCollection *collection);

    [[nodiscard]] QAction *operator[](ActionId id) const { return m_actions[size_t(id)]; }
    [[nodiscard]] QAction *source(int number) const { return m_sources[size_t(number)]; }
    static constexpr int sourceCount = 10;

    /// Keys without a modifier can be switched off, for those who find that they act unmeant.
    void setSingleKeys(bool on);

    /// The default keys of an action: bare ones first, then those that work while typing.
    [[nodiscard]] static QList<QKeySequence> defaultKeys(ActionId id);
    /// True for a key that types a character when pressed in a text field.
    [[nodiscard]] static bool isBare(const QKeySequence &key);

private:
    void setKeys(QAction *action, const QList<QKeySequence> &keys);

    KActionCollection *m_collection;
    std::array<QAction *, actionCount> m_actions{};
    std::array<QAction *, sourceCount> m_sources{};
    bool m_singleKeys = true;
};

} // namespace crosscheck
