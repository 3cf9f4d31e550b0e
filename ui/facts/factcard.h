// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "model/review/review.h"
#include "ui/facts/cardrows.h"
#include "ui/theme/verdicttheme.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QTextBrowser;

namespace crosscheck
{

class BadgeObject;
class DecisionBar;
class FocusRing;
class ValueAxis;

/// The evidence for one fact: every source's wording, its value, the verdict and why; beside it the
/// values on one axis.
class FactCard : public QWidget
{
    Q_OBJECT

public:
    explicit FactCard(QWidget *parent = nullptr);

    /// Shows the same fact where the same facts are held against another base; else none.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    void showFact(std::optional<FactIndex> fact);
    /// Of the present comparison; null takes the decision bar away.
    void setReview(std::shared_ptr<const Review> review);
    [[nodiscard]] DecisionBar *decisionBar() const { return m_decisions; }
    void setTheme(const VerdictTheme &theme);
    [[nodiscard]] const VerdictTheme &theme() const { return m_theme; }

    /// What is shown as text, signs left out.
    [[nodiscard]] QString plainText() const;

Q_SIGNALS:
    /// The editor wants to see this claim in its article.
    void claimActivated(ClaimIndex claim);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void write();
    void writeNothing();
    void showDecision();
    void describe(const std::vector<CardRow> &rows);
    void placeAxis();
    [[nodiscard]] qsizetype contextLength() const;

    std::shared_ptr<const Comparison> m_comparison;
    std::shared_ptr<const Review> m_review;
    std::optional<FactIndex> m_fact;
    VerdictTheme m_theme;
    DecisionBar *m_decisions;
    QTextBrowser *m_text;
    BadgeObject *m_badges;
    QWidget *m_separator;
    QWidget *m_axisPanel;
    ValueAxis *m_axis;
    QLabel *m_spread;
    FocusRing *m_ring;
    bool m_hasAxis = false;
    bool m_isOneValue = false; ///< all that is on it
    qsizetype m_context = 0;   ///< that the card was written with
};

} // namespace crosscheck
