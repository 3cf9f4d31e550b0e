// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace crosscheck
{

/// What is compared: folders and files, without some of the files in these folders.
struct Inputs {
    QStringList paths;
    QStringList without; ///< absolute paths

    friend bool operator==(const Inputs &, const Inputs &) = default;
};

/// The same articles and these. One that had been taken away comes back.
[[nodiscard]] Inputs with(Inputs inputs, const QStringList &added);
/// All but this file.
[[nodiscard]] Inputs without(Inputs inputs, const QString &file);

/// The same articles in another folder: the files of the same names where single files were named,
/// else the whole folder. What was taken away stays so.
[[nodiscard]] Inputs movedTo(const Inputs &inputs, const QString &folder);

/// What to read: the folders and files themselves where all of it is wanted, else each file.
[[nodiscard]] QStringList pathsToRead(const Inputs &inputs);

} // namespace crosscheck
