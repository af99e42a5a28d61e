// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/deflate.h"

#include <new>

#define ZLIB_CONST // so that what is read may be const
#include <zlib.h>

namespace hipstride {

namespace {

constexpr int windowBitsWithoutFrame = -15;
constexpr int mostMemory = 9;

const Bytef *bytesOf(std::string_view text)
{
    return reinterpret_cast<const Bytef *>(text.data());
}

uInt sizeOf(std::string_view text)
{
    return static_cast<uInt>(text.size());
}

void read(z_stream &stream, std::string_view from, std::string &to)
{
    stream.next_in = bytesOf(from);
    stream.avail_in = sizeOf(from);
    stream.next_out = reinterpret_cast<Bytef *>(to.data());
    stream.avail_out = sizeOf(to);
}

} // namespace

std::string deflated(std::string_view bytes, std::string_view dictionary)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, windowBitsWithoutFrame, mostMemory,
                     Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();
    deflateSetDictionary(&stream, bytesOf(dictionary), sizeOf(dictionary));
    std::string small(deflateBound(&stream, sizeOf(bytes)), '\0');
    read(stream, bytes, small);
    deflate(&stream, Z_FINISH);
    small.resize(stream.total_out);
    deflateEnd(&stream);
    return small;
}

std::optional<std::string> inflated(std::string_view bytes, std::string_view dictionary,
                                    std::size_t most)
{
    z_stream stream{};
    if (inflateInit2(&stream, windowBitsWithoutFrame) != Z_OK)
        throw std::bad_alloc();
    inflateSetDictionary(&stream, bytesOf(dictionary), sizeOf(dictionary));
    std::string large(most, '\0');
    read(stream, bytes, large);
    const bool isWhole = inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_in == 0;
    large.resize(stream.total_out);
    inflateEnd(&stream);
    return isWhole ? std::optional(std::move(large)) : std::nullopt;
}

std::uint32_t crc32Of(std::string_view bytes)
{
    return static_cast<std::uint32_t>(crc32(0, bytesOf(bytes), sizeOf(bytes)));
}

} // namespace hipstride
