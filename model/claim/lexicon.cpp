// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim/lexicon.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// What a table's rows mean to the loader.
struct Table {
    QStringView name;
    WordClass wordClass;
    bool inflected = false; ///< the loader adds the regular plural
};

constexpr std::array tables = {
    Table{u"numerals.tsv", WordClass::Numeral},
    Table{u"scales.tsv", WordClass::Scale},
    Table{u"ordinals.tsv", WordClass::Ordinal},
    Table{u"fractions.tsv", WordClass::Fraction},
    Table{u"multipliers.tsv", WordClass::Multiplier},
    Table{u"units.tsv", WordClass::Unit, true},
    Table{u"currencies.tsv", WordClass::Currency, true},
    Table{u"months.tsv", WordClass::Month},
    Table{u"weekdays.tsv", WordClass::Weekday},
    Table{u"bounds-before.tsv", WordClass::BoundBefore},
    Table{u"bounds-after.tsv", WordClass::BoundAfter},
    Table{u"identifiers.tsv", WordClass::Identifier},
    Table{u"function-words.tsv", WordClass::Function},
    Table{u"plurals.tsv", WordClass::Plural},
    Table{u"not-nouns.tsv", WordClass::NotNoun},
    Table{u"idioms.tsv", WordClass::Idiom},
    Table{u"change-verbs.tsv", WordClass::ChangeVerb},
    Table{u"implied-nouns.tsv", WordClass::ImpliedNoun},
    Table{u"score-words.tsv", WordClass::ScoreWord},
    Table{u"abbreviations.tsv", WordClass::Abbreviation},
    Table{u"speech-verbs.tsv", WordClass::SpeechVerb},
    Table{u"titles.tsv", WordClass::Title},
    Table{u"pronouns.tsv", WordClass::Pronoun},
    Table{u"first-names.tsv", WordClass::FirstName},
    Table{u"roles.tsv", WordClass::Role, true},
    Table{u"synonyms.tsv", WordClass::Synonym, true},
    Table{u"stop-words.tsv", WordClass::StopWord},
    Table{u"organisations.tsv", WordClass::Organisation},
    Table{u"spellings.tsv", WordClass::Spelling},
    Table{u"negations.tsv", WordClass::Negation},
    Table{u"periods.tsv", WordClass::Period},
    Table{u"things.tsv", WordClass::Thing},
    Table{u"changes.tsv", WordClass::Change},
    Table{u"elisions.tsv", WordClass::Elision},
    Table{u"sentence-openers.tsv", WordClass::Opener},
    Table{u"term-cues.tsv", WordClass::TermCue},
    Table{u"demonyms.tsv", WordClass::Demonym},
    Table{u"speech-nouns.tsv", WordClass::SpeechNoun},
};

/// SI prefixes as news use them. Source: BIPM, The International System of Units, 9th edition,
/// table 7.
struct Prefix {
    QStringView symbol;
    QStringView name;
    double factor;
};
constexpr std::array prefixes = {
    Prefix{u"k", u"kilo", 1e3},   Prefix{u"M", u"mega", 1e6},   Prefix{u"G", u"giga", 1e9},
    Prefix{u"T", u"tera", 1e12},  Prefix{u"P", u"peta", 1e15},  Prefix{u"E", u"exa", 1e18},
    Prefix{u"c", u"centi", 1e-2}, Prefix{u"m", u"milli", 1e-3}, Prefix{u"µ", u"micro", 1e-6},
    Prefix{u"μ", u"micro", 1e-6}, Prefix{u"n", u"nano", 1e-9},  Prefix{u"h", u"hecto", 1e2},
    Prefix{u"d", u"deci", 1e-1},
};

QString pluralOf(const QString &word)
{
    if (word.endsWith(u"y") && word.size() > 2 && !u"aeiou"_s.contains(word[word.size() - 2]))
        return word.chopped(1) + u"ies"_s;
    if (word.endsWith(u"s") || word.endsWith(u"x") || word.endsWith(u"ch") || word.endsWith(u"sh"))
        return word + u"es"_s;
    return word + u's';
}

