// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "base/problem.h"

namespace hipstride {

class Error;

/// What the program ends with.
enum class ExitStatus
{
    Done = 0,
    AtFault = 1, ///< the input or the data
    WrongUsage = 2,
};

/// Where a command writes: results to one stream, faults to another, one line each.
class Output
{
public:
    Output(std::ostream &results, std::ostream &faults, bool isJson);

    /// Results are asked for in a form for programs.
    bool isJson() const { return m_isJson; }
    void line(std::string_view text = {});
    /// Rows of equally many cells, in columns as wide as needed.
    void table(const std::vector<std::vector<std::string>> &rows);
    void json(const nlohmann::ordered_json &value);
    /// What became of something with a name: "added “Legs”", or {"added": "Legs"}.
    void done(const std::string &what, const std::string &name);

    /// "subject: reason". From now on the command has failed.
    void fault(std::string_view subject, std::string_view reason);
    void fault(const Error &error);
    void problems(const std::string &file, const Problems &problems);

    /// Makes sure that all is written, and says how it went.
    ExitStatus finish();

private:
    std::ostream &m_results;
    std::ostream &m_faults;
    bool m_isJson;
    bool m_hasFailed = false;
};

/// "a, b, c".
std::string joined(const std::vector<std::string> &texts);

} // namespace hipstride
