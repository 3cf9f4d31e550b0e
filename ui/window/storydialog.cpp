// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/storydialog.h"

#include "model/report/excerpt.h"

#include <KLocalizedString>

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace crosscheck
{

constexpr qsizetype longestPiece = 160;

StoryDialog::StoryDialog(std::shared_ptr<const Article> article, const QString &name, size_t at,
                         QWidget *parent)
    : QDialog(parent)
    , m_article(std::move(article))
    , m_blocks(new QListWidget(this))
{
    setWindowTitle(i18nc("@title:window", "What Belongs to the Story"));
    auto *why = new QLabel(i18nc("@info letter and name of a source",
                                 "What has no tick is folded in %1, and its figures and quotes are "
                                 "not compared. The space bar ticks.",
                                 name),
                           this);
    why->setWordWrap(true);
    m_blocks->setAccessibleName(windowTitle());
    m_blocks->setWordWrap(true);
    m_blocks->setAlternatingRowColors(true);
    for (const Block &block : m_article->blocks) {
        auto *item = new QListWidgetItem(
            firstWords(block.span.of(m_article->text).toString(), longestPiece), m_blocks);
        item->setCheckState(block.isDebris() ? Qt::Unchecked : Qt::Checked);
    }
    m_blocks->setCurrentRow(int(at));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &StoryDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(why);
    column->addWidget(m_blocks, 1);
    column->addWidget(buttons);
    m_blocks->setFocus();
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 30);
}

void StoryDialog::choose()
{
    std::vector<bool> isStory;
    for (int row = 0; row < m_blocks->count(); ++row)
        isStory.push_back(m_blocks->item(row)->checkState() == Qt::Checked);
    accept();
    Q_EMIT chosen(isStory);
}

} // namespace crosscheck
