// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_hint.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr int capHeight = 20;
constexpr int capPadding = 6;
constexpr int capGap = 4;
constexpr int textGap = 8;

int capWidth(const QString &key, const QFontMetrics &metrics)
{
    return std::max(spaced(capHeight), metrics.horizontalAdvance(key) + 2 * spaced(capPadding));
}

int capHeightFor(const QFontMetrics &metrics)
{
    return std::max(spaced(capHeight), metrics.height() + 2);
}

} // namespace

int paintKeyCaps(QPainter &painter, const QRect &box, const QStringList &keys,
                 const QPalette &palette)
{
    const QFont font = fontOf(TypeToken::SmallMedium);
    const QFontMetrics metrics(font);
    const int height = capHeightFor(metrics);
    int left = box.left();
    painter.setFont(font);
    for (const QString &key : keys) {
        const QRect cap(left, box.top() + (box.height() - height) / 2, capWidth(key, metrics),
                        height);
        paintRounded(painter, cap, 5, {}, colour(palette, Role::BorderStrong),
                     borderWidth(palette));
        painter.setPen(colour(palette, Role::TextSecondary));
        painter.drawText(cap, Qt::AlignCenter, key);
        left += cap.width() + spaced(capGap);
    }
    return left - box.left() - (keys.isEmpty() ? 0 : spaced(capGap));
}

int keyCapsWidth(const QStringList &keys)
{
    const QFontMetrics metrics(fontOf(TypeToken::SmallMedium));
    int width = 0;
    for (const QString &key : keys)
        width += capWidth(key, metrics) + (width > 0 ? spaced(capGap) : 0);
    return width;
}

KeyHint::KeyHint(const QStringList &keys, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void KeyHint::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(QStringLiteral("%1: %2").arg(m_keys.join(QLatin1Char(' ')), text));
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TypeToken::Body));
    return QSize(keyCapsWidth(m_keys) + spaced(textGap) + metrics.horizontalAdvance(m_text),
                 std::max(capHeightFor(QFontMetrics(fontOf(TypeToken::SmallMedium))),
                          lineHeight(TypeToken::Body)));
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int caps = paintKeyCaps(painter, rect(), m_keys, palette());
    painter.setFont(fontOf(TypeToken::Body));
    painter.setPen(colour(this, Role::TextSecondary));
    painter.drawText(rect().adjusted(caps + spaced(textGap), 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

} // namespace hipstride
