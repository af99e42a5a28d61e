// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstring>
#include <random>

#include <sodium.h>

#include "core/storage/samples.h"
#include "sealing/sealed_header.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace hipstride;

namespace {

constexpr std::size_t costAt = 20; ///< after the name and the number of the form
constexpr std::size_t sumAt = 152;

std::string textOf(const SealedHeader &header)
{
    return {reinterpret_cast<const char *>(header.bytes.data()), header.bytes.size()};
}

bool isSame(const DataKey &a, const DataKey &b)
{
    return std::memcmp(a.data(), b.data(), sizeof(DataKey::Bytes)) == 0;
}

/// A header as it would be made for this cost, checksum and all, without the work.
std::string withCost(SealedHeader header, std::uint64_t passes, std::uint64_t memory)
{
    for (std::size_t i = costAt + 4; i-- > costAt; passes >>= 8U)
        header.bytes.at(i) = static_cast<unsigned char>(passes & 0xffU);
    for (std::size_t i = costAt + 12; i-- > costAt + 4; memory >>= 8U)
        header.bytes.at(i) = static_cast<unsigned char>(memory & 0xffU);
    crypto_generichash(header.bytes.data() + sumAt, crypto_generichash_BYTES, header.bytes.data(),
                       sumAt, nullptr, 0);
    return textOf(header);
}

} // namespace

TEST_CASE("the right passphrase gives back the key, and no other does", "[sealing]")
{
    const DataKey key = DataKey::random();
    const SealedHeader header = makeSealedHeader(key, "Grüne Wiese", leastCost());
    const std::optional<DataKey> opened = unlock(header, "Grüne Wiese");
    REQUIRE(opened);
    CHECK(isSame(*opened, key));
    for (const char *wrong : {"", "Grüne Wies", "Grüne Wiese ", "grüne Wiese"})
        CHECK_FALSE(unlock(header, wrong).has_value());
}

TEST_CASE("a header knows its key", "[sealing]")
{
    const DataKey key = DataKey::random();
    const SealedHeader header = makeSealedHeader(key, "a", leastCost());
    CHECK(isKeyOf(header, key));
    CHECK_FALSE(isKeyOf(header, DataKey::random()));
}

TEST_CASE("the same key under the same passphrase is never sealed to the same bytes", "[sealing]")
{
    const DataKey key = DataKey::random();
    const SealedHeader header = makeSealedHeader(key, "a", leastCost());
    CHECK_FALSE(header == makeSealedHeader(key, "a", leastCost()));
    CHECK(textOf(header).find(std::string(reinterpret_cast<const char *>(key.data()),
                                          sizeof(DataKey::Bytes))) == std::string::npos);
}

TEST_CASE("a key is gone from where it was moved away", "[sealing]")
{
    DataKey key = DataKey::random();
    const DataKey moved(std::move(key));
    CHECK(isSame(key, DataKey(DataKey::Bytes{}))); // NOLINT: looked at on purpose
    CHECK_FALSE(isSame(moved, DataKey(DataKey::Bytes{})));
}

TEST_CASE("a header that is read back is the one that was written", "[sealing]")
{
    const TempFolder folder;
    const SealedHeader header = makeSealedHeader(DataKey::random(), "a", leastCost());
    writeBytes(folder / "a", textOf(header));
    CHECK(beginsSealed(folder / "a"));
    CHECK(beginsWith(folder / "a", header));
    CHECK(readSealedHeader(folder / "a") == header);
}

TEST_CASE("a file that begins otherwise is no sealed one", "[sealing]")
{
    const TempFolder folder;
    CHECK_FALSE(readSealedHeader(folder / "none").has_value());
    writeBytes(folder / "a", "Hipstride seale");
    CHECK_FALSE(readSealedHeader(folder / "a").has_value());
}

TEST_CASE("any byte of a header that was changed is found, and not called a wrong passphrase",
          "[sealing]")
{
    const TempFolder folder;
    const std::string whole = textOf(makeSealedHeader(DataKey::random(), "a", leastCost()));
    const auto changed = GENERATE(range(20, 184, 7));
    std::string bytes = whole;
    bytes.at(static_cast<std::size_t>(changed)) ^= 1;
    writeBytes(folder / "a", bytes);
    CHECK(refusal([&] { readSealedHeader(folder / "a"); }) == ErrorCode::DatabaseUnopenable);
}

TEST_CASE("a header that is cut off is refused", "[sealing]")
{
    const TempFolder folder;
    const std::string whole = textOf(makeSealedHeader(DataKey::random(), "a", leastCost()));
    writeBytes(folder / "a", whole.substr(0, GENERATE(std::size_t(16), std::size_t(200), 4095)));
    CHECK(refusal([&] { readSealedHeader(folder / "a"); }) == ErrorCode::DatabaseUnopenable);
}

TEST_CASE("a header of a later form is said to be too new", "[sealing]")
{
    const TempFolder folder;
    std::string bytes = textOf(makeSealedHeader(DataKey::random(), "a", leastCost()));
    bytes.at(costAt - 1) = 2;
    writeBytes(folder / "a", bytes);
    CHECK(refusal([&] { readSealedHeader(folder / "a"); }) == ErrorCode::DatabaseTooNew);
}

TEST_CASE("a header that asks for absurd work is refused before any is done", "[sealing]")
{
    const TempFolder folder;
    const SealedHeader header = makeSealedHeader(DataKey::random(), "a", leastCost());
    const std::uint64_t gigabyte = std::uint64_t{1} << 30U;
    writeBytes(folder / "a", withCost(header, 20, gigabyte));
    CHECK(readSealedHeader(folder / "a").has_value()); // the most that is taken
    struct Work
    {
        std::uint64_t passes;
        std::uint64_t memory;
    };
    for (const Work work : {Work{0, 8192}, Work{21, 8192}, Work{0xffffffff, 8192}, Work{1, 8191},
                            Work{1, 0}, Work{1, gigabyte + 1}, Work{1, ~std::uint64_t{0}}}) {
        CAPTURE(work.passes, work.memory);
        writeBytes(folder / "a", withCost(header, work.passes, work.memory));
        CHECK(refusal([&] { readSealedHeader(folder / "a"); }) == ErrorCode::DatabaseUnopenable);
    }
}

TEST_CASE("whatever follows the name, a header is read, refused or opens nothing", "[sealing]")
{
    const TempFolder folder;
    std::mt19937 random(20261122);
    std::uniform_int_distribution<int> byte(0, 255);
    for (int i = 0; i < 300; ++i) {
        std::string bytes = "Hipstride sealed";
        while (bytes.size() < SealedHeader::length)
            bytes += static_cast<char>(byte(random));
        if (i % 2 == 0) // the form is one that is known
            bytes.replace(16, 4, std::string("\0\0\0\1", 4));
        writeBytes(folder / "a", bytes);
        CHECK(refusal([&] { readSealedHeader(folder / "a"); }).has_value());
    }
}
