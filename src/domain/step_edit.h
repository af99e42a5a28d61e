// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "domain/routine.h"

namespace hipstride {

/// Changes of the list of steps that keep its blocks whole: a step that is moved in between two of
/// a block joins it, one that is moved away leaves it, and a block of one step is none. Rows are
/// indices of steps, ascending and without repeats where there are several. Each function expects
/// rows that are there, and blocks without problems.

Routine withStepInserted(Routine routine, int row, const Step &step);
/// All steps of another routine before that row, blocks and all; between two of a block they join
/// it.
Routine withPartInserted(Routine routine, int row, const Routine &part);
/// Those steps by themselves, with the blocks that lie wholly among them.
Routine partOf(const Routine &routine, const std::vector<int> &rows);
Routine withStepsRemoved(Routine routine, const std::vector<int> &rows);
Routine withStepMoved(Routine routine, int from, int to);
/// All of them by one place up (-1) or down (1); as it was where the first or last cannot go on.
Routine withStepsMoved(Routine routine, const std::vector<int> &rows, int by);
/// A whole block past the step or the block before it (-1) or behind it (1).
Routine withBlockMoved(Routine routine, int block, int by);

/// Makes one block of these steps, at the place of the first, with as many rounds as the longest of
/// them has sets; it rests as the block of the first did. They leave the blocks they were in.
/// Expects two rows or more.
Routine withStepsGrouped(Routine routine, const std::vector<int> &rows);
/// The steps become straight sets.
Routine withStepsUngrouped(Routine routine, const std::vector<int> &rows);

/// As many as its longest step has sets.
int roundsOf(const Routine &routine, const Block &block);
/// The same of the steps of a block.
int roundsOf(std::span<const Step> steps);
/// Each of its steps gets as many sets.
Routine withRounds(Routine routine, int block, int rounds);
/// What a step of a block asks for in each of so many rounds; nothing where they differ.
std::optional<Dose> doseOfRound(const Dose &dose, int rounds);

} // namespace hipstride
