// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"
#include "ui/person_badge.h"

namespace hipstride {

class Settings;

/// What a person is called where anybody may see it: her name, her initials while only those are
/// wanted, or "Me" for whose program it is.
QString nameShown(const Person &person, const Settings &settings);

/// What she is called on paper; empty for whose program it is. Initials where those are wanted on
/// the screen or on paper.
QString nameOnPaper(const Person &person, const Settings &settings);

/// `line` is small under the name.
ShownPerson shownPerson(const Person &person, const Settings &settings, const QString &line);

} // namespace hipstride
