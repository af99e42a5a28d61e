// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/qt_text.h"
#include "ui/error_text.h"
#include "ui/prompts.h"

namespace hipstride {

/// Runs `action`. If it throws hipstride::Error, tells the person and returns false.
template <typename Action>
bool attempt(Prompts &prompts, const QString &whatFailed, Action &&action)
{
    try {
        action();
        return true;
    } catch (const Error &error) {
        prompts.tell(whatFailed, textOf(error), toQt(error.detail()));
        return false;
    }
}

} // namespace hipstride
