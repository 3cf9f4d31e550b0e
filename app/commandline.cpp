// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

using Outcome = std::expected<void, QString>;

/// An option that takes a value, and the commands that know it.
struct Option {
    QStringView name;
    std::array<bool, 3> known; ///< by Window, Compare, Extract
    Outcome (*set)(CommandLine &line, const QString &value);
};

template <QString CommandLine::*member>
Outcome setText(CommandLine &line, const QString &value)
{
    line.*member = value;
    return {};
}

Outcome setPaper(CommandLine &line, const QString &value)
{
    if (value.compare("a4"_L1, Qt::CaseInsensitive) == 0)
        line.paper = PaperSize::A4;
    else if (value.compare("letter"_L1, Qt::CaseInsensitive) == 0)
        line.paper = PaperSize::Letter;
    else
        return std::unexpected(u"--paper takes a4 or letter, not “%1”"_s.arg(value));
    return {};
}

Outcome setProfile(CommandLine &line, const QString &value)
{
    constexpr std::array<QStringView, 3> names{u"summary", u"findings", u"full"};
    const auto named = std::ranges::find(names, value.toLower());
    if (named == names.end())
        return std::unexpected(u"--profile takes summary, findings or full, not “%1”"_s.arg(value));
    line.profile = ReportProfile(named - names.begin());
    return {};
}

Outcome setDate(CommandLine &line, const QString &value)
{
    line.date = QDate::fromString(value, Qt::ISODate);
    if (!line.date.isValid())
        return std::unexpected(u"--date takes a day as YYYY-MM-DD, not “%1”"_s.arg(value));
    return {};
}

Outcome setSize(CommandLine &line, const QString &value)
{
    const QStringList sides = value.toLower().split('x'_L1);
    if (sides.size() == 2)
        line.size = QSize(sides[0].toInt(), sides[1].toInt());
    if (sides.size() != 2 || line.size.isEmpty())
        return std::unexpected(u"--size takes WIDTHxHEIGHT in pixels, not “%1”"_s.arg(value));
    return {};
}

std::optional<Verdict> verdictOf(const QString &word)
{
    for (int i = int(Verdict::Same); i <= int(Verdict::Added); ++i) {
        if (name(Verdict(i)) == word)
            return Verdict(i);
    }
    return {};
}

QString verdictNames()
{
    QStringList names;
    for (int i = int(Verdict::Same); i <= int(Verdict::Added); ++i)
        names += name(Verdict(i)).toString();
    return names.join(u", "_s);
}

Outcome setFailOn(CommandLine &line, const QString &value)
{
    for (const QString &part : value.split(','_L1)) {
        const auto verdict = verdictOf(part.trimmed().toLower());
        if (!verdict)
            return std::unexpected(
                u"--fail-on takes verdicts parted by commas (%1), not “%2”"_s.arg(verdictNames(),
                                                                                  part.trimmed()));
        if (!std::ranges::contains(line.failOn, *verdict))
            line.failOn.push_back(*verdict);
    }
    std::ranges::sort(line.failOn);
    return {};
}

constexpr std::array options{
    Option{u"base", {true, true, false}, setText<&CommandLine::base>},
    Option{u"json", {false, true, false}, setText<&CommandLine::json>},
    Option{u"csv", {false, true, false}, setText<&CommandLine::csv>},
    Option{u"pdf", {false, true, false}, setText<&CommandLine::pdf>},
    Option{u"html", {false, true, false}, setText<&CommandLine::html>},
    Option{u"memo", {false, true, false}, setText<&CommandLine::memo>},
    Option{u"memo-for", {false, true, false}, setText<&CommandLine::memoFor>},
    Option{u"paper", {false, true, false}, setPaper},
    Option{u"profile", {false, true, false}, setProfile},
    Option{u"date", {false, true, false}, setDate},
    Option{u"fail-on", {false, true, false}, setFailOn},
    Option{u"screenshot", {true, false, false}, setText<&CommandLine::screenshot>},
    Option{u"size", {true, false, false}, setSize},
};

/// Options of Qt and of the session manager, each with one value: QApplication reads them, so the
/// window must let them pass.
bool belongsToQt(QStringView argument)
{
    constexpr std::array<QStringView, 3> names{u"platform", u"style", u"session"};
    const QStringView bare = argument.sliced(argument.startsWith("--"_L1) ? 2 : 1);
    return std::ranges::contains(names, bare);
}

class Parser
{
public:
    explicit Parser(const QStringList &arguments)
        : m_rest(arguments)
    {
    }

