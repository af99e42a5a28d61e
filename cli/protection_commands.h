// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hipstride {

class DataFile;
class Output;

/// Seals the data under the passphrase that HIPSTRIDE_NEW_PASSPHRASE_FILE names, or under this one
/// instead of the one before.
void protectData(DataFile &data, Output &output);
/// Opens the data for good.
void unprotectData(DataFile &data, Output &output);

} // namespace hipstride
