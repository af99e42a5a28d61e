// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/exercise_filter.h"

#include <algorithm>

namespace hipstride {

namespace {

template <typename Value>
bool holds(const std::vector<Value> &values, Value value)
{
    return std::ranges::find(values, value) != values.end();
}

bool isWorked(const Exercise &exercise, Muscle muscle)
{
    return holds(exercise.primaryMuscles, muscle) || holds(exercise.secondaryMuscles, muscle);
}

bool isWorkedInWholeOrPart(const Exercise &exercise, Muscle muscle)
{
    if (muscle == Muscle::GluteusMedius && (isWorked(exercise, Muscle::GluteusMediusFront) ||
                                            isWorked(exercise, Muscle::GluteusMediusBack)))
        return true;
    return isWorked(exercise, muscle);
}

bool uses(const Exercise &exercise, Equipment equipment)
{
    return holds(exercise.optionalEquipment, equipment) ||
           std::ranges::any_of(exercise.equipment,
                               [equipment](const std::vector<Equipment> &alternatives) {
                                   return holds(alternatives, equipment);
                               });
}

} // namespace

bool matches(Shelf shelf, const ExerciseFilter &filter)
{
    const bool isListed = shelf == Shelf::BuiltIn || shelf == Shelf::Own;
    return filter.shelf ? shelf == *filter.shelf : isListed;
}

bool matches(const Exercise &exercise, const ExerciseFilter &filter)
{
    if (filter.category && exercise.category != *filter.category)
        return false;
    if (filter.level && exercise.level != filter.level)
        return false;
    if (filter.position && exercise.position != *filter.position)
        return false;
    if (filter.muscle && !isWorkedInWholeOrPart(exercise, *filter.muscle))
        return false;
    if (filter.equipment && !uses(exercise, *filter.equipment))
        return false;
    if (filter.plane && !holds(exercise.planes, *filter.plane))
        return false;
    return !filter.nothingAtAll || needsNothing(exercise);
}

} // namespace hipstride
