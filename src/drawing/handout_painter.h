// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <functional>
#include <span>

#include "drawing/handout_page.h"

class QPagedPaintDevice;
class QPainter;

namespace hipstride {

/// The colours and line widths of a printed sheet. Widths in points.
struct PaperInk
{
    QColor text;
    QColor secondary;
    QColor accent;
    QColor onAccent;
    QColor separator;
    QColor cellEdge;
    QColor cellFill;
    QColor tickEdge;
    QColor painFine;
    QColor painWatch;
    QColor painWatchFill;
    QColor painStop;
    QColor painStopFill;
    double separatorWidth = 0;
    double cellWidth = 0;
    double watchWidth = 0; ///< outline of the middle of the pain scale
    bool isGrey = false;   ///< logos lose their colours
};

PaperInk colourInk();
/// Black on white, no tints: thicker lines say what colour did.
PaperInk blackInk();

/// Paints the figure of one picture place.
using PaintPicture = std::function<void(QPainter &, const PicturePlace &)>;

/// Paints a page, in points from its upper left corner, on whatever the painter paints on. Picture
/// places stay empty without `paintPicture`.
void paintPage(QPainter &painter, const HandoutPage &page, const PaperInk &ink,
               const PaintPicture &paintPicture = {});

/// Paints pages on paper or in a file. Expects the device's pages to be as large as these, without
/// margins of its own. Returns false when the device could not be painted on.
bool paintPages(QPagedPaintDevice &device, std::span<const HandoutPage> pages, const PaperInk &ink,
                const PaintPicture &paintPicture = {});

} // namespace hipstride
