// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_edit.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>

#include <algorithm>
#include <optional>

namespace hipstride {

namespace {

void centreAndStrengthen(QAbstractSpinBox *field)
{
    field->setAlignment(Qt::AlignCenter);
    QFont strong; // only the weight: the size stays the application's
    strong.setWeight(QFont::DemiBold);
    field->setFont(strong);
}

std::optional<Repetitions> repetitionsOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,4})(?: ?(?:-|to) ?(\\d{1,4}))?$"));
    const auto match = form.match(plainlyTyped(text));
    if (!match.hasMatch())
        return std::nullopt;
    const int least = match.captured(1).toInt();
    const int most = match.captured(2).isEmpty() ? least : match.captured(2).toInt();
    if (least < 1 || most < least || most > DoseLimits::mostRepetitions)
        return std::nullopt;
    return Repetitions{.least = least, .most = most};
}

} // namespace

NumberEdit::NumberEdit(int least, int most, QWidget *parent)
    : QSpinBox(parent)
{
    setRange(least, most);
    centreAndStrengthen(this);
    connect(this, &QSpinBox::valueChanged, this, &NumberEdit::edited);
}

void NumberEdit::setNumber(int number)
{
    const QSignalBlocker blocker(this);
    setValue(number);
}

RepetitionsEdit::RepetitionsEdit(QWidget *parent)
    : TypedEdit(parent)
{
    centreAndStrengthen(this);
    showValue();
}

void RepetitionsEdit::setRepetitions(Repetitions repetitions)
{
    if (m_value == repetitions)
        return; // a range that is being typed is not rewritten
    m_value = repetitions;
    showValue();
}

bool RepetitionsEdit::understands(const QString &text) const
{
    return repetitionsOf(text).has_value();
}

void RepetitionsEdit::take(const QString &text)
{
    const auto value = repetitionsOf(text);
    if (!value || *value == m_value)
        return;
    m_value = *value;
    Q_EMIT edited(m_value);
}

QString RepetitionsEdit::shown() const
{
    if (m_value.least == m_value.most)
        return QString::number(m_value.least);
    return QStringLiteral("%1–%2").arg(m_value.least).arg(m_value.most);
}

void RepetitionsEdit::shift(int steps)
{
    const int down = 1 - m_value.least;
    const int up = DoseLimits::mostRepetitions - m_value.most;
    const int by = std::clamp(steps, down, up);
    if (by == 0)
        return;
    m_value.least += by;
    m_value.most += by;
    Q_EMIT edited(m_value);
}

bool RepetitionsEdit::canShift(int direction) const
{
    return direction > 0 ? m_value.most < DoseLimits::mostRepetitions : m_value.least > 1;
}

QString RepetitionsEdit::widest() const
{
    return QStringLiteral("10–12");
}

} // namespace hipstride
