// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace crosscheck
{

/// A number in digits with its marks: "1,234.5", "1'000", "1,23,456".
struct Digits {
    double value = 0;
    double resolution = 1; ///< worth of the last digit that counts: "600" 100, "2.40" 0.01
    int whole = 0;         ///< digits before the decimal mark
    int decimals = 0;
    bool grouped = false;
    bool leadingZero = false; ///< "007", but not "0" or "0.7"

    /// A bare run of digits, as years, scores and names have it.
    [[nodiscard]] bool isPlain() const { return decimals == 0 && !grouped; }
};

/// Which mark parts the decimals where the digits alone leave it open ("1.150", "1,150").
enum class DecimalMark { Point, Comma };

/// Reads it; nothing where the marks make no number ("2024.12.11"). Where point and comma both
/// occur, or only one of them can part groups, that decides; else `mark` does.
[[nodiscard]] std::optional<Digits> parseDigits(QStringView text,
                                                DecimalMark mark = DecimalMark::Point);

/// The value of a fraction in one character ("½"), or 0 for any other.
[[nodiscard]] double vulgarFraction(char16_t unit);

} // namespace crosscheck