    std::expected<CommandLine, QString> parse()
    {
        takeCommand();
        while (!m_rest.isEmpty()) {
            if (auto taken = takeArgument(); !taken)
                return std::unexpected(taken.error());
            if (m_line.command == Command::Help || m_line.command == Command::Version)
                return CommandLine{.command = m_line.command};
        }
        if (auto sound = check(); !sound)
            return std::unexpected(sound.error());
        return m_line;
    }

private:
    void takeCommand()
    {
        const QString first = m_rest.value(0);
        if (first == "compare"_L1)
            m_line.command = Command::Compare;
        else if (first == "extract"_L1)
            m_line.command = Command::Extract;
        else
            return;
        m_rest.removeFirst();
    }

    Outcome takeArgument()
    {
        const QString argument = m_rest.takeFirst();
        if (m_onlyInputs || !argument.startsWith('-'_L1) || argument == "-"_L1)
            m_line.inputs += argument;
        else if (argument == "--"_L1)
            m_onlyInputs = true;
        else if (argument == "--help"_L1 || argument == "-h"_L1)
            m_line.command = Command::Help;
        else if (argument == "--version"_L1 || argument == "-v"_L1)
            m_line.command = Command::Version;
        else if (m_line.command == Command::Window && belongsToQt(argument))
            m_rest.removeFirst();
        else
            return takeOption(argument);
        return {};
    }

    Outcome takeOption(const QString &argument)
    {
        const qsizetype equals = argument.indexOf('='_L1);
        const QStringView bare = QStringView(argument).first(equals < 0 ? argument.size() : equals);
        const auto option = std::ranges::find_if(options, [&](const Option &known) {
            return bare.startsWith("--"_L1) && bare.sliced(2) == known.name;
        });
        if (option == options.end() || !option->known[size_t(m_line.command)])
            return std::unexpected(unknown(bare.toString()));
        if (equals < 0 && m_rest.isEmpty())
            return std::unexpected(u"%1 needs a value"_s.arg(bare));
        const QString value = equals < 0 ? m_rest.takeFirst() : argument.sliced(equals + 1);
        if (value.isEmpty())
            return std::unexpected(u"%1 needs a value"_s.arg(bare));
        return option->set(m_line, value);
    }

    [[nodiscard]] QString unknown(const QString &option) const
    {
        constexpr std::array<QStringView, 3> commands{u"the window", u"compare", u"extract"};
        return u"%1 has no option %2"_s.arg(commands[size_t(m_line.command)], option);
    }

    [[nodiscard]] Outcome check() const
    {
        if (m_line.command == Command::Compare && m_line.inputs.isEmpty())
            return std::unexpected(u"compare needs a folder or files"_s);
        if (m_line.memo.isEmpty() != m_line.memoFor.isEmpty())
            return std::unexpected(
                u"--memo FILE and --memo-for ARTICLE go together: where to, and about which"_s);
        QStringList outputs{m_line.json, m_line.csv, m_line.pdf, m_line.html, m_line.memo};
        outputs.removeAll(QString());
        if (outputs.count("-"_L1) > 1)
            return std::unexpected(u"only one result can go to standard output"_s);
        if (outputs.removeDuplicates() > 0)
            return std::unexpected(u"two results cannot go to the same file"_s);
        return {};
    }

    CommandLine m_line;
    QStringList m_rest;
    bool m_onlyInputs = false;
};

} // namespace

std::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments)
{
    return Parser(arguments).parse();
}

QString helpText()
{
    return uR"(Crosscheck compares articles about one event, figure by figure and quote by quote.

  crosscheck [FOLDER | FILE... | REVIEW.crosscheck]
      opens the window, with the decisions made before
  crosscheck compare FOLDER|FILE... [options]
      compares without a display; prints the findings when no result is asked for
  crosscheck extract [FILE...]
      lists the figures and quotes of each article, one JSON object a line: {"id", "claims"};
      without files it reads {"id", "text"}, one a line, from standard input

Options of compare (- as a file is standard output; a file that is there is replaced once the new
one is whole):
  --base FILE         the article that the others are held against; else the fullest. Articles of
                      several events are grouped, and the report is about this one's event
  --json FILE         writes the comparison as JSON
  --csv FILE          writes a table with one row for each fact and article
  --html FILE         writes the report as one page for a browser
  --pdf FILE          writes the report
  --paper a4|letter   size of the report's pages; a4 if not given
  --profile NAME      how much the report says: summary, findings (if not given) or full
  --date YYYY-MM-DD   the date that the report bears; else SOURCE_DATE_EPOCH, or today
  --memo FILE         writes what an article has to correct, with the wording that the others
                      support; as HTML if the name ends in .html
  --memo-for ARTICLE  the article that the memo is about
  --fail-on VERDICTS  ends with code 1 if an article has one of these verdicts, parted by commas:
                      %1

  --help, --version

Exit codes:
  0  done
  1  done, and --fail-on found such a verdict
  2  bad usage
  3  an input could not be read or a result not written; the rest was done all the same
)"_s.arg(verdictNames());
}

QString versionText()
{
    return u"Crosscheck %1"_s.arg(QLatin1StringView(CROSSCHECK_VERSION));
}

} // namespace crosscheck
