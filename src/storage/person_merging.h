// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/person.h"
#include "domain/person_merge.h"

namespace hipstride {

class Database;

/// What a merge of two people changed, so that it can be taken back.
struct PersonMerge
{
    Person from;
    PersonId into;
    IdShift shift;
    ClientFile fileOfFrom;
    ClientFile fileBefore; ///< of whom everything went to
    ClientFile fileAfter;
    Plan planOfFrom;
    Plan planBefore;
    Plan planAfter;
    std::optional<std::string> draftOfFrom;
    std::optional<std::string> draftBefore;
    std::vector<SessionId> sessions; ///< that went over
    std::vector<int> sheets;         ///< serials of those that went over
};

/// Puts everything of `from` with what `into` has, and takes `from` off the list: the log, the
/// sheets with the ids that are printed on them, the plan and the file. Of two drafts the one of
/// `into` stays. All or nothing; throws Error. Expects two people, `from` not the first of the
/// file.
PersonMerge mergePeople(Database &database, PersonId from, PersonId into);

/// Makes two of them again. What was changed in plan or file since the merge stays with the one who
/// has it. All or nothing; throws Error.
void takeApart(Database &database, const PersonMerge &merge);

} // namespace hipstride
