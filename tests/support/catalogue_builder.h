// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

namespace hipstride {

/// An exercise that is complete enough for most tests: ten repetitions on each side, standing.
inline Exercise anExercise(const ExerciseKey &key, const std::string &name)
{
    Exercise exercise;
    exercise.key = key;
    exercise.name = name;
    exercise.shortName = name;
    exercise.category = Category::Strength;
    exercise.position = Position::Standing;
    exercise.sides = Side::Each;
    exercise.primaryMuscles = {Muscle::GluteusMaximus};
    exercise.planes = {Plane::Sagittal};
    exercise.why = "It is done on one leg, as running is.";
    exercise.steps = {"Stand on one leg.", "Go down.", "Come up."};
    exercise.cues = {"Hips level."};
    exercise.faults = {{"The knee falls in.", "Press it out."}};
    exercise.cautions = {"Stop when the knee hurts."};
    exercise.dose.dose = {.sets = 3,
                          .work = Repetitions{10, 10},
                          .side = Side::Each,
                          .load = NoLoad{},
                          .tempo = std::nullopt,
                          .rest = seconds(60)};
    exercise.sources = {"a-study"};
    return exercise;
}

/// Four exercises that differ in what can be looked for, two of them without a level; "squat" leads
/// from "bridge" to "airplane".
inline Catalogue aCatalogue()
{
    Exercise bridge = anExercise("bridge", "Glute bridge");
    bridge.category = Category::Activation;
    bridge.level = Level::Beginner;
    bridge.position = Position::Supine;
    bridge.equipment = {{Equipment::Mat}};
    bridge.harder = {"squat"};
    Exercise squat = anExercise("squat", "Single-leg squat");
    squat.primaryMuscles = {Muscle::Quadriceps, Muscle::GluteusMaximus};
    squat.level = Level::Strong;
    squat.otherNames = {"Pistol"};
    squat.easier = {"bridge"};
    squat.harder = {"airplane"};
    Exercise airplane = anExercise("airplane", "Standing hip airplane");
    airplane.category = Category::Stability;
    airplane.primaryMuscles = {Muscle::GluteusMediusBack};
    airplane.planes = {Plane::Transverse};
    airplane.easier = {"squat"};
    Exercise walk = anExercise("walk", "Monster walk");
    walk.primaryMuscles = {Muscle::GluteusMedius};
    walk.planes = {Plane::Frontal};
    walk.equipment = {{Equipment::MiniBand, Equipment::LongBand}};
    return Catalogue({bridge, squat, airplane, walk},
                     {{.id = "a-study", .kind = "study", .title = "A study of hips"}});
}

} // namespace hipstride
