// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

#include "support/file_text.h"

/// The first JSON that a file of docs/ shows, as someone would copy it from there.
inline std::string exampleIn(const std::string &name)
{
    const std::string text = fileText(HIPSTRIDE_SOURCE_DIR "/docs/" + name);
    const std::string opening = "\n```json\n";
    const std::size_t start = text.find(opening);
    const std::size_t end = text.find("\n```\n", start + opening.size());
    if (start == std::string::npos || end == std::string::npos)
        throw std::runtime_error(name + " shows no JSON");
    return text.substr(start + opening.size(), end - start - opening.size());
}
