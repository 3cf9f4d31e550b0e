// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/review.h"

#include <QDialog>

#include <vector>

namespace crosscheck
{

/// Lists the decisions whose fact the articles no longer state, with all that was said to each. The
/// list can be copied.
class LostDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LostDialog(const std::vector<LostReview> &lost, QWidget *parent = nullptr);
};

} // namespace crosscheck
