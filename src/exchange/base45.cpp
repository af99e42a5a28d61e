// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/base45.h"

namespace hipstride {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
constexpr std::size_t base = alphabet.size();
static_assert(base == 45);

constexpr std::size_t byteValues = 256;

/// The least significant character comes first.
void append(std::string &text, std::size_t value, int characters)
{
    for (; characters > 0; --characters, value /= base)
        text += alphabet[value % base];
}

std::size_t valueOf(char character)
{
    return static_cast<unsigned char>(character);
}

} // namespace

std::string base45From(std::string_view bytes)
{
    std::string text;
    std::size_t at = 0;
    for (; at + 1 < bytes.size(); at += 2)
        append(text, valueOf(bytes[at]) * byteValues + valueOf(bytes[at + 1]), 3);
    if (at < bytes.size())
        append(text, valueOf(bytes[at]), 2);
    return text;
}

std::optional<std::string> bytesFromBase45(std::string_view text)
{
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); at += 3) {
        const std::string_view group = text.substr(at, 3);
        std::size_t value = 0;
        for (auto character = group.rbegin(); character != group.rend(); ++character) {
            const std::size_t digit = alphabet.find(*character);
            if (digit == std::string_view::npos)
                return std::nullopt;
            value = value * base + digit;
        }
        const bool isPair = group.size() == 3;
        if (group.size() == 1 || value >= (isPair ? byteValues * byteValues : byteValues))
            return std::nullopt;
        if (isPair)
            bytes += static_cast<char>(value / byteValues);
        bytes += static_cast<char>(value % byteValues);
    }
    return bytes;
}

} // namespace hipstride
