// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/digits_view.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hipstride {

namespace {

double widestDigit(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest;
}

double cellOf(QChar character, const QFontMetricsF &metrics, double digit)
{
    return character.isDigit() ? digit : metrics.horizontalAdvance(character);
}

} // namespace

DigitsView::DigitsView(TypeToken token, QWidget *parent)
    : QWidget(parent)
    , m_token(token)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DigitsView::setText(const QString &text)
{
    if (text == m_text)
        return;
    const bool isResized = text.size() != m_text.size();
    m_text = text;
    setAccessibleName(text);
    if (isResized)
        updateGeometry();
    update();
}

void DigitsView::setRole(Role role)
{
    m_role = role;
    update();
}

void DigitsView::setSizeFactor(double factor)
{
    m_factor = factor;
    updateGeometry();
    update();
}

QSize DigitsView::sizeHint() const
{
    const double scale = textScale() * m_factor;
    const QFontMetricsF metrics(fontOf(m_token, scale));
    const double digit = widestDigit(metrics);
    double width = 0;
    for (const QChar character : m_text)
        width += cellOf(character, metrics, digit);
    return QSize(int(std::ceil(width)), lineHeight(m_token, scale));
}

void DigitsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = fontOf(m_token, textScale() * m_factor);
    const QFontMetricsF metrics(font);
    const double digit = widestDigit(metrics);
    const double baseline = (height() - metrics.height()) / 2 + metrics.ascent();
    painter.setFont(font);
    painter.setPen(colour(this, m_role));
    double left = 0;
    for (const QChar character : m_text) {
        const double cell = cellOf(character, metrics, digit);
        const double own = metrics.horizontalAdvance(character);
        painter.drawText(QPointF(left + (cell - own) / 2, baseline), QString(character));
        left += cell;
    }
}

} // namespace hipstride
