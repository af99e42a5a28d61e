// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json_reader.h"

#include <algorithm>
#include <cmath>
#include <sstream>
#include <utility>

#include <nlohmann/json.hpp>

#include "json/json_syntax.h"

namespace hipstride {

using nlohmann::json;

namespace {

std::string limitsText(double least, double most)
{
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << least << " to " << most;
    return text.str();
}

/// Terminals obey these, and a person never means them.
bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F;
}

} // namespace

JsonValue::JsonValue(const JsonDocument &document, const json *value, std::string place,
                     Problems &problems)
    : m_document(&document)
    , m_value(value)
    , m_place(std::move(place))
    , m_problems(&problems)
{}

JsonValue JsonValue::notingIn(Problems &problems) const
{
    return {*m_document, m_value, m_place, problems};
}

void JsonValue::note(ProblemCode code, std::string subject, std::string detail) const
{
    if (m_problems->size() < JsonLimits::mostProblems)
        m_problems->push_back({code, m_place, std::move(subject), std::move(detail)});
}

bool JsonValue::requireObject() const
{
    if (!isPresent()) {
        note(ProblemCode::Missing);
        return false;
    }
    if (!m_value->is_object()) {
        note(ProblemCode::WrongType, {}, "an object");
        return false;
    }
    const Problems &repeated = m_document->m_repeatedNames;
    const auto found = std::ranges::find(repeated, m_place, &Problem::place);
    if (found == repeated.end())
        return true;
    note(found->code, found->subject, found->detail);
    return false;
}

JsonValue JsonValue::at(std::string_view name) const
{
    const json *member = nullptr;
    if (isPresent() && m_value->is_object()) {
        const auto found = m_value->find(name);
        if (found != m_value->end())
            member = &*found;
    }
    return {*m_document, member, m_place + pointerPart(name), *m_problems};
}

JsonValue JsonValue::listAt(std::string_view name) const
{
    static const json emptyList = json::array();
    JsonValue list = at(name);
    if (!list.isPresent())
        list.m_value = &emptyList;
    return list;
}

bool JsonValue::isList() const
{
    return isPresent() && m_value->is_array();
}

std::vector<JsonValue> JsonValue::items(std::size_t most) const
{
    std::vector<JsonValue> values;
    if (!isPresent()) {
        note(ProblemCode::Missing);
    } else if (!m_value->is_array()) {
        note(ProblemCode::WrongType, {}, "a list");
    } else if (m_value->size() > most) {
        note(ProblemCode::TooLarge, {}, "at most " + std::to_string(most) + " entries");
    } else {
        values.reserve(m_value->size());
        for (std::size_t i = 0; i < m_value->size(); ++i)
            values.push_back(
                {*m_document, &(*m_value)[i], m_place + "/" + std::to_string(i), *m_problems});
    }
    return values;
}

bool JsonValue::isText() const
{
    return isPresent() && m_value->is_string();
}

bool JsonValue::isNull() const
{
    return isPresent() && m_value->is_null();
}

std::vector<std::string> JsonValue::names() const
{
    std::vector<std::string> names;
    if (isPresent() && m_value->is_object()) {
        for (const auto &member : m_value->items())
            names.push_back(member.key());
    }
    return names;
}

std::string JsonValue::text(std::size_t longest) const
{
    if (!isPresent()) {
        note(ProblemCode::Missing);
        return {};
    }
    const auto *text = m_value->get_ptr<const std::string *>();
    if (text == nullptr)
        note(ProblemCode::WrongType, {}, "a text");
    else if (text->empty())
        note(ProblemCode::Empty);
    else if (text->size() > longest)
        note(ProblemCode::TooLarge, {}, "at most " + std::to_string(longest) + " bytes");
    else if (std::ranges::any_of(*text, isControl))
        note(ProblemCode::NotUnderstood, {}, "a control character");
    else
        return *text;
    return {};
}

std::string JsonValue::textOrNone(std::size_t longest) const
{
    return !isPresent() || *m_value == "" ? std::string() : text(longest);
}

std::vector<std::string> JsonValue::texts() const
{
    std::vector<std::string> values;
    for (const JsonValue &item : items())
        values.push_back(item.text());
    return values;
}

double JsonValue::number(double least, double most) const
{
    if (!isPresent()) {
        note(ProblemCode::Missing);
    } else if (!m_value->is_number()) {
        note(ProblemCode::WrongType, {}, "a number");
    } else {
        const double value = m_value->get<double>();
        if (value >= least && value <= most)
            return value;
        note(ProblemCode::OutOfRange, {}, limitsText(least, most));
    }
    return least;
}

int JsonValue::integer(int least, int most) const
{
    const double value = number(least, most);
    if (value == std::floor(value))
        return static_cast<int>(value);
    note(ProblemCode::WrongType, {}, "a whole number");
    return least;
}

bool JsonValue::truth() const
{
    if (!isPresent()) {
        note(ProblemCode::Missing);
    } else if (!m_value->is_boolean()) {
        note(ProblemCode::WrongType, {}, "true or false");
    } else {
        return m_value->get<bool>();
    }
    return false;
}

JsonDocument::JsonDocument(std::string_view text)
{
    ParsedJson parsed = parseJson(text);
    m_root = std::move(parsed.root);
    m_fault = std::move(parsed.fault);
    m_repeatedNames = std::move(parsed.repeatedNames);
}

JsonDocument::~JsonDocument() = default;

std::optional<JsonValue> JsonDocument::root(Problems &problems) const
{
    if (m_fault) {
        problems.push_back(*m_fault);
        return std::nullopt;
    }
    return JsonValue(*this, m_root.get(), {}, problems);
}

void noteUnknownNames(const JsonValue &object, std::initializer_list<std::string_view> known)
{
    for (const std::string &name : object.names()) {
        if (std::ranges::find(known, name) == known.end())
            object.at(name).note(ProblemCode::UnknownName, name);
    }
}

void requireSome(const JsonValue &list, bool isEmpty)
{
    if (list.isList() && isEmpty)
        list.note(ProblemCode::Empty);
}

void requireAsMany(const JsonValue &list, std::size_t count, std::size_t original)
{
    if (count != original)
        list.note(ProblemCode::OutOfRange, {},
                  std::to_string(original) + " entries, as in the original");
}

bool requireFormat(const JsonValue &root, std::string_view format, int version)
{
    if (!root.requireObject())
        return false;
    const JsonValue found = root.at("format");
    const std::string name = found.text();
    if (name.empty())
        return false;
    if (name != format) {
        found.note(ProblemCode::UnknownName, name, "expected “" + std::string(format) + "”");
        return false;
    }
    const JsonValue number = root.at("version");
    Problems problems;
    if (number.notingIn(problems).integer(version, version) == version && problems.empty())
        return true;
    for (const Problem &problem : problems)
        number.note(problem.code, {}, "this program reads version " + std::to_string(version));
    return false;
}

} // namespace hipstride
