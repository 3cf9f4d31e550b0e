// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QRectF>
#include <QString>

#include <expected>
#include <string>
#include <vector>

namespace crosscheck
{

/// A place in a finished report. Unit: points from the top left of the page; pages from 0.
struct PdfPlace {
    int page = 0;
    qreal top = 0;
};

/// An entry of the outline beside the pages. Shape: level 0 or 1, a 1 below the last 0.
struct PdfBookmark {
    QString title;
    PdfPlace place;
    int level = 0;
};

/// A rectangle that leads to another place. Unit: as PdfPlace.
struct PdfLink {
    int page = 0;
    QRectF rect;
    PdfPlace target;
};

/// A file that goes along with the report.
struct PdfAttachment {
    QString name;
    QString description;
    std::string mimeType;
    QByteArray content;
};

/// What Qt's PDF cannot have.
struct PdfExtras {
    QString title;
    QDate date; ///< of the document, instead of the moment it was made at
    std::vector<PdfBookmark> bookmarks;
    std::vector<PdfLink> links;
    std::vector<PdfAttachment> attachments;
};

/// Adds outline, links, attachments and language to a PDF, and takes everything out that differs
/// from run to run: times, random ids, the order of objects. Errors: what is wrong with the PDF, in
/// words.
[[nodiscard]] std::expected<QByteArray, QString> finishPdf(const QByteArray &pdf,
                                                           const PdfExtras &extras);

} // namespace crosscheck
