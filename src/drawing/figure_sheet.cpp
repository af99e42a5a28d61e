// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/figure_sheet.h"

#include <algorithm>

#include "drawing/qt_text.h"

namespace hipstride {

namespace {

constexpr int nameHeight = 22;
constexpr int gap = 10;

/// The moments to show: the stills, or so many, evenly from the first key to the last.
std::vector<double> phasesOf(const Motion &motion, const FigureSheet &sheet)
{
    if (sheet.moments <= 0)
        return motion.stillPhases();
    const int ways = motion.isCycle() ? sheet.moments : std::max(1, sheet.moments - 1);
    std::vector<double> phases;
    for (int i = 0; i < sheet.moments; ++i)
        phases.push_back(motion.phaseAtProgress(motion.progressEnd() * i / ways));
    return phases;
}

void paintStills(QPainter &painter, QPoint corner, const Motion &motion, const FigureSheet &sheet)
{
    const FigurePicture picture(motion, sheet.look, sheet.moment.yaw, sheet.moment.pitch);
    const std::vector<double> phases = phasesOf(motion, sheet);
    const int stills = static_cast<int>(phases.size());
    for (int i = 0; i < stills; ++i) {
        const QRectF box(corner.x() + i * sheet.size, corner.y(), sheet.size, sheet.size);
        painter.fillRect(box.adjusted(i == 0 ? 1 : 0, 0, 0, 0), sheet.look.ink.ground);
        FigureMoment moment = sheet.moment;
        moment.phase = phases[static_cast<std::size_t>(i)];
        moment.showsArrows = i + 1 == stills && i > 0;
        painter.save();
        painter.setClipRect(box);
        picture.paint(painter, box, moment);
        painter.restore();
    }
    if (!sheet.showsNames)
        return;
    painter.setPen(Qt::black);
    painter.drawText(QRect(corner.x(), corner.y() + sheet.size, stills * sheet.size, nameHeight),
                     Qt::AlignCenter, toQt(motion.key()));
}

} // namespace

QImage paintSheet(const FigureLibrary &library, const FigureSheet &sheet)
{
    struct Place
    {
        const Motion *motion;
        int column;
        int row;
    };
    std::vector<Place> places; // in rows, as words of a text
    int column = 0;
    int row = 0;
    for (const std::string &key : sheet.keys) {
        const Motion *motion = library.find(key);
        if (motion == nullptr)
            continue;
        const int stills = static_cast<int>(phasesOf(*motion, sheet).size());
        if (column > 0 && column + stills > sheet.columns) {
            column = 0;
            ++row;
        }
        places.push_back({motion, column, row});
        column += stills;
    }
    const int height = sheet.size + (sheet.showsNames ? nameHeight : gap);
    QImage image(sheet.columns * sheet.size, (row + 1) * height, QImage::Format_RGB32);
    image.fill(QColor(0xd8, 0xdc, 0xde));
    QPainter painter(&image);
    for (const Place &place : places)
        paintStills(painter, QPoint(place.column * sheet.size, place.row * height), *place.motion,
                    sheet);
    return image;
}

} // namespace hipstride
