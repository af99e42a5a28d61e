// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

#include "ui/icons.h"
#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr int chipHeight = 24;
constexpr int chipPadding = 10;
constexpr int mark = 12;
constexpr int markGap = 6;

int heightOfChip(const QFontMetrics &metrics)
{
    return std::max(spaced(chipHeight), metrics.height() + spaced(6));
}

void paintPill(QPainter &painter, const QWidget *widget, Role ground)
{
    const bool isHighContrast = themeKindOf(widget->palette()) == ThemeKind::HighContrast;
    paintRounded(painter, widget->rect(), widget->height() / 2.0, colour(widget->palette(), ground),
                 isHighContrast ? colour(widget->palette(), Role::Border) : QColor(), 2);
}

QRectF markBox(int left, int height, int size)
{
    return QRectF(left, (height - size) / 2.0, size, size);
}

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setGlyph(std::optional<Glyph> glyph)
{
    m_glyph = glyph;
    updateGeometry();
    update();
}

QSize Chip::sizeFor(const QString &words) const
{
    const QFontMetrics metrics(fontOf(TypeToken::SmallMedium));
    const int glyph = m_glyph ? spaced(mark + markGap) : 0;
    return QSize(metrics.horizontalAdvance(words) + glyph + 2 * spaced(chipPadding),
                 heightOfChip(metrics));
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, this, Role::Sunken);
    QRect words = rect().adjusted(spaced(chipPadding), 0, -spaced(chipPadding), 0);
    if (m_glyph) {
        // the box of a glyph is larger than the shape in it
        const int size = spaced(mark + 4);
        const QRectF box = markBox(words.left() - spaced(2), height(), size);
        paintGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), box.toRect()), *m_glyph,
                   palette());
        words.adjust(spaced(mark + markGap), 0, 0, 0);
    }
    painter.setFont(fontOf(TypeToken::SmallMedium));
    painter.setPen(colour(this, Role::TextSecondary));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), alignment(), text());
}

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Remove filter %1").arg(text));
    setFocusRadius(this, chipHeight / 2.0 + 4);
}

void FilterChip::setIsMuscle(bool isMuscle)
{
    m_isMuscle = isMuscle;
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TypeToken::SmallMedium));
    const int swatch = m_isMuscle ? spaced(mark + markGap) : 0;
    const int cross = spaced(mark + markGap);
    return QSize(metrics.horizontalAdvance(text()) + swatch + cross + 2 * spaced(chipPadding),
                 heightOfChip(metrics));
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Role ground = m_isMuscle ? Role::MuscleSoft : Role::AccentSoft;
    paintPill(painter, this, isDown() ? Role::AccentSoft : ground);
    QRect words = rect().adjusted(spaced(chipPadding), 0, -spaced(chipPadding), 0);
    if (m_isMuscle) {
        const QRectF swatch = markBox(words.left(), height(), spaced(10));
        paintRounded(painter, QStyle::visualRect(layoutDirection(), rect(), swatch.toRect()), 2,
                     colour(palette(), Role::Muscle));
        words.adjust(spaced(mark + markGap), 0, 0, 0);
    }
    const QRectF cross = markBox(words.right() - spaced(mark) + 1, height(), spaced(mark));
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), cross.toRect()),
              QStringLiteral("close"),
              colour(this, underMouse() ? Role::Text : Role::TextSecondary));
    words.adjust(0, 0, -spaced(mark + markGap), 0);
    painter.setFont(fontOf(TypeToken::SmallMedium));
    painter.setPen(colour(this, Role::Text));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace hipstride
