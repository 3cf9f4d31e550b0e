// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pdfreport.h"

#include <poppler-qt6.h>

#include <QBuffer>

#include <memory>
#include <vector>

namespace crosscheck
{

using namespace Qt::StringLiterals;

inline QByteArray pdf(const Comparison &comparison, const ReportOptions &wanted)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writePdf(comparison, wanted, buffer);
    return written ? buffer.data() : QByteArray();
}

struct ReadPdfPage {
    std::unique_ptr<Poppler::Page> page;
    std::vector<std::unique_ptr<Poppler::TextBox>> words;

    [[nodiscard]] QString text() const
    {
        QStringList all;
        for (const auto &word : words)
            all += word->text();
        return all.join(u' ');
    }
};

/// A report as a reader sees it.
class ReadPdf
{
public:
    explicit ReadPdf(const QByteArray &bytes)
        : m_document(Poppler::Document::loadFromData(bytes))
    {
        for (int i = 0; m_document && i < m_document->numPages(); ++i) {
            auto page = m_document->page(i);
            auto words = page->textList();
            m_pages.push_back({.page = std::move(page), .words = std::move(words)});
        }
    }

    [[nodiscard]] const std::vector<ReadPdfPage> &pages() const { return m_pages; }
    [[nodiscard]] Poppler::Document &document() const { return *m_document; }
    /// All words, parted by one space.
    [[nodiscard]] QString text() const
    {
        QStringList all;
        for (const ReadPdfPage &page : m_pages)
            all += page.text();
        return all.join(u' ');
    }

private:
    std::unique_ptr<Poppler::Document> m_document;
    std::vector<ReadPdfPage> m_pages;
};

/// The part of a word's box that ink fills in most letters; boxes of neighbouring lines may touch.
inline QRectF core(const Poppler::TextBox &word)
{
    const QRectF box = word.boundingBox();
    return box.adjusted(box.width() * 0.1, box.height() * 0.32, -box.width() * 0.1,
                        -box.height() * 0.32);
}

inline QString placeOf(const Poppler::TextBox &word, int page)
{
    const QRectF box = word.boundingBox();
    return u"page %1, %2..%3, %4..%5: %6"_s.arg(page)
        .arg(box.left())
        .arg(box.right())
        .arg(box.top())
        .arg(box.bottom())
        .arg(word.text().left(60));
}

inline QString overlap(const ReadPdfPage &page)
{
    for (size_t i = 0; i < page.words.size(); ++i) {
        for (size_t j = i + 1; j < page.words.size(); ++j) {
            if (core(*page.words[i]).intersects(core(*page.words[j])))
                return page.words[i]->text() + u" / "_s + page.words[j]->text();
        }
    }
    return {};
}

} // namespace crosscheck
