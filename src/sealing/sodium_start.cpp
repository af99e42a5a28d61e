// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/sodium_start.h"

#include <sodium.h>

#include "base/error.h"

namespace hipstride {

void startSodium()
{
    if (sodium_init() < 0)
        throw Error(ErrorCode::DatabaseFailed, "passphrase", "this system has no random numbers");
}

} // namespace hipstride
