// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/figure_painter.h"

#include <algorithm>

#include "drawing/figure_arrows.h"
#include "drawing/figure_muscles.h"
#include "drawing/figure_painting.h"

namespace hipstride {

namespace {

constexpr double margin = 0.05;      // of the box, on every side
constexpr double largestBody = 0.88; // of the box's height, so that standing figures match
constexpr double paleBelow = 160;    // page units; smaller figures get stronger lines

// Immutable and the same for every figure: made once.
const BodyShape &shapeOf(Build build)
{
    static const BodyShape curved = bodyShape(Build::Curved);
    static const BodyShape straight = bodyShape(Build::Straight);
    return build == Build::Curved ? curved : straight;
}

const std::vector<MuscleSheet> &sheetsOf(Build build)
{
    static const std::vector<MuscleSheet> curved = muscleSheets(shapeOf(Build::Curved));
    static const std::vector<MuscleSheet> straight = muscleSheets(shapeOf(Build::Straight));
    return build == Build::Curved ? curved : straight;
}

Extent extentWithArrows(const Motion &motion, const BodyShape &shape,
                        const std::vector<Prop> &props, const Camera &camera)
{
    Extent extent = extentOf(motion, shape, props, camera);
    const Projection unscaled{.camera = camera};
    for (const ArrowWish &arrow : motion.script().arrows) {
        constexpr double reach = 0.02;
        for (const QPointF &point : arrowPath(motion, arrow, unscaled)) {
            extent.include(point.x() - reach, -point.y() - reach);
            extent.include(point.x() + reach, -point.y() + reach);
        }
    }
    return extent;
}

double lineWidthIn(const QRectF &box, const FigureInk &ink)
{
    const double size = std::min(box.width(), box.height());
    const double width = box.height() < paleBelow ? ink.lineWidth * 1.6 : ink.lineWidth;
    return width * size / 400;
}

} // namespace

FigureLook figureLook(FigureTheme theme, const FigurePerson &person)
{
    return {.ink = figureInk(theme, person.skin, person.hairColour),
            .build = person.build,
            .hair = person.hair};
}

FigurePicture::FigurePicture(const Motion &motion, FigureLook look, double yaw, double pitch)
    : m_motion(motion)
    , m_look(std::move(look))
    , m_shape(shapeOf(m_look.build))
    , m_sheets(sheetsOf(m_look.build))
    , m_camera(Camera::at(motion.script().azimuth + yaw,
                          std::clamp(motion.script().elevation + pitch, -85.0, 85.0)))
    , m_props(placedProps(motion, m_shape))
    , m_extent(extentWithArrows(motion, m_shape, m_props, m_camera))
{}

double FigurePicture::fittedBodyHeight(QSizeF box) const
{
    const double inner = 1 - 2 * margin;
    return std::min({box.width() * inner / m_extent.width(),
                     box.height() * inner / m_extent.height(), box.height() * largestBody});
}

Projection FigurePicture::projectionInto(const QRectF &box, const FigureMoment &moment) const
{
    Projection projection{.camera = m_camera};
    const double edge = box.height() * margin;
    projection.scale = moment.bodyHeight > 0 ? moment.bodyHeight : fittedBodyHeight(box.size());
    const double unused = box.height() - 2 * edge - projection.scale * m_extent.height();
    const double raised = moment.standsOnLine ? 0 : std::max(0.0, unused) * 0.4;
    projection.origin = {box.center().x() - projection.scale * (m_extent.left + m_extent.right) / 2,
                         box.bottom() - edge - raised + projection.scale * m_extent.bottom};
    return projection;
}

void FigurePicture::paint(QPainter &painter, const QRectF &box, const FigureMoment &moment) const
{
    painter.save();
    if (moment.mirrored) { // the other side is the same picture in a mirror
        painter.translate(2 * box.center().x(), 0);
        painter.scale(-1, 1);
    }
    FigureCanvas canvas(painter, lineWidthIn(box, m_look.ink), m_look.ink.line);
    FigurePainting(*this, canvas, projectionInto(box, moment), moment).paint();
    painter.restore();
}

void FigurePicture::setMuscleColours(std::map<std::string, QColor, std::less<>> colours)
{
    m_muscleColours = std::move(colours);
}

std::vector<FigurePicture::SeenShape> FigurePicture::seenMuscles(const QRectF &box,
                                                                 const FigureMoment &moment) const
{
    const Projection projection = projectionInto(box, moment);
    const Frames frames = framesOf(m_motion.poseAt(moment.phase));
    const QTransform mirror(-1, 0, 0, 1, 2 * box.center().x(), 0);
    std::vector<SeenShape> shapes;
    for (const MuscleSheet &sheet : m_sheets) {
        if (!m_muscleColours.contains(sheet.muscle))
            continue;
        QPainterPath path = seenMuscle(sheet, frames, projection).path;
        if (path.isEmpty())
            continue;
        shapes.push_back({sheet.muscle, moment.mirrored ? -sheet.side : sheet.side,
                          moment.mirrored ? mirror.map(path) : std::move(path)});
    }
    return shapes;
}

std::optional<FigurePicture::Hit> FigurePicture::muscleAt(QPointF point, const QRectF &box,
                                                          const FigureMoment &moment) const
{
    std::optional<Hit> hit;
    for (const SeenShape &shape : seenMuscles(box, moment)) { // the last one lies on top
        if (shape.path.contains(point))
            hit = Hit{shape.muscle, shape.side};
    }
    return hit;
}

double FigurePicture::seenAreaOf(const WorkWish &work, double phase) const
{
    const Projection projection{.camera = m_camera};
    const Frames frames = framesOf(m_motion.poseAt(phase));
    for (const MuscleSheet &sheet : m_sheets) {
        if (sheet.muscle == work.muscle && sheet.side == work.side)
            return seenArea(seenMuscle(sheet, frames, projection), projection);
    }
    return 0;
}

void paintFigure(QPainter &painter, const QRectF &box, const Motion &motion,
                 const FigureMoment &moment, const FigureLook &look)
{
    FigurePicture(motion, look, moment.yaw, moment.pitch).paint(painter, box, moment);
}

QSizeF figureSize(const Motion &motion, const FigureMoment &moment, const FigureLook &look)
{
    const Extent extent = FigurePicture(motion, look, moment.yaw, moment.pitch).extent();
    return {extent.width(), extent.height()};
}

} // namespace hipstride
