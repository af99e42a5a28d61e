// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "drawing/handout_page.h"

namespace hipstride {

/// What was done in one set of one side.
struct SessionSheetCell
{
    std::string text; ///< "12, 10 kg", "Skipped"
    bool isAsPlanned = true;

    friend bool operator==(const SessionSheetCell &, const SessionSheetCell &) = default;
};

struct SessionSheetSet
{
    std::string number;
    std::string planned;                ///< empty for a set more than was asked for
    std::vector<SessionSheetCell> done; ///< one for each column

    friend bool operator==(const SessionSheetSet &, const SessionSheetSet &) = default;
};

struct SessionSheetExercise
{
    std::string name;
    std::string dose;                 ///< as prescribed
    std::vector<std::string> columns; ///< "Left", "Right"; or one
    std::vector<SessionSheetSet> sets;
    std::vector<std::string> remarks; ///< swaps, pain, notes

    friend bool operator==(const SessionSheetExercise &, const SessionSheetExercise &) = default;
};

/// One session of the log as it is printed, as prescribed and as done; all words are ready to be
/// read.
struct SessionSheet
{
    std::string title;
    std::vector<std::string> facts; ///< when, how long, pain, effort: one line each
    std::string note;               ///< may be empty
    std::string setColumn;          ///< "Set"
    std::string plannedColumn;      ///< "Planned"
    std::vector<SessionSheetExercise> exercises;
    std::string legend; ///< what the bold cells are; printed where there are any
    std::string footer;

    friend bool operator==(const SessionSheet &, const SessionSheet &) = default;
};

/// Places a session on pages. An exercise with its sets is never split; remarks that are too long
/// to stay with it follow on the next page. Nothing is cut.
std::vector<HandoutPage> layOut(const SessionSheet &sheet, const PageMetrics &metrics);

} // namespace hipstride
