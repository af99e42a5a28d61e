// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/data_key.h"

#include <utility>

#include <sodium.h>

#include "sealing/sodium_start.h"

namespace hipstride {

DataKey DataKey::random()
{
    startSodium();
    Bytes bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    DataKey key(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

DataKey::DataKey(const Bytes &bytes)
    : m_bytes(bytes)
{}

DataKey::~DataKey()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

DataKey::DataKey(DataKey &&other) noexcept
    : m_bytes(other.m_bytes)
{
    sodium_memzero(other.m_bytes.data(), other.m_bytes.size());
}

DataKey &DataKey::operator=(DataKey &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

} // namespace hipstride
