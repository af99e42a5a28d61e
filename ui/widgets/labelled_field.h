// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/type_scale.h"

namespace hipstride {

class TextLabel;

/// A field with its name above it; the name is also what a screen reader says.
class LabelledField : public QWidget
{
    Q_OBJECT
public:
    LabelledField(const QString &name, QWidget *field, QWidget *parent = nullptr);
    /// With its name in letters of `nameType`, read from further away.
    LabelledField(const QString &name, QWidget *field, TypeToken nameType,
                  QWidget *parent = nullptr);

    void setName(const QString &name);
    QWidget *field() const { return m_field; }

private:
    TextLabel *m_name;
    QWidget *m_field;
};

} // namespace hipstride
