// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>

#include <libical/ical.h>

#include "base/date.h"

namespace hipstride {

// What one event says, as libical holds it.

Date dateOf(const icaltimetype &time);
/// The same for everything that names one moment, whatever its zone.
std::string momentKey(const icaltimetype &time);
/// In that zone; a day, and a time of no zone, stays as it is.
icaltimetype inZone(const icaltimetype &time, const icaltimezone *zone);

std::string uidOf(icalcomponent *event);
/// On one line, and not longer than a run's name may be.
std::string summaryOf(icalcomponent *event);
std::string categoriesOf(icalcomponent *event);
std::optional<std::chrono::minutes> lengthOf(icalcomponent *event);
bool hasProperty(icalcomponent *event, icalproperty_kind kind);
bool isRepeated(icalcomponent *event);

/// The repetition of a series that an event stands for; null for none.
icaltimetype instanceOf(icalcomponent *event);
/// Whether it stands for all repetitions after that one too.
bool isForAllAfter(icalcomponent *event);

/// When a series happens, by moment, without what it excludes.
struct Repetitions
{
    std::map<std::string, icaltimetype> times;
    bool areTooMany = false;
};

/// All of an event up to a day; those of a rule are counted before they are taken.
Repetitions repetitionsOf(icalcomponent *event, Date last);

} // namespace hipstride
