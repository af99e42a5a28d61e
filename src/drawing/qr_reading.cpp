// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/qr_reading.h"

#include <QImageReader>

#define ZX_USE_UTF8 1 // else text() is a wide string
#include <ZXing/ReadBarcode.h>

#include "base/error.h"
#include "drawing/qt_text.h"

namespace hipstride {

namespace {

constexpr qint64 mostDots = 32'000'000; ///< 128 MB in colour, where Qt draws the line too

} // namespace

std::vector<std::string> qrTextsIn(const QImage &picture)
{
    if (picture.isNull())
        return {};
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    std::vector<std::string> texts;
    for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints))
        texts.push_back(result.text());
    return texts;
}

std::vector<std::string> qrTextsIn(const std::filesystem::path &file)
{
    QImageReader reader(toQt(file.string()));
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > mostDots)
        throw Error(ErrorCode::FileUnreadable, file.string(), "the picture is too large");
    const QImage picture = reader.read();
    if (picture.isNull())
        throw Error(ErrorCode::FileUnreadable, file.string(), fromQt(reader.errorString()));
    return qrTextsIn(picture);
}

} // namespace hipstride
