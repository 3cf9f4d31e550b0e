// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/factkey.h"

#include <memory>
#include <optional>
#include <vector>

namespace crosscheck
{

/// The facts of an alignment with their keys, which are made when they are first asked for, and
/// only once. Not for use from several threads.
class KeyedFacts
{
public:
    explicit KeyedFacts(std::shared_ptr<const Alignment> alignment)
        : m_alignment(std::move(alignment))
    {
    }

    [[nodiscard]] const Alignment &alignment() const { return *m_alignment; }
    /// Shape: along Alignment::facts.
    [[nodiscard]] const std::vector<FactKey> &keys() const
    {
        if (!m_keys)
            m_keys = factKeys(*m_alignment);
        return *m_keys;
    }

private:
    std::shared_ptr<const Alignment> m_alignment;
    mutable std::optional<std::vector<FactKey>> m_keys;
};

} // namespace crosscheck
