// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "drawing/qt_text.h"
#include "ui/error_text.h"
#include "ui/prompts.h"

namespace hipstride {

/// Runs `action`. If it throws hipstride::Error, gives that back.
template <typename Action>
std::optional<Error> failureOf(Action &&action)
{
    try {
        action();
        return std::nullopt;
    } catch (const Error &error) {
        return error;
    }
}

/// Runs `action`. If it throws hipstride::Error, tells the person and returns false.
template <typename Action>
bool attempt(Prompts &prompts, const QString &whatFailed, Action &&action)
{
    const std::optional<Error> error = failureOf(action);
    if (error)
        prompts.tell(whatFailed, textOf(*error), toQt(error->detail()));
    return !error;
}

} // namespace hipstride
