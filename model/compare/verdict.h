// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace crosscheck
{

/// What an article does with a fact, against the base. From Same to Changed mildest first: where
/// several hold, the greatest is given. Source: gold/GUIDELINES.md of the annotated sets,
/// "Verdicts".
enum class Verdict {
    Absent, ///< neither states it
    Base,   ///< this is the base, and it states the fact
    Same,
    Rounded,       ///< agrees at the lower precision of the two
    Paraphrased,   ///< there without its quotation marks
    Truncated,     ///< part of the quoted words, none altered
    Hedge,         ///< the value agrees, its bound was added, dropped or changed
    Misattributed, ///< same words, other speaker
    Changed,       ///< value, unit or words differ
    Dropped,       ///< the base states it, this article does not
    Added,         ///< the base does not state it, this article does
};

/// "same", "hedge" …: the name in the JSON contract and on the command line.
[[nodiscard]] QStringView name(Verdict verdict);

/// True for what an editor should look at: all but absent, base, same and rounded.
[[nodiscard]] constexpr bool isFinding(Verdict verdict)
{
    return verdict >= Verdict::Paraphrased;
}

/// True where the article states the fact otherwise than the base: changed, misattributed, hedge,
/// truncated.
[[nodiscard]] constexpr bool isDistortion(Verdict verdict)
{
    return verdict >= Verdict::Truncated && verdict <= Verdict::Changed;
}

} // namespace crosscheck
