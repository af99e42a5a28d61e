// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/exercise.h"
#include "domain/vocabulary.h"

namespace hipstride {

/// A published study, or a review of several.
struct Study
{
    std::string id;
    std::string name; ///< as it is spoken of, "Distefano 2009"
    std::string authors;
    std::optional<int> year;
    std::string title;
    std::string journal;
    std::string identifier; ///< "doi:...", "pmid:..." or "pmcid:..."; may be empty
    std::string readAt;     ///< address of the page on which its numbers were read
    std::string people;     ///< who was measured, "13 trained women"; empty where we do not know

    friend bool operator==(const Study &, const Study &) = default;
};

/// What one study measured in one exercise. Numbers of two studies are not to be compared.
struct EvidenceValue
{
    ExerciseKey exercise;
    std::vector<Muscle> muscles; ///< never empty; several share one number
    Measure measure = Measure::Activity;
    double least = 0;
    std::optional<double> most;   ///< equal to `least` for one number; none for "over `least`"
    std::optional<double> spread; ///< standard deviation
    std::string how;              ///< which form or part was measured, "tested leg below"
    std::string load;             ///< "body weight", "10-repetition maximum"
    std::string people;           ///< where not all of the study's
    std::string study;            ///< id of a Study

    friend bool operator==(const EvidenceValue &, const EvidenceValue &) = default;
};

/// What a study found about an exercise without a number to show.
struct EvidenceNote
{
    ExerciseKey exercise;
    std::string text;
    std::string study;

    friend bool operator==(const EvidenceNote &, const EvidenceNote &) = default;
};

/// True when the value speaks of `muscle`; the whole gluteus medius includes its two parts.
bool isAbout(const EvidenceValue &value, Muscle muscle);

} // namespace hipstride
