// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/units.h"
#include "ui/widgets/typed_edit.h"

namespace hipstride {

/// A load in kilograms, "12.5" or "12,5 kg"; kept in whole grams. The arrow keys go by half a
/// kilogram.
class MassEdit : public TypedEdit
{
    Q_OBJECT
public:
    explicit MassEdit(QWidget *parent = nullptr);

    void setMass(Mass mass);
    Mass mass() const { return m_value; }

Q_SIGNALS:
    void edited(hipstride::Mass mass);

protected:
    bool understands(const QString &text) const override;
    void take(const QString &text) override;
    QString shown() const override;
    void shift(int steps) override;
    bool canShift(int direction) const override;
    QString widest() const override;

private:
    void change(Mass mass);

    Mass m_value{1000};
};

} // namespace hipstride
