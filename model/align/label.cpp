// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/align/label.h"

#include "model/align/age.h"
#include "model/align/labelcontext.h"
#include "model/align/labelwords.h"
#include "model/align/magnitude.h"
#include "model/claim/lexicon.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>
#include <ranges>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

constexpr qsizetype mostLetters = 45;
constexpr double topicShare = 0.5;  ///< of the best noun's weight, for a topic to be preferred
constexpr double leastShare = 0.35; ///< of the best phrase's weight, for one that qualifies it

/// What a unit measures, where the words around it do not say.
struct UnitWord {
    QStringView unit;
    QStringView word;
};
constexpr std::array unitWords = {
    UnitWord{u"m", u"length"},     UnitWord{u"m²", u"area"},   UnitWord{u"m³", u"volume"},
    UnitWord{u"kg", u"weight"},    UnitWord{u"m/s", u"speed"}, UnitWord{u"°C", u"temperature"},
    UnitWord{u"W", u"power"},      UnitWord{u"J", u"energy"},  UnitWord{u"B", u"data"},
    UnitWord{u"Hz", u"frequency"}, UnitWord{u"V", u"voltage"}, UnitWord{u"A", u"current"},
};

constexpr double leastDistance = 100; ///< metres; what is shorter is a length

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', most - 1);
    return text.left(space > most / 2 ? space : most - 1) + u'…';
}

/// The fact's claim that names it: of a quotation the longest, else the first by article id.
const Claim &namingClaim(const Fact &fact, const Alignment &alignment)
{
    const auto key = [&](ClaimIndex index) {
        const Claim &claim = alignment.claim(index);
        const qsizetype longer =
            fact.kind == FactKind::Quote && claim.isQuote() ? -claim.span.length() : 0;
        return std::tuple(claim.isIndirect(), longer,
                          QStringView(alignment.article(claim.article).id), claim.span.begin());
    };
    return alignment.claim(*std::ranges::min_element(fact.claims, {}, key));
}

/// The speaker that most claims name; of equals the fullest, then the first by letters.
QString speakerOf(const Fact &fact, const Alignment &alignment)
{
    QHash<QString, int> counts;
    for (const ClaimIndex index : fact.claims) {
        const Claim &claim = alignment.claim(index);
        if (const auto *quote = std::get_if<Quote>(&claim.value))
            ++counts[quote->speaker];
    }
    counts.remove(QString());
    QString best;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const auto key = [&](const QString &name) {
            return std::tuple(-counts.value(name), -name.size(), name);
        };
        if (best.isEmpty() || key(it.key()) < key(best))
            best = it.key();
    }
    return best;
}

QString quoteLabel(const Fact &fact, const Alignment &alignment)
{
    const QString speaker = speakerOf(fact, alignment);
    const QString name =
        speaker.size() > 18 ? speaker.sliced(speaker.lastIndexOf(u' ') + 1) : speaker;
    QString words = alignment.text(namingClaim(fact, alignment)).toString().simplified();
    while (!words.isEmpty() && u",.;:"_s.contains(words.back()))
        words.chop(1);
    const qsizetype room = mostLetters - (name.isEmpty() ? 2 : name.size() + 4);
    const QString quoted = u"“%1”"_s.arg(shortened(words, std::max<qsizetype>(room, 12)));
    return name.isEmpty() ? quoted : name + u": "_s + quoted;
}

/// "jobs", "school counsellors": the counted noun as most of the claims write it.
QString countedNoun(const Fact &fact, const Alignment &alignment, const Lexicon &lexicon)
{
    QHash<QString, int> nouns;
    for (const ClaimIndex index : fact.claims) {
        const Claim &claim = alignment.claim(index);
        const auto *quantity = std::get_if<Quantity>(&claim.value);
        if (!quantity || quantity->unit.isEmpty())
            continue;
        const QString text = alignment.text(claim).toString().simplified();
        qsizetype noun = text.size();
        while (noun > 0 &&
               (text[noun - 1].isLetter() || text[noun - 1] == u' ' || text[noun - 1] == u'-'))
            --noun;
        QStringList words = text.sliced(noun).split(u' ', Qt::SkipEmptyParts);
        while (!words.isEmpty() &&
               lexicon.isAny(lexicon.find(words.front()),
                             {WordClass::Numeral, WordClass::Scale, WordClass::StopWord,
                              WordClass::Unit, WordClass::Fraction}))
            words.removeFirst();
        // "BRIT JOBS" is shouted, "GPUs" is not.
        const QString joined = words.join(u' ');
        const bool shouted = joined.size() > 4 && joined == joined.toUpper();
        const QString found = shouted ? joined.toLower() : joined;
        ++nouns[found.isEmpty() || found.startsWith(u'-') ? quantity->unit : found];
    }
    QString best;
    for (auto it = nouns.cbegin(); it != nouns.cend(); ++it) {
        const auto key = [&](const QString &noun) {
            return std::tuple(-nouns.value(noun), -noun.size(), noun);
        };
        if (best.isEmpty() || key(it.key()) < key(best))
            best = it.key();
    }
    return best == u"person" ? u"people"_s : best;
}

