// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A disk that fails when it is told to: SQLite's own file layer with writes, truncations and syncs
/// that are refused. Installed for the whole process before the first database is opened.
namespace hipstride::failingDisk {

enum class DiskFault
{
    None,
    Full,
    WriteError,
    SyncError,
    ReadOnly
};

void install();

/// From the `after`-th call that writes or syncs on, every one is refused with that fault.
void failAfter(int after, DiskFault fault);
void mend();
/// How often something was refused since it was installed.
int refusals();

} // namespace hipstride::failingDisk
