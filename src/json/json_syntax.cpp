// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json_syntax.h"

#include <algorithm>
#include <unordered_set>
#include <vector>

#include <nlohmann/json.hpp>

#include "json/json_reader.h"

namespace hipstride {

namespace {

using nlohmann::json;

constexpr int numberOutOfRange = 406; // the library's id of a number like 1e999

/// `offset` as a person counts: lines and characters from 1.
std::string lineAndColumn(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::string_view sameLine = before.substr(lineStart);
    const auto column = 1 + std::count_if(sameLine.begin(), sameLine.end(), [](char c) {
                            return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
                        });
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

/// The library's reason without its prefix and without the text it was reading, which may be long
/// or not even UTF-8.
std::string reasonIn(std::string_view message)
{
    constexpr std::string_view start = " - ";
    const std::size_t from = message.find(start);
    if (from == std::string_view::npos)
        return {};
    const std::string_view reason = message.substr(from + start.size());
    return std::string(reason.substr(0, reason.find("; last read")));
}

class SyntaxCheck final : public nlohmann::json_sax<json>
{
public:
    explicit SyntaxCheck(std::string_view text)
        : m_text(text)
    {}

    JsonSyntax take() { return std::move(m_syntax); }

    bool null() override { return beginValue(); }
    bool boolean(bool) override { return beginValue(); }
    bool number_integer(number_integer_t) override { return beginValue(); }
    bool number_unsigned(number_unsigned_t) override { return beginValue(); }
    bool number_float(number_float_t, const string_t &) override { return beginValue(); }
    bool string(string_t &) override { return beginValue(); }
    bool binary(binary_t &) override { return beginValue(); }

    bool start_object(std::size_t) override { return enter(false); }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return enter(true); }
    bool end_array() override { return leave(); }

    bool key(string_t &name) override
    {
        Level &level = m_levels.back();
        if (!level.names.insert(name).second && m_syntax.repeatedNames.size() < mostRepeats)
            m_syntax.repeatedNames.push_back(
                {ProblemCode::DuplicateId, place(m_levels.size() - 1), name, "a name given twice"});
        level.name = std::move(name);
        return true;
    }

    bool parse_error(std::size_t position, const std::string &,
                     const nlohmann::detail::exception &error) override
    {
        beginValue();
        if (error.id == numberOutOfRange)
            m_syntax.fault = {ProblemCode::TooLarge, place(m_levels.size()), {}, "a number"};
        else
            m_syntax.fault = {ProblemCode::NotUnderstood,
                              lineAndColumn(m_text, position == 0 ? 0 : position - 1),
                              {},
                              reasonIn(error.what())};
        return false;
    }

private:
    struct Level
    {
        bool isList = false;
        std::size_t begun = 0; ///< values of a list so far
        std::string name;      ///< of the member that is being read
        std::unordered_set<std::string> names;
    };

    static constexpr std::size_t mostRepeats = JsonLimits::mostProblems;

    bool beginValue()
    {
        if (!m_levels.empty())
            ++m_levels.back().begun;
        return true;
    }

    bool enter(bool isList)
    {
        beginValue();
        if (m_levels.size() == JsonLimits::deepest) {
            m_syntax.fault = {ProblemCode::TooLarge,
                              place(m_levels.size()),
                              {},
                              "nested at most " + std::to_string(JsonLimits::deepest) + " deep"};
            return false;
        }
        m_levels.push_back({.isList = isList, .begun = 0, .name = {}, .names = {}});
        return true;
    }

    bool leave()
    {
        m_levels.pop_back();
        return true;
    }

    /// Pointer to the value that is being read `depth` levels down.
    std::string place(std::size_t depth) const
    {
        std::string pointer;
        for (std::size_t i = 0; i < depth; ++i) {
            const Level &level = m_levels[i];
            pointer +=
                level.isList ? "/" + std::to_string(level.begun - 1) : pointerPart(level.name);
        }
        return pointer;
    }

    std::string_view m_text;
    std::vector<Level> m_levels;
    JsonSyntax m_syntax;
};

} // namespace

JsonSyntax checkSyntax(std::string_view text)
{
    if (text.size() > JsonLimits::mostBytes)
        return {.fault = Problem{ProblemCode::TooLarge,
                                 {},
                                 {},
                                 "at most " + std::to_string(JsonLimits::mostBytes) + " bytes"},
                .repeatedNames = {}};
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return {.fault = Problem{ProblemCode::Empty, {}, {}, {}}, .repeatedNames = {}};
    SyntaxCheck check(text);
    json::sax_parse(text, &check);
    return check.take();
}

std::string pointerPart(std::string_view name)
{
    std::string part = "/";
    for (const char c : name) {
        if (c == '~')
            part += "~0";
        else if (c == '/')
            part += "~1";
        else
            part += c;
    }
    return part;
}

} // namespace hipstride
