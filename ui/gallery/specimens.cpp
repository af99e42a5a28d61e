// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/specimens.h"

#include "ui/gallery/samples.h"

namespace hipstride {

std::vector<Specimen> specimens()
{
    const QString focused = words("focused");
    const QString hovered = words("hovered");
    return {{words("buttons"), 720, buttons, focused, hovered},
            {words("fields"), 900, fields, focused, {}},
            {words("doses"), 568, doses, {}, {}},
            {words("dates"), 460, dates, {}, {}},
            {words("marks"), 520, marks, focused, {}},
            {words("chips"), 620, chips, focused, {}},
            {words("cards"), 620, cards, {}, {}},
            {words("messages"), 460, messages, {}, {}},
            {words("type"), 620, type, {}, {}},
            {words("menu"), 0, menu, {}, {}}};
}

} // namespace hipstride
