// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/units.h"
#include "ui/widgets/typed_edit.h"

namespace hipstride {

/// A length of time: "45", "45 s", "1:30" or "2 min" may be typed; the arrow keys go by 5 s.
class DurationEdit : public TypedEdit
{
    Q_OBJECT
public:
    DurationEdit(seconds least, seconds most, QWidget *parent = nullptr);

    void setDuration(seconds duration);
    seconds duration() const { return m_value; }

Q_SIGNALS:
    void edited(std::chrono::seconds duration);

protected:
    bool understands(const QString &text) const override;
    void take(const QString &text) override;
    QString shown() const override;
    void shift(int steps) override;
    bool canShift(int direction) const override;
    QString widest() const override;

private:
    std::optional<seconds> durationOf(const QString &text) const;
    void change(seconds duration);

    seconds m_least;
    seconds m_most;
    seconds m_value;
};

} // namespace hipstride
