// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/switch.h"

namespace hipstride {

Switch::Switch(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    setProperty("role", QStringLiteral("switch"));
    connect(this, &QCheckBox::clicked, this, &Switch::edited);
}

void Switch::setOn(bool isOn)
{
    setChecked(isOn);
}

} // namespace hipstride