/// Tables whose words are worth something, and those whose third column says what of.
bool needsNumber(WordClass wordClass)
{
    using enum WordClass;
    return wordClass == Numeral || wordClass == Scale || wordClass == Ordinal ||
           wordClass == Fraction || wordClass == Multiplier || wordClass == Unit ||
           wordClass == Currency || wordClass == Month;
}
bool needsKind(WordClass wordClass)
{
    using enum WordClass;
    return wordClass == Scale || wordClass == Unit || wordClass == Currency;
}

std::vector<QByteArrayView> lines(QByteArrayView bytes)
{
    std::vector<QByteArrayView> found;
    for (qsizetype begin = 0; begin <= bytes.size();) {
        const qsizetype newline = bytes.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        found.push_back(bytes.sliced(begin, end - begin));
        begin = end + 1;
    }
    return found;
}

/// What the columns behind the words say. Errors: what is wrong with them, in words.
std::expected<LexiconEntry, QString> readRow(QStringView row, WordClass wordClass)
{
    const QList<QStringView> columns = row.split(u'\t');
    const auto column = [&](qsizetype at) {
        return at < columns.size() ? columns[at].trimmed() : QStringView();
    };
    LexiconEntry entry{.wordClass = wordClass};
    const QStringView number = column(1);
    bool isNumber = false;
    entry.value = number.isEmpty() ? 0 : number.toDouble(&isNumber);
    if (!number.isEmpty() && !isNumber)
        return std::unexpected(u"the second column is no number: “%1”"_s.arg(number));
    if (number.isEmpty() && needsNumber(wordClass))
        return std::unexpected(u"the second column, after a tab, needs a number"_s);
    entry.text = column(2).toString();
    if (entry.text.isEmpty() && needsKind(wordClass))
        return std::unexpected(u"the third column is missing; the header of the built-in table "
                               "says what belongs there"_s);
    entry.extra = column(3).toString();
    return entry;
}

/// The pieces of a table's word or phrase as the lexer would cut them: "km/h" is three, and the
/// hyphen of "light-year" is none.
std::vector<QStringView> pieces(QStringView form)
{
    const auto inWord = [](QChar c) {
        return c.isLetterOrNumber() ? c.category() != QChar::Number_Other
                                    : c.isMark() || c == u'\'' || c == u'’';
    };
    std::vector<QStringView> found;
    for (qsizetype at = 0; at < form.size();) {
        qsizetype end = at + 1;
        if (inWord(form[at])) {
            while (end < form.size() && inWord(form[end]))
                ++end;
        }
        const bool between = form[at] == u'-' && !found.empty() && end < form.size();
        if (!form[at].isSpace() && !between)
            found.push_back(form.sliced(at, end - at));
        at = end;
    }
    return found;
}

/// True when the tokens are written letter for letter as the form, white space and hyphens apart.
bool isWritten(QStringView form, std::span<const Token> tokens, QStringView text)
{
    qsizetype at = 0;
    for (const Token &token : tokens) {
        const QStringView written = token.span().of(text);
        while (at < form.size() && (form[at].isSpace() || form[at] == u'-'))
            ++at;
        if (token.kind == TokenKind::LineBreak || written == u"-")
            continue;
        if (!form.sliced(at).startsWith(written))
            return false;
        at += written.size();
    }
    return at == form.size();
}

} // namespace

QString words(const LexiconError &error)
{
    if (error.line == 0)
        return u"%1: %2"_s.arg(error.file, error.cause);
    return u"%1, line %2: %3"_s.arg(error.file, QString::number(error.line), error.cause);
}

std::expected<Lexicon, LexiconError> Lexicon::load(const QString &userFolder)
{
    Lexicon lexicon;
    lexicon.m_slots.resize(1 << 14);
    lexicon.m_words.emplace_back();
    lexicon.m_classes.push_back(0);
    for (const Table &table : tables) {
        const QString path = u":/lexicon/%1"_s.arg(table.name);
        if (!QFile::exists(path))
            continue;
        if (auto read = lexicon.readTable(path, table.name.toString()); !read)
            return std::unexpected(read.error());
    }
    const QDir user(userFolder);
    const QStringList own = userFolder.isEmpty()
                                ? QStringList{}
                                : user.entryList({u"*.tsv"_s}, QDir::Files, QDir::Name);
    for (const QString &name : own) {
        if (name == u"debris.tsv")
            continue; // read by the rules for debris
        if (auto read = lexicon.readTable(user.filePath(name), name); !read)
            return std::unexpected(read.error());
    }
    lexicon.index();
    return lexicon;
}

