// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/exercise.h"

namespace hipstride {

/// A proposed next step that a person has answered: that of an exercise, resting on sessions of
/// which this is the newest.
struct AnsweredStep
{
    SessionId session;
    ExerciseKey exercise;

    friend bool operator==(const AnsweredStep &, const AnsweredStep &) = default;
};

} // namespace hipstride
