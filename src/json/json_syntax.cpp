// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json_syntax.h"

#include <algorithm>
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

/// Builds the value while it reads, so that a text is gone through once.
class JsonBuilder final : public nlohmann::json_sax<json>
{
public:
    explicit JsonBuilder(std::string_view text)
        : m_text(text)
    {}

    ParsedJson take()
    {
        if (!m_fault)
            return {std::make_unique<const json>(std::move(m_root)), {}, std::move(m_repeated)};
        return {nullptr, std::move(m_fault), std::move(m_repeated)};
    }

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t &) override { return put(value); }
    bool string(string_t &value) override { return put(std::move(value)); }
    bool binary(binary_t &value) override { return put(std::move(value)); }

    bool start_object(std::size_t) override { return enter(json::object()); }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return enter(json::array()); }
    bool end_array() override { return leave(); }

    bool key(string_t &name) override
    {
        Level &level = m_levels.back();
        auto &members = level.value->get_ref<json::object_t &>();
        const auto [member, isNew] = members.try_emplace(std::move(name));
        if (!isNew && m_repeated.size() < JsonLimits::mostProblems)
            m_repeated.push_back({ProblemCode::DuplicateId, place(m_levels.size() - 1),
                                  member->first, "a name given twice"});
        level.name = &member->first;
        level.member = &member->second;
        return true;
    }

    bool parse_error(std::size_t position, const std::string &,
                     const nlohmann::detail::exception &error) override
    {
        if (!m_levels.empty())
            ++m_levels.back().begun;
        if (error.id == numberOutOfRange)
            m_fault = {ProblemCode::TooLarge, place(m_levels.size()), {}, "a number"};
        else
            m_fault = {ProblemCode::NotUnderstood,
                       lineAndColumn(m_text, position == 0 ? 0 : position - 1),
                       {},
                       reasonIn(error.what())};
        return false;
    }

private:
    /// A list or an object that is being read. What it points to stays where it is until it ends.
    struct Level
    {
        json *value = nullptr;
        std::size_t begun = 0;             ///< values of a list so far
        const std::string *name = nullptr; ///< of the member that is being read
        json *member = nullptr;
    };

    /// Where the next value belongs.
    json &slot()
    {
        if (m_levels.empty())
            return m_root;
        Level &level = m_levels.back();
        ++level.begun;
        return level.value->is_array() ? level.value->emplace_back() : *level.member;
    }

    bool put(json value)
    {
        slot() = std::move(value);
        return true;
    }

    bool enter(json empty)
    {
        json &value = slot();
        if (m_levels.size() == JsonLimits::deepest) {
            m_fault = {ProblemCode::TooLarge,
                       place(m_levels.size()),
                       {},
                       "nested at most " + std::to_string(JsonLimits::deepest) + " deep"};
            return false;
        }
        value = std::move(empty);
        m_levels.push_back({.value = &value, .begun = 0, .name = nullptr, .member = nullptr});
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
            pointer += level.value->is_array() ? "/" + std::to_string(level.begun - 1)
                                               : pointerPart(*level.name);
        }
        return pointer;
    }

    std::string_view m_text;
    json m_root;
    std::vector<Level> m_levels;
    std::optional<Problem> m_fault;
    Problems m_repeated;
};

} // namespace

ParsedJson parseJson(std::string_view text)
{
    if (text.size() > JsonLimits::mostBytes)
        return {nullptr,
                Problem{ProblemCode::TooLarge,
                        {},
                        {},
                        "at most " + std::to_string(JsonLimits::mostBytes) + " bytes"},
                {}};
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return {nullptr, Problem{ProblemCode::Empty, {}, {}, {}}, {}};
    JsonBuilder builder(text);
    json::sax_parse(text, &builder);
    return builder.take();
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
