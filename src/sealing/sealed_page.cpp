// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/sealed_page.h"

#include <algorithm>

#include <sodium.h>

namespace hipstride {

namespace {

constexpr int contentLength = pageLength - reservedLength;
constexpr int nonceLength = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
static_assert(nonceLength + crypto_aead_xchacha20poly1305_ietf_ABYTES == reservedLength);

using PlaceBytes = std::array<unsigned char, 1 + 8 + 12>;

PlaceBytes bytesOf(const PagePlace &place)
{
    PlaceBytes bytes{static_cast<unsigned char>(place.file)};
    auto position = static_cast<std::uint64_t>(place.position);
    for (std::size_t i = 1; i <= 8; ++i, position >>= 8U)
        bytes.at(i) = static_cast<unsigned char>(position & 0xffU);
    std::ranges::copy(place.frame, bytes.begin() + 9);
    return bytes;
}

} // namespace

void seal(Page &page, const PagePlace &place, const DataKey &key)
{
    unsigned char *nonce = page.data() + contentLength;
    unsigned char *tag = nonce + nonceLength;
    const PlaceBytes bytes = bytesOf(place);
    randombytes_buf(nonce, nonceLength);
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(page.data(), tag, nullptr, page.data(),
                                                        contentLength, bytes.data(), bytes.size(),
                                                        nullptr, nonce, key.data());
}

bool open(Page &page, const PagePlace &place, const DataKey &key)
{
    unsigned char *nonce = page.data() + contentLength;
    const unsigned char *tag = nonce + nonceLength;
    const PlaceBytes bytes = bytesOf(place);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt_detached(page.data(), nullptr, page.data(),
                                                            contentLength, tag, bytes.data(),
                                                            bytes.size(), nonce, key.data()) != 0)
        return false;
    std::fill(nonce, page.data() + pageLength, static_cast<unsigned char>(0));
    return true;
}

} // namespace hipstride
