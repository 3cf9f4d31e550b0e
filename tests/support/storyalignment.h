// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/align/align.h"
#include "model/article/articlefromtext.h"
#include "model/article/debris.h"
#include "model/claim/lexicon.h"

#include <utility>
#include <vector>

namespace crosscheck
{

/// The whole way from texts to facts, as for files that hold these texts.
class StoryAlignment
{
public:
    using Texts = std::vector<std::pair<QString, QString>>; ///< id and text

    StoryAlignment()
        : m_lexicon(Lexicon::load().value())
        , m_debris(DebrisRules::load().value())
    {
    }

    [[nodiscard]] std::shared_ptr<const Alignment> operator()(const Texts &texts) const
    {
        std::vector<std::shared_ptr<const Extraction>> extractions;
        for (const auto &[id, text] : texts)
            extractions.push_back(std::make_shared<const Extraction>(extract(
                std::make_shared<const Article>(articleFromText(id, text, m_debris)), m_lexicon)));
        return std::make_shared<const Alignment>(align(extractions, m_lexicon));
    }
    [[nodiscard]] const Lexicon &lexicon() const { return m_lexicon; }

private:
    Lexicon m_lexicon;
    DebrisRules m_debris;
};

} // namespace crosscheck
