// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include <algorithm>
#include <ostream>

#include <nlohmann/json.hpp>

#include "base/error.h"

namespace hipstride {

namespace {

constexpr std::size_t gap = 2; ///< between two columns

std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string reasonOf(const Error &error)
{
    switch (error.code()) {
    case ErrorCode::FileUnreadable:
        return "the file cannot be read";
    case ErrorCode::FileUnwritable:
        return "the file cannot be written";
    case ErrorCode::FileMalformed:
        return "the file has a fault";
    case ErrorCode::FolderUnusable:
        return "the data folder cannot be used";
    case ErrorCode::DatabaseUnopenable:
        return "this is no data file of Hipstride, or it is damaged; it was left as it is";
    case ErrorCode::DatabaseSealed:
        return "the data is protected by a passphrase";
    case ErrorCode::DatabaseTooNew:
        return "a newer Hipstride wrote this data file; it was left as it is";
    case ErrorCode::DatabaseReadOnly:
        return "the data file cannot be written to";
    case ErrorCode::DatabaseBusy:
        return "another program is using the data file";
    case ErrorCode::DiskFull:
        return "the disk is full";
    case ErrorCode::DatabaseFailed:
        return "the data file could not be used";
    }
    return {};
}

} // namespace

Output::Output(std::ostream &results, std::ostream &faults, bool isJson)
    : m_results(results)
    , m_faults(faults)
    , m_isJson(isJson)
{}

void Output::line(std::string_view text)
{
    m_results << text << '\n';
}

void Output::table(const std::vector<std::vector<std::string>> &rows)
{
    std::vector<std::size_t> widths;
    for (const std::vector<std::string> &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], characters(row[column]));
    }
    for (const std::vector<std::string> &row : rows) {
        std::string text;
        std::size_t missing = 0; // blanks are put before a cell, so that no line ends in them
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (!row[column].empty()) {
                text.append(missing, ' ').append(row[column]);
                missing = 0;
            }
            missing += widths[column] - characters(row[column]) + gap;
        }
        line(text);
    }
}

void Output::json(const nlohmann::ordered_json &value)
{
    using nlohmann::ordered_json;
    line(value.dump(2, ' ', false, ordered_json::error_handler_t::replace));
}

void Output::done(const std::string &what, const std::string &name)
{
    if (isJson()) {
        nlohmann::ordered_json object;
        object[what] = name;
        json(object);
    } else {
        line(what + " “" + name + "”");
    }
}

void Output::fault(std::string_view subject, std::string_view reason)
{
    m_hasFailed = true;
    m_faults << subject << ": " << reason << '\n';
}

void Output::fault(const Error &error)
{
    const std::string detail = error.detail().empty() ? "" : " (" + error.detail() + ")";
    fault(error.subject(), reasonOf(error) + detail);
}

void Output::problems(const std::string &file, const Problems &problems)
{
    for (const Problem &problem : problems)
        fault(file, lineOf(problem));
}

ExitStatus Output::finish()
{
    m_results.flush();
    if (!m_results)
        fault("standard output", "not everything could be written");
    return m_hasFailed ? ExitStatus::AtFault : ExitStatus::Done;
}

std::string joined(const std::vector<std::string> &texts)
{
    std::string line;
    for (const std::string &text : texts)
        line += (line.empty() ? "" : ", ") + text;
    return line;
}

} // namespace hipstride
