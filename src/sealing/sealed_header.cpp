// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/sealed_header.h"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <fstream>
#include <string>

#include <sodium.h>

#include "base/error.h"
#include "sealing/sodium_start.h"

namespace hipstride {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view magic = "Hipstride sealed";
constexpr std::uint64_t newestFormat = 1;

// so that a file from elsewhere cannot have the program work for hours or take all memory
constexpr KeyCost mostWork{.passes = 20, .bytes = std::uint64_t{1} << 30U};

/// A run of bytes in the header; what is not named is zero.
struct Field
{
    std::size_t begin;
    std::size_t length;

    constexpr std::size_t end() const { return begin + length; }
};

constexpr Field formatField{magic.size(), 4};
constexpr Field passesField{formatField.end(), 4};
constexpr Field bytesField{passesField.end(), 8};
constexpr Field saltField{bytesField.end(), crypto_pwhash_SALTBYTES};
constexpr Field sealIdField{saltField.end(), 16};
constexpr Field keyMarkField{sealIdField.end(), 16};
constexpr Field nonceField{keyMarkField.end(), crypto_aead_xchacha20poly1305_ietf_NPUBBYTES};
constexpr Field keyField{nonceField.end(),
                         sizeof(DataKey::Bytes) + crypto_aead_xchacha20poly1305_ietf_ABYTES};
constexpr Field sumField{keyField.end(), crypto_generichash_BYTES};

void putNumber(SealedHeader &header, Field field, std::uint64_t number)
{
    for (std::size_t i = field.end(); i-- > field.begin; number >>= 8U)
        header.bytes.at(i) = static_cast<unsigned char>(number & 0xffU);
}

std::uint64_t numberIn(const SealedHeader &header, Field field)
{
    std::uint64_t number = 0;
    for (std::size_t i = field.begin; i < field.end(); ++i)
        number = number << 8U | header.bytes.at(i);
    return number;
}

unsigned char *bytesOf(SealedHeader &header, Field field)
{
    return header.bytes.data() + field.begin;
}

const unsigned char *bytesOf(const SealedHeader &header, Field field)
{
    return header.bytes.data() + field.begin;
}

void putRandom(SealedHeader &header, Field field)
{
    randombytes_buf(bytesOf(header, field), field.length);
}

using KeyMark = std::array<unsigned char, keyMarkField.length>;

/// Tells whether a key belongs to a header, and nothing about the key.
KeyMark keyMark(const SealedHeader &header, const DataKey &key)
{
    KeyMark mark{};
    crypto_generichash(mark.data(), mark.size(), header.bytes.data(), keyMarkField.begin,
                       key.data(), sizeof(DataKey::Bytes));
    return mark;
}

using Sum = std::array<unsigned char, sumField.length>;

/// Tells a damaged header from a wrong passphrase.
Sum sumOf(const SealedHeader &header)
{
    Sum sum{};
    crypto_generichash(sum.data(), sum.size(), header.bytes.data(), sumField.begin, nullptr, 0);
    return sum;
}

/// The key that a passphrase makes, with the header's salt and cost.
DataKey keyOf(std::string_view passphrase, const SealedHeader &header)
{
    DataKey::Bytes bytes{};
    const int result = crypto_pwhash(
        bytes.data(), bytes.size(), passphrase.data(), passphrase.size(),
        bytesOf(header, saltField), numberIn(header, passesField),
        static_cast<std::size_t>(numberIn(header, bytesField)), crypto_pwhash_ALG_ARGON2ID13);
    if (result != 0)
        throw Error(ErrorCode::DatabaseFailed, "passphrase", "not enough memory to check it");
    DataKey key(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

/// Nothing when the file is shorter or cannot be read.
std::optional<SealedHeader> bytesAtHead(const fs::path &file)
{
    std::array<char, SealedHeader::length> bytes{};
    std::ifstream stream(file, std::ios::binary);
    if (!stream.read(bytes.data(), bytes.size()))
        return std::nullopt;
    SealedHeader header;
    std::ranges::transform(bytes, header.bytes.begin(),
                           [](char byte) { return static_cast<unsigned char>(byte); });
    return header;
}

/// What is wrong with a header of a format that is known; empty when nothing is.
std::string faultOf(const SealedHeader &header)
{
    const Sum sum = sumOf(header);
    if (!std::equal(sum.begin(), sum.end(), bytesOf(header, sumField)))
        return "its head is damaged";
    const KeyCost cost{.passes = static_cast<std::uint32_t>(numberIn(header, passesField)),
                       .bytes = numberIn(header, bytesField)};
    if (cost.passes < leastCost().passes || cost.passes > mostWork.passes ||
        cost.bytes < leastCost().bytes || cost.bytes > mostWork.bytes)
        return "its passphrase would take absurd work to check";
    return {};
}

} // namespace

KeyCost usualCost()
{
    return {.passes = crypto_pwhash_OPSLIMIT_MODERATE, .bytes = crypto_pwhash_MEMLIMIT_MODERATE};
}

KeyCost leastCost()
{
    return {.passes = crypto_pwhash_OPSLIMIT_MIN, .bytes = crypto_pwhash_MEMLIMIT_MIN};
}

bool beginsSealed(const fs::path &file)
{
    std::array<char, magic.size()> bytes{};
    std::ifstream stream(file, std::ios::binary);
    return stream.read(bytes.data(), bytes.size()) &&
           std::string_view(bytes.data(), bytes.size()) == magic;
}

bool beginsWith(const fs::path &file, const SealedHeader &header)
{
    return bytesAtHead(file) == header;
}

std::optional<SealedHeader> readSealedHeader(const fs::path &file)
{
    if (!beginsSealed(file))
        return std::nullopt;
    startSodium();
    const std::optional<SealedHeader> read = bytesAtHead(file);
    if (!read)
        throw Error(ErrorCode::DatabaseUnopenable, file.string(), "its head is cut off");
    const SealedHeader &header = *read;
    const std::uint64_t format = numberIn(header, formatField);
    if (format > newestFormat)
        throw Error(ErrorCode::DatabaseTooNew, file.string(),
                    "sealed in format " + std::to_string(format) + ", this program knows " +
                        std::to_string(newestFormat));
    if (const std::string fault = faultOf(header); !fault.empty())
        throw Error(ErrorCode::DatabaseUnopenable, file.string(), fault);
    return read;
}

SealedHeader makeSealedHeader(const DataKey &key, std::string_view passphrase, KeyCost cost)
{
    assert(cost.passes <= mostWork.passes && cost.bytes <= mostWork.bytes);
    SealedHeader header;
    std::ranges::copy(magic, header.bytes.begin());
    putNumber(header, formatField, newestFormat);
    putNumber(header, passesField, cost.passes);
    putNumber(header, bytesField, cost.bytes);
    putRandom(header, saltField);
    putRandom(header, sealIdField);
    std::ranges::copy(keyMark(header, key), bytesOf(header, keyMarkField));
    putRandom(header, nonceField);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOf(header, keyField), nullptr, key.data(), sizeof(DataKey::Bytes), header.bytes.data(),
        nonceField.begin, nullptr, bytesOf(header, nonceField), keyOf(passphrase, header).data());
    std::ranges::copy(sumOf(header), bytesOf(header, sumField));
    return header;
}

std::optional<DataKey> unlock(const SealedHeader &header, std::string_view passphrase)
{
    DataKey::Bytes bytes{};
    const int result = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytes.data(), nullptr, nullptr, bytesOf(header, keyField), keyField.length,
        header.bytes.data(), nonceField.begin, bytesOf(header, nonceField),
        keyOf(passphrase, header).data());
    if (result != 0)
        return std::nullopt;
    DataKey key(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

bool isKeyOf(const SealedHeader &header, const DataKey &key)
{
    const KeyMark mark = keyMark(header, key);
    return sodium_memcmp(mark.data(), bytesOf(header, keyMarkField), mark.size()) == 0;
}

} // namespace hipstride
