// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace hipstride {

enum class ErrorCode
{
    FileUnreadable,     ///< subject: path
    FileUnwritable,     ///< subject: path
    FileMalformed,      ///< subject: path or what was read; detail: place and reason
    FolderUnusable,     ///< subject: path of the data folder
    DatabaseUnopenable, ///< subject: path; not a database, or damaged
    DatabaseSealed,     ///< subject: path; can be read only with its passphrase
    DatabaseTooNew,     ///< subject: path; written by a newer program, left untouched
    DatabaseReadOnly,   ///< subject: path
    DatabaseBusy,       ///< subject: path; another program holds it
    DiskFull,           ///< subject: path
    DatabaseFailed,     ///< subject: path; anything else the database refused
};

/// A file or the database refused. Thrown only for what the caller could not have checked first.
/// The words a person reads are made where it is shown, from the code and the subject.
class Error : public std::runtime_error
{
public:
    Error(ErrorCode code, std::string subject, std::string detail = {});

    ErrorCode code() const noexcept { return m_code; }
    /// What the error is about, e.g. a path.
    const std::string &subject() const noexcept { return m_subject; }
    /// The technical text behind it, for the log and the "Details" button.
    const std::string &detail() const noexcept { return m_detail; }

private:
    ErrorCode m_code;
    std::string m_subject;
    std::string m_detail;
};

/// The code as one lower-case word with hyphens, for logs and the command line.
const char *nameOf(ErrorCode code);

} // namespace hipstride
