// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace hipstride {

/// One sheet of the gallery: a few components in all their states.
struct Specimen
{
    QString name;
    int width; ///< at usual text size; 0 for as wide as it asks to be
    std::function<QWidget *()> make;
    QString focused; ///< object name of the control that shows its focus, may be empty
    QString hovered; ///< object name of the control under the pointer, may be empty
};

std::vector<Specimen> specimens();

} // namespace hipstride
