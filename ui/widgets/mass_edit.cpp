// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mass_edit.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

#include "domain/dose.h"

namespace hipstride {

namespace {

constexpr int stepGrams = 500;
constexpr Mass lightest{1};

std::optional<Mass> massOf(const QString &text)
{
    // by its digits, so that no rounding comes between 0.1 kg and 100 g
    static const QRegularExpression form(QStringLiteral("^(\\d{1,3})(?:\\.(\\d{1,3}))? ?(?:kg)?$"));
    const auto match = form.match(plainlyTyped(text));
    if (!match.hasMatch())
        return std::nullopt;
    const QString fraction = match.captured(2).leftJustified(3, QLatin1Char('0'));
    const Mass mass{match.captured(1).toInt() * 1000 + fraction.toInt()};
    if (mass < lightest || DoseLimits::heaviest < mass)
        return std::nullopt;
    return mass;
}

} // namespace

MassEdit::MassEdit(QWidget *parent)
    : TypedEdit(parent)
{
    setButtonSymbols(NoButtons);
    showValue();
}

void MassEdit::setMass(Mass mass)
{
    if (m_value == mass)
        return; // "12." on its way to "12.5" is not rewritten
    m_value = mass;
    showValue();
}

bool MassEdit::understands(const QString &text) const
{
    return massOf(text).has_value();
}

void MassEdit::take(const QString &text)
{
    if (const auto mass = massOf(text))
        change(*mass);
}

QString MassEdit::shown() const
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return tr("%1\u202Fkg")
        .arg(locale.toString(m_value.grams / 1000.0, 'g', QLocale::FloatingPointShortest));
}

void MassEdit::shift(int steps)
{
    const int from =
        steps > 0 ? m_value.grams / stepGrams : (m_value.grams + stepGrams - 1) / stepGrams;
    const int grams = (from + steps) * stepGrams;
    change(Mass{std::clamp(grams, stepGrams, DoseLimits::heaviest.grams)});
}

bool MassEdit::canShift(int direction) const
{
    return direction > 0 ? m_value < DoseLimits::heaviest : m_value.grams > stepGrams;
}

QString MassEdit::widest() const
{
    return tr("222.5\u202Fkg");
}

void MassEdit::change(Mass mass)
{
    if (mass == m_value)
        return;
    m_value = mass;
    Q_EMIT edited(m_value);
}

} // namespace hipstride
