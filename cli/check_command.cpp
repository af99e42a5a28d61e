// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/check_command.h"

#include <nlohmann/json.hpp>

#include "cli/data_file.h"
#include "cli/output.h"
#include "storage/data_folder.h"
#include "storage/integrity.h"

namespace hipstride {

namespace {

void say(const std::string &file, std::size_t problems, const std::string &text, Output &output)
{
    if (output.isJson()) {
        nlohmann::ordered_json object;
        object["file"] = file;
        object["problems"] = problems;
        output.json(object);
    } else {
        output.line(file + ": " + text);
    }
}

} // namespace

void checkData(const std::filesystem::path &folder, Output &output)
{
    const std::filesystem::path file = databasePath(folder);
    if (!std::filesystem::exists(file)) {
        say(file.string(), 0, "nothing has been kept here yet", output);
        return;
    }
    const DataFile data(folder);
    const Problems problems = checkIntegrity(data.database());
    output.problems(file.string(), problems);
    say(file.string(), problems.size(),
        problems.empty() ? "no problems"
                         : "copy the whole folder before you go on; the newest copy beside the "
                           "file, if there is one, can be put in its place",
        output);
}

} // namespace hipstride
