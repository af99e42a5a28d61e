// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "catalogue/catalogue.h"
#include "domain/session.h"

namespace hipstride {

/// Which set is meant: one of one side of one step.
struct SetPlace
{
    int step = 0;
    int setNumber = 1;
    Side side = Side::Both;

    friend bool operator==(const SetPlace &, const SetPlace &) = default;
};

/// The sides on which the sets of a step are told apart, those that were logged otherwise included.
std::vector<Side> sidesOf(const Session &session, int step);
/// How many sets of a step there are, prescribed or done.
int setCountOf(const Session &session, int step);

/// Nothing when that set was neither done nor skipped.
const PerformedSet *findSet(const Session &session, SetPlace place);

/// The set as it was prescribed: the upper end of a range, as the player counts it.
PerformedSet asPlanned(const Session &session, SetPlace place);

/// A session of the routine with everything done as prescribed, not yet in the log.
Session doneAsPlanned(const Routine &routine, const Catalogue &catalogue, Date day, Moment at);

/// Puts a record in the place of the one there is, or where it belongs among the others.
void putSet(Session &session, const PerformedSet &set);
void eraseSet(Session &session, SetPlace place);

/// Moves a session to another day, at the same times of day.
void moveToDay(Session &session, Date day);

} // namespace hipstride
