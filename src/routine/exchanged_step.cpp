// SPDX-License-Identifier: GPL-3.0-or-later
#include "routine/exchanged_step.h"

namespace hipstride {

Step withExercise(Step step, const Exercise &other, const Catalogue &catalogue)
{
    const Dose &own = other.dose.dose;
    const Exercise *before = catalogue.find(step.exercise);
    step.exercise = other.key;
    if (step.dose.work.index() != own.work.index())
        changeWork(step.dose, own.work);
    if (before == nullptr || before->sides != other.sides)
        changeSide(step.dose, own.side);
    return step;
}

} // namespace hipstride
