// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/qr_symbol.h"

#include <QPainter>
#include <QPainterPath>
#include <qrencode.h>

#include <memory>

namespace hipstride {

namespace {

constexpr int quietZone = 4;        ///< squares, as the standard asks for
constexpr int coarsestVersion = 21; ///< its squares are 0.4 mm on 4 cm, still read from a photo

using Code = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

Code encoded(const std::string &text, QRecLevel level)
{
    return {QRcode_encodeString(text.c_str(), 0, level, QR_MODE_8, 1), &QRcode_free};
}

} // namespace

QrSymbol qrSymbolOf(std::string_view text)
{
    const std::string whole(text);
    Code code = encoded(whole, QR_ECLEVEL_M);
    if (!code || code->version > coarsestVersion)
        code = encoded(whole, QR_ECLEVEL_L);
    if (!code)
        return {};
    QrSymbol symbol{.side = code->width, .isDark = {}};
    const int squares = code->width * code->width;
    for (int i = 0; i < squares; ++i)
        symbol.isDark.push_back((code->data[i] & 1) != 0);
    return symbol;
}

void paintQrSymbol(QPainter &painter, const QRectF &box, const QrSymbol &symbol)
{
    painter.save();
    // grey edges would make squares of a few dots hard to tell apart
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(box, Qt::white);
    const double square = box.width() / (symbol.side + 2 * quietZone);
    QPainterPath path;
    for (int row = 0; row < symbol.side; ++row) {
        for (int column = 0; column < symbol.side; ++column) {
            const int first = column;
            while (column < symbol.side && symbol.isDarkAt(column, row))
                ++column;
            if (column > first)
                path.addRect(box.left() + (first + quietZone) * square,
                             box.top() + (row + quietZone) * square, (column - first) * square,
                             square);
        }
    }
    painter.fillPath(path, Qt::black);
    painter.restore();
}

} // namespace hipstride
