// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/damaged_row.h"

#include <string>

namespace hipstride {

Problem damagedRow(std::string_view table, std::initializer_list<std::int64_t> key)
{
    std::string row(table);
    char separator = ' ';
    for (const std::int64_t part : key) {
        row += separator + std::to_string(part);
        separator = '/';
    }
    return {ProblemCode::NotUnderstood, std::move(row), {}, {}};
}

} // namespace hipstride
