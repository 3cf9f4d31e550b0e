// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/findbar.h"

#include "model/article/textsearch.h"
#include "model/report/figures.h"

#include <KLocalizedString>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

/// Letters of the article to be read on either side of a hit.
constexpr qsizetype contextLetters = 48;
/// Lines of the list that are seen at once.
constexpr int listLines = 6;
/// A list of thousands is read by nobody; going from hit to hit reaches them all.
constexpr size_t mostListed = 500;

constexpr int hitRole = Qt::UserRole;

static QToolButton *button(const QString &icon, const QString &what, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setIcon(QIcon::fromTheme(icon));
    made->setToolTip(what);
    made->setAccessibleName(what);
    made->setAutoRaise(true);
    return made;
}

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    m_words->setPlaceholderText(i18nc("@info:placeholder", "Find in all sources"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    auto *back = button(u"go-up"_s, i18nc("@action:button", "Previous hit"), this);
    auto *on = button(u"go-down"_s, i18nc("@action:button", "Next hit"), this);
    auto *away = button(u"dialog-close"_s, i18nc("@action:button", "Close the search"), this);

    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(i18nc("@info:whatsthis", "Hits by source"));
    m_list->setTextElideMode(Qt::ElideRight);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    row->addWidget(back);
    row->addWidget(on);
    row->addWidget(away);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_list);
    setAutoFillBackground(true);

    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    connect(back, &QToolButton::clicked, this, &FindBar::previous);
    connect(on, &QToolButton::clicked, this, &FindBar::next);
    connect(away, &QToolButton::clicked, this, &FindBar::close);
    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) {
        if (const QVariant hit = item->data(0, hitRole); hit.isValid())
            setCurrent(hit.toULongLong());
    });
    list();
    hide();
}

void FindBar::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    if (!m_comparison)
        close();
    else if (isVisible())
        search();
}

void FindBar::setTheme(const VerdictTheme &theme)
{
    setPalette(theme.palette());
}

void FindBar::open()
{
    if (!m_comparison)
        return;
    const bool wasHidden = isHidden();
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    if (wasHidden)
        search();
}

/// The words stay, so that the next search can go on from them.
void FindBar::close()
{
    if (isHidden())
        return;
    hide();
    m_hits.clear();
    m_current.reset();
    Q_EMIT changed();
    Q_EMIT closed();
}

std::optional<TextHit> FindBar::current() const
{
    return m_current ? std::optional(m_hits[*m_current]) : std::nullopt;
}

QString FindBar::countText() const
{
    return m_count->text();
}

void FindBar::search()
{
    m_hits.clear();
    m_current.reset();
    for (int i = 0; m_comparison && i < m_comparison->articleCount(); ++i) {
        const QString &text = m_comparison->article(ArticleIndex(i)).text;
        for (const TextSpan span : occurrences(text, m_words->text()))
            m_hits.push_back({.article = ArticleIndex(i), .span = span});
    }
    list();
    setCurrent(m_hits.empty() ? std::nullopt : std::optional<size_t>(0));
}

/// The hit in its line, the words around it cut at blanks.
QString FindBar::lineOf(const TextHit &hit) const
{
    const QString &text = m_comparison->article(hit.article).text;
    qsizetype begin = std::max<qsizetype>(0, hit.span.begin() - contextLetters);
    if (begin > 0)
        begin = std::max(begin, text.indexOf(u' ', begin) + 1);
    begin = std::min(begin, hit.span.begin());
    qsizetype end = std::min(text.size(), hit.span.end() + contextLetters);
    if (end < text.size())
        end = std::max(hit.span.end(), text.lastIndexOf(u' ', end));
    const QString words = text.sliced(begin, end - begin).simplified();
    return (begin > 0 ? u"…"_s : QString()) + words + (end < text.size() ? u"…"_s : QString());
}

void FindBar::list()
{
    m_list->clear();
    QTreeWidgetItem *source = nullptr;
    for (size_t i = 0; i < std::min(m_hits.size(), mostListed); ++i) {
        const TextHit &hit = m_hits[i];
        if (i == 0 || m_hits[i - 1].article != hit.article) {
            const auto count = std::ranges::count(m_hits, hit.article, &TextHit::article);
            source = new QTreeWidgetItem(
                m_list,
                {i18nc("@item letter and name, count", "%1 · %2",
                       letterAndName(m_comparison->article(hit.article), hit.article), count)});
            source->setFlags(Qt::ItemIsEnabled);
            QFont bold = m_list->font();
            bold.setWeight(QFont::DemiBold);
            source->setFont(0, bold);
        }
        auto *item = new QTreeWidgetItem(source, {lineOf(hit)});
        item->setData(0, hitRole, qulonglong(i));
    }
    m_list->expandAll();
    const int rows = int(
        std::min<size_t>(m_hits.size() + size_t(m_list->topLevelItemCount()), size_t(listLines)));
    const int line =
        m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : fontMetrics().height() * 3 / 2;
    m_list->setFixedHeight(rows * line + 2);
    m_list->setVisible(rows > 0);
}

QTreeWidgetItem *FindBar::itemOf(size_t hit) const
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *source = m_list->topLevelItem(i);
        for (int j = 0; j < source->childCount(); ++j) {
            if (source->child(j)->data(0, hitRole).toULongLong() == hit)
                return source->child(j);
        }
    }
    return nullptr;
}

void FindBar::setCurrent(std::optional<size_t> hit)
{
    m_current = hit;
    QTreeWidgetItem *item = hit ? itemOf(*hit) : nullptr;
    m_list->setCurrentItem(item);
    if (item)
        m_list->scrollToItem(item);
    if (hit)
        m_count->setText(
            i18nc("@info which of how many hits", "%1 of %2", *hit + 1, m_hits.size()));
    else
        m_count->setText(m_words->text().trimmed().isEmpty()
                             ? QString()
                             : i18nc("@info the search has no hit", "in no source"));
    Q_EMIT changed();
}

bool FindBar::step(int by)
{
    if (m_hits.empty())
        return false;
    const auto count = std::ssize(m_hits);
    const std::ptrdiff_t from = m_current ? std::ptrdiff_t(*m_current) : by > 0 ? -1 : 0;
    setCurrent(size_t((from + by + count) % count));
    return true;
}

bool FindBar::next()
{
    return step(1);
}

bool FindBar::previous()
{
    return step(-1);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    case Qt::Key_Down:
        next();
        return true;
    case Qt::Key_Up:
        previous();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace crosscheck
