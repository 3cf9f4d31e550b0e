// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/voices.h"

#include <algorithm>
#include <unordered_map>

namespace crosscheck
{

namespace
{

bool isCopy(const Extraction &a, const Extraction &b)
{
    return a.article->text == b.article->text &&
           std::ranges::equal(a.claims, b.claims, [](const Claim &x, const Claim &y) {
               return x.span == y.span && x.value == y.value && x.boilerplate == y.boilerplate;
           });
}

} // namespace

Voices voicesOf(std::span<const std::shared_ptr<const Extraction>> articles)
{
    Voices voices;
    std::unordered_map<size_t, std::vector<size_t>> byHash; ///< voices
    for (size_t a = 0; a < articles.size(); ++a) {
        auto &alike = byHash[qHash(articles[a]->article->text)];
        const auto known = std::ranges::find_if(alike, [&](size_t voice) {
            return isCopy(*articles[voices.first[voice]], *articles[a]);
        });
        if (known != alike.end()) {
            voices.copies[*known].push_back(a);
            continue;
        }
        alike.push_back(voices.first.size());
        voices.first.push_back(a);
        voices.copies.push_back({a});
    }
    return voices;
}

} // namespace crosscheck
