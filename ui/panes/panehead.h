// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/verdicttheme.h"

#include <QWidget>

#include <optional>

namespace crosscheck
{

/// The two lines above an article: what it is called, and what it has. Nothing is asked of the
/// article itself.
struct PaneTitle {
    QString siglum; ///< letter by which table, evidence and report call it
    QString name;   ///< outlet, or headline where no outlet is known
    QString id;     ///< the file's name: in the tooltip
    QString detail; ///< date, counts
    QString number; ///< the key that goes to it
    bool isBase = false;
    bool isCurrent = false;
    bool isResting = false; ///< scrolls by itself

    friend bool operator==(const PaneTitle &, const PaneTitle &) = default;
};

class PaneHead : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHead(QWidget *parent = nullptr);

    void setTitle(const PaneTitle &title);
    void setTheme(const VerdictTheme &theme);
    [[nodiscard]] const PaneTitle &title() const { return m_title; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pressed();
    /// The head is being dragged along, or was let go. Unit: screen pixels.
    void dragged(QPoint place);
    void letGo(QPoint place);
    void menuRequested(QPoint place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    std::optional<QPoint> m_pressedAt;
    bool m_dragging = false;
    PaneTitle m_title;
    VerdictTheme m_theme;
};

} // namespace crosscheck
