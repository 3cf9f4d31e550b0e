// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/import/importmarkdown.h"

#include "model/article/articlefromtext.h"
#include "model/article/import/frontmatter.h"
#include "model/article/import/htmlentity.h"

#include <md4c.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

/// Collects plain text and blocks while MD4C walks through the document. A block of ours is one
/// leaf of its tree (a paragraph, a heading, a row of a table); what encloses it says its kind.
class MarkdownReader
{
public:
    /// False when the document is beyond what the parser takes.
    bool read(const QByteArray &utf8)
    {
        MD_PARSER parser{};
        parser.flags = MD_FLAG_TABLES | MD_FLAG_PERMISSIVEAUTOLINKS |
                       MD_FLAG_NOINDENTEDCODEBLOCKS; // "~1GW" rules out strike-through
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *reader) {
            return static_cast<MarkdownReader *>(reader)->enterBlock(type, detail);
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void *, void *reader) {
            return static_cast<MarkdownReader *>(reader)->leaveBlock(type);
        };
        parser.enter_span = [](MD_SPANTYPE type, void *, void *reader) {
            return static_cast<MarkdownReader *>(reader)->enterSpan(type);
        };
        parser.leave_span = [](MD_SPANTYPE type, void *, void *reader) {
            return static_cast<MarkdownReader *>(reader)->leaveSpan(type);
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *reader) {
            return static_cast<MarkdownReader *>(reader)->addText(type, QByteArrayView(text, size));
        };
        m_text.reserve(utf8.size());
        const bool done = md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, this) == 0;
        endBlock();
        return done;
    }

    QString text() { return std::move(m_text); }
    std::vector<Block> blocks() { return std::move(m_blocks); }

private:
    int enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            endBlock();
            ++m_quotes;
            break;
        case MD_BLOCK_LI:
            endBlock();
            ++m_items;
            break;
        case MD_BLOCK_H:
            beginBlock(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level == 1
                           ? BlockKind::Headline
                           : BlockKind::Subhead);
            break;
        case MD_BLOCK_P:
        case MD_BLOCK_TR:
            beginBlock(BlockKind::Paragraph);
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            add(u"\t");
            break;
        case MD_BLOCK_CODE:
        case MD_BLOCK_HTML:
            endBlock();
            ++m_silent;
            break;
        default:
            break;
        }
        return 0;
    }

    int leaveBlock(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            endBlock();
            --m_quotes;
            break;
        case MD_BLOCK_LI:
            endBlock();
            --m_items;
            break;
        case MD_BLOCK_H:
        case MD_BLOCK_P:
        case MD_BLOCK_TR:
            endBlock();
            break;
        case MD_BLOCK_CODE:
        case MD_BLOCK_HTML:
            --m_silent;
            break;
        default:
            break;
        }
        return 0;
    }

    int enterSpan(MD_SPANTYPE type)
    {
        m_silent += type == MD_SPAN_CODE ? 1 : 0;
        m_links += type == MD_SPAN_A ? 1 : 0;
        m_images += type == MD_SPAN_IMG ? 1 : 0;
        return 0;
    }

    int leaveSpan(MD_SPANTYPE type)
    {
        m_silent -= type == MD_SPAN_CODE ? 1 : 0;
        m_links -= type == MD_SPAN_A ? 1 : 0;
        m_images -= type == MD_SPAN_IMG ? 1 : 0;
        return 0;
    }

    int addText(MD_TEXTTYPE type, QByteArrayView bytes)
    {
        if (m_silent > 0)
            return 0;
        switch (type) {
        case MD_TEXT_NORMAL:
            addWords(QString::fromUtf8(bytes));
            break;
        case MD_TEXT_ENTITY:
            addWords(textOfEntity(bytes));
            break;
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR:
            add(u"\n");
            break;
        case MD_TEXT_NULLCHAR:
            add(u"\uFFFD");
            break;
        case MD_TEXT_CODE:
        case MD_TEXT_HTML:
        case MD_TEXT_LATEXMATH:
            break;
        }
        return 0;
    }

    void add(QStringView text)
    {
        if (m_open < 0)
            beginBlock(BlockKind::Paragraph); // the words of a tight list item
        m_text += text;
    }

    void addWords(QStringView text)
    {
        add(text);
        const bool says = std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
        m_hasOwnWords = m_hasOwnWords || (says && m_links == 0 && m_images == 0);
        m_hasImageWords = m_hasImageWords || (says && m_images > 0);
    }

    void beginBlock(BlockKind kind)
    {
        endBlock();
        if (!m_text.isEmpty() && !m_text.endsWith("\n\n"_L1))
            m_text += "\n\n"_L1;
        m_open = m_text.size();
        m_kind = kind;
        m_hasOwnWords = false;
        m_hasImageWords = false;
    }

    /// Without words the block leaves no trace. One of links alone leads to other pages, one of an
    /// image alone is its caption.
    void endBlock()
    {
        if (m_open < 0)
            return;
        qsizetype end = m_text.size();
        while (end > m_open && m_text[end - 1].isSpace())
            --end;
        while (m_open < end && m_text[m_open].isSpace())
            ++m_open;
        m_text.truncate(end);
        if (m_open < end)
            m_blocks.push_back({.span = {m_open, end}, .kind = kind(), .debris = debris()});
        m_open = -1;
    }

    [[nodiscard]] BlockKind kind() const
    {
        if (m_kind != BlockKind::Paragraph)
            return m_kind;
        return m_quotes > 0  ? BlockKind::QuoteBlock
               : m_items > 0 ? BlockKind::ListItem
                             : BlockKind::Paragraph;
    }

    [[nodiscard]] Debris debris() const
    {
        if (m_kind != BlockKind::Paragraph || m_hasOwnWords)
            return Debris::None;
        return m_hasImageWords ? Debris::Caption : Debris::RelatedLink;
    }

    QString m_text;
    std::vector<Block> m_blocks;
    qsizetype m_open = -1; ///< where the block begins; -1 between blocks
    BlockKind m_kind = BlockKind::Paragraph;
    int m_quotes = 0; ///< how many of each enclose the place
    int m_items = 0;
    int m_links = 0;
    int m_images = 0;
    int m_silent = 0;
    bool m_hasOwnWords = false;
    bool m_hasImageWords = false;
};

} // namespace

Article articleFromMarkdown(const QString &id, const QString &markdown, const DebrisRules &rules)
{
    const FrontMatter matter = readFrontMatter(markdown);
    const QStringView body = QStringView(markdown).sliced(matter.length);
    const QString heading = u"# "_s + matter.title;
    QString document = matter.title.isEmpty() || body.contains(heading) ? QString() : heading;
    document.append(u"\n\n").append(body);
    MarkdownReader reader;
    // The parser counts bytes in 32 bits, and no file that is read has so many.
    if (!reader.read(document.toUtf8()))
        return articleFromText(id, markdown, rules);
    QString text = reader.text();
    Article article = articleFromBlocks(id, std::move(text), reader.blocks(), rules);
    if (!matter.source.isEmpty())
        article.source = matter.source;
    if (matter.date.isValid())
        article.date = matter.date;
    return article;
}

} // namespace crosscheck
