// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hipstride {

class TextLabel;

/// A field with its name above it and, while something is wrong with it, a sentence below.
class CheckedField : public QWidget
{
    Q_OBJECT

public:
    CheckedField(const QString &name, QWidget *field, QWidget *parent = nullptr);

    /// An empty sentence takes it away.
    void setProblem(const QString &sentence);
    QString problem() const;

private:
    TextLabel *m_problem;
    QWidget *m_field;
};

} // namespace hipstride
