// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/passphrase.h"

#include <QString>

#include <cstdlib>
#include <fstream>
#include <system_error>

#include "base/error.h"
#include "drawing/qt_text.h"
#include "storage/protection.h"

namespace hipstride {

namespace fs = std::filesystem;

namespace {

constexpr const char *variableOfData = "HIPSTRIDE_PASSPHRASE_FILE";

void requirePrivate(const fs::path &file)
{
    constexpr fs::perms others = fs::perms::group_all | fs::perms::others_all;
    std::error_code error;
    const fs::perms permissions = fs::status(file, error).permissions();
    if (error)
        throw Error(ErrorCode::FileUnreadable, file.string(), error.message());
    if ((permissions & others) != fs::perms::none)
        throw Error(ErrorCode::FileUnreadable, file.string(),
                    "it is not for its owner only; change that with chmod 600");
}

} // namespace

std::string passphraseFrom(const char *variable)
{
    const char *name = std::getenv(variable);
    if (name == nullptr || *name == '\0')
        throw Error(ErrorCode::FileUnreadable, variable, "it names no file");
    const fs::path file(name);
    requirePrivate(file);
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    if (stream.bad() || !stream.is_open())
        throw Error(ErrorCode::FileUnreadable, file.string());
    if (line.ends_with('\r'))
        line.pop_back();
    if (line.empty())
        throw Error(ErrorCode::FileMalformed, file.string(), "its first line is empty");
    // the same letters typed on another keyboard are the same passphrase
    return fromQt(toQt(line).normalized(QString::NormalizationForm_C));
}

std::optional<DataKey> keyOfData(const fs::path &databaseFile)
{
    if (!isSealed(databaseFile))
        return std::nullopt;
    if (std::getenv(variableOfData) == nullptr)
        throw Error(ErrorCode::DatabaseSealed, databaseFile.string(),
                    std::string("name a file with it in ") + variableOfData);
    std::optional<DataKey> key = unlock(databaseFile, passphraseFrom(variableOfData));
    if (!key)
        throw Error(ErrorCode::DatabaseSealed, databaseFile.string(), "and this is not it");
    return key;
}

} // namespace hipstride
