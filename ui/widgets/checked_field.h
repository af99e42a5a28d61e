// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hipstride {

class TextLabel;

/// A field with its name above it and, while something is wrong with it, a sentence below. What was
/// wrong from the beginning is said calmly until the person has been at the field.
class CheckedField : public QWidget
{
    Q_OBJECT

public:
    CheckedField(const QString &name, QWidget *field, QWidget *parent = nullptr);

    /// An empty sentence takes it away.
    void setProblem(const QString &sentence);
    QString problem() const;
    /// The field is marked, not only spoken of.
    bool isMarked() const { return m_isMarked; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void mark();

    TextLabel *m_problem;
    QWidget *m_field;
    bool m_isKnown = false; ///< the person has been there
    bool m_isMarked = false;
};

} // namespace hipstride
