// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/filter_box.h"

#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

#include "ui/icons.h"
#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr int chevronSize = 16;
constexpr int gap = 8;

} // namespace

FilterBox::FilterBox(const QString &name, const QStringList &choices, QWidget *parent)
    : QComboBox(parent)
    , m_name(name)
{
    addItem(tr("Any"));
    addItems(choices);
    setMaxVisibleItems(count());
    setAccessibleName(name);
    setFocusRadius(this, controlRadius);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { setToolTip(currentText()); });
}

std::optional<int> FilterBox::chosen() const
{
    return currentIndex() > 0 ? std::optional(currentIndex() - 1) : std::nullopt;
}

void FilterBox::setChosen(std::optional<int> row)
{
    setCurrentIndex(row ? *row + 1 : 0);
}

QSize FilterBox::sizeHint() const
{
    return QSize(spaced(160), std::max(36, lineHeight(TypeToken::Body) + 16));
}

QSize FilterBox::minimumSizeHint() const
{
    return QSize(spaced(96), sizeHint().height());
}

void FilterBox::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // what scrolls past is not to be changed
}

void FilterBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette &look = palette();
    if (underMouse())
        paintRounded(painter, QRectF(rect()).adjusted(-1, 0, 1, 0), controlRadius,
                     colour(look, Role::Sunken));
    const int chevron = spaced(chevronSize);
    QRect words = rect();
    paintIcon(painter,
              QRectF(words.right() - chevron, (height() - chevron) / 2.0, chevron, chevron),
              QStringLiteral("down"), colour(look, Role::TextSecondary));
    words.setRight(words.right() - chevron - gap / 2);

    const QFontMetrics valueMetrics(fontOf(TypeToken::Strong));
    const QFontMetrics nameMetrics(fontOf(TypeToken::Body));
    const int nameWidth = nameMetrics.horizontalAdvance(m_name);
    const int valueWidth = valueMetrics.horizontalAdvance(currentText());
    // a long value says by itself what it is about
    const bool hasName = nameWidth + gap + valueWidth <= words.width();
    if (hasName) {
        painter.setFont(fontOf(TypeToken::Body));
        painter.setPen(colour(look, Role::TextSecondary));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, m_name);
    }
    painter.setFont(fontOf(TypeToken::Strong));
    painter.setPen(colour(look, chosen() ? Role::Accent : Role::Text));
    const Qt::Alignment side = hasName ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(words, static_cast<int>(side | Qt::AlignVCenter),
                     valueMetrics.elidedText(currentText(), Qt::ElideRight, words.width()));
}

} // namespace hipstride
