// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "drawing/prop_painter.h"

namespace hipstride {

namespace {

// A place of the machine: towards the figure, up, and across. Unit: body heights
struct Place
{
    double ahead;
    double height;
    double across;
};

// Turns the machine so that its front is where its pulley is.
class Machine
{
public:
    explicit Machine(const Prop &prop)
        : m_at(prop.at)
    {
        const Vector way = prop.anchor.value_or(prop.at - Vector{1, 0, 0}) - prop.at;
        m_alongX = std::abs(way.x) > std::abs(way.z);
        m_sense = (m_alongX ? way.x : way.z) < 0 ? -1 : 1;
    }

    Corners box(Place a, Place b) const
    {
        const Vector first = at(a);
        const Vector second = at(b);
        return {
            {std::min(first.x, second.x), std::min(first.y, second.y), std::min(first.z, second.z)},
            {std::max(first.x, second.x), std::max(first.y, second.y),
             std::max(first.z, second.z)}};
    }

private:
    Vector at(Place place) const
    {
        const double ahead = m_sense * place.ahead;
        return m_at + (m_alongX ? Vector{ahead, place.height, place.across}
                                : Vector{place.across, place.height, ahead});
    }

    Vector m_at;
    bool m_alongX = true;
    double m_sense = 1;
};

} // namespace

std::vector<PropPiece> cablePiecesOf(const Prop &prop)
{
    constexpr double foot = 0.025; // heights
    constexpr double beam = 0.035;
    constexpr double plate = 0.042;
    constexpr int plates = 8;
    constexpr double inner = 0.062; // half the room between the uprights
    constexpr double outer = 0.092;
    constexpr double thick = 0.018; // half of an upright
    const Machine machine(prop);
    const double top = prop.size.y;
    const double pulley = prop.anchor ? prop.anchor->y - prop.at.y : top / 2;
    std::vector<PropPiece> pieces{
        {machine.box({-0.10, 0, -0.11}, {0.06, foot, 0.11}), true},
        {machine.box({-thick, top - beam, -outer}, {thick, top, outer}), true}};
    for (const double side : {-1.0, 1.0})
        pieces.push_back(
            {machine.box({-thick, foot, side * inner}, {thick, top - beam, side * outer}), true});
    for (int i = 0; i < plates; ++i)
        pieces.push_back({machine.box({-0.062, foot + 0.01 + i * plate, -0.052},
                                      {-0.022, foot + 0.01 + (i + 1) * plate, 0.052})});
    pieces.push_back(
        {machine.box({thick, pulley - 0.028, -outer}, {0.034, pulley + 0.028, outer}), true});
    return pieces;
}

} // namespace hipstride
