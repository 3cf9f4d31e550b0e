// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"
#include "model/review/keyedfacts.h"

#include <QDialog>

#include <memory>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace crosscheck
{

/// Asks which other fact states the same: a list of those of its kind, the likeliest first, and
/// words to narrow it.
class MatchDialog : public QDialog
{
    Q_OBJECT

public:
    /// Shape: `facts` are those of the comparison.
    MatchDialog(std::shared_ptr<const Comparison> comparison, const KeyedFacts &facts,
                FactIndex fact, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(crosscheck::FactIndex other);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void list(const std::vector<double> &likeness);
    void narrow(const QString &words);
    void choose();

    std::shared_ptr<const Comparison> m_comparison;
    FactIndex m_fact;
    QLineEdit *m_words;
    QListWidget *m_facts;
    QPushButton *m_match;
    bool m_hasLikely = false; ///< the first of the list is worth to be chosen beforehand
};

} // namespace crosscheck
