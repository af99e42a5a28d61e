// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/sample_handout.h"

#include <array>

namespace hipstride {

namespace {

using namespace std::chrono_literals;

const std::array<HandoutExercise, 5> exercises{
    HandoutExercise{.exercise = "single-leg-bridge",
                    .name = "Single-leg bridge",
                    .shortName = "Single-leg bridge",
                    .doseLine = "1 × 30 each side",
                    .doseWords = "One set of 30 with each leg.",
                    .steps = {"Lie on your back, knees bent, arms by your sides.",
                              "Straighten one leg in line with the other knee.",
                              "Press through your heel and lift to one line from shoulder to knee.",
                              "Lower slowly."},
                    .keyPoint = "Keep both hips level."},
    HandoutExercise{.exercise = "single-leg-wall-squat",
                    .name = "Single-leg wall squat, knee pressed into the wall",
                    .shortName = "Wall squat, one leg",
                    .doseLine = "1 × 10 each side",
                    .doseWords = "One set of ten with each leg.",
                    .steps = {"Stand side-on to a wall.",
                              "Lift the inner knee and press it into the wall.",
                              "Sit back and down with a straight body, then drive up."},
                    .keyPoint = "Push through the heel."},
    HandoutExercise{.exercise = "monster-walk-box",
                    .name = "Crab and monster walk boxes",
                    .shortName = "Walk boxes with band",
                    .doseLine = "10 boxes, medium band",
                    .restLine = "rest 45\u202fs",
                    .doseWords = "Ten boxes.",
                    .steps = {"Put the band above your knees and sit into a small squat.",
                              "Four steps to the side, four wide steps forward, four steps back "
                              "to the other side, four wide steps backward: one box.",
                              "Keep the band tight all the way round."},
                    .keyPoint = "Toes point forward."},
    HandoutExercise{.exercise = "single-leg-rdl",
                    .name = "Single-leg Romanian deadlift",
                    .shortName = "Single-leg deadlift",
                    .doseLine = "1 × 10 each side, 10\u202fkg",
                    .restLine = "rest 60\u202fs",
                    .doseWords = "One set of ten with each leg.",
                    .steps = {"Stand on one leg with a soft knee.",
                              "Hinge forward with a flat back until the hamstring pulls.",
                              "Come back up slowly; open the office door with the same hinge."},
                    .keyPoint = "Hips stay square to the floor."},
    HandoutExercise{.exercise = "side-plank-top-leg-raise",
                    .name = "Side plank with top-leg raise",
                    .shortName = "Side plank, leg raise",
                    .doseLine = "3 × 10 each side",
                    .restLine = "rest 45\u202fs",
                    .doseWords = "Three sets of ten on each side.",
                    .steps = {"Lie on your side on your elbow, knees stacked and bent.",
                              "Lift into one line from shoulder to hip to knee.",
                              "Straighten the top leg and raise it ten times."},
                    .keyPoint = "Do not let the hips sink."},
};

const std::string longNote =
    "Because the outside of the left hip was sore after the long run on Sunday, begin each set on "
    "the left, stop two repetitions before you have to, and write down on the grid whether the "
    "next morning was worse than the one before.";

} // namespace

Handout sampleHandout(int count)
{
    Handout handout{
        .title = "Five to fire up",
        .person = "Jonas Berg",
        .given = 2026y / 11 / 3,
        .lead = "About 14 minutes. Pain up to 3 of 10 is fine.",
        .stopSigns = {"Pain deep in the groin or the front of the hip that builds as you run",
                      "Pain at night or at rest, or a limp",
                      "Numbness, or pain that spreads down the leg"},
    };
    for (int i = 0; i < count; ++i) {
        HandoutExercise exercise = exercises[static_cast<std::size_t>(i) % exercises.size()];
        if (i >= static_cast<int>(exercises.size())) {
            exercise.name +=
                ", round " + std::to_string(i / static_cast<int>(exercises.size()) + 1);
            exercise.shortName = "Exercise number " + std::to_string(i + 1);
        }
        handout.exercises.push_back(exercise);
    }
    return handout;
}

Handout longHandout(int count)
{
    Handout handout = sampleHandout(count);
    handout.letterhead = {.clinic = "Northgate Physiotherapy and Sports Medicine",
                          .line = "Running and hip clinic",
                          .contact = {"12 Mill Lane, Ashford", "01632 960 144"},
                          .therapist = "Ellen Hart, physiotherapist"};
    handout.title = "Your programme for the eight weeks before the spring half marathon";
    handout.person = "Maximiliane Friederike von Hohenstein-Wittgenstein";
    handout.nextVisit = 2026y / 11 / 17;
    handout.lead = "Three days a week, with a day between, and never within two hours of a hard "
                   "run. About 34 minutes. Pain up to 3 of 10 is fine; it should be gone by the "
                   "next morning.";
    handout.stopSigns.push_back(
        "Numbness between the legs, or a change in how well you hold your bladder or bowel, which "
        "needs a hospital on the same day");
    handout.stopSigns.push_back("Swelling, fever, or a knee or hip that gives way under you");
    for (HandoutExercise &exercise : handout.exercises) {
        exercise.name += " with the foot on a low step and a slow return";
        exercise.shortName += " with a slow return";
        exercise.doseLine = "3 × 8–12 each side, the long blue band twice round, tempo 3-1-1-0";
        exercise.doseWords += " Lower for three seconds, wait for one second, lift for one second.";
        exercise.note = longNote;
    }
    return handout;
}

} // namespace hipstride