/// What the dimension says of what is measured, when nothing else does.
QString dimensionWord(const Magnitude &magnitude, bool age)
{
    if (age)
        return u"age"_s;
    switch (magnitude.dimension) {
    case Dimension::Money:
        return u"amount"_s;
    case Dimension::Ratio:
        return magnitude.low > 1 ? u"multiple"_s : u"share"_s;
    case Dimension::Points:
        return u"points"_s;
    case Dimension::Span:
        return u"duration"_s;
    case Dimension::Rank:
        return u"rank"_s;
    case Dimension::Score:
        return u"score"_s;
    case Dimension::Date:
        return magnitude.date.month == 0 ? u"year"_s : u"date"_s;
    case Dimension::Time:
        return u"time"_s;
    case Dimension::Physical:
        if (magnitude.unit == u"m" && magnitude.low >= leastDistance)
            return u"distance"_s;
        for (const UnitWord &word : unitWords) {
            if (word.unit == magnitude.unit)
                return word.word.toString();
        }
        return u"measure"_s;
    case Dimension::Count:
        break;
    }
    return u"number"_s;
}

bool isAge(const Fact &fact, const Alignment &alignment)
{
    return std::ranges::all_of(fact.claims, [&](ClaimIndex index) {
        const Claim &claim = alignment.claim(index);
        return tellsAge(claim, alignment.article(claim.article).text);
    });
}

/// The names a fact can have, the best first.
class NumberLabel
{
public:
    NumberLabel(const Fact &fact, const Alignment &alignment, const Lexicon &lexicon)
        : m_phrases(labelPhrases(fact, alignment, lexicon))
        , m_magnitude(magnitudeOf(namingClaim(fact, alignment).value))
        , m_age(isAge(fact, alignment))
    {
        const Claim &claim = namingClaim(fact, alignment);
        const QStringView text = alignment.article(claim.article).text;
        m_context = context(claim, text);
        m_dateline = m_magnitude.dimension == Dimension::Date && isDateline(claim, text);
        m_named = std::ranges::any_of(m_phrases, [](const LabelPhrase &phrase) {
            return phrase.part == LabelPart::Name || phrase.joined;
        });
        if (m_magnitude.unit == u"m")
            m_length = lengthByWords(claim, text);
        m_isMinute = std::ranges::any_of(fact.claims, [&](ClaimIndex index) {
            const Claim &other = alignment.claim(index);
            return tellsMinute(other, alignment.article(other.article).text);
        });
        if (m_magnitude.dimension != Dimension::Count)
            return;
        m_what = countedNoun(fact, alignment, lexicon);
        if (!m_what.isEmpty() && alignment.text(claim).endsWith(m_what, Qt::CaseInsensitive))
            m_phrase = countedPhrase(m_what, claim, text, mostLetters);
    }

