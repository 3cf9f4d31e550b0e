// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdffinish.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <array>
#include <exception>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

using Handle = QPDFObjectHandle;

Handle text(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

Handle real(qreal value)
{
    return Handle::newReal(value, 2);
}

/// One pass over a PDF of Qt's.
class Finisher
{
public:
    Finisher(const QByteArray &pdf, const PdfExtras &extras)
        : m_extras(extras)
    {
        m_pdf.processMemoryFile("report", pdf.constData(), size_t(pdf.size()));
        m_pages = QPDFPageDocumentHelper(m_pdf).getAllPages();
    }

    QByteArray finished()
    {
        describe();
        finishFonts();
        addOutline();
        for (const PdfLink &link : m_extras.links)
            addLink(link);
        for (const PdfAttachment &attachment : m_extras.attachments)
            attach(attachment);
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        // In object streams the order of the objects would be that of Qt's hashes.
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
    }

private:
    void describe()
    {
        Handle root = m_pdf.getRoot();
        root.removeKey("/Metadata"); // repeats what follows, with the time of the run
        root.replaceKey("/Lang", Handle::newString("en"));
        Handle preferences = Handle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);

        Handle info = Handle::newDictionary();
        const std::string day =
            "D:" + m_extras.date.toString(u"yyyyMMdd"_s).toStdString() + "000000Z";
        info.replaceKey("/Title", text(m_extras.title));
        info.replaceKey("/Creator", Handle::newString("Crosscheck"));
        info.replaceKey("/CreationDate", Handle::newString(day));
        info.replaceKey("/ModDate", Handle::newString(day));
        Handle trailer = m_pdf.getTrailer();
        trailer.replaceKey("/Info", m_pdf.makeIndirectObject(info));
        trailer.removeKey("/ID"); // random
    }

    /// Names each part of a font in the order in which the pages use them, for Qt's names follow
    /// the order of a hash; and says which characters its glyphs stand for.
    void finishFonts()
    {
        std::set<QPDFObjGen> named;
        for (QPDFPageObjectHelper &page : m_pages) {
            Handle fonts = page.getAttribute("/Resources", false).getKeyIfDict("/Font");
            for (const std::string &key :
                 fonts.isDictionary() ? fonts.getKeys() : std::set<std::string>()) {
                Handle font = fonts.getKey(key);
                Handle parts = font.getKeyIfDict("/DescendantFonts");
                if (named.insert(font.getObjGen()).second && parts.isArray() &&
                    parts.getArrayNItems() == 1)
                    finishFont(font, parts.getArrayItem(0), named.size());
            }
        }
    }

    static void finishFont(const Handle &font, const Handle &part, size_t number)
    {
        nameFont(font, part, number);
        Handle unicode = font.getKey("/ToUnicode");
        if (unicode.isStream())
            unicode.replaceStreamData(searchable(unicode), Handle::newNull(), Handle::newNull());
    }

    /// Which characters the glyphs stand for. Qt takes the last of several characters that share a
    /// glyph, and the code of a ligature: nobody who looks for “findings” would find them. Inter
    /// keeps the forms of signs that suit capitals under private codes.
    static std::string searchable(Handle unicode)
    {
        using Pair = std::pair<std::string_view, std::string_view>;
        constexpr auto better = std::to_array<Pair>({
            {"<0009>", "<0020>"},     {"<02BC>", "<2019>"},         {"<02BB>", "<2018>"},
            {"<02EE>", "<201D>"},     {"<FB00>", "<00660066>"},     {"<FB01>", "<00660069>"},
            {"<FB02>", "<0066006C>"}, {"<FB03>", "<006600660069>"}, {"<FB04>", "<00660066006C>"},
            {"<E081>", "<0028>"},     {"<E082>", "<0029>"},         {"<E083>", "<005B>"},
            {"<E084>", "<005D>"},     {"<E087>", "<0040>"},         {"<E088>", "<002D>"},
            {"<E089>", "<2013>"},     {"<E08B>", "<2014>"},         {"<E08C>", "<2022>"},
            {"<E092>", "<003A>"},     {"<E097>", "<003C>"},         {"<E098>", "<003E>"},
            {"<E099>", "<2264>"},     {"<E09A>", "<2265>"},         {"<E09B>", "<003D>"},
            {"<E09C>", "<2260>"},     {"<E09D>", "<002B>"},         {"<E09E>", "<2212>"},
            {"<E09F>", "<00D7>"},     {"<E0A2>", "<2248>"},         {"<E0A3>", "<007E>"},
            {"<E0A4>", "<002A>"},
        });
        const std::shared_ptr<Buffer> data = unicode.getStreamData();
        const std::string_view map(reinterpret_cast<const char *>(data->getBuffer()),
                                   data->getSize());
        std::string made;
        bool isList = false; // of characters; numbers of glyphs stand outside
        for (size_t at = 0; at < map.size();) {
            const std::string_view code =
                map.substr(at, map[at] == '<' ? map.find('>', at) - at + 1 : 1);
            isList = code == "[" || (isList && code != "]");
            const auto known = std::ranges::find(better, code, &Pair::first);
            made += !isList                 ? std::string(code)
                    : known != better.end() ? std::string(known->second)
                                            : letterOf(code);
            at += code.size();
        }
        return made;
    }

    /// The letter that a form of it stands for: Arabic letters look different at the beginning, in
    /// the middle and at the end of a word, and nobody looks for those forms.
    static std::string letterOf(std::string_view code)
    {
        const auto form = char16_t(QByteArrayView(code).size() == 6
                                       ? QByteArrayView(code).sliced(1, 4).toUInt(nullptr, 16)
                                       : 0);
        if (form < 0xfb50 || form > 0xfefc)
            return std::string(code);
        std::string letters;
        for (const QChar letter : QString(QChar(form)).normalized(QString::NormalizationForm_KC))
            letters += QByteArray::number(letter.unicode(), 16)
                           .toUpper()
                           .rightJustified(4, '0')
                           .toStdString();
        return '<' + letters + '>';
    }

    /// Source: ISO 32000-1, 9.6.4: six capitals and a plus sign before the name of a subset.
    static void nameFont(const Handle &font, const Handle &part, size_t number)
    {
        Handle descriptor = part.getKeyIfDict("/FontDescriptor");
        if (!descriptor.isDictionary())
            return;
        const std::string old = descriptor.getKey("/FontName").getName();
        std::string name = old.size() > 8 && old[7] == '+' ? old.substr(8) : old.substr(1);
        std::string tag;
        for (int i = 0; i < 6; ++i, number /= 26)
            tag.insert(tag.begin(), char('A' + number % 26));
        name = '/' + tag + '+' + name;
        for (Handle named : {descriptor, part, font})
            named.replaceKey(named.isSameObjectAs(descriptor) ? "/FontName" : "/BaseFont",
                             Handle::newName(name));
    }

    /// Top left of a place, at the zoom that the reader has.
    Handle destination(const PdfPlace &place)
    {
        const QPDFPageObjectHelper &page = m_pages.at(size_t(place.page));
        Handle destination = Handle::newArray();
        destination.appendItem(page.getObjectHandle());
        destination.appendItem(Handle::newName("/XYZ"));
        destination.appendItem(Handle::newNull());
        destination.appendItem(real(heightOf(place.page) - place.top));
        destination.appendItem(Handle::newNull());
        return destination;
    }

    qreal heightOf(int page)
    {
        return m_pages.at(size_t(page)).getMediaBox().getArrayItem(3).getNumericValue();
    }

    void addOutline()
    {
        if (m_extras.bookmarks.empty())
            return;
        Handle outlines = m_pdf.makeIndirectObject(Handle::newDictionary());
        outlines.replaceKey("/Type", Handle::newName("/Outlines"));
        Handle part;
        for (const PdfBookmark &bookmark : m_extras.bookmarks) {
            Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
            item.replaceKey("/Title", text(bookmark.title));
            item.replaceKey("/Dest", destination(bookmark.place));
            append(item, bookmark.level == 0 || !part.isInitialized() ? outlines : part);
            if (bookmark.level == 0)
                part = item;
        }
        m_pdf.getRoot().replaceKey("/Outlines", outlines);
        m_pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
    }

    /// Makes `item` the last child; a child of the root is shown, one of a part is folded.
    static void append(Handle item, Handle parent)
    {
        item.replaceKey("/Parent", parent);
        if (parent.hasKey("/Last")) {
            Handle last = parent.getKey("/Last");
            last.replaceKey("/Next", item);
            item.replaceKey("/Prev", last);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        const bool isRoot = !parent.hasKey("/Parent");
        const auto count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
        parent.replaceKey("/Count", Handle::newInteger(isRoot ? count + 1 : count - 1));
    }

    void addLink(const PdfLink &link)
    {
        const qreal height = heightOf(link.page);
        Handle rect = Handle::newArray();
        for (const qreal side : {link.rect.left(), height - link.rect.bottom(), link.rect.right(),
                                 height - link.rect.top()})
            rect.appendItem(real(side));
        Handle annotation = Handle::newDictionary();
        annotation.replaceKey("/Type", Handle::newName("/Annot"));
        annotation.replaceKey("/Subtype", Handle::newName("/Link"));
        annotation.replaceKey("/Rect", rect);
        annotation.replaceKey("/Border", Handle::parse("[0 0 0]"));
        annotation.replaceKey("/Dest", destination(link.target));
        Handle page = m_pages.at(size_t(link.page)).getObjectHandle();
        if (!page.hasKey("/Annots"))
            page.replaceKey("/Annots", Handle::newArray());
        page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
    }

    void attach(const PdfAttachment &attachment)
    {
        auto stream =
            QPDFEFStreamObjectHelper::createEFStream(m_pdf, attachment.content.toStdString());
        stream.setSubtype(attachment.mimeType);
        const std::string name = attachment.name.toStdString();
        auto file = QPDFFileSpecObjectHelper::createFileSpec(m_pdf, name, stream);
        file.setDescription(attachment.description.toStdString());
        QPDFEmbeddedFileDocumentHelper(m_pdf).replaceEmbeddedFile(name, file);
    }

    const PdfExtras &m_extras;
    QPDF m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
};

} // namespace

std::expected<QByteArray, QString> finishPdf(const QByteArray &pdf, const PdfExtras &extras)
{
    try {
        return Finisher(pdf, extras).finished();
    } catch (const std::exception &error) {
        return std::unexpected(QString::fromUtf8(error.what()));
    }
}

} // namespace crosscheck
