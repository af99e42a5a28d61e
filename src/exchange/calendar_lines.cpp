// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar_lines.h"

#include <algorithm>

#include "base/ascii.h"

namespace hipstride {

namespace {

constexpr std::size_t mostProblems = 50;

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Whether the bytes are UTF-8; overlong forms pass, which no reader here minds.
bool isUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t more = lead < 0x80                   ? 0
                                 : lead >= 0xF0 && lead < 0xF8 ? 3
                                 : lead >= 0xE0 && lead < 0xF0 ? 2
                                 : lead >= 0xC2 && lead < 0xE0 ? 1
                                                               : 4;
        if (more == 4 || text.size() - at <= more)
            return false;
        for (std::size_t step = 0; step < more; ++step) {
            if (!isContinuation(text[++at]))
                return false;
        }
    }
    return true;
}

bool isName(std::string_view name)
{
    return !name.empty() && std::ranges::all_of(name, [](char letter) {
        const char big = capitalLetter(letter);
        return (big >= 'A' && big <= 'Z') || (letter >= '0' && letter <= '9') || letter == '-';
    });
}

/// Goes through the unfolded lines of one file.
class Scan
{
public:
    CalendarLines run(std::string_view text)
    {
        std::string unfolded;
        int first = 0;
        int line = 0;
        while (!text.empty() && isCalm()) {
            const std::size_t end = text.find('\n');
            std::string_view raw = text.substr(0, end);
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
            ++line;
            if (!raw.empty() && raw.back() == '\r')
                raw.remove_suffix(1);
            const bool isFolded = !raw.empty() && (raw.front() == ' ' || raw.front() == '\t');
            if (isFolded && first > 0) {
                unfolded += raw.substr(1);
                continue;
            }
            take(unfolded, first);
            unfolded = raw;
            first = line;
        }
        take(unfolded, first);
        finish(line);
        return std::move(m_result);
    }

private:
    bool isCalm() const { return m_result.problems.size() < mostProblems; }

    void refuse(int line, ProblemCode code, std::string subject, std::string detail)
    {
        if (isCalm())
            m_result.problems.push_back(
                {code, linePlace(line), std::move(subject), std::move(detail)});
    }

    void take(const std::string &text, int line)
    {
        if (line == 0 || text.find_first_not_of(" \t") == std::string::npos)
            return;
        if (text.size() > CalendarFileLimits::longestLine)
            return refuse(line, ProblemCode::TooLarge, {}, "at most 64 KiB on one line");
        if (!isUtf8(text) || text.find('\0') != std::string::npos)
            return refuse(line, ProblemCode::NotUnderstood, {}, "text in UTF-8");
        const std::size_t end = text.find_first_of(":;");
        const std::string name = inCapitals(std::string_view(text).substr(0, end));
        if (end == std::string::npos || !isName(name))
            return refuse(line, ProblemCode::NotUnderstood, {}, "NAME:value");
        takeProperty(name, text.substr(text.find(':') + 1), line);
    }

    void takeProperty(const std::string &name, const std::string &value, int line)
    {
        const bool isFirst = !m_hasBegun;
        m_hasBegun = true;
        if (isFirst && (name != "BEGIN" || inCapitals(value) != "VCALENDAR"))
            return refuse(line, ProblemCode::NotUnderstood, {}, "BEGIN:VCALENDAR first");
        if (name == "BEGIN")
            begin(inCapitals(value), line);
        else if (name == "END")
            end(inCapitals(value), line);
        else if (m_open.empty())
            refuse(line, ProblemCode::NotUnderstood, {}, "nothing after END:VCALENDAR");
        else if (m_open.back() == "VEVENT")
            m_result.events.back().places.emplace(name, line);
    }

    void begin(const std::string &what, int line)
    {
        if (m_open.size() >= CalendarFileLimits::deepest)
            return refuse(line, ProblemCode::TooLarge, what, "no deeper than 8 parts");
        m_open.push_back(what);
        if (what != "VEVENT")
            return;
        if (m_result.events.size() >= CalendarFileLimits::mostEvents)
            refuse(line, ProblemCode::TooLarge, {}, "at most 5000 events");
        else
            m_result.events.push_back({.begin = line, .places = {}});
    }

    void end(const std::string &what, int line)
    {
        if (m_open.empty() || m_open.back() != what)
            return refuse(line, ProblemCode::NotUnderstood, what,
                          m_open.empty() ? "no END without BEGIN" : "END:" + m_open.back());
        m_open.pop_back();
    }

    void finish(int lastLine)
    {
        if (!m_hasBegun)
            refuse(1, ProblemCode::NotUnderstood, {}, "BEGIN:VCALENDAR");
        else if (!m_open.empty())
            refuse(std::max(1, lastLine), ProblemCode::Missing, {}, "END:" + m_open.back());
    }

    CalendarLines m_result;
    std::vector<std::string> m_open;
    bool m_hasBegun = false;
};

} // namespace

std::string linePlace(int line)
{
    return "line " + std::to_string(line);
}

CalendarLines calendarLines(std::string_view text)
{
    if (text.size() > CalendarFileLimits::mostBytes)
        return {.events = {},
                .problems = {{ProblemCode::TooLarge, linePlace(1), {}, "at most 8 MiB"}}};
    return Scan().run(text);
}

} // namespace hipstride
