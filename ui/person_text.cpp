// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person_text.h"

#include <QCoreApplication>

#include "drawing/qt_text.h"
#include "ui/settings.h"

namespace hipstride {

QString nameShown(const Person &person, const Settings &settings)
{
    if (person.name.empty())
        return QCoreApplication::translate("PersonText", "Me");
    if (settings.get(setting::initialsOnly))
        return toQt(initialsOf(person.name));
    return toQt(person.name);
}

QString nameOnPaper(const Person &person, const Settings &settings)
{
    if (person.name.empty())
        return {};
    return settings.get(setting::initialsOnPaper) ? toQt(initialsOf(person.name))
                                                  : nameShown(person, settings);
}

ShownPerson shownPerson(const Person &person, const Settings &settings, const QString &line)
{
    const QString name = nameShown(person, settings);
    return {.name = name, .initials = toQt(initialsOf(fromQt(name))), .line = line};
}

} // namespace hipstride
