// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim/token.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstdint>
#include <expected>
#include <span>
#include <vector>

namespace crosscheck
{

/// What a word can be. One table of resources/lexicon for each; its header explains the columns.
enum class WordClass : std::uint8_t {
    Numeral,      ///< numerals.tsv: one … ninety, dozen, half; value
    Scale,        ///< scales.tsv: thousand, million, bn; value
    Ordinal,      ///< ordinals.tsv: first, second …; value
    Fraction,     ///< fractions.tsv: half, third, quarter; value
    Multiplier,   ///< multipliers.tsv: doubled, halved, twice; value
    Unit,         ///< units.tsv: value = factor, text = base unit, extra = offset or kind
    Currency,     ///< currencies.tsv: value = factor, text = ISO code
    Month,        ///< months.tsv: value = 1..12
    Weekday,      ///< weekdays.tsv: value = 1..7
    BoundBefore,  ///< bounds-before.tsv: text = bound
    BoundAfter,   ///< bounds-after.tsv: text = bound
    Identifier,   ///< identifiers.tsv: a number after such a word is a name
    Function,     ///< function-words.tsv: what ends a noun phrase
    Plural,       ///< plurals.tsv: irregular plurals; text = singular
    NotNoun,      ///< not-nouns.tsv: words with -s that are no counted noun
    Idiom,        ///< idioms.tsv: phrases that hold a number word and count nothing
    ChangeVerb,   ///< change-verbs.tsv: rose, down, from: the number after it is a step or an end
    ImpliedNoun,  ///< implied-nouns.tsv: what a bare count beside it counts; text = the noun
    ScoreWord,    ///< score-words.tsv: beat, voted: "3-1" beside it is a score
    Abbreviation, ///< abbreviations.tsv: a period after it ends no sentence
    SpeechVerb,   ///< speech-verbs.tsv
    Title,        ///< titles.tsv: text = gender (m, f or empty)
    Pronoun,      ///< pronouns.tsv: text = gender
    FirstName,    ///< first-names.tsv: text = gender
    Role,         ///< roles.tsv: offices and occupations
    Synonym,      ///< synonyms.tsv: text = the group's name
    StopWord,     ///< stop-words.tsv: say nothing about what is measured
    Organisation, ///< organisations.tsv: words that make a name an organisation's
    Elision,      ///< elisions.tsv: words whose head an apostrophe stands for
    Spelling,     ///< spellings.tsv: text = the form that a variant is held to be
    Negation,     ///< negations.tsv: not, never, without …
    Period,       ///< periods.tsv: text = period, extra = side of the number
    Thing,        ///< things.tsv: counted nouns; text = kind, extra = wider kind
    Change,       ///< changes.tsv: words of rising and falling
    Opener,       ///< sentence-openers.tsv: words with a capital that are no part of a name
    TermCue,      ///< term-cues.tsv: marks after one hold a term or title
    Demonym,      ///< demonyms.tsv: peoples, faiths, parties; no names
    SpeechNoun,   ///< speech-nouns.tsv: claim, remark, warning
};
constexpr int wordClassCount = int(WordClass::SpeechNoun) + 1;

/// One meaning of a word or phrase.
struct LexiconEntry {
    WordClass wordClass{};
    bool exactCase = false; ///< `form` must be met letter for letter ("MW" is not "mW")
    QString form;           ///< as the table writes it
    double value = 0;
    QString text;
    QString extra;
    std::vector<LexemeId> words; ///< the lexemes of a phrase, or of the one word
};

/// A table that cannot be used. `line` counts from 1; 0 where the whole file is meant.
struct LexiconError {
    QString file;
    int line = 0;
    QString cause;
};
[[nodiscard]] QString words(const LexiconError &error);

/// The words that the extractors know, compiled from the tables in resources/lexicon. Immutable
/// once loaded; handed in, never global; safe to read from several threads. Looking a word up
/// allocates nothing: one hash, one probe.
class Lexicon
{
public:
    /// Reads the built-in tables, and on top of them those of `userFolder` (none when empty): a
    /// table there has the name and columns of a built-in one, and adds to it. Errors: the first
    /// line that cannot be read, or a table with an unknown name.
    [[nodiscard]] static std::expected<Lexicon, LexiconError> load(const QString &userFolder = {});

