// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class KMessageWidget;

namespace crosscheck
{

/// The banner above the articles: what could not be read, and what was done. It stays until it is
/// closed or replaced.
class Problems : public QWidget
{
    Q_OBJECT

public:
    explicit Problems(QWidget *parent = nullptr);

    /// Hides the banner when there are none. Long lists are cut on screen, and shown in full on
    /// demand.
    void show(const QStringList &lines);
    /// Says that a file was written, and offers to open it.
    void showDone(const QString &line, const QString &file);

    [[nodiscard]] QString text() const;

private:
    void fill(const QString &html);
    void showAll();

    KMessageWidget *m_banner;
    QStringList m_lines;
    QString m_file;
};

} // namespace crosscheck
