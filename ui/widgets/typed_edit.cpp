// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typed_edit.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLineEdit>
#include <QStyleOptionSpinBox>

#include "ui/style/fields.h"
#include "ui/type_scale.h"

namespace hipstride {

TypedEdit::TypedEdit(QWidget *parent)
    : QAbstractSpinBox(parent)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString &text) {
        const bool isUsable = understands(text);
        setFieldError(this, !isUsable);
        if (isUsable)
            take(text);
    });
    connect(this, &QAbstractSpinBox::editingFinished, this, &TypedEdit::showValue);
}

void TypedEdit::stepBy(int steps)
{
    shift(steps);
    showValue();
    selectAll();
}

QValidator::State TypedEdit::validate(QString &text, int &) const
{
    return understands(text) ? QValidator::Acceptable : QValidator::Intermediate;
}

QSize TypedEdit::sizeHint() const
{
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const QFontMetrics metrics(fontOf(TypeToken::Strong));
    const QSize text(metrics.horizontalAdvance(widest()), metrics.height());
    return style()->sizeFromContents(QStyle::CT_SpinBox, &option, text, this);
}

void TypedEdit::showValue()
{
    setFieldError(this, false);
    const QString text = shown();
    if (lineEdit()->text() != text)
        lineEdit()->setText(text);
    update();
}

QAbstractSpinBox::StepEnabled TypedEdit::stepEnabled() const
{
    StepEnabled steps = StepNone;
    if (canShift(1))
        steps |= StepUpEnabled;
    if (canShift(-1))
        steps |= StepDownEnabled;
    return steps;
}

void TypedEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractSpinBox::changeEvent(event);
}

QString plainlyTyped(const QString &text)
{
    QString plain = text.simplified().toLower();
    plain.replace(QChar(0x202F), QLatin1Char(' '));
    plain.replace(QChar(0x00A0), QLatin1Char(' '));
    plain.replace(QChar(0x2013), QLatin1Char('-'));
    plain.replace(QChar(0x2212), QLatin1Char('-'));
    plain.replace(QLatin1Char(','), QLatin1Char('.'));
    return plain;
}

} // namespace hipstride
