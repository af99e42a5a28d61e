// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace hipstride {

class Output;

void listTemplates(Output &output);
void showTemplate(const std::string &id, Output &output);

} // namespace hipstride
