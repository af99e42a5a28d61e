// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/input_file.h"

#include <cerrno>
#include <fstream>
#include <system_error>

#include "base/error.h"
#include "json/json_reader.h"

namespace hipstride {

std::string readInputFile(const std::filesystem::path &path)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        throw Error(ErrorCode::FileUnreadable, path.string(), "it is a folder");
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw Error(ErrorCode::FileUnreadable, path.string(),
                    std::generic_category().message(errno));
    std::string text(JsonLimits::mostBytes + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (file.bad())
        throw Error(ErrorCode::FileUnreadable, path.string(), "reading stopped half-way");
    text.resize(static_cast<std::size_t>(file.gcount()));
    return text;
}

} // namespace hipstride
