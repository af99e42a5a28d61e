// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "domain/routine.h"
#include "domain/sheet_look.h"

namespace hipstride {

/// What stands under the words of an exercise in a second language. Nothing stands under a word
/// that the client has of her own.
struct SecondWords
{
    std::string name;
    std::string doseWords;
    std::vector<std::string> steps;
    std::string keyPoint;
};

/// One exercise on a printed sheet; all words are ready to be read by a client.
struct HandoutExercise
{
    ExerciseKey exercise;   ///< for its pictures
    Side side = Side::Each; ///< the one they show, where it is one
    std::string name;
    std::string shortName; ///< for the tick grid
    std::string doseLine;  ///< "3 × 8 each side"
    std::string restLine;  ///< "rest 45 s", empty without a rest
    std::string doseWords; ///< "Three sets of eight with each leg."
    std::vector<std::string> steps;
    std::string keyPoint;
    std::string note;
    SecondWords second = {};
};

/// Neighbouring exercises that are done in turn, round after round.
struct HandoutGroup
{
    std::size_t first = 0;
    std::size_t count = 0;
    std::string name;             ///< "Superset: 3 rounds"
    std::string line;             ///< "2 and 3 in turn, rest 60 s between rounds"
    std::string secondWords = {}; ///< both in the second language

    std::size_t end() const { return first + count; }
};

/// Everything on a printed home programme, independent of paper and device.
struct Handout
{
    Letterhead letterhead;
    std::string title;
    std::string person; ///< may be empty
    Date given;
    std::optional<Date> nextVisit;
    std::string lead; ///< one or two sentences
    std::vector<HandoutExercise> exercises;
    std::vector<HandoutGroup> groups = {}; ///< in their order; none overlap
    std::vector<std::string> stopSigns;    ///< at most five
    int gridWeeks = 2;                     ///< 0: no tick grid
    int revision = 1;                      ///< printed with the id
    std::vector<std::string> codes = {};   ///< what its QR codes say, see programme_code.h
    std::string sheetId = {};              ///< empty: this sheet was not issued
    HandoutStyle style = {};
};

} // namespace hipstride
