// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include "sealing/data_key.h"

namespace hipstride {

/// An open sealed file as SQLite sees it: plain pages above, sealed ones in the file below, which
/// the system's own layer opened in the room right behind this.
struct SealedFile
{
    sqlite3_file base{};
    const DataKey *key = nullptr;
    bool isLog = false; ///< the write-ahead log, else the database itself

    sqlite3_file *below() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

/// What SQLite calls on a SealedFile. They end when the program does.
const sqlite3_io_methods *methodsOfSealedFile();

} // namespace hipstride
