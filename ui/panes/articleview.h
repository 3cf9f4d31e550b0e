// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/review.h"
#include "ui/panes/articlegaps.h"
#include "ui/panes/articlelayout.h"
#include "ui/panes/articlepainter.h"
#include "ui/panes/claimhighlighter.h"
#include "ui/panes/claimwords.h"
#include "ui/panes/rulerlayout.h"
#include "ui/theme/verdicttheme.h"

#include <QAbstractScrollArea>

#include <optional>

namespace crosscheck
{

class MissingPlaces;

/// The text of one article with its claims marked: read, selected and copied, never written. A new
/// base or another current fact repaints; the text is laid out anew only for another article,
/// width or font.
class ArticleView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ArticleView(ArticleIndex article, QWidget *parent = nullptr);
    ~ArticleView() override;

    void setComparison(std::shared_ptr<const Comparison> comparison);
    /// `at`: the claim of the fact that the editor went to, if it is here.
    void showFact(std::optional<FactIndex> fact, std::optional<ClaimIndex> at = {});
    void setTheme(const VerdictTheme &theme);
    /// 1 is the size of the system's font.
    void setZoom(qreal zoom);

    [[nodiscard]] ArticleIndex article() const { return m_article; }
    [[nodiscard]] const ArticleLayout &layout() const { return *m_layout; }
    [[nodiscard]] const std::vector<ClaimMark> &marks() const { return m_marks; }
    [[nodiscard]] const std::shared_ptr<const Comparison> &comparison() const
    {
        return m_comparison;
    }

    /// Where the current fact stands, or its ghost: the box of its first line. Of several claims,
    /// that of the one that the editor went to, else of the first.
    [[nodiscard]] std::optional<QRectF> currentBox() const;
    /// By fact, the height of the line that states it first; nothing where it is not stated.
    [[nodiscard]] const std::vector<std::optional<double>> &factLevels() const;
    /// What the ruler shows. In the base it is the gravest that the others do with a fact.
    [[nodiscard]] std::vector<RulerMark> rulerMarks() const;

    [[nodiscard]] double scrolled() const;
    /// Scrolls as far as the article goes.
    void scrollTo(double top);
    /// Puts a level of the article at this height of the window, even if that leaves free space
    /// above or below the article.
    void bring(double level, double height);

    [[nodiscard]] TextSpan selection() const;
    [[nodiscard]] QString selectedText() const;
    void select(TextSpan span);
    void setFoldOpen(size_t fold, bool open);
    [[nodiscard]] std::vector<size_t> openFolds() const;
    /// These are open, all others closed. Silent.
    void setOpenFolds(const std::vector<size_t> &folds);

    /// Marks what a search found, in order; `current` is framed, and its fold opened.
    void showHits(std::vector<TextSpan> hits, std::optional<TextSpan> current);

    /// The editor's decisions on the present comparison, which descriptions tell.
    void setReview(std::shared_ptr<const Review> review);
    /// For screen readers: see ClaimWords.
    [[nodiscard]] QString describe(const ClaimMark &mark) const;
    /// The same of the current fact, or that it is not stated here.
    [[nodiscard]] QString spokenPlace() const;

public Q_SLOTS:
    void copy() const;
    void selectAll();

Q_SIGNALS:
    void factActivated(crosscheck::FactIndex fact);
    /// After factActivated(): one of its claims was clicked.
    void claimActivated(crosscheck::ClaimIndex claim);
    /// The editor scrolled: wheel, keys or ruler.
    void scrolledByHand();
    void foldsChanged();
    /// Another part of the article is in sight, for whatever reason.
    void viewChanged();
    /// Lines have moved.
    void laidOut();
    void zoomRequested(int steps);
    /// A menu for these blocks. Unit: screen pixels.
    void textMenuRequested(QPoint place, crosscheck::Fold blocks);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void layOut();
    void moved();
    void shapeAround(double top);
    void fitScrollBar();
    void click(QPointF point);
    void showPointerFor(QPointF point);
    [[nodiscard]] QPointF inArticle(QPointF viewportPoint) const;
    [[nodiscard]] const ClaimMark *markUnder(QPointF point) const;
    [[nodiscard]] const Gap *gapUnder(QPointF point) const;
    void activateNext(const Gap &gap);
    void activate(const ClaimMark &mark);
    void scrollAfter(qreal y);
    [[nodiscard]] QString tooltipAt(QPointF point) const;
    [[nodiscard]] std::optional<Ghost> ghost() const;
    [[nodiscard]] std::optional<TextSpan> currentSpan() const;
    [[nodiscard]] ClaimWords words() const;

    ArticleIndex m_article;
    std::shared_ptr<const Comparison> m_comparison;
    std::unique_ptr<ArticleLayout> m_layout;
    std::unique_ptr<MissingPlaces> m_missing;
    std::vector<ClaimMark> m_marks;
    std::vector<AlteredWords> m_altered;
    std::vector<Gap> m_gaps;
    std::vector<TextSpan> m_hits;
    std::optional<TextSpan> m_currentHit;
    mutable std::vector<std::optional<double>> m_levels; ///< empty until asked for
    std::shared_ptr<const Review> m_review;
    std::optional<FactIndex> m_fact;
    std::optional<ClaimIndex> m_at; ///< a claim of it
    VerdictTheme m_theme;
    qreal m_zoom = 1;
    qsizetype m_anchor = 0; ///< where the selection began
    qsizetype m_cursor = 0;
    QPointF m_pressed;
    bool m_byProgram = false; ///< the scroll bar is being set, not pulled
};

} // namespace crosscheck
