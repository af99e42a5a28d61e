// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace hipstride {

/// The secret that seals a data file. Its bytes are wiped from memory when it goes.
class DataKey
{
public:
    using Bytes = std::array<unsigned char, 32>;

    /// A new one, from the system's source of randomness.
    static DataKey random();
    explicit DataKey(const Bytes &bytes);
    ~DataKey();
    DataKey(DataKey &&other) noexcept;
    DataKey &operator=(DataKey &&other) noexcept;

    const unsigned char *data() const { return m_bytes.data(); }

private:
    Bytes m_bytes;
};

} // namespace hipstride
