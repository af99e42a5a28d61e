// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/unknown_exercises.h"

#include "catalogue/catalogue.h"

namespace hipstride {

Problems unknownExercises(const Routine &routine, const Catalogue &catalogue)
{
    Problems problems;
    for (std::size_t i = 0; i < routine.steps.size(); ++i) {
        const ExerciseKey &key = routine.steps[i].exercise;
        if (catalogue.find(key) == nullptr)
            problems.push_back({ProblemCode::LeadsNowhere,
                                "/steps/" + std::to_string(i) + "/exercise", key,
                                "the catalogue has no such exercise"});
    }
    return problems;
}

} // namespace hipstride