    /// The word's id, or 0 when it is in no table. Case does not matter. O(length of the word).
    [[nodiscard]] LexemeId find(QStringView word) const { return find(word, hashOf(word)); }
    [[nodiscard]] LexemeId find(QStringView word, std::uint32_t hash) const;
    /// The hash that find() takes: of the word with its case folded.
    [[nodiscard]] static std::uint32_t hashOf(QStringView word);
    static constexpr std::uint32_t hashSeed = 2166136261U;
    [[nodiscard]] static constexpr std::uint32_t hashed(std::uint32_t hash, char16_t folded)
    {
        return (hash ^ folded) * 16777619U;
    }
    [[nodiscard]] static char16_t folded(char16_t unit)
    {
        if (unit < 0x80)
            return unit >= u'A' && unit <= u'Z' ? char16_t(unit + 32) : unit;
        return foldedBeyondAscii(unit);
    }

    [[nodiscard]] bool is(LexemeId lexeme, WordClass wordClass) const
    {
        return (m_classes[size_t(lexeme)] & bit(wordClass)) != 0;
    }
    [[nodiscard]] bool isAny(LexemeId lexeme, std::initializer_list<WordClass> classes) const
    {
        std::uint64_t bits = 0;
        for (const WordClass c : classes)
            bits |= bit(c);
        return (m_classes[size_t(lexeme)] & bits) != 0;
    }
    /// The one-word entry of that class; null where there is none. `written` decides between
    /// entries that differ in case alone.
    [[nodiscard]] const LexiconEntry *entry(LexemeId lexeme, WordClass wordClass,
                                            QStringView written = {}) const
    {
        return is(lexeme, wordClass) ? entryOf(lexeme, wordClass, written) : nullptr;
    }

    struct Match {
        const LexiconEntry *entry = nullptr;
        size_t length = 0; ///< tokens
        explicit operator bool() const { return entry != nullptr; }
    };
    /// The longest entry of that class, of one word or more, that begins at tokens[at]. Hyphens
    /// between the words of a phrase are passed over; a break is not.
    [[nodiscard]] Match match(std::span<const Token> tokens, size_t at, WordClass wordClass,
                              QStringView text) const
    {
        if (at >= tokens.size() || !is(tokens[at].lexeme, wordClass))
            return {};
        return longestAt(tokens, at, wordClass, text);
    }
    /// The longest entry of that class that ends just before tokens[end].
    [[nodiscard]] Match matchBefore(std::span<const Token> tokens, size_t end, WordClass wordClass,
                                    QStringView text) const;

private:
    struct Slot {
        std::uint32_t hash = 0;
        LexemeId lexeme{};
    };
    [[nodiscard]] static constexpr std::uint64_t bit(WordClass wordClass)
    {
        return std::uint64_t(1) << int(wordClass);
    }
    [[nodiscard]] static char16_t foldedBeyondAscii(char16_t unit);
    [[nodiscard]] const LexiconEntry *entryOf(LexemeId lexeme, WordClass wordClass,
                                              QStringView written) const;
    [[nodiscard]] Match longestAt(std::span<const Token> tokens, size_t at, WordClass wordClass,
                                  QStringView text) const;
    std::expected<void, LexiconError> readTable(const QString &path, const QString &name);
    void add(LexiconEntry entry);
    void addInflected(LexiconEntry entry, bool plural);
    LexemeId intern(QStringView word);
    void grow();
    void index();
    [[nodiscard]] static bool fits(const LexiconEntry &entry, std::span<const Token> tokens,
                                   size_t at, QStringView text, size_t *length);

    std::vector<Slot> m_slots;
    std::vector<QString> m_words;         ///< folded; [0] is empty
    std::vector<std::uint64_t> m_classes; ///< of each lexeme, phrases by their first word
    std::vector<LexiconEntry> m_entries;
    std::vector<std::vector<std::uint32_t>> m_byFirst; ///< entries by first word, longest first
    std::vector<std::vector<std::uint32_t>> m_byLast;
};

} // namespace crosscheck
