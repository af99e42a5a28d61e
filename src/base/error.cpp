// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <utility>

namespace hipstride {

namespace {

std::string sentence(ErrorCode code, const std::string &subject, const std::string &detail)
{
    std::string text = std::string(nameOf(code)) + ": " + subject;
    if (!detail.empty())
        text += ": " + detail;
    return text;
}

} // namespace

Error::Error(ErrorCode code, std::string subject, std::string detail)
    : std::runtime_error(sentence(code, subject, detail))
    , m_code(code)
    , m_subject(std::move(subject))
    , m_detail(std::move(detail))
{}

const char *nameOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileUnreadable:
        return "file-unreadable";
    case ErrorCode::FileUnwritable:
        return "file-unwritable";
    case ErrorCode::FileMalformed:
        return "file-malformed";
    case ErrorCode::FolderUnusable:
        return "folder-unusable";
    case ErrorCode::DatabaseUnopenable:
        return "database-unopenable";
    case ErrorCode::DatabaseSealed:
        return "database-sealed";
    case ErrorCode::DatabaseTooNew:
        return "database-too-new";
    case ErrorCode::DatabaseReadOnly:
        return "database-read-only";
    case ErrorCode::DatabaseBusy:
        return "database-busy";
    case ErrorCode::DiskFull:
        return "disk-full";
    case ErrorCode::DatabaseFailed:
        return "database-failed";
    }
    return "unknown";
}

} // namespace hipstride
