// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "domain/programme.h"
#include "domain/session.h"

namespace hipstride {

/// One day of a sheet as it came back.
struct PaperDay
{
    std::vector<bool> ticks; ///< one for each exercise
    std::optional<int> pain;
    std::optional<int> effort;

    bool isEmpty() const;
    friend bool operator==(const PaperDay &, const PaperDay &) = default;
};

/// What was written on the grid of a sheet, laid out as on the paper.
struct PaperGrid
{
    Date first;
    std::vector<PaperDay> days; ///< from `first` on, without a gap

    friend bool operator==(const PaperGrid &, const PaperGrid &) = default;
};

/// The grid of a sheet with what came back on it before: whole weeks from the day it was given,
/// `weeks` or as many as were used.
PaperGrid gridOf(const IssuedSheet &sheet, const std::vector<Session> &sessions, int weeks);

/// The sessions that a grid says: one a day on which anything is written. Those of `before` keep
/// their ids, and what of them did not change stays as it is. An exercise with a tick was done as
/// it is on the sheet. `noonOf` gives a moment of a day.
std::vector<Session> sessionsOf(const PaperGrid &grid, const IssuedSheet &sheet,
                                const std::vector<Session> &before,
                                const std::function<Moment(Date)> &noonOf);

} // namespace hipstride
