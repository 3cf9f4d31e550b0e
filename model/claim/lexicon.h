// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/token.h"

#include <QString>
#include <QStringView>

namespace crosscheck
{

/// The words that the extractors know, compiled from the tables in resources/lexicon. Immutable
/// once loaded; handed in, never global; safe to read from several threads.
class Lexicon;

} // namespace crosscheck
