// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "ui/theme/verdicttheme.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace crosscheck
{

/// One place where the searched words stand.
struct TextHit {
    ArticleIndex article{};
    TextSpan span;

    friend bool operator==(const TextHit &, const TextHit &) = default;
};

/// Searches the text of all sources: a field, and the hits grouped by source, each in its line. The
/// field keeps the keys while the hits are gone through.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Searches anew for the same words.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    void setTheme(const VerdictTheme &theme);
    /// Shows the bar and takes the keys.
    void open();
    void close();

    [[nodiscard]] const std::vector<TextHit> &hits() const { return m_hits; }
    [[nodiscard]] std::optional<TextHit> current() const;
    /// How many, which one, or that there are none.
    [[nodiscard]] QString countText() const;

    /// Goes on from the last hit with the first one, and back. False without hits.
    bool next();
    bool previous();

Q_SIGNALS:
    /// Other hits, or another current one.
    void changed();
    /// The editor is done; the keys are to go back to where they were.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void list();
    bool step(int by);
    void setCurrent(std::optional<size_t> hit);
    [[nodiscard]] QTreeWidgetItem *itemOf(size_t hit) const;
    [[nodiscard]] QString lineOf(const TextHit &hit) const;

    QLineEdit *m_words;
    QLabel *m_count;
    QTreeWidget *m_list;
    std::shared_ptr<const Comparison> m_comparison;
    std::vector<TextHit> m_hits; ///< by article, then by place
    std::optional<size_t> m_current;
};

} // namespace crosscheck
