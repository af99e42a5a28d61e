// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/units.h"

namespace hipstride {

/// Today and now, as the person's wall clock says, and time that only goes on. Given to whoever
/// needs it, so that tests choose.
class Clock
{
public:
    virtual ~Clock() = default;

    virtual Date today() const = 0;
    virtual TimeOfDay timeOfDay() const = 0;
    virtual Moment now() const = 0;
    /// Time that nobody can set; goes on while the machine is suspended.
    virtual milliseconds sinceBoot() const = 0;
};

class SystemClock : public Clock
{
public:
    Date today() const override;
    TimeOfDay timeOfDay() const override;
    Moment now() const override;
    milliseconds sinceBoot() const override;
};

} // namespace hipstride
