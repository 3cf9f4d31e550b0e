// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison.h"

#include <QDialog>

#include <memory>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace crosscheck
{

/// Asks which other fact states the same: a list of those of its kind, and words to narrow it.
class MatchDialog : public QDialog
{
    Q_OBJECT

public:
    MatchDialog(std::shared_ptr<const Comparison> comparison, FactIndex fact,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(crosscheck::FactIndex other);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void list();
    void narrow(const QString &words);
    void choose();

    std::shared_ptr<const Comparison> m_comparison;
    FactIndex m_fact;
    QLineEdit *m_words;
    QListWidget *m_facts;
    QPushButton *m_match;
};

} // namespace crosscheck
