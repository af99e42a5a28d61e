// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

#include "domain/dose.h"
#include "ui/widgets/typed_edit.h"

namespace hipstride {

/// A whole number with − and + at its ends.
class NumberEdit : public QSpinBox
{
    Q_OBJECT
public:
    NumberEdit(int least, int most, QWidget *parent = nullptr);

    void setNumber(int number);

Q_SIGNALS:
    void edited(int number);
};

/// A number of repetitions or a range of them, "10" or "8–12", with − and + at its ends.
class RepetitionsEdit : public TypedEdit
{
    Q_OBJECT
public:
    explicit RepetitionsEdit(QWidget *parent = nullptr);

    void setRepetitions(Repetitions repetitions);
    Repetitions repetitions() const { return m_value; }

Q_SIGNALS:
    void edited(hipstride::Repetitions repetitions);

protected:
    bool understands(const QString &text) const override;
    void take(const QString &text) override;
    QString shown() const override;
    void shift(int steps) override;
    bool canShift(int direction) const override;
    QString widest() const override;

private:
    Repetitions m_value;
};

} // namespace hipstride
