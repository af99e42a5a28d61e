// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace hipstride {

class Output;

/// Looks through all that is kept in `folder` and says what to do about what is wrong. Makes
/// nothing where there is nothing.
void checkData(const std::filesystem::path &folder, Output &output);

} // namespace hipstride
