// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <string_view>
#include <vector>

class QPainter;

namespace hipstride {

/// The squares of a QR code, row after row, without the quiet zone.
struct QrSymbol
{
    int side = 0; ///< squares in a row; 0: the text is too long for any
    std::vector<bool> isDark;

    bool isDarkAt(int column, int row) const
    {
        return isDark[static_cast<std::size_t>(row * side + column)];
    }
};

/// Mends up to 15 % of damage where the squares stay coarse enough for 4 cm, else up to 7 %.
QrSymbol qrSymbolOf(std::string_view text);

/// Paints it black on white with its quiet zone, as large as the box, which is square. One path:
/// a picture would be kept as JPEG in a PDF.
void paintQrSymbol(QPainter &painter, const QRectF &box, const QrSymbol &symbol);

} // namespace hipstride
