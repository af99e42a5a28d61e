// SPDX-License-Identifier: GPL-3.0-or-later
#include "routine/exchanged_step.h"

namespace hipstride {

Step withExercise(Step step, const Exercise &other, const Catalogue &catalogue)
{
    const Dose &own = other.dose.dose;
    const Exercise *before = catalogue.find(step.exercise);
    step.exercise = other.key;
    if (step.dose.work.index() != own.work.index())
        step.dose.work = own.work;
    if (before == nullptr || before->sides != other.sides)
        step.dose.side = own.side;
    return step;
}

} // namespace hipstride
