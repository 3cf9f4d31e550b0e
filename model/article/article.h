// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article/textspan.h"

#include <QDate>
#include <QString>

#include <vector>

namespace crosscheck
{

/// Position of an article in the list that is compared.
enum class ArticleIndex : int {};

/// What a block of an article is.
enum class BlockKind {
    Headline,
    Subhead,
    Paragraph,
    QuoteBlock, ///< set as a quotation, with or without marks (Markdown `>`)
    ListItem,
};

/// Why a block is not the story. None: it is the story.
enum class Debris {
    None,
    RelatedLink,   ///< "See also …", "Read more: …", lists of other stories
    Subscription,  ///< newsletters, paywalls, donations
    SiteFurniture, ///< menus, share bars, login, cookie and error notices
    Masthead,      ///< name of the paper, edition line
    Byline,        ///< author and time stamp
    Caption,       ///< photo credit and caption
    SignOff,       ///< agency sign-offs, "Additional reporting by"
    Copyright,
    EditorFold, ///< folded by the editor
};

/// One paragraph-like piece of an article. Shape: blocks of an article are in order, do not
/// overlap, are not empty, and cover everything but white space around them and the marks before
/// headings, quotations and list items.
struct Block {
    TextSpan span;
    BlockKind kind = BlockKind::Paragraph;
    Debris debris = Debris::None;

    [[nodiscard]] bool isDebris() const { return debris != Debris::None; }
    friend bool operator==(const Block &, const Block &) = default;
};

/// One document. The only owner of text: claims, findings and views hold spans into `text`.
struct Article {
    QString id;     ///< path relative to the opened folder, with `/`; unique in a comparison
    QString path;   ///< absolute path, or empty where there is no file
    QString title;  ///< headline, or the first words where there is none
    QString source; ///< outlet, or empty when unknown
    QDate date;     ///< of publication; invalid when unknown
    QString text;   ///< plain text, lines end in `\n`, no byte order mark
    std::vector<Block> blocks;
    QByteArray sha256;     ///< of the file's bytes, 32 bytes; empty where there is no file
    bool repaired = false; ///< true when undecodable bytes were replaced

    friend bool operator==(const Article &, const Article &) = default;
};

} // namespace crosscheck
