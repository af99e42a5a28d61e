// SPDX-License-Identifier: GPL-3.0-or-later
#include "routine/compose_shape.h"

namespace hipstride {

GoalShape shapeOf(Goal goal)
{
    using enum Category;
    switch (goal) {
    case Goal::PreRun:
        return {{Mobility, Activation, Stability}, Activation, 1, 6, 1};
    case Goal::Strength:
        return {{Strength, Stability}, Strength, 4, 5, 4};
    case Goal::Home:
        return {{Activation, Strength, Stability}, Activation, 3, 5, 3};
    case Goal::Mobility:
        return {{Mobility}, Mobility, 1, 6, 2};
    case Goal::Power:
        return {{Power, Strength}, Power, 4, 5, 4};
    }
    return {};
}

LevelShape shapeOf(Level level)
{
    switch (level) {
    case Level::Beginner:
        return {0.15, 0.5};
    case Level::Practised:
        return {0.5, 0.8};
    case Level::Strong:
        return {0.85, 1.0};
    }
    return {};
}

} // namespace hipstride
