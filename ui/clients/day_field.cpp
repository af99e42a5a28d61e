// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/day_field.h"

#include <QCoreApplication>
#include <QDateEdit>

#include "drawing/qt_text.h"

namespace hipstride {

namespace {

struct DayField
{
    Q_DECLARE_TR_FUNCTIONS(DayField)
};

} // namespace

QDateEdit *makeDayField(Date day, const QString &objectName)
{
    auto *field = new QDateEdit(toQt(day));
    field->setObjectName(objectName);
    field->setCalendarPopup(true);
    // not with the weekday: the arrow keys would stop at Monday
    field->setDisplayFormat(DayField::tr("d MMM yyyy", "format of a day in a field"));
    return field;
}

} // namespace hipstride
