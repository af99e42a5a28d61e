// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace hipstride {

struct SealedHeader;

/// Older copies of the data beside it, made before a change of its schema or of damaged rows. They
/// hold everyone who was in it then.
std::vector<std::filesystem::path> copiesBeside(const std::filesystem::path &databaseFile);

/// Removes them all. Throws Error(FileUnwritable).
void removeCopies(const std::filesystem::path &databaseFile);

/// Removes those beside a sealed file that are not sealed as it is: what is left of a change that
/// was interrupted. One that cannot be removed keeps nobody from the data; the change had told.
void removeForeignCopies(const std::filesystem::path &databaseFile, const SealedHeader &header);

} // namespace hipstride
