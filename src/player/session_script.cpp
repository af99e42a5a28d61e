// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/session_script.h"

namespace hipstride {

bool isRecordOf(const PerformedSet &done, const ScriptSet &planned)
{
    return done.step == planned.step && done.setNumber == planned.setNumber &&
           done.side == planned.side;
}

std::vector<ScriptSet> scriptOf(const std::vector<SessionStep> &steps)
{
    std::vector<ScriptSet> script;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const int step = static_cast<int>(i);
        for (int number = 1; number <= setsToDo(steps[i]); ++number) {
            const Dose dose = stepInSet(steps[i], number).dose;
            if (dose.side == Side::Each) {
                script.push_back({step, number, Side::Left});
                script.push_back({step, number, Side::Right});
            } else {
                script.push_back({step, number, dose.side});
            }
        }
    }
    return script;
}

} // namespace hipstride
