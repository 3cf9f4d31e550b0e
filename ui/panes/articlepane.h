// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/articleview.h"

#include <QStringList>
#include <QWidget>

namespace crosscheck
{

class FocusRing;
class PaneHead;
class Ruler;

/// One article: its head, its text and its ruler.
class ArticlePane : public QWidget
{
    Q_OBJECT

public:
    explicit ArticlePane(ArticleIndex article, QWidget *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison);
    void showFact(std::optional<FactIndex> fact, std::optional<ClaimIndex> at = {});
    void setTheme(const VerdictTheme &theme);
    void setZoom(qreal zoom);
    void setCurrent(bool current);
    /// Whether it says that it scrolls by itself.
    void setResting(bool resting);
    void setRulerVisible(bool visible);

    [[nodiscard]] ArticleIndex article() const { return m_view->article(); }
    [[nodiscard]] ArticleView *view() const { return m_view; }
    [[nodiscard]] Ruler *ruler() const { return m_ruler; }
    /// The visible part of the text, in the pane's coordinates.
    [[nodiscard]] QRect textArea() const;

Q_SIGNALS:
    void factActivated(crosscheck::FactIndex fact);
    void claimActivated(crosscheck::ClaimIndex claim);
    /// The editor turned to this pane.
    void activated();
    void filesDropped(const QStringList &files);
    /// Its head is being dragged to another place, or was let go. Unit: screen pixels.
    void dragged(QPoint place);
    void letGo(QPoint place);
    void menuRequested(QPoint place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void updateTitle();
    void updateRuler();
    void updateRulerView();

    PaneHead *m_head;
    ArticleView *m_view;
    Ruler *m_ruler;
    FocusRing *m_ring;
    VerdictTheme m_theme;
    int m_words = 0;
    bool m_current = false;
    bool m_resting = false;
};

} // namespace crosscheck
