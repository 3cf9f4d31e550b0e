// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

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
    /// Says what was done, and offers something in the words of a link: `act`, once.
    void offer(const QString &line, const QString &link, std::function<void()> act);

    [[nodiscard]] QString text() const;

private:
    void fill(const QString &html);
    void showAll();
    void takeOffer();

    KMessageWidget *m_banner;
    QStringList m_lines;
    QString m_file;
    std::function<void()> m_act; ///< of what is offered
};

} // namespace crosscheck