char16_t Lexicon::foldedBeyondAscii(char16_t unit)
{
    if (unit == u'’')
        return u'\'';
    return QChar(unit).toCaseFolded().unicode();
}

std::uint32_t Lexicon::hashOf(QStringView word)
{
    std::uint32_t hash = hashSeed;
    for (const QChar c : word)
        hash = hashed(hash, folded(c.unicode()));
    return hash;
}

LexemeId Lexicon::find(QStringView word, std::uint32_t hash) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        const Slot &slot = m_slots[at];
        if (slot.lexeme == LexemeId{})
            return {};
        if (slot.hash != hash)
            continue;
        const QString &known = m_words[size_t(slot.lexeme)];
        if (known.size() == word.size() &&
            std::equal(word.begin(), word.end(), known.begin(), [](QChar a, QChar b) {
                return a == b || folded(a.unicode()) == b.unicode();
            }))
            return slot.lexeme;
    }
}

const LexiconEntry *Lexicon::entryOf(LexemeId lexeme, WordClass wordClass,
                                     QStringView written) const
{
    for (const std::uint32_t at : m_byFirst[size_t(lexeme)]) {
        const LexiconEntry &entry = m_entries[at];
        if (entry.wordClass == wordClass && entry.words.size() == 1 &&
            (!entry.exactCase || written.isEmpty() || entry.form == written))
            return &entry;
    }
    return nullptr;
}

/// True when the entry's words stand at tokens[at…]; `length` counts the tokens, hyphens between
/// included.
bool Lexicon::fits(const LexiconEntry &entry, std::span<const Token> tokens, size_t at,
                   QStringView text, size_t *length)
{
    size_t i = at;
    for (size_t word = 0; word < entry.words.size(); ++word, ++i) {
        if (word > 0 && i + 1 < tokens.size() && tokens[i].kind == TokenKind::Symbol &&
            !tokens[i].spaceBefore && tokens[i].span().of(text) == u"-")
            ++i;
        while (word > 0 && i < tokens.size() && tokens[i].kind == TokenKind::LineBreak)
            ++i;
        if (i >= tokens.size() || tokens[i].lexeme != entry.words[word])
            return false;
    }
    *length = i - at;
    return !entry.exactCase || isWritten(entry.form, tokens.subspan(at, *length), text);
}

Lexicon::Match Lexicon::longestAt(std::span<const Token> tokens, size_t at, WordClass wordClass,
                                  QStringView text) const
{
    for (const std::uint32_t candidate : m_byFirst[size_t(tokens[at].lexeme)]) {
        const LexiconEntry &entry = m_entries[candidate];
        size_t length = 0;
        if (entry.wordClass == wordClass && fits(entry, tokens, at, text, &length))
            return {&entry, length};
    }
    return {};
}

Lexicon::Match Lexicon::matchBefore(std::span<const Token> tokens, size_t end, WordClass wordClass,
                                    QStringView text) const
{
    if (end == 0 || tokens[end - 1].lexeme == LexemeId{})
        return {};
    for (const std::uint32_t candidate : m_byLast[size_t(tokens[end - 1].lexeme)]) {
        const LexiconEntry &entry = m_entries[candidate];
        if (entry.wordClass != wordClass)
            continue;
        // Breaks and hyphens between the words make a phrase longer than its words.
        for (size_t length = entry.words.size(); length <= entry.words.size() * 2 && length <= end;
             ++length) {
            size_t found = 0;
            if (fits(entry, tokens, end - length, text, &found) && found == length)
                return {&entry, length};
        }
    }
    return {};
}

