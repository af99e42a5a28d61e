// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace hipstride {

/// A line of a PDF file's outline: where a reader jumps to.
struct PdfBookmark
{
    QString title;
    int page = 0;   ///< from 0
    double top = 0; ///< points from the upper edge of the page
};

/// What a file says of itself and QPdfWriter has no words for.
struct PdfFacts
{
    QString author;   ///< may be empty
    QString language; ///< "en"
    std::vector<PdfBookmark> bookmarks;
};

/// The file with these facts appended as an update; all that was written before stays as it is.
/// A file that is not of the form that QPdfWriter gives comes back unchanged.
QByteArray withFacts(const QByteArray &pdf, const PdfFacts &facts);

} // namespace hipstride
