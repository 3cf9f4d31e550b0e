// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <initializer_list>
#include <utility>
#include <vector>

namespace crosscheck
{

/// Writes HTML in the order in which it is told: escapes what is text, closes what was opened last,
/// and breaks lines after blocks, so that the same content gives the same bytes. What it writes is
/// well-formed XML too. Which element may stand in which is the caller's to know.
class HtmlWriter
{
public:
    using Attributes = std::initializer_list<std::pair<QLatin1StringView, QString>>;

    /// Shape: `tag` and the names of attributes live as long as the writer.
    HtmlWriter &open(QLatin1StringView tag, Attributes attributes = {});
    HtmlWriter &close();
    /// An element that has no content: "meta", "br".
    HtmlWriter &lone(QLatin1StringView tag, Attributes attributes = {});
    HtmlWriter &text(QStringView text);
    /// Opens, writes `content` and closes.
    HtmlWriter &element(QLatin1StringView tag, QStringView content, Attributes attributes = {});
    /// Style sheets, which escape nothing.
    HtmlWriter &raw(QByteArrayView bytes);

    /// All that was written. Shape: everything is closed.
    [[nodiscard]] QByteArray take();

private:
    void tag(QLatin1StringView name, Attributes attributes);

    QByteArray m_bytes;
    std::vector<QLatin1StringView> m_open;
};

/// A whole document without scripts, which forbids itself to load anything. `style` is its style
/// sheet, `body` what stands in it.
[[nodiscard]] QByteArray htmlDocument(const QString &title, const QByteArray &style,
                                      const QByteArray &body);

} // namespace crosscheck
