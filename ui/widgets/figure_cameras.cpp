// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_cameras.h"

#include <QCoreApplication>

#include <cmath>
#include <numbers>

namespace hipstride {

namespace {

struct FigureCameras
{
    Q_DECLARE_TR_FUNCTIONS(FigureCameras)
};

constexpr double fromAbove = 80; // degrees of elevation

double azimuthOf(Vector direction)
{
    return std::atan2(direction.z, direction.x) * 180 / std::numbers::pi;
}

} // namespace

std::vector<FigureCamera> camerasOf(const Motion &motion, bool isMirrored)
{
    const FigureScript &script = motion.script();
    const auto at = [&](const QString &name, double azimuth) {
        return FigureCamera{name, std::remainder(azimuth - script.azimuth, 360.0), 0};
    };
    const QString left = FigureCameras::tr("From the left");
    const QString right = FigureCameras::tr("From the right");
    const Rotation &root = motion.keys().front().pose.root;
    std::vector<FigureCamera> cameras{{FigureCameras::tr("As drawn"), 0, 0}};
    // the mirror turns the page, not the figure: its left side is seen from the figure's right
    const auto goRound = [&](const QString &first, double front, const QString &opposite) {
        cameras.push_back(at(first, front));
        cameras.push_back(at(isMirrored ? left : right, front + 90));
        cameras.push_back(at(opposite, front + 180));
        cameras.push_back(at(isMirrored ? right : left, front - 90));
    };
    if (root.y.y > 0.5) {
        goRound(FigureCameras::tr("From the front"), azimuthOf(root.x),
                FigureCameras::tr("From the back"));
    } else { // lying or on all fours: what is in front of it is above or below it
        const bool isOnBack = root.x.y > 0;
        const double feet = azimuthOf(root.y) + 180;
        const QString fromFeet = FigureCameras::tr("From the feet");
        const QString fromHead = FigureCameras::tr("From the head");
        if (isOnBack)
            goRound(fromFeet, feet, fromHead);
        else
            goRound(fromHead, feet + 180, fromFeet);
    }
    cameras.push_back({FigureCameras::tr("From above"), 0, fromAbove - script.elevation});
    return cameras;
}

} // namespace hipstride
