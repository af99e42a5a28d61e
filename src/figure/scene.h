// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "figure/body_shape.h"
#include "figure/motion.h"

namespace hipstride {

/// From where one looks, without perspective: far enough away that lines stay parallel.
struct Camera
{
    Vector right{0, 0, 1};
    Vector up{0, 1, 0};
    Vector towards{1, 0, 0}; ///< from the figure to the eye

    /// Azimuth 0 sees the front, 90 the right side, 180 the back; a higher elevation looks down.
    /// Unit: degrees
    static Camera at(double azimuth, double elevation);
};

/// What of a figure and its props lies where on the page. Unit: body heights; y grows upwards.
struct Extent
{
    double left = 0;
    double right = 0;
    double bottom = 0;
    double top = 0;

    double width() const { return right - left; }
    double height() const { return top - bottom; }
    void include(double x, double y);
};

/// Props with their places: a mat without a size is laid under the whole movement.
std::vector<Prop> placedProps(const Motion &motion, const BodyShape &shape);

/// The part of the page that the whole movement needs from there, so that nothing jumps.
Extent extentOf(const Motion &motion, const BodyShape &shape, const std::vector<Prop> &props,
                const Camera &camera);

/// The box of a standing prop: lowest and highest corner.
struct Corners
{
    Vector low;
    Vector high;
};
Corners cornersOf(const Prop &prop);

} // namespace hipstride
