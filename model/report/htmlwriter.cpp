// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/htmlwriter.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crosscheck
{

namespace
{

bool isBlock(QLatin1StringView tag)
{
    constexpr std::array blocks{
        "p"_L1,     "div"_L1,  "section"_L1, "article"_L1, "header"_L1,  "footer"_L1,
        "main"_L1,  "nav"_L1,  "h1"_L1,      "h2"_L1,      "h3"_L1,      "ul"_L1,
        "ol"_L1,    "li"_L1,   "dl"_L1,      "dd"_L1,      "table"_L1,   "thead"_L1,
        "tbody"_L1, "tr"_L1,   "td"_L1,      "th"_L1,      "caption"_L1, "head"_L1,
        "body"_L1,  "html"_L1, "title"_L1,   "style"_L1,   "meta"_L1,    "blockquote"_L1};
    return std::ranges::contains(blocks, tag);
}

/// Text, or the value of an attribute. What HTML does not allow at all becomes a space.
QByteArray escaped(QStringView text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'&')
            safe += "&amp;"_L1;
        else if (c == u'<')
            safe += "&lt;"_L1;
        else if (c == u'>')
            safe += "&gt;"_L1;
        else if (c == u'"')
            safe += "&quot;"_L1;
        else if (c.category() == QChar::Other_Control && c != u'\n')
            safe += u' ';
        else if (c.isNonCharacter())
            safe += QChar(QChar::ReplacementCharacter);
        else
            safe += c;
    }
    return safe.toUtf8();
}

} // namespace

void HtmlWriter::tag(QLatin1StringView name, Attributes attributes)
{
    m_bytes += '<';
    m_bytes += name;
    for (const auto &[attribute, value] : attributes) {
        m_bytes += ' ';
        m_bytes += attribute;
        m_bytes += "=\"";
        m_bytes += escaped(value);
        m_bytes += '"';
    }
    m_bytes += '>';
}

HtmlWriter &HtmlWriter::open(QLatin1StringView name, Attributes attributes)
{
    tag(name, attributes);
    m_open.push_back(name);
    return *this;
}

HtmlWriter &HtmlWriter::close()
{
    const QLatin1StringView name = m_open.back();
    m_open.pop_back();
    m_bytes += "</";
    m_bytes += name;
    m_bytes += isBlock(name) ? ">\n" : ">";
    return *this;
}

HtmlWriter &HtmlWriter::lone(QLatin1StringView name, Attributes attributes)
{
    tag(name, attributes);
    m_bytes.chop(1);
    m_bytes += isBlock(name) ? "/>\n" : "/>";
    return *this;
}

HtmlWriter &HtmlWriter::text(QStringView text)
{
    m_bytes += escaped(text);
    return *this;
}

HtmlWriter &HtmlWriter::element(QLatin1StringView tag, QStringView content, Attributes attributes)
{
    return open(tag, attributes).text(content).close();
}

HtmlWriter &HtmlWriter::raw(QByteArrayView bytes)
{
    m_bytes += bytes;
    return *this;
}

QByteArray HtmlWriter::take()
{
    Q_ASSERT(m_open.empty());
    return std::exchange(m_bytes, {});
}

QByteArray htmlDocument(const QString &title, const QByteArray &style, const QByteArray &body)
{
    HtmlWriter out;
    out.raw("<!DOCTYPE html>\n").open("html"_L1, {{"lang"_L1, u"en"_s}}).open("head"_L1);
    out.lone("meta"_L1, {{"charset"_L1, u"utf-8"_s}});
    out.lone("meta"_L1, {{"http-equiv"_L1, u"Content-Security-Policy"_s},
                         {"content"_L1, u"default-src 'none'; style-src 'unsafe-inline'"_s}});
    out.lone("meta"_L1, {{"name"_L1, u"viewport"_s},
                         {"content"_L1, u"width=device-width, initial-scale=1"_s}});
    out.lone("meta"_L1, {{"name"_L1, u"generator"_s}, {"content"_L1, u"Crosscheck"_s}});
    out.element("title"_L1, title);
    out.open("style"_L1).raw("\n").raw(style).close().close();
    out.open("body"_L1).raw("\n").raw(body).close().close();
    return out.take();
}

} // namespace crosscheck
