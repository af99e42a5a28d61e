// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPainterPath>
#include <QRectF>
#include <QSizeF>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "drawing/figure_head.h"
#include "drawing/figure_ink.h"
#include "figure/motion.h"
#include "figure/muscle_shapes.h"
#include "figure/scene.h"

namespace hipstride {

/// Who is drawn, as a person chose it.
struct FigurePerson
{
    Build build = Build::Curved;
    HairStyle hair = HairStyle::Ponytail;
    SkinTone skin = SkinTone::Sand;
    HairColour hairColour = HairColour::Brown;

    friend bool operator==(const FigurePerson &, const FigurePerson &) = default;
};

/// Who is drawn, and in which colours.
struct FigureLook
{
    FigureInk ink = figureInk(FigureTheme::LightScreen);
    Build build = Build::Curved;
    HairStyle hair = HairStyle::Ponytail;
    bool isAnatomy = false; ///< without clothes: for Learn and the body map
};

FigureLook figureLook(FigureTheme theme, const FigurePerson &person = {});

/// Which moment is drawn, and from where. Every member may be left as it is.
struct FigureMoment
{
    double phase = 0;      ///< in periods of the motion: see Motion::stillPhases()
    bool mirrored = false; ///< the other side does it
    double yaw = 0;        ///< degrees, added to the author's camera
    double pitch = 0;
    bool showsMuscles = true;
    bool showsArrows = false;
    bool showsProps = true;
    /// Page units for one body height; 0: as large as fits. Give every figure of a row the same.
    double bodyHeight = 0;
    /// True: lowest point on the lower edge of the box, so that a row stands on one line.
    bool standsOnLine = false;
};

/// A figure from one camera: everything that does not change while it moves is made once. Keep it
/// for as long as motion, look and camera stay the same; painting is then well below 2 ms.
class FigurePicture
{
public:
    /// `motion` must live as long as the picture.
    FigurePicture(const Motion &motion, FigureLook look, double yaw = 0, double pitch = 0);

    /// Paints into the box; yaw and pitch of the moment are not looked at.
    void paint(QPainter &painter, const QRectF &box, const FigureMoment &moment) const;

    /// What the whole movement needs on the page. Unit: body heights
    const Extent &extent() const { return m_extent; }
    const Motion &motion() const { return m_motion; }
    const FigureLook &look() const { return m_look; }
    const Camera &camera() const { return m_camera; }

    /// Page units for one body height when it is fitted into a box of that size.
    double fittedBodyHeight(QSizeF box) const;

    /// Colours by muscle name in place of the motion's own; for body maps.
    void setMuscleColours(std::map<std::string, QColor, std::less<>> colours);

    /// The muscle seen at a point of the box, e.g. under the pointer.
    struct Hit
    {
        std::string muscle;
        int side;
    };
    std::optional<Hit> muscleAt(QPointF point, const QRectF &box, const FigureMoment &moment) const;

    /// The outline of each coloured muscle in the box, the lowest first.
    struct SeenShape
    {
        std::string muscle;
        int side;
        QPainterPath path;
    };
    std::vector<SeenShape> seenMuscles(const QRectF &box, const FigureMoment &moment) const;

    /// How much of a muscle can be seen. Unit: square body heights
    double seenAreaOf(const WorkWish &work, double phase) const;

private:
    friend class FigurePainting;

    Projection projectionInto(const QRectF &box, const FigureMoment &moment) const;

    const Motion &m_motion;
    FigureLook m_look;
    const BodyShape &m_shape;
    const std::vector<MuscleSheet> &m_sheets;
    Camera m_camera;
    std::vector<Prop> m_props;
    Extent m_extent;
    std::map<std::string, QColor, std::less<>> m_muscleColours;
};

/// Paints one moment. For a single picture; keep a FigurePicture for a moving one.
void paintFigure(QPainter &painter, const QRectF &box, const Motion &motion,
                 const FigureMoment &moment = {}, const FigureLook &look = {});

/// The room that the whole movement needs. Unit: body heights; times bodyHeight gives page units.
QSizeF figureSize(const Motion &motion, const FigureMoment &moment = {},
                  const FigureLook &look = {});

} // namespace hipstride
