// SPDX-License-Identifier: GPL-3.0-or-later
#include "routine/movement_pattern.h"

#include <algorithm>

namespace hipstride {

Pattern patternOf(const Exercise &exercise)
{
    if (exercise.position == Position::Plank || exercise.position == Position::SidePlank ||
        exercise.primaryMuscles.empty())
        return Pattern::Trunk;
    const auto works = [&exercise](Muscle muscle) {
        return std::ranges::count(exercise.primaryMuscles, muscle) > 0;
    };
    const auto movesFirstIn = [&exercise](Plane plane) {
        return !exercise.planes.empty() && exercise.planes.front() == plane;
    };
    switch (exercise.primaryMuscles.front()) {
    case Muscle::GluteusMaximus:
    case Muscle::Hamstrings:
        if (movesFirstIn(Plane::Frontal))
            return Pattern::Sideways;
        if (movesFirstIn(Plane::Transverse) && works(Muscle::DeepRotators))
            return Pattern::Rotation;
        return works(Muscle::Quadriceps) ? Pattern::Squat : Pattern::HipExtension;
    case Muscle::Quadriceps:
        return Pattern::Squat;
    case Muscle::GluteusMedius:
    case Muscle::GluteusMediusFront:
    case Muscle::GluteusMediusBack:
    case Muscle::GluteusMinimus:
    case Muscle::TensorFasciaeLatae:
        return Pattern::Sideways;
    case Muscle::DeepRotators:
        return Pattern::Rotation;
    case Muscle::Adductors:
    case Muscle::AdductorMagnus:
        return Pattern::Inward;
    case Muscle::HipFlexors:
        return Pattern::HipFlexion;
    case Muscle::Calves:
        return Pattern::Ankle;
    case Muscle::Trunk:
        return Pattern::Trunk;
    }
    return Pattern::Trunk;
}

} // namespace hipstride
