// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/query.h"

#include <cassert>
#include <limits>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include "storage/database.h"

namespace hipstride {

Query::Query(const Database &database, std::string_view sql)
    : m_statement(database.prepared(sql))
{
    assert(!m_statement.hasRow() && "a kept statement serves one query at a time");
}

Query::~Query()
{
    // an open statement would hold back the checkpoints of the write-ahead log
    m_statement.tryReset();
}

bool Query::next()
{
    assert(m_parameter == m_statement.getBindParameterCount());
    m_column = 0;
    m_isGood = true;
    return m_statement.executeStep();
}

int Query::run()
{
    assert(m_parameter == m_statement.getBindParameterCount());
    const int changed = m_statement.exec();
    m_statement.reset();
    m_parameter = 0;
    return changed;
}

void Query::put(std::int64_t value)
{
    m_statement.bind(++m_parameter, value);
}

void Query::put(const std::string &value)
{
    m_statement.bind(++m_parameter, value);
}

void Query::putNull()
{
    m_statement.bind(++m_parameter);
}

bool Query::isNull() const
{
    return m_statement.isColumnNull(m_column);
}

std::int64_t Query::number()
{
    return m_statement.getColumn(m_column++).getInt64();
}

std::string Query::text()
{
    return m_statement.getColumn(m_column++).getString();
}

void Query::get(std::int64_t &value)
{
    value = number();
}

void Query::get(int &value)
{
    const std::int64_t wide = number();
    m_isGood = m_isGood && std::numeric_limits<int>::min() <= wide &&
               wide <= std::numeric_limits<int>::max();
    value = static_cast<int>(wide);
}

void Query::get(bool &value)
{
    value = number() != 0;
}

void Query::get(std::string &value)
{
    value = text();
}

void Query::get(Date &value)
{
    // SQLite's own check lets 2026-02-30 pass
    const std::optional<Date> day = dateFromIso(text());
    m_isGood = m_isGood && day;
    value = day.value_or(Date{});
}

} // namespace hipstride
