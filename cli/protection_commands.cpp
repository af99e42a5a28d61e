// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/protection_commands.h"

#include "cli/data_file.h"
#include "cli/output.h"
#include "cli/passphrase.h"
#include "storage/protection.h"

namespace hipstride {

void protectData(DataFile &data, Output &output)
{
    const std::string passphrase = passphraseFrom("HIPSTRIDE_NEW_PASSPHRASE_FILE");
    data.change([&](Database &database) { seal(database, passphrase); });
    output.done("protected", data.path());
}

void unprotectData(DataFile &data, Output &output)
{
    if (!data.database().isSealed()) {
        output.fault(data.path(), "it is not protected");
        return;
    }
    data.change([](Database &database) { unseal(database); });
    output.done("opened to all", data.path());
}

} // namespace hipstride