std::expected<void, LexiconError> Lexicon::readTable(const QString &path, const QString &name)
{
    const auto table = std::ranges::find(tables, QStringView(name), &Table::name);
    if (table == tables.end())
        return std::unexpected(LexiconError{path, 0, u"no table of this name is known"_s});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(LexiconError{path, 0, file.errorString()});
    const QByteArray bytes = file.readAll();
    int number = 0;
    for (const QByteArrayView line : lines(bytes)) {
        ++number;
        if (!line.isValidUtf8())
            return std::unexpected(LexiconError{path, number, u"the text is not in UTF-8"_s});
        const QString row = QString::fromUtf8(line.endsWith('\r') ? line.chopped(1) : line);
        if (row.trimmed().isEmpty() || row.startsWith(u'#'))
            continue;
        auto entry = readRow(row, table->wordClass);
        if (!entry)
            return std::unexpected(LexiconError{path, number, entry.error()});
        for (const QStringView form : QStringView(row).split(u'\t').front().tokenize(u'|')) {
            entry->form = form.trimmed().toString();
            if (entry->form.isEmpty())
                return std::unexpected(
                    LexiconError{path, number, u"the first column holds an empty word"_s});
            addInflected(*entry, table->inflected);
        }
    }
    return {};
}

/// A form that begins with `=` is met letter for letter and has no plural; with `+` it takes SI
/// prefixes.
void Lexicon::addInflected(LexiconEntry entry, bool plural)
{
    const bool prefixed = entry.form.size() > 1 && entry.form.startsWith(u'+');
    if (prefixed)
        entry.form.remove(0, 1);
    entry.exactCase = entry.form.size() > 1 && entry.form.startsWith(u'=');
    if (entry.exactCase)
        entry.form.remove(0, 1);
    if (prefixed) {
        for (const Prefix &prefix : prefixes) {
            LexiconEntry scaled = entry;
            scaled.form = u"%1%2"_s.arg(entry.exactCase ? prefix.symbol : prefix.name, entry.form);
            scaled.value = entry.value * prefix.factor;
            if (!entry.exactCase && plural) {
                LexiconEntry many = scaled;
                many.form = pluralOf(scaled.form);
                add(std::move(many));
            }
            add(std::move(scaled));
        }
    }
    if (plural && !entry.exactCase && entry.form.back().isLetter()) {
        LexiconEntry many = entry;
        many.form = pluralOf(entry.form);
        add(std::move(many));
    }
    add(std::move(entry));
}

void Lexicon::add(LexiconEntry entry)
{
    for (const QStringView word : pieces(entry.form))
        entry.words.push_back(intern(word));
    m_entries.push_back(std::move(entry));
}

LexemeId Lexicon::intern(QStringView word)
{
    const std::uint32_t hash = hashOf(word);
    if (const LexemeId known = find(word, hash); known != LexemeId{})
        return known;
    if (m_words.size() * 2 > m_slots.size())
        grow();
    const auto id = LexemeId(m_words.size());
    QString folded(word.size(), Qt::Uninitialized);
    std::ranges::transform(word, folded.begin(),
                           [](QChar c) { return QChar(Lexicon::folded(c.unicode())); });
    m_words.push_back(std::move(folded));
    m_classes.push_back(0);
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    while (m_slots[at].lexeme != LexemeId{})
        at = (at + 1) & mask;
    m_slots[at] = {hash, id};
    return id;
}

void Lexicon::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.lexeme == LexemeId{})
            continue;
        size_t at = slot.hash & mask;
        while (m_slots[at].lexeme != LexemeId{})
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

/// Longest phrases first, so that the first that fits is the longest; of equal ones the later
/// table's, so that an editor's own entry overrules a built-in one.
void Lexicon::index()
{
    m_byFirst.resize(m_words.size());
    m_byLast.resize(m_words.size());
    for (size_t at = 0; at < m_entries.size(); ++at) {
        const LexiconEntry &entry = m_entries[at];
        m_classes[size_t(entry.words.front())] |= bit(entry.wordClass);
        m_byFirst[size_t(entry.words.front())].push_back(std::uint32_t(at));
        m_byLast[size_t(entry.words.back())].push_back(std::uint32_t(at));
    }
    const auto longestFirst = [this](std::uint32_t a, std::uint32_t b) {
        const size_t left = m_entries[a].words.size();
        const size_t right = m_entries[b].words.size();
        return left != right ? left > right : a > b;
    };
    for (auto *lists : {&m_byFirst, &m_byLast}) {
        for (auto &list : *lists)
            std::ranges::sort(list, longestFirst);
    }
}

} // namespace crosscheck
