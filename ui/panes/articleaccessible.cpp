// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/articleaccessible.h"

#include "ui/panes/articleview.h"

#include <QPointer>

#include <algorithm>

namespace crosscheck
{

static QRect onScreen(const ArticleView &view, const QRectF &box)
{
    const QRect inView = box.translated(0, -view.scrolled()).toAlignedRect();
    return {view.viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

namespace
{

/// One claim of an article. Lives as long as the comparison that the view shows.
class ClaimAccessible : public QAccessibleInterface
{
public:
    ClaimAccessible(ArticleView *view, size_t mark)
        : m_view(view)
        , m_mark(mark)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        return m_view && m_mark < m_view->marks().size();
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name && isValid() ? m_view->describe(m_view->marks()[m_mark])
                                                      : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        QRectF whole;
        for (const QRectF &box : m_view->layout().boxes(m_view->marks()[m_mark].span))
            whole |= box;
        return onScreen(*m_view, whole);
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::StaticText; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        return state;
    }

private:
    QPointer<ArticleView> m_view;
    size_t m_mark;
};

QAccessibleInterface *articleAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<ArticleView *>(object);
    return view ? new ArticleAccessible(view) : nullptr;
}

} // namespace

ArticleAccessible::ArticleAccessible(ArticleView *view)
    : QAccessibleWidget(view, QAccessible::Document)
{
}

ArticleAccessible::~ArticleAccessible()
{
    forgetClaims();
}

void ArticleAccessible::install()
{
    QAccessible::installFactory(articleAccessible);
}

ArticleView *ArticleAccessible::view() const
{
    return static_cast<ArticleView *>(widget());
}

void *ArticleAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void ArticleAccessible::forgetClaims() const
{
    for (const QAccessible::Id id : m_claims) {
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
    }
    m_claims.clear();
}

int ArticleAccessible::childCount() const
{
    return int(view()->marks().size());
}

QAccessibleInterface *ArticleAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (m_comparison != view()->comparison().get()) {
        forgetClaims();
        m_comparison = view()->comparison().get();
    }
    m_claims.resize(size_t(childCount()));
    QAccessible::Id &id = m_claims[size_t(index)];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new ClaimAccessible(view(), size_t(index)));
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface *ArticleAccessible::childAt(int x, int y) const
{
    const ClaimMark *mark = markAt(view()->marks(), offsetAtPoint({x, y}));
    return mark ? child(int(mark - view()->marks().data())) : nullptr;
}

int ArticleAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto isChild = [child](QAccessible::Id id) {
        return id != 0 && QAccessible::accessibleInterface(id) == child;
    };
    const auto found = std::ranges::find_if(m_claims, isChild);
    return found == m_claims.end() ? -1 : int(found - m_claims.begin());
}

int ArticleAccessible::characterCount() const
{
    return int(view()->layout().article().text.size());
}

QString ArticleAccessible::text(int startOffset, int endOffset) const
{
    const int begin = std::clamp(startOffset, 0, characterCount());
    const int end =
        endOffset < 0 ? characterCount() : std::clamp(endOffset, begin, characterCount());
    return view()->layout().article().text.mid(begin, end - begin);
}

QRect ArticleAccessible::characterRect(int offset) const
{
    const auto boxes = view()->layout().boxes({offset, offset + 1});
    return boxes.empty() ? QRect() : onScreen(*view(), boxes.front());
}

int ArticleAccessible::offsetAtPoint(const QPoint &point) const
{
    const QPointF inView = view()->viewport()->mapFromGlobal(point);
    return int(view()->layout().offsetUnder(inView + QPointF(0, view()->scrolled())).value_or(-1));
}

/// No fonts or colours: which words are a claim is told by its children.
QString ArticleAccessible::attributes(int, int *startOffset, int *endOffset) const
{
    *startOffset = 0;
    *endOffset = characterCount();
    return {};
}

void ArticleAccessible::scrollToSubstring(int startIndex, int)
{
    const double middle = view()->viewport()->height() / 3.0;
    view()->scrollTo(view()->layout().lineAt(startIndex).top() - middle);
}

void ArticleAccessible::selection(int index, int *startOffset, int *endOffset) const
{
    const TextSpan selected = index == 0 ? view()->selection() : TextSpan();
    *startOffset = int(selected.begin());
    *endOffset = int(selected.end());
}

int ArticleAccessible::selectionCount() const
{
    return view()->selection().isEmpty() ? 0 : 1;
}

void ArticleAccessible::addSelection(int startOffset, int endOffset)
{
    setSelection(0, startOffset, endOffset);
}

void ArticleAccessible::removeSelection(int)
{
    view()->select({});
}

void ArticleAccessible::setSelection(int, int startOffset, int endOffset)
{
    const int begin = std::clamp(startOffset, 0, characterCount());
    view()->select({begin, std::clamp(endOffset, begin, characterCount())});
}

int ArticleAccessible::cursorPosition() const
{
    return int(view()->selection().end());
}

void ArticleAccessible::setCursorPosition(int position)
{
    setSelection(0, position, position);
}

} // namespace crosscheck
