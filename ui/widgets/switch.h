// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace hipstride {

/// Something that is on or off at once, without a button to confirm it. Its words stand before it,
/// at the start of the row.
class Switch : public QCheckBox
{
    Q_OBJECT
public:
    explicit Switch(const QString &text, QWidget *parent = nullptr);

    void setOn(bool isOn);

Q_SIGNALS:
    void edited(bool isOn);
};

} // namespace hipstride
