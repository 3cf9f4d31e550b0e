// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace crosscheck
{

/// The local files and folders that are being dragged; what lies elsewhere is passed over.
[[nodiscard]] QStringList droppedFiles(const QMimeData &data);

} // namespace crosscheck