    /// Shape: at least one; never empty.
    [[nodiscard]] std::vector<QString> choices() const
    {
        const QString what = whatIsMeasured();
        std::vector<QString> choices;
        if (m_dateline)
            choices.push_back(u"Date of the report"_s);
        for (const LabelPhrase &phrase : qualifiers(what))
            choices.push_back(composed(phrase.text, what));
        const auto addOnce = [&](const QString &choice) {
            if (!choice.isEmpty() && !std::ranges::contains(choices, choice))
                choices.push_back(choice);
        };
        if (!m_phrase.isEmpty())
            addOnce(capitalised(m_phrase));
        // "In … I have never seen": of a time, no noun beside it says what lasted.
        const bool loose = m_magnitude.dimension == Dimension::Span && what == u"duration" &&
                           !m_context.isEmpty() && !m_named;
        if (loose)
            choices.insert(choices.begin(), capitalised(what) + u": "_s + m_context);
        QString dimension = dimensionWord(m_magnitude, m_age);
        if (choices.empty() && (what != dimension || m_context.isEmpty()))
            addOnce(capitalised(what));
        if (!m_context.isEmpty())
            addOnce(capitalised(what.size() < 16 ? what : dimension) + u": "_s + m_context);
        return choices;
    }

private:
    [[nodiscard]] const LabelPhrase *bestNoun() const
    {
        const auto found = std::ranges::find(m_phrases, LabelPart::Noun, &LabelPhrase::part);
        return found == m_phrases.end() ? nullptr : &*found;
    }
    /// "a fine of …", "a zone of …"
    [[nodiscard]] const LabelPhrase *headNoun() const
    {
        const LabelPhrase *best = bestNoun();
        for (const LabelPhrase &phrase : m_phrases) {
            if (phrase.head && phrase.weight >= topicShare * best->weight)
                return &phrase;
        }
        return nullptr;
    }
    /// The best topic that can name such a value.
    [[nodiscard]] const LabelPhrase *bestTopic(QStringView use) const
    {
        for (const LabelPhrase &phrase : m_phrases) {
            const bool fits =
                phrase.part == LabelPart::Topic && phrase.use.split(u' ').contains(use);
            // What an amount of money rises to is no rise.
            if (fits && !(phrase.isChange && m_magnitude.dimension == Dimension::Money))
                return &phrase;
        }
        return nullptr;
    }

    [[nodiscard]] bool isShareOrAmount() const
    {
        return m_magnitude.dimension == Dimension::Money ||
               m_magnitude.dimension == Dimension::Ratio ||
               m_magnitude.dimension == Dimension::Points;
    }

    [[nodiscard]] bool countsPeople() const
    {
        return m_what == u"people" || m_what == u"lives" || m_what == u"number" || m_what.isEmpty();
    }

    [[nodiscard]] QString whatIsMeasured() const
    {
        QString dimension = dimensionWord(m_magnitude, m_age);
        if (m_age || m_magnitude.dimension == Dimension::Score)
            return dimension;
        if (m_magnitude.dimension == Dimension::Rank && m_isMinute)
            return u"minute"_s;
        const bool counts = m_magnitude.dimension == Dimension::Count;
        const bool dated =
            m_magnitude.dimension == Dimension::Date || m_magnitude.dimension == Dimension::Time;
        const bool spans = m_magnitude.dimension == Dimension::Span;
        const bool sized = m_magnitude.dimension == Dimension::Physical;
        if (counts && !countsPeople())
            return m_what;
        const QStringView use = counts  ? u"people"
                                : dated ? u"date"
                                : spans ? u"span"
                                : sized ? u"size"
                                        : u"measure";
        // Of metres alone the words say whether they go up, along or across.
        const LabelPhrase *topic = sized && m_magnitude.unit != u"m" ? nullptr : bestTopic(use);
        if (counts && !topic && !m_phrase.isEmpty())
            return m_phrase;
        if (!m_length.isEmpty())
            return m_length;
        if (const LabelPhrase *head =
                dated || (counts && topic) || (sized && m_magnitude.unit != u"m") ? nullptr
                                                                                  : headNoun())
            return head->text;
        if (counts && !topic && !m_what.isEmpty())
            return m_what;
        const LabelPhrase *noun = counts || spans || sized ? nullptr : bestNoun();
        const bool ranks = m_magnitude.dimension == Dimension::Rank;
        const bool takesTopic =
            topic && !ranks && (!noun || topic->weight >= topicShare * noun->weight);
        const LabelPhrase *chosen = takesTopic ? topic : noun;
        if (!chosen || (chosen == noun && isShareOrAmount() && !noun->joined))
            return dimension; // the noun says whose it is
        if (dated || ranks)
            return chosen->text + u' ' + dimension;
        return chosen->text;
    }

    /// Names first, then noun phrases that are not what is measured; none where the words after a
    /// count say what is counted. Where none weighs enough, the best of those that weigh little.
    [[nodiscard]] std::vector<LabelPhrase> qualifiers(const QString &what) const
    {
        std::vector<LabelPhrase> found = qualifiers(what, leastShare);
        if (found.empty()) {
            found = qualifiers(what, 0);
            found.resize(std::min(found.size(), size_t(1)));
        }
        return found;
    }

