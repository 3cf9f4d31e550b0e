// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/matchdialog.h"

#include "model/report/figures.h"
#include "model/review/factlikeness.h"
#include "ui/facts/factwording.h"

#include <KLocalizedString>

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// From here on a fact is worth to be chosen beforehand.
constexpr double likely = 0.25;

/// "A, C": the sources that state the fact.
QString sourcesOf(const Comparison &comparison, FactIndex fact)
{
    QStringList sigla;
    for (int i = 0; i < comparison.articleCount(); ++i) {
        if (!comparison.cell(fact, ArticleIndex(i)).claims.empty())
            sigla += siglum(ArticleIndex(i));
    }
    return sigla.join(u", "_s);
}

} // namespace

MatchDialog::MatchDialog(std::shared_ptr<const Comparison> comparison, const KeyedFacts &facts,
                         FactIndex fact, QWidget *parent)
    : QDialog(parent)
    , m_comparison(std::move(comparison))
    , m_fact(fact)
    , m_words(new QLineEdit(this))
    , m_facts(new QListWidget(this))
{
    setWindowTitle(i18nc("@title:window", "Match With Another Fact"));
    auto *question = new QLabel(i18nc("@label fact, its wordings",
                                      "Which of these states the same as <b>%1</b> (%2)?",
                                      m_comparison->fact(fact).label.toHtmlEscaped(),
                                      wordings(*m_comparison, fact).toHtmlEscaped()),
                                this);
    question->setWordWrap(true);
    m_words->setPlaceholderText(i18nc("@info:placeholder", "Words to look for"));
    m_words->setAccessibleName(i18nc("@label:textbox", "Words to look for"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_facts->setAccessibleName(i18nc("@title:group", "Facts"));
    m_facts->setAlternatingRowColors(true);
    m_facts->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_match = buttons->addButton(i18nc("@action:button", "Match"), QDialogButtonBox::AcceptRole);
    m_match->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->addWidget(question);
    column->addWidget(m_words);
    column->addWidget(m_facts, 1);
    column->addWidget(buttons);
    connect(m_words, &QLineEdit::textChanged, this, &MatchDialog::narrow);
    connect(m_facts, &QListWidget::currentRowChanged, m_match,
            [this](int row) { m_match->setEnabled(row >= 0); });
    m_match->setEnabled(false);
    connect(m_facts, &QListWidget::itemActivated, this, &MatchDialog::choose);
    connect(m_match, &QPushButton::clicked, this, &MatchDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    list(likenessTo(m_fact, facts.keys()));
    const QFontMetrics metrics = fontMetrics();
    resize(metrics.averageCharWidth() * 80, metrics.height() * 28);
}

/// The likeliest first. One is chosen beforehand only where it is likely indeed.
void MatchDialog::list(const std::vector<double> &likeness)
{
    const FactKind kind = m_comparison->fact(m_fact).kind;
    std::vector<FactIndex> others;
    for (int i = 0; i < m_comparison->factCount(); ++i) {
        if (FactIndex(i) != m_fact && m_comparison->fact(FactIndex(i)).kind == kind)
            others.push_back(FactIndex(i));
    }
    std::ranges::stable_sort(others, std::ranges::greater(),
                             [&](FactIndex other) { return likeness[size_t(other)]; });
    m_hasLikely = !others.empty() && likeness[size_t(others.front())] >= likely;
    for (const FactIndex other : others) {
        auto *item = new QListWidgetItem(i18nc("@item:inlistbox fact, its sources, its wordings",
                                               "%1  (%2)\n%3", m_comparison->fact(other).label,
                                               sourcesOf(*m_comparison, other),
                                               wordings(*m_comparison, other)),
                                         m_facts);
        item->setData(Qt::UserRole, int(other));
    }
    narrow({});
}

void MatchDialog::narrow(const QString &words)
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_facts->count(); ++row) {
        QListWidgetItem *item = m_facts->item(row);
        const bool fits =
            mentions(*m_comparison, FactIndex(item->data(Qt::UserRole).toInt()), wanted);
        item->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    m_facts->setCurrentRow(wanted.isEmpty() && !m_hasLikely ? -1 : first);
}

void MatchDialog::choose()
{
    const QListWidgetItem *item = m_facts->currentItem();
    if (!item || item->isHidden())
        return;
    Q_EMIT chosen(FactIndex(item->data(Qt::UserRole).toInt()));
    accept();
}

/// Up and down move through the list while the words are typed.
bool MatchDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    QCoreApplication::sendEvent(m_facts, event);
    return true;
}

} // namespace crosscheck
