// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"

namespace hipstride {

/// Today and now, as the person's wall clock says. Given to whoever needs it, so that tests choose.
class Clock
{
public:
    virtual ~Clock() = default;

    virtual Date today() const = 0;
    virtual TimeOfDay timeOfDay() const = 0;
    virtual Moment now() const = 0;
};

class SystemClock : public Clock
{
public:
    Date today() const override;
    TimeOfDay timeOfDay() const override;
    Moment now() const override;
};

} // namespace hipstride
