// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/article.h"

#include <QDialog>

#include <memory>
#include <vector>

class QListWidget;

namespace crosscheck
{

/// The pieces of an article, each with a tick where it belongs to the story.
class StoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// `at`: the piece to begin with.
    StoryDialog(std::shared_ptr<const Article> article, const QString &name, size_t at,
                QWidget *parent = nullptr);

Q_SIGNALS:
    /// Shape: along the article's blocks.
    void chosen(const std::vector<bool> &isStory);

private:
    void choose();

    std::shared_ptr<const Article> m_article;
    QListWidget *m_blocks;
};

} // namespace crosscheck
