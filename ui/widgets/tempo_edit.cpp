// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tempo_edit.h"

#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

namespace hipstride {

namespace {

std::optional<Tempo> tempoOf(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2})[- /](\\d{1,2})[- /](\\d{1,2})[- /](\\d{1,2})$"));
    static const QRegularExpression digits(QStringLiteral("^(\\d)(\\d)(\\d)(\\d)$"));
    const QString typed = plainlyTyped(text);
    auto match = form.match(typed);
    if (!match.hasMatch())
        match = digits.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](int index) { return match.captured(index).toInt(); };
    const Tempo tempo{.lower = part(1), .pauseLow = part(2), .lift = part(3), .pauseHigh = part(4)};
    const bool isTooLong = std::max({tempo.lower, tempo.pauseLow, tempo.lift, tempo.pauseHigh}) >
                           DoseLimits::longestTempoPart;
    if (isTooLong || tempo.total() == 0)
        return std::nullopt;
    return tempo;
}

} // namespace

TempoEdit::TempoEdit(QWidget *parent)
    : TypedEdit(parent)
{
    setButtonSymbols(NoButtons);
    lineEdit()->setPlaceholderText(tr("None"));
    setToolTip(tr("Seconds down, pause, up, pause"));
}

void TempoEdit::setTempo(const std::optional<Tempo> &tempo)
{
    if (m_value == tempo)
        return;
    m_value = tempo;
    showValue();
}

bool TempoEdit::understands(const QString &text) const
{
    return text.trimmed().isEmpty() || tempoOf(text).has_value();
}

void TempoEdit::take(const QString &text)
{
    const std::optional<Tempo> tempo = tempoOf(text);
    if (tempo == m_value)
        return;
    m_value = tempo;
    Q_EMIT edited(m_value);
}

QString TempoEdit::shown() const
{
    if (!m_value)
        return {};
    return QStringLiteral("%1-%2-%3-%4")
        .arg(m_value->lower)
        .arg(m_value->pauseLow)
        .arg(m_value->lift)
        .arg(m_value->pauseHigh);
}

void TempoEdit::shift(int steps)
{
    Tempo tempo = m_value.value_or(Tempo{.lower = 2, .pauseLow = 0, .lift = 2, .pauseHigh = 0});
    if (m_value)
        tempo.lower = std::clamp(tempo.lower + steps, 1, DoseLimits::longestTempoPart);
    if (tempo == m_value)
        return;
    m_value = tempo;
    Q_EMIT edited(m_value);
}

bool TempoEdit::canShift(int direction) const
{
    if (!m_value)
        return true;
    return direction > 0 ? m_value->lower < DoseLimits::longestTempoPart : m_value->lower > 1;
}

QString TempoEdit::widest() const
{
    return QStringLiteral("3-1-1-0");
}

} // namespace hipstride
