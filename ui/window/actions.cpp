// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include <KActionCollection>
#include <KLazyLocalizedString>
#include <KLocalizedString>

#include <QAction>
#include <QActionGroup>
#include <QIcon>

#include <span>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

enum class Kind { Plain, Toggle, Choice };

/// One row for each action. Shape: `keys` are written as QKeySequence reads them, parted by a
/// blank, bare ones first; an upper-case letter needs its Shift.
struct Row {
    ActionId id;
    QLatin1StringView name; ///< in the XML of the menus and in the file of the editor's own keys
    KLazyLocalizedString text;
    QLatin1StringView icon;
    QLatin1StringView keys;
    Kind kind = Kind::Plain;
};

// clang-format off
const std::array<Row, actionCount> rows{{
    {ActionId::OpenFolder, "open_folder"_L1, kli18nc("@action", "Open Folder…"), "document-open-folder"_L1, "Ctrl+O"_L1},
    {ActionId::OpenFiles, "open_files"_L1, kli18nc("@action", "Open Articles…"), "document-open"_L1, ""_L1},
    {ActionId::AddArticles, "add_articles"_L1, kli18nc("@action to those that are open", "Add Articles…"), "list-add"_L1, ""_L1},
    {ActionId::PasteArticle, "paste_article"_L1, kli18nc("@action as another source", "Paste an Article"), "edit-paste"_L1, "Ctrl+V"_L1},
    {ActionId::RemoveSource, "remove_source"_L1, kli18nc("@action", "Remove This Source"), "list-remove"_L1, ""_L1},
    {ActionId::NewWindow, "new_window"_L1, kli18nc("@action", "New Window"), "window-new"_L1, "Ctrl+N"_L1},
    {ActionId::OpenProject, "open_project"_L1, kli18nc("@action", "Open a Saved Review…"), "document-open"_L1, ""_L1},
    {ActionId::OpenSample, "open_sample"_L1, kli18nc("@action", "Open the Sample Story"), "help-hint"_L1, ""_L1},
    {ActionId::SaveProject, "save_project"_L1, kli18nc("@action", "Save the Review As…"), "document-save-as"_L1, "Ctrl+S"_L1},
    {ActionId::Reload, "reload"_L1, kli18nc("@action", "Read Again from Disk"), "view-refresh"_L1, "F5"_L1},
    {ActionId::CloseAll, "close_all"_L1, kli18nc("@action", "Close the Articles"), "document-close"_L1, "Ctrl+W"_L1},
    {ActionId::ExportReport, "export_report"_L1, kli18nc("@action", "Export Report…"), "application-pdf"_L1, "Ctrl+E"_L1},
    {ActionId::ExportData, "export_data"_L1, kli18nc("@action", "Export Data…"), "document-export"_L1, "Ctrl+Shift+E"_L1},
    {ActionId::ExportMemo, "export_memo"_L1, kli18nc("@action", "Correction Memo for This Source…"), "mail-message-new"_L1, "Ctrl+Shift+M"_L1},
    {ActionId::Print, "print"_L1, kli18nc("@action", "Print Report…"), "document-print"_L1, "Ctrl+P"_L1},
    {ActionId::NextFinding, "next_finding"_L1, kli18nc("@action", "Next Finding"), "go-down-search"_L1, "N Alt+Down"_L1},
    {ActionId::PreviousFinding, "previous_finding"_L1, kli18nc("@action", "Previous Finding"), "go-up-search"_L1, "P Alt+Up"_L1},
    {ActionId::NextUndecided, "next_undecided"_L1, kli18nc("@action", "Next Undecided Finding"), "go-next-skip"_L1, ". Ctrl+Shift+PgDown"_L1},
    {ActionId::PreviousUndecided, "previous_undecided"_L1, kli18nc("@action", "Previous Undecided Finding"), "go-previous-skip"_L1, ", Ctrl+Shift+PgUp"_L1},
    {ActionId::NextClaim, "next_claim"_L1, kli18nc("@action", "Next Claim in This Source"), "go-down"_L1, "J Down Ctrl+Down"_L1},
    {ActionId::PreviousClaim, "previous_claim"_L1, kli18nc("@action", "Previous Claim in This Source"), "go-up"_L1, "K Up Ctrl+Up"_L1},
    {ActionId::NextFact, "next_fact"_L1, kli18nc("@action", "Next Fact of the Table"), "go-down"_L1, "Shift+J Ctrl+PgDown"_L1},
    {ActionId::PreviousFact, "previous_fact"_L1, kli18nc("@action", "Previous Fact of the Table"), "go-up"_L1, "Shift+K Ctrl+PgUp"_L1},
    {ActionId::FirstFact, "first_fact"_L1, kli18nc("@action", "First Fact"), "go-top"_L1, "G Home Ctrl+Home"_L1},
    {ActionId::LastFact, "last_fact"_L1, kli18nc("@action", "Last Fact"), "go-bottom"_L1, "Shift+G End Ctrl+End"_L1},
    {ActionId::Back, "jump_back"_L1, kli18nc("@action", "Back to the Fact Before"), "go-previous"_L1, "Alt+Left"_L1},
    {ActionId::Forward, "jump_forward"_L1, kli18nc("@action", "Forward Again"), "go-next"_L1, "Alt+Right"_L1},
    {ActionId::NextSource, "next_source"_L1, kli18nc("@action", "Same Fact in the Next Source"), "arrow-right"_L1, "L Right Alt+PgDown"_L1},
    {ActionId::PreviousSource, "previous_source"_L1, kli18nc("@action", "Same Fact in the Previous Source"), "arrow-left"_L1, "H Left Alt+PgUp"_L1},
    {ActionId::MakeBase, "make_base"_L1, kli18nc("@action", "Make This Source the Base"), "rating"_L1, "B Ctrl+B"_L1},
    {ActionId::MoveSourceLeft, "move_source_left"_L1, kli18nc("@action", "Move This Source Left"), "go-previous"_L1, "Alt+Shift+Left"_L1},
    {ActionId::MoveSourceRight, "move_source_right"_L1, kli18nc("@action", "Move This Source Right"), "go-next"_L1, "Alt+Shift+Right"_L1},
    {ActionId::HideSource, "hide_source"_L1, kli18nc("@action", "Hide This Source"), "view-hidden"_L1, "Ctrl+Shift+H"_L1},
    {ActionId::ShowAllSources, "show_all_sources"_L1, kli18nc("@action", "Show All Sources"), "view-visible"_L1, "Ctrl+Shift+L"_L1},
    {ActionId::RestSource, "rest_source"_L1, kli18nc("@action", "This Source Scrolls by Itself"), "object-unlocked"_L1, "Shift+T"_L1, Kind::Toggle},
    {ActionId::Accept, "accept"_L1, kli18nc("@action the finding is right", "Accept and Go On"), "dialog-ok"_L1, "A Ctrl+Shift+A"_L1},
    {ActionId::Flag, "flag"_L1, kli18nc("@action somebody has to act on it", "Flag and Go On"), "flag"_L1, "F Ctrl+D"_L1},
    {ActionId::Dismiss, "dismiss"_L1, kli18nc("@action of no account", "Dismiss and Go On"), "dialog-cancel"_L1, "X Delete Ctrl+Shift+X"_L1},
    {ActionId::Skip, "skip"_L1, kli18nc("@action leave undecided", "Skip"), "media-skip-forward"_L1, "Space Ctrl+Shift+K"_L1},
    {ActionId::Note, "note"_L1, kli18nc("@action", "Note"), "document-edit"_L1, "I F2 Ctrl+Shift+N"_L1},
    {ActionId::Judge, "judge"_L1, kli18nc("@action override the program's verdict", "Give Another Verdict…"), "document-edit-sign"_L1, "V Ctrl+Shift+O"_L1},
    {ActionId::Match, "match"_L1, kli18nc("@action another fact states the same", "Match With Another Fact…"), "merge"_L1, "M Ctrl+J"_L1},
    {ActionId::Unmatch, "unmatch"_L1, kli18nc("@action what the current source says is another fact", "Take This Source Out of the Fact"), "split"_L1, "Shift+M Ctrl+Shift+J"_L1},
    {ActionId::ChooseStory, "choose_story"_L1, kli18nc("@action of the current source", "What Belongs to the Story…"), "view-list-tree"_L1, "Ctrl+Shift+D"_L1},
    {ActionId::ShowLost, "show_lost"_L1, kli18nc("@action", "Decisions That Lost Their Place…"), "edit-find"_L1, ""_L1},
    {ActionId::Undo, "undo"_L1, kli18nc("@action", "Undo"), "edit-undo"_L1, "U Backspace Ctrl+Z"_L1},
    {ActionId::Redo, "redo"_L1, kli18nc("@action", "Redo"), "edit-redo"_L1, "Shift+U Ctrl+Shift+Z"_L1},
    {ActionId::CopyFinding, "copy_finding"_L1, kli18nc("@action", "Copy What This Source Says"), "edit-copy"_L1, "Y Ctrl+C"_L1},
    {ActionId::CopyFact, "copy_fact"_L1, kli18nc("@action", "Copy the Whole Fact"), "edit-copy"_L1, "Shift+Y Ctrl+Shift+C"_L1},
    {ActionId::ShowDistorted, "show_distorted"_L1, kli18nc("@action", "Show Distorted Facts Only"), "view-filter"_L1, "S F8"_L1},
    {ActionId::ShowAll, "show_all"_L1, kli18nc("@action", "Show All Facts"), "view-list-details"_L1, "Shift+S Shift+F8"_L1},
    {ActionId::ToggleOrder, "toggle_order"_L1, kli18nc("@action", "Worst First / Reading Order"), "view-sort"_L1, "R"_L1},
    {ActionId::Find, "find"_L1, kli18nc("@action", "Find in All Sources"), "edit-find"_L1, "/ Ctrl+F"_L1},
    {ActionId::FindNext, "find_next"_L1, kli18nc("@action", "Find Next"), "go-down"_L1, "F3 Ctrl+G"_L1},
    {ActionId::FindPrevious, "find_previous"_L1, kli18nc("@action", "Find Previous"), "go-up"_L1, "Shift+F3 Ctrl+Shift+G"_L1},
    {ActionId::SearchFacts, "search_facts"_L1, kli18nc("@action", "Search the Facts"), "view-filter"_L1, "Ctrl+Shift+F"_L1},
    {ActionId::LockScrolling, "lock_scrolling"_L1, kli18nc("@action", "Aligned Scrolling"), "lock"_L1, "T"_L1, Kind::Toggle},
    {ActionId::ShowRuler, "show_ruler"_L1, kli18nc("@action", "Rulers"), "view-split-left-right"_L1, "F9"_L1, Kind::Toggle},
    {ActionId::ShowFactTable, "show_fact_table"_L1, kli18nc("@action", "Fact Table"), "view-list-text"_L1, "F7"_L1, Kind::Toggle},
    {ActionId::ShowFactCard, "show_fact_card"_L1, kli18nc("@action", "Fact Card"), "view-split-top-bottom"_L1, "Shift+F7"_L1, Kind::Toggle},
    {ActionId::OpenCard, "open_card"_L1, kli18nc("@action", "Open the Fact Card"), "view-split-top-bottom"_L1, "O Return Enter"_L1},
    {ActionId::ShowCharts, "show_charts"_L1, kli18nc("@action", "Charts"), "office-chart-bar"_L1, "F4"_L1},
    {ActionId::NextArea, "next_area"_L1, kli18nc("@action", "Next Area: Facts, Articles, Card"), "go-next-view"_L1, "F6"_L1},
    {ActionId::PreviousArea, "previous_area"_L1, kli18nc("@action", "Previous Area"), "go-previous-view"_L1, "Shift+F6"_L1},
    {ActionId::ZoomIn, "zoom_in"_L1, kli18nc("@action", "Larger Text"), "zoom-in"_L1, "Ctrl++ Ctrl+="_L1},
    {ActionId::ZoomOut, "zoom_out"_L1, kli18nc("@action", "Smaller Text"), "zoom-out"_L1, "Ctrl+-"_L1},
    {ActionId::ZoomReset, "zoom_reset"_L1, kli18nc("@action", "Normal Text Size"), "zoom-original"_L1, "Ctrl+0"_L1},
    {ActionId::FullScreen, "full_screen"_L1, kli18nc("@action", "Full Screen"), "view-fullscreen"_L1, "F11"_L1, Kind::Toggle},
    {ActionId::FollowDesktop, "appearance_desktop"_L1, kli18nc("@action", "Like the Desktop"), ""_L1, ""_L1, Kind::Choice},
    {ActionId::Light, "appearance_light"_L1, kli18nc("@action", "Light"), ""_L1, ""_L1, Kind::Choice},
    {ActionId::Dark, "appearance_dark"_L1, kli18nc("@action", "Dark"), ""_L1, ""_L1, Kind::Choice},
    {ActionId::HighContrast, "appearance_contrast"_L1, kli18nc("@action", "High Contrast"), ""_L1, ""_L1, Kind::Choice},
    {ActionId::SingleKeys, "single_keys"_L1, kli18nc("@action", "Single-Letter Keys"), "input-keyboard"_L1, ""_L1, Kind::Toggle},
    {ActionId::CommandBar, "command_bar"_L1, kli18nc("@action", "Find a Command…"), "search"_L1, ": Ctrl+Shift+P"_L1},
    {ActionId::ShowKeys, "show_keys"_L1, kli18nc("@action", "Show the Keys"), "input-keyboard"_L1, "? Ctrl+F1"_L1},
    {ActionId::ShowHandbook, "show_handbook"_L1, kli18nc("@action", "Handbook"), "help-contents"_L1, "F1"_L1},
}};
// clang-format on

