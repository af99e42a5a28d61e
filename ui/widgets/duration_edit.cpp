// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/duration_edit.h"

#include <QRegularExpression>

#include <algorithm>

namespace hipstride {

namespace {

constexpr seconds stepLength{5};
constexpr seconds longestInSeconds{90};

std::optional<seconds> typedDuration(const QString &text)
{
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,2}):(\\d{2}) ?(?:min|m)?$"));
    static const QRegularExpression plain(
        QStringLiteral("^(\\d{1,4}) ?(s|sec|seconds?|m|min|minutes?)?$"));
    const QString typed = plainlyTyped(text);
    if (const auto match = clock.match(typed); match.hasMatch()) {
        const int rest = match.captured(2).toInt();
        if (rest > 59)
            return std::nullopt;
        return seconds(match.captured(1).toInt() * 60 + rest);
    }
    if (const auto match = plain.match(typed); match.hasMatch()) {
        const bool isMinutes = match.captured(2).startsWith(QLatin1Char('m'));
        return seconds(match.captured(1).toInt() * (isMinutes ? 60 : 1));
    }
    return std::nullopt;
}

} // namespace

DurationEdit::DurationEdit(seconds least, seconds most, QWidget *parent)
    : TypedEdit(parent)
    , m_least(least)
    , m_most(most)
    , m_value(least)
{
    setButtonSymbols(NoButtons);
    showValue();
}

void DurationEdit::setDuration(seconds duration)
{
    if (m_value == duration)
        return; // "1:3" on its way to "1:30" is not rewritten
    m_value = duration;
    showValue();
}

std::optional<seconds> DurationEdit::durationOf(const QString &text) const
{
    const auto typed = typedDuration(text);
    if (!typed || *typed < m_least || *typed > m_most)
        return std::nullopt;
    return typed;
}

bool DurationEdit::understands(const QString &text) const
{
    return durationOf(text).has_value();
}

void DurationEdit::take(const QString &text)
{
    if (const auto value = durationOf(text))
        change(*value);
}

QString DurationEdit::shown() const
{
    const int whole = int(m_value.count());
    if (m_value <= longestInSeconds)
        return tr("%1\u202Fs").arg(whole);
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

void DurationEdit::shift(int steps)
{
    // 47 goes to 50, and from there by fives
    const auto step = stepLength.count();
    const auto count = m_value.count();
    const auto from = steps > 0 ? count / step : (count + step - 1) / step;
    change(std::clamp(seconds((from + steps) * step), m_least, m_most));
}

bool DurationEdit::canShift(int direction) const
{
    return direction > 0 ? m_value < m_most : m_value > m_least;
}

QString DurationEdit::widest() const
{
    return QStringLiteral("15:00");
}

void DurationEdit::change(seconds duration)
{
    if (duration == m_value)
        return;
    m_value = duration;
    Q_EMIT edited(m_value);
}

} // namespace hipstride
