// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <initializer_list>

namespace hipstride {

/// A set of the values of a small enum.
template <typename Enum>
class EnumSet
{
public:
    EnumSet() = default;
    EnumSet(std::initializer_list<Enum> values)
    {
        for (const Enum value : values)
            set(value, true);
    }

    bool contains(Enum value) const { return m_values.test(static_cast<std::size_t>(value)); }
    bool isEmpty() const { return m_values.none(); }
    int count() const { return static_cast<int>(m_values.count()); }
    void set(Enum value, bool in) { m_values.set(static_cast<std::size_t>(value), in); }
    /// One bit a value, the first lowest; the form in which the database keeps it.
    int bits() const { return static_cast<int>(m_values.to_ulong()); }
    static EnumSet fromBits(int bits)
    {
        EnumSet values;
        values.m_values = std::bitset<8>(static_cast<unsigned>(bits));
        return values;
    }

    friend bool operator==(const EnumSet &, const EnumSet &) = default;

private:
    std::bitset<8> m_values;
};

} // namespace hipstride
