// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/verdicttheme.h"

#include <QHeaderView>

namespace crosscheck
{

/// The head of the fact table: over each source its siglum, marked where it is the base, and its
/// short name, level or upright.
class FactHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FactHeader(QWidget *parent = nullptr);

    void setTheme(const VerdictTheme &theme);
    void setUprightNames(bool upright);

    /// The widest short name among the sources, with some air.
    [[nodiscard]] int widestName() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    [[nodiscard]] QString headerText(int section) const;
    void paintSource(QPainter &painter, const QRect &rect, int section) const;

    VerdictTheme m_theme;
    bool m_upright = false;
};

} // namespace crosscheck