QList<QKeySequence> keysOf(QLatin1StringView written)
{
    QList<QKeySequence> keys;
    for (const QLatin1StringView key : written.tokenize(' '_L1, Qt::SkipEmptyParts))
        keys += QKeySequence(key);
    return keys;
}

QList<QKeySequence> sourceKeys(int number)
{
    const int digit = (number + 1) % 10;
    return {QKeySequence(u"%1"_s.arg(digit)), QKeySequence(u"Alt+%1"_s.arg(digit))};
}

} // namespace

Actions::Actions(KActionCollection *collection)
    : QObject(collection)
    , m_collection(collection)
{
    auto *appearance = new QActionGroup(this);
    for (const Row &row : rows) {
        auto *action = new QAction(QIcon::fromTheme(row.icon), row.text.toString(), collection);
        action->setCheckable(row.kind != Kind::Plain);
        if (row.kind == Kind::Choice)
            appearance->addAction(action);
        collection->addAction(row.name, action);
        setKeys(action, defaultKeys(row.id));
        m_actions[size_t(row.id)] = action;
    }
    for (int i = 0; i < sourceCount; ++i) {
        auto *action = new QAction(i18nc("@action", "Source %1", i + 1), collection);
        collection->addAction(u"source_%1"_s.arg(i + 1), action);
        setKeys(action, sourceKeys(i));
        m_sources[size_t(i)] = action;
    }
}

