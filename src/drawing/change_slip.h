// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "drawing/handout.h"
#include "drawing/handout_page.h"

namespace hipstride {

/// What became of one exercise.
struct ChangeSlipLine
{
    std::string name;
    std::string what;   ///< "New"
    std::string before; ///< empty: it was not there
    std::string now;    ///< empty: it is no longer there
    std::vector<std::string> remarks;

    friend bool operator==(const ChangeSlipLine &, const ChangeSlipLine &) = default;
};

/// What changed between two sheets of one client, as it is printed; all words are ready to be read.
struct ChangeSlip
{
    Letterhead letterhead = {}; ///< may be empty
    std::string title;
    std::string person; ///< may be empty
    Date given;
    std::optional<Date> nextVisit = {};
    std::vector<std::string> facts; ///< one line each
    std::string beforeColumn;       ///< "Until now"
    std::string nowColumn;          ///< "From now on"
    std::vector<ChangeSlipLine> lines;
    std::string same; ///< what stays; may be empty
    std::string footer;

    friend bool operator==(const ChangeSlip &, const ChangeSlip &) = default;
};

/// Places a slip on pages under the head of the sheets, the two columns beside each other. An
/// exercise is never split.
std::vector<HandoutPage> layOut(const ChangeSlip &slip, const PageMetrics &metrics);

} // namespace hipstride
