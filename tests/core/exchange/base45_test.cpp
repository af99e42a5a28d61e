// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/base45.h"
#include "support/catch.h"

using namespace hipstride;

TEST_CASE("the examples of RFC 9285 are met both ways", "[exchange]")
{
    const auto [bytes, text] = GENERATE(table<std::string, std::string>({
        {"", ""},
        {"AB", "BB8"},
        {"Hello!!", "%69 VD92EX0"},
        {"base-45", "UJCLQE7W581"},
        {"ietf!", "QED8WEX0"},
    }));
    CHECK(base45From(bytes) == text);
    CHECK(bytesFromBase45(text) == bytes);
}

TEST_CASE("every pair of bytes comes back from base 45", "[exchange]")
{
    std::string bytes;
    for (int value = 0; value < 65'536; ++value) {
        bytes += static_cast<char>(value / 256);
        bytes += static_cast<char>(value % 256);
    }
    CHECK(bytesFromBase45(base45From(bytes)) == bytes);
}

TEST_CASE("text that is no base 45 gives nothing", "[exchange]")
{
    const std::string text =
        GENERATE(as<std::string>(), "A", "ABCD", "ab8", "BB?", "GGW", "::", ":::", "V5", "BB8\xC3");
    CHECK_FALSE(bytesFromBase45(text));
}
