// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSpinBox>

namespace hipstride {

/// A field whose value is typed in words of its own ("1:30", "8–12") and stepped by the arrow keys
/// or by − and +. While the text is not understood its border is red and the value stays; when the
/// field is left it shows the value again.
class TypedEdit : public QAbstractSpinBox
{
    Q_OBJECT
public:
    void stepBy(int steps) override;
    QValidator::State validate(QString &text, int &position) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    explicit TypedEdit(QWidget *parent);

    /// Whether the text says a value within the limits.
    virtual bool understands(const QString &text) const = 0;
    /// Takes over the value of a text that is understood, and tells if it is another one.
    virtual void take(const QString &text) = 0;
    /// The value in its usual words.
    virtual QString shown() const = 0;
    virtual void shift(int steps) = 0;
    virtual bool canShift(int direction) const = 0;
    /// The longest words that the field has to hold.
    virtual QString widest() const = 0;

    /// Writes the value into the field; subclasses call it when they were given one.
    void showValue();

    StepEnabled stepEnabled() const override;
    void changeEvent(QEvent *event) override;
};

/// Typed text with typographic spaces, dashes and commas made plain.
QString plainlyTyped(const QString &text);

} // namespace hipstride
