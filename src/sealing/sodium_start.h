// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hipstride {

/// Has the library of ciphers choose what is fastest on this computer. Has to be called, from any
/// thread and as often as one likes, before it is used. Throws Error(DatabaseFailed).
void startSodium();

} // namespace hipstride
