// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "base/date.h"
#include "base/id.h"
#include "base/units.h"
#include "domain/vocabulary.h"

namespace SQLite {
class Statement;
}

namespace hipstride {

class Database;

/// One use of a kept statement, within Database::use: its parameters are bound in order, its
/// columns are taken in order, and it is reset at the end of the scope.
class Query
{
public:
    Query(const Database &database, std::string_view sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// Gives values to the next parameters. An unset id and an empty optional become NULL.
    template <typename... Values>
    Query &bind(const Values &...values)
    {
        (put(values), ...);
        return *this;
    }

    /// Steps to the next row; false when there is none.
    bool next();
    /// Runs a statement that gives no rows; says how many it changed. Parameters can be bound anew.
    int run();

    /// Reads the next columns of the row.
    template <typename... Values>
    Query &take(Values &...values)
    {
        (get(values), ...);
        return *this;
    }
    /// False once a value of this row made no sense, e.g. a name that no enum has.
    bool isGood() const { return m_isGood; }
    void markBad() { m_isGood = false; }

private:
    void put(std::int64_t value);
    void put(int value) { put(std::int64_t{value}); }
    void put(bool value) { put(std::int64_t{value}); }
    void put(const std::string &value);
    void put(std::string_view value) { put(std::string(value)); }
    void put(Date value) { put(isoDate(value)); }
    void put(Moment value) { put(std::int64_t{value.time_since_epoch().count()}); }
    void put(seconds value) { put(std::int64_t{value.count()}); }
    void put(milliseconds value) { put(std::int64_t{value.count()}); }
    void put(TimeOfDay value) { put(std::int64_t{value.count()}); }
    void put(Mass value) { put(value.grams); }
    void put(Metres value) { put(value.value); }
    void putNull();
    template <typename Tag>
    void put(Id<Tag> value)
    {
        value.isSet() ? put(value.value) : putNull();
    }
    template <typename Value>
    void put(const std::optional<Value> &value)
    {
        value ? put(*value) : putNull();
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void put(Enum value) { put(nameOf(value)); }

    bool isNull() const;
    void get(std::int64_t &value);
    void get(int &value);
    void get(bool &value);
    void get(std::string &value);
    void get(Date &value);
    void get(Moment &value) { value = Moment(milliseconds(number())); }
    void get(seconds &value) { value = seconds(number()); }
    void get(milliseconds &value) { value = milliseconds(number()); }
    void get(TimeOfDay &value) { value = TimeOfDay(number()); }
    void get(Mass &value) { get(value.grams); }
    void get(Metres &value) { get(value.value); }
    template <typename Tag>
    void get(Id<Tag> &value)
    {
        value.value = number();
    }
    template <typename Value>
    void get(std::optional<Value> &value)
    {
        value.reset();
        isNull() ? skip() : get(value.emplace());
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void get(Enum &value)
    {
        const std::optional<Enum> named = fromName<Enum>(text());
        m_isGood = m_isGood && named;
        value = named.value_or(Enum{});
    }

    std::int64_t number();
    std::string text();
    void skip() { ++m_column; }

    SQLite::Statement &m_statement;
    int m_parameter = 0;
    int m_column = 0;
    bool m_isGood = true;
};

} // namespace hipstride
