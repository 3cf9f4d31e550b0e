// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/verdict.h"
#include "model/report/reportprofile.h"

#include <QDate>
#include <QSize>
#include <QString>
#include <QStringList>

#include <expected>
#include <vector>

namespace crosscheck
{

enum class Command {
    Window,  ///< open the window, on the inputs if there are any
    Compare, ///< compare, write, end
    Extract, ///< list the claims of each article, end
    Help,
    Version,
};

enum class PaperSize { A4, Letter };

/// What the program ends with. A contract: scripts rely on it.
enum class ExitCode {
    Done = 0,
    FoundVerdict = 1, ///< done, but --fail-on found such a verdict
    BadUsage = 2,
    FileFailed = 3, ///< an input could not be read, or a result not written; goes before 1
};

/// What the user asked for. Shape: a file to write is empty when not wanted, "-" for standard
/// output.
struct CommandLine {
    Command command = Command::Window;
    QStringList inputs; ///< folders and files
    QString base;       ///< empty: the fullest article
    QString json;
    QString csv;
    QString pdf;
    QString html;
    QString memo;    ///< as HTML where its name ends in .html
    QString memoFor; ///< the article that the memo is about; empty exactly where `memo` is
    PaperSize paper = PaperSize::A4;
    ReportProfile profile = ReportProfile::Findings;
    QDate date; ///< printed in the report; invalid: see reportOptions()
    std::vector<Verdict> failOn;
    QString screenshot; ///< of the window, once it shows the inputs; empty: none
    QSize size;         ///< of the window; invalid: as it was left

    [[nodiscard]] bool hasOutput() const
    {
        return !json.isEmpty() || !csv.isEmpty() || !pdf.isEmpty() || !html.isEmpty() ||
               !memo.isEmpty();
    }
    /// A window is opened or pages are drawn.
    [[nodiscard]] bool needsDesktop() const
    {
        return command == Command::Window || !pdf.isEmpty() || !html.isEmpty();
    }
    friend bool operator==(const CommandLine &, const CommandLine &) = default;
};

/// Reads the arguments, without the program's name. Errors: one line for people that says what is
/// wrong and what was expected.
[[nodiscard]] std::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments);

/// What --help prints.
[[nodiscard]] QString helpText();
/// What --version prints.
[[nodiscard]] QString versionText();

} // namespace crosscheck