    /// Unit: `least` is a share of the heaviest phrase's weight.
    [[nodiscard]] std::vector<LabelPhrase> qualifiers(const QString &what, double least) const
    {
        std::vector<LabelPhrase> names;
        std::vector<LabelPhrase> others;
        double heaviest = 0;
        for (const LabelPhrase &phrase : m_phrases)
            heaviest = std::max(heaviest, phrase.plainWeight);
        for (const LabelPhrase &phrase : m_phrases) {
            const bool repeats = what.contains(phrase.text, Qt::CaseInsensitive) ||
                                 phrase.text.contains(what, Qt::CaseInsensitive);
            if (repeats || phrase.part == LabelPart::Topic || phrase.weight < least * heaviest)
                continue;
            if (phrase.part == LabelPart::Name)
                names.push_back(phrase);
            else if (m_phrase.isEmpty())
                others.push_back(phrase);
        }
        std::ranges::move(others, std::back_inserter(names));
        return names;
    }

    [[nodiscard]] static QString composed(const QString &of, const QString &what)
    {
        const qsizetype room = mostLetters - what.size() - 2;
        if (room < 6)
            return capitalised(shortened(what, mostLetters));
        QString name = of;
        while (name.size() > room && name.contains(u' '))
            name = name.sliced(name.indexOf(u' ') + 1);
        return capitalised(shortened(name, room)) + u": "_s + what;
    }

    std::vector<LabelPhrase> m_phrases;
    Magnitude m_magnitude;
    QString m_what;       ///< the counted noun
    QString m_phrase;     ///< the counted noun with the words after it
    QString m_length;     ///< "depth", "height"
    QString m_context;    ///< of the sentence
    bool m_named = false; ///< a name or what "of" joins to the number is near
    bool m_dateline = false;
    bool m_isMinute = false; ///< of a match: "the 67th minute"
    bool m_age = false;
};

/// A fact's place by its claims alone, whatever the order of the articles.
std::tuple<QStringView, qsizetype, qsizetype> canonicalPlace(const Fact &fact,
                                                             const Alignment &alignment)
{
    std::tuple<QStringView, qsizetype, qsizetype> first{};
    bool known = false;
    for (const ClaimIndex index : fact.claims) {
        const Claim &claim = alignment.claim(index);
        const std::tuple<QStringView, qsizetype, qsizetype> place(
            alignment.article(claim.article).id, claim.span.begin(), -claim.span.end());
        if (!known || place < first)
            first = place;
        known = true;
    }
    return first;
}

/// The names that facts have.
class TakenLabels
{
public:
    [[nodiscard]] bool contains(const QString &label) const { return m_taken.contains(label); }
    void insert(const QString &label) { m_taken.insert(label); }

    /// "Score (2)": the first of these that no other fact has.
    [[nodiscard]] QString numbered(const QString &label)
    {
        for (int &number = m_numbers[label];;) {
            number = std::max(number + 1, 2);
            QString choice = u"%1 (%2)"_s.arg(label, QString::number(number));
            if (!contains(choice))
                return choice;
        }
    }

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_numbers; ///< the last that a label was given: those below are taken
};

} // namespace

void nameFacts(Alignment &alignment, const Lexicon &lexicon)
{
    using Placed = std::pair<std::tuple<QStringView, qsizetype, qsizetype>, Fact *>;
    std::vector<Placed> facts;
    facts.reserve(alignment.facts.size());
    for (Fact &fact : alignment.facts)
        facts.emplace_back(canonicalPlace(fact, alignment), &fact);
    std::ranges::sort(facts, {}, &Placed::first);
    TakenLabels taken;
    for (Fact *fact : facts | std::views::values) {
        if (fact->kind == FactKind::Quote) {
            fact->label = quoteLabel(*fact, alignment);
            continue;
        }
        const std::vector<QString> choices = NumberLabel(*fact, alignment, lexicon).choices();
        const auto free = std::ranges::find_if(
            choices, [&](const QString &choice) { return !taken.contains(choice); });
        fact->label = free == choices.end() ? taken.numbered(choices.front()) : *free;
        taken.insert(fact->label);
    }
}

} // namespace crosscheck
