// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "model/review/review.h"
#include "ui/panes/findbar.h"
#include "ui/panes/fold.h"
#include "ui/panes/paneorder.h"
#include "ui/panes/panestriplayout.h"
#include "ui/theme/verdicttheme.h"

#include <QAbstractScrollArea>
#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace crosscheck
{

class ArticlePane;
class DropMark;
class HiddenBar;
class RibbonOverlay;

/// The articles side by side: the base pinned at the left, the current fact at one height in all of
/// them, scrolled in step. Panes are made when they come into sight.
class PaneStrip : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PaneStrip(QWidget *parent = nullptr);

    /// None leaves the strip blank.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    [[nodiscard]] const std::shared_ptr<const Comparison> &comparison() const
    {
        return m_comparison;
    }
    /// The editor's decisions on the present comparison, for screen readers.
    void setReview(std::shared_ptr<const Review> review);
    /// Rings the fact's claims, and brings them to one height.
    /// `at`: the claim of the fact that the editor went to; its article shows that one.
    void showFact(std::optional<FactIndex> fact, std::optional<ClaimIndex> at = {});
    /// Marks what a search found, and brings the current hit into sight.
    void showHits(std::vector<TextHit> hits, std::optional<TextHit> current);
    void setTheme(const VerdictTheme &theme);
    /// 1 is the size of the system's font.
    void setZoom(qreal zoom);
    void setRulersVisible(bool visible);
    /// Whether scrolling one pane carries the others along.
    void setScrollingAligned(bool aligned);
    /// Whether one pane takes part in that.
    void setFollowing(ArticleIndex article, bool following);
    [[nodiscard]] bool isFollowing(ArticleIndex article) const
    {
        return !m_resting.contains(article);
    }

    /// Which folds of an article are open, by their number.
    [[nodiscard]] std::vector<size_t> openFolds(ArticleIndex article) const;
    void setOpenFolds(ArticleIndex article, std::vector<size_t> folds);

    /// Which panes stand where. Kept as long as the same articles are shown.
    void setOrder(PaneOrder order);
    [[nodiscard]] const PaneOrder &order() const { return m_order; }
    /// One place to the left (-1) or right (1). False where there is none.
    bool movePane(ArticleIndex article, int step);
    /// The base can't be hidden.
    void setPaneHidden(ArticleIndex article, bool hidden);
    void showAllPanes();

    [[nodiscard]] qreal zoom() const { return m_zoom; }
    [[nodiscard]] bool isScrollingAligned() const { return m_aligned; }
    [[nodiscard]] std::optional<FactIndex> currentFact() const { return m_fact; }
    /// The pinned article; none as long as nothing is shown.
    [[nodiscard]] std::optional<ArticleIndex> base() const
    {
        return m_comparison ? std::optional(m_comparison->base) : std::nullopt;
    }
    [[nodiscard]] ArticleIndex currentArticle() const { return m_current; }
    void setCurrentArticle(ArticleIndex article);

    /// Null while it has not been in sight yet.
    [[nodiscard]] ArticlePane *pane(ArticleIndex article) const
    {
        return size_t(article) < m_panes.size() ? m_panes[size_t(article)] : nullptr;
    }
    /// What a screen reader is told of the place: the current claim of the current source, or that
    /// it is not stated there. Empty where there is none.
    [[nodiscard]] QString spokenPlace() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void factActivated(crosscheck::FactIndex fact);
    void claimActivated(crosscheck::ClaimIndex claim);
    void currentArticleChanged(crosscheck::ArticleIndex article);
    void filesDropped(crosscheck::ArticleIndex article, const QStringList &files);
    void zoomRequested(int steps);
    /// Panes were moved, hidden or shown again.
    void orderChanged();
    void foldsChanged();
    /// A pane scrolls by itself from now on, or with the others.
    void followingChanged();
    /// The editor wants a menu for a pane, which is the current one now. Unit: screen pixels.
    void paneMenuRequested(QPoint place);
    /// The same for blocks of its text.
    void textMenuRequested(QPoint place, crosscheck::Fold blocks);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] PaneStripLayout columns() const;
    [[nodiscard]] int basePane() const;
    void dropPane(ArticleIndex dragged);
    void fitHiddenBar();
    template <typename Act>
    void eachPane(Act act) const;
    [[nodiscard]] std::vector<ArticlePane *> seenPanes() const;
    void clear();
    void dropOutdatedPanes(const Comparison &next);
    void fitScrollBar();
    void layOutPanes();
    ArticlePane *makePane(ArticleIndex article);
    void showWitness();
    void scrollToPane(ArticleIndex article);
    void bringFact();
    void bringHit();
    void markHits(ArticlePane &pane) const;
    void carryOthersAlong(const ArticlePane &leader);
    void updateRibbons();

    std::shared_ptr<const Comparison> m_comparison;
    std::vector<ArticlePane *> m_panes; ///< along the articles; null while not seen yet
    PaneOrder m_order;
    std::vector<TextHit> m_hits;
    std::optional<TextHit> m_hit;
    RibbonOverlay *m_ribbons;
    HiddenBar *m_hiddenBar;
    DropMark *m_dropMark;
    std::optional<FactIndex> m_fact;
    std::optional<ClaimIndex> m_at; ///< a claim of it
    ArticleIndex m_current{};
    std::set<ArticleIndex> m_resting; ///< those that do not follow
    std::map<ArticleIndex, std::vector<size_t>> m_openFolds;
    std::shared_ptr<const Review> m_review;
    VerdictTheme m_theme;
    qreal m_zoom = 1;
    bool m_aligned = true;
    bool m_rulers = true;
    bool m_arranging = false; ///< panes are being moved: they are asked nothing meanwhile
};

} // namespace crosscheck
