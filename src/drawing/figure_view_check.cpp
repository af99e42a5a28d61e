// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/figure_view_check.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "drawing/figure_arrows.h"
#include "drawing/figure_painting.h"

namespace hipstride {

namespace {

constexpr double leastOfLeg = 0.5;       // more than half hidden is too much
constexpr double leastOfMuscle = 0.0003; // square body heights
constexpr double leastOfArrow = 0.02;    // body heights
constexpr double leastAgreement = 0.7;   // cosine of the angle between arrow and way
constexpr double mostOfJump = 0.008;     // square body heights that change at once
constexpr int visibleStep = 40;          // of 255 grey
constexpr int pictureSize = 150;
constexpr int stepsPerKey = 24;
constexpr int mostSteps = 120; // long walks are looked at more coarsely

class ViewCheck
{
public:
    explicit ViewCheck(const Motion &motion)
        : m_motion(motion)
        , m_picture(motion, {.ink = figureInk(FigureTheme::BlackPaper)})
        , m_projection{.camera = m_picture.camera()}
    {
        const Extent &extent = m_picture.extent();
        m_projection.scale = pictureSize / std::max(extent.width(), extent.height());
        m_projection.origin = {-m_projection.scale * extent.left, m_projection.scale * extent.top};
    }

    std::vector<FigureFault> faults()
    {
        checkStills();
        checkArrows();
        checkJumps();
        return std::move(m_faults);
    }

private:
    // The best still counts for a muscle, the worst for the leg that works.
    void checkStills()
    {
        const std::vector<WorkWish> &work = m_motion.script().work;
        std::map<std::string, double> seenMuscles;
        double seenLeg = 1;
        int sides = 0; // 1 left, 2 right, 3 both
        for (const WorkWish &wish : work) {
            if (wish.muscle != "trunk")
                sides |= wish.side < 0 ? 1 : 2;
        }
        for (const double phase : m_motion.stillPhases()) {
            QImage image(pictureSize, pictureSize, QImage::Format_RGB32);
            QPainter painter(&image);
            FigureCanvas canvas(painter, 1, Qt::black);
            const FigureMoment moment{.phase = phase};
            FigurePainting painting(m_picture, canvas, m_projection, moment);
            painting.prepare();
            const SeenShares seen = painting.seenShares();
            const double left = (sides & 1) != 0 ? seen.legs[0] : 0;
            const double right = (sides & 2) != 0 ? seen.legs[1] : 0;
            seenLeg = sides == 0 ? 1 : std::min(seenLeg, std::max(left, right));
            for (std::size_t i = 0; i < work.size(); ++i) {
                double &best = seenMuscles[work[i].muscle];
                best = std::max(best, seen.work[i]);
            }
        }
        if (seenLeg < leastOfLeg)
            m_faults.push_back({FigureFaultCode::LegHidden,
                                sides == 1   ? "left"
                                : sides == 2 ? "right"
                                             : "either",
                                0, seenLeg});
        for (const auto &[muscle, area] : seenMuscles) {
            if (area < leastOfMuscle)
                m_faults.push_back({FigureFaultCode::MuscleHidden, muscle, 0, area});
        }
    }

    // An arrow is at something that moves, and points from where it was to where it goes.
    void checkArrows()
    {
        const std::vector<ArrowWish> &arrows = m_motion.script().arrows;
        const std::vector<double> stills = m_motion.stillPhases();
        for (std::size_t i = 0; i < arrows.size(); ++i) {
            const BodyPoint &point = pointGroup(arrows[i].group)->front().point;
            const auto placeAt = [&](double phase) {
                return m_projection.map(
                    framesOf(m_motion.poseAt(phase)).at(point.bone, point.rest));
            };
            const QPolygonF path = arrowPath(m_motion, arrows[i], m_projection);
            const QPointF way = m_motion.isCycle() && !path.isEmpty()
                                    ? path.last() - path.first()
                                    : placeAt(stills.back()) - placeAt(stills.front());
            const double far = length(way) / m_projection.scale;
            if (path.isEmpty() || far < leastOfArrow) {
                m_faults.push_back({FigureFaultCode::ArrowStands, arrows[i].group, i, far});
                continue;
            }
            const QPointF shown = path.last() - path.first();
            const double agreement = dot(shown, way) / (length(shown) * length(way));
            if (agreement < leastAgreement)
                m_faults.push_back({FigureFaultCode::ArrowStrays, arrows[i].group, i, agreement});
        }
    }

    // The same pose in the order of the moment before: what differs has come to the front at once.
    void checkJumps()
    {
        const double end = m_motion.progressEnd();
        const int steps = std::min(mostSteps, static_cast<int>(std::lround(end * stepsPerKey)));
        FigureFault worst{FigureFaultCode::PictureJumps, {}, 0, 0};
        std::vector<std::size_t> before;
        for (int i = 0; i <= steps; ++i) {
            const double progress = end * i / std::max(1, steps);
            QImage image(pictureSize, pictureSize, QImage::Format_Grayscale8);
            image.fill(Qt::white);
            QPainter painter(&image);
            FigureCanvas canvas(painter, 1, Qt::black);
            const FigureMoment moment{.showsMuscles = false};
            FigurePainting painting(m_picture, canvas, m_projection, moment,
                                    m_motion.poseAtProgress(progress));
            painting.prepare();
            const std::vector<std::size_t> order = painting.order();
            if (!before.empty() && before != order) {
                painting.paintInOrder(order);
                const QImage now = image.copy();
                painter.fillRect(image.rect(), Qt::white);
                painting.paintInOrder(before);
                const double changed = changedArea(now, image);
                if (changed > worst.amount)
                    worst = {worst.code, painting.swappedItems(before, order),
                             static_cast<std::size_t>(progress), changed};
            }
            before = order;
        }
        if (worst.amount > mostOfJump)
            m_faults.push_back(worst);
    }

    double changedArea(const QImage &a, const QImage &b) const
    {
        int count = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x)
                count += std::abs(a.constScanLine(y)[x] - b.constScanLine(y)[x]) > visibleStep;
        }
        return count / (m_projection.scale * m_projection.scale);
    }

    const Motion &m_motion;
    FigurePicture m_picture;
    Projection m_projection;
    std::vector<FigureFault> m_faults;
};

} // namespace

std::vector<FigureFault> viewFaultsOf(const Motion &motion)
{
    return ViewCheck(motion).faults();
}

} // namespace hipstride
