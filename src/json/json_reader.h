// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "base/problem.h"
#include "domain/vocabulary.h"

namespace hipstride {

class JsonDocument;

/// What a file may ask of the program; a file that goes beyond is refused, not followed.
struct JsonLimits
{
    static constexpr std::size_t mostBytes = 16 * 1024 * 1024;
    static constexpr std::size_t deepest = 16;
    static constexpr std::size_t longestList = 100;
    static constexpr std::size_t longestText = 4000; ///< bytes
    static constexpr std::size_t mostProblems = 100; ///< noted by one reading of one value
};

/// One value of a JSON file and its place in it. Every reading that fails notes a Problem with the
/// JSON pointer and gives a harmless value instead, so that a reader can be written straight down.
/// A value that is not there can be held too; reading it notes that it is missing.
class JsonValue
{
public:
    /// JSON pointer (RFC 6901); empty for the whole file.
    const std::string &place() const { return m_place; }
    bool isPresent() const { return m_value != nullptr; }
    /// The same value, whose problems are noted in `problems`.
    JsonValue notingIn(Problems &problems) const;
    void note(ProblemCode code, std::string subject = {}, std::string detail = {}) const;

    /// False, and noted, when this is no object or one of its names is given twice.
    bool requireObject() const;
    /// The member of that name; one that is not present if there is none.
    JsonValue at(std::string_view name) const;
    /// The member of that name; an empty list if there is none.
    JsonValue listAt(std::string_view name) const;
    bool has(std::string_view name) const { return at(name).isPresent(); }

    /// The parts of a list.
    std::vector<JsonValue> items(std::size_t most = JsonLimits::longestList) const;
    bool isList() const;
    bool isText() const;
    bool isNull() const;
    /// The names of an object's members; none if it is no object.
    std::vector<std::string> names() const;

    /// Never empty unless something is wrong. Without control characters but line ends and tabs.
    std::string text(std::size_t longest = JsonLimits::longestText) const;
    /// Where a text may be empty or left out altogether.
    std::string textOrNone(std::size_t longest = JsonLimits::longestText) const;
    std::vector<std::string> texts() const;
    /// Both limits included.
    double number(double least, double most) const;
    int integer(int least, int most) const;
    /// A true or false.
    bool truth() const;

    template <typename Enum>
    Enum named() const
    {
        const std::string name = text();
        const std::optional<Enum> value = fromName<Enum>(name);
        if (!value && !name.empty())
            note(ProblemCode::UnknownName, name);
        return value.value_or(allOf<Enum>().front());
    }

    template <typename Enum>
    std::vector<Enum> eachNamed() const
    {
        std::vector<Enum> values;
        for (const JsonValue &item : items())
            values.push_back(item.named<Enum>());
        return values;
    }

private:
    friend class JsonDocument;
    JsonValue(const JsonDocument &document, const nlohmann::json *value, std::string place,
              Problems &problems);

    const JsonDocument *m_document;
    const nlohmann::json *m_value;
    std::string m_place;
    Problems *m_problems;
};

/// A parsed JSON file. Must outlive the values that it gives.
class JsonDocument
{
public:
    /// `text` is the whole file, UTF-8.
    explicit JsonDocument(std::string_view text);
    ~JsonDocument();
    JsonDocument(const JsonDocument &) = delete;
    JsonDocument &operator=(const JsonDocument &) = delete;

    /// The outermost value; nothing, and the reason noted, when the text is not JSON within our
    /// limits. Syntax faults are placed by "line n, column m".
    std::optional<JsonValue> root(Problems &problems) const;

private:
    friend class JsonValue;

    std::unique_ptr<const nlohmann::json> m_root;
    std::optional<Problem> m_fault;
    Problems m_repeatedNames; ///< placed at the object that gives a name twice
};

/// Notes every member of an object that is not among `known`.
void noteUnknownNames(const JsonValue &object, std::initializer_list<std::string_view> known);

/// Notes a list that is there and gave nothing.
void requireSome(const JsonValue &list, bool isEmpty);
/// Notes a list that gave more or fewer entries than what it translates has.
void requireAsMany(const JsonValue &list, std::size_t count, std::size_t original);

/// Reads each entry of a list, which must be an object, on its own: `read` is given one that notes
/// its own faults. Of a bad entry the first fault is listed, and the entry is left out.
template <typename Entry, typename Read>
std::vector<Entry> readEach(const JsonValue &list, Problems &problems, Read read,
                            std::size_t most = JsonLimits::longestList)
{
    std::vector<Entry> entries;
    for (const JsonValue &item : list.items(most)) {
        Problems faults;
        const JsonValue entry = item.notingIn(faults);
        Entry value;
        if (entry.requireObject())
            value = read(entry);
        if (faults.empty())
            entries.push_back(std::move(value));
        else
            problems.push_back(std::move(faults.front()));
    }
    return entries;
}

/// True when `root` is an object that says {"format": format, "version": version}; else noted.
bool requireFormat(const JsonValue &root, std::string_view format, int version);

} // namespace hipstride
