// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace crosscheck
{

class ArticleView;

/// How screen readers see an article: a text that can be read and selected, and its claims as
/// children, each with its verdict in words.
class ArticleAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit ArticleAccessible(ArticleView *view);
    ~ArticleAccessible() override;

    /// Makes Qt ask for this whenever it needs to describe an ArticleView.
    static void install();

    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;

    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QString text(int startOffset, int endOffset) const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    [[nodiscard]] QString attributes(int offset, int *startOffset, int *endOffset) const override;
    void scrollToSubstring(int startIndex, int endIndex) override;

    void selection(int index, int *startOffset, int *endOffset) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int startOffset, int endOffset) override;
    void removeSelection(int index) override;
    void setSelection(int index, int startOffset, int endOffset) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;

private:
    [[nodiscard]] ArticleView *view() const;
    void forgetClaims() const;

    mutable std::vector<QAccessible::Id> m_claims; ///< along the view's marks; 0 until asked for
    mutable const void *m_comparison = nullptr;    ///< for which the claims were made
};

} // namespace crosscheck
