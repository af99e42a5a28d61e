// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hipstride {

class Album;
class Program;

/// What stands before locked data, and the sheets of a passphrase.
void addLockPages(Album &album, Program &program);

} // namespace hipstride
