// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "catalogue/exercise_filter.h"
#include "cli/figure_commands.h"
#include "cli/handout_command.h"
#include "cli/output.h"
#include "domain/run.h"
#include "routine/composer.h"

namespace hipstride {

/// The words of the command line as values. What a command does not take stays empty.
struct Arguments
{
    bool isJson = false;
    bool isDryRun = false;
    std::filesystem::path dataFolder; ///< empty: the default
    std::string id;
    std::string name;
    std::string newName;
    std::string person; ///< whose plan is meant; empty: one's own
    std::int64_t session = 0;
    std::filesystem::path file;
    std::vector<std::filesystem::path> files;
    ExerciseFilter filter;
    std::optional<Date> from;
    std::optional<Date> to;
    Run run; ///< to be added
    ComposeRequest compose;
    HandoutWish handout;
    FigureWish figure;
};

/// What was asked for.
using Command = std::function<void(const Arguments &, Output &)>;

struct Request
{
    Arguments arguments;
    Command command;   ///< empty when there is nothing to be done but to end
    ExitStatus status; ///< to end with, then
};

/// Understands the command line. Help and what is wrong with it have been printed when this
/// returns without a command.
Request requestFrom(int count, const char *const *words);

} // namespace hipstride
