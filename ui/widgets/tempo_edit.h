// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "domain/dose.h"
#include "ui/widgets/typed_edit.h"

namespace hipstride {

/// Seconds down, pause, up, pause, as "3-1-1-0"; empty for no tempo. The arrow keys change the
/// seconds down.
class TempoEdit : public TypedEdit
{
    Q_OBJECT
public:
    explicit TempoEdit(QWidget *parent = nullptr);

    void setTempo(const std::optional<Tempo> &tempo);
    const std::optional<Tempo> &tempo() const { return m_value; }

Q_SIGNALS:
    void edited(const std::optional<hipstride::Tempo> &tempo);

protected:
    bool understands(const QString &text) const override;
    void take(const QString &text) override;
    QString shown() const override;
    void shift(int steps) override;
    bool canShift(int direction) const override;
    QString widest() const override;

private:
    std::optional<Tempo> m_value;
};

} // namespace hipstride