void Actions::setKeys(QAction *action, const QList<QKeySequence> &keys)
{
    m_collection->setDefaultShortcuts(action, keys);
}

void Actions::setSingleKeys(bool on)
{
    if (on == m_singleKeys)
        return;
    m_singleKeys = on;
    const auto apply = [on](QAction *action, const QList<QKeySequence> &defaults) {
        QList<QKeySequence> keys = action->shortcuts();
        keys.removeIf(&Actions::isBare);
        if (on) {
            QList<QKeySequence> bare = defaults;
            bare.removeIf([](const QKeySequence &key) { return !isBare(key); });
            keys = bare + keys;
        }
        action->setShortcuts(keys);
    };
    for (const Row &row : rows)
        apply(m_actions[size_t(row.id)], defaultKeys(row.id));
    for (int i = 0; i < sourceCount; ++i)
        apply(m_sources[size_t(i)], sourceKeys(i));
}

QList<QKeySequence> Actions::defaultKeys(ActionId id)
{
    const Row &row = rows[size_t(id)];
    Q_ASSERT(row.id == id);
    return keysOf(row.keys);
}

bool Actions::isBare(const QKeySequence &key)
{
    if (key.count() != 1)
        return false;
    const QKeyCombination combination = key[0];
    const Qt::KeyboardModifiers modifiers = combination.keyboardModifiers();
    const int code = combination.key();
    return !(modifiers & ~Qt::ShiftModifier) && code >= Qt::Key_Space && code < Qt::Key_Escape;
}

} // namespace crosscheck
