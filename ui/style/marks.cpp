// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/marks.h"

#include <QPainter>
#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <algorithm>

#include "ui/icons.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

QColor inkOf(const QStyleOption &option, Role role)
{
    const QColor ink = colour(option.palette, role);
    if (option.state & QStyle::State_Enabled)
        return ink;
    return faded(ink, colour(option.palette, Role::Surface));
}

QColor emptyGround(const QStyleOption &option)
{
    const bool isPressed =
        (option.state & QStyle::State_Sunken) && (option.state & QStyle::State_Enabled);
    return colour(option.palette, isPressed ? Role::AccentSoft : Role::Surface);
}

double markLine(const QStyleOption &option)
{
    return std::max(1.25, borderWidth(option.palette));
}

constexpr int markGap = 8;

} // namespace

bool isSwitch(const QWidget *widget)
{
    return widget != nullptr && widget->property("role").toString() == QLatin1String("switch");
}

QSize markBox(const QWidget *widget)
{
    return isSwitch(widget) ? QSize(spaced(switchWidth), spaced(switchHeight))
                            : QSize(spaced(markSize), spaced(markSize));
}

// The mark stands before its words; a switch behind them, at the end of its row.
QRect markRect(const QStyleOption &option, const QWidget *widget)
{
    const QSize size = markBox(widget);
    const QRect box = option.rect;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isAtEnd = isSwitch(widget) && button != nullptr && !button->text.isEmpty();
    const int left = isAtEnd ? box.right() - size.width() + 1 : box.left();
    const QRect place(left, box.top() + (box.height() - size.height()) / 2, size.width(),
                      size.height());
    return QStyle::visualRect(option.direction, box, place);
}

QRect markWords(const QStyleOption &option, const QWidget *widget)
{
    const int taken = markBox(widget).width() + spaced(markGap);
    const QRect place = isSwitch(widget) ? option.rect.adjusted(0, 0, -taken, 0)
                                         : option.rect.adjusted(taken, 0, 0, 0);
    return QStyle::visualRect(option.direction, option.rect, place);
}

QRect markFocus(const QStyleOption &option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const QRect mark = markRect(option, widget);
    if (button == nullptr || button->text.isEmpty() || isSwitch(widget))
        return mark;
    const QSize text = option.fontMetrics.size(Qt::TextShowMnemonic, button->text);
    QRect words = markWords(option, widget);
    const QRect used(words.left(), words.center().y() - text.height() / 2, text.width(),
                     text.height());
    return mark.united(QStyle::visualRect(option.direction, words, used));
}

QSize markedSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const QSize mark = markBox(widget);
    const QSize text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text);
    const int words = option.text.isEmpty() ? 0 : text.width() + spaced(markGap);
    return QSize(std::max(mark.width() + words, spaced(36)),
                 std::max({mark.height(), text.height(), spaced(36)}));
}

void paintCheckMark(const QStyleOption &option, QPainter &painter)
{
    const bool isOn = option.state & QStyle::State_On;
    const bool isPartly = option.state & QStyle::State_NoChange;
    const double radius = spaced(4);
    if (!isOn && !isPartly) {
        paintRounded(painter, option.rect, radius, emptyGround(option),
                     inkOf(option, Role::BorderStrong), markLine(option));
        return;
    }
    paintRounded(painter, option.rect, radius, inkOf(option, Role::Accent));
    paintIcon(painter, QRectF(option.rect).adjusted(1, 1, -1, -1),
              isOn ? QStringLiteral("check") : QStringLiteral("minus"),
              colour(option.palette, Role::AccentText));
}

void paintRadioMark(const QStyleOption &option, QPainter &painter)
{
    const bool isOn = option.state & QStyle::State_On;
    const double radius = option.rect.width() / 2.0;
    paintRounded(painter, option.rect, radius, emptyGround(option),
                 inkOf(option, isOn ? Role::Accent : Role::BorderStrong),
                 isOn ? 2 : markLine(option));
    if (!isOn)
        return;
    const double inset = option.rect.width() * 0.28;
    const QRectF dot = QRectF(option.rect).adjusted(inset, inset, -inset, -inset);
    paintRounded(painter, dot, dot.width() / 2, inkOf(option, Role::Accent));
}

void paintSwitch(const QStyleOption &option, QPainter &painter)
{
    const bool isOn = option.state & QStyle::State_On;
    const QRectF box = option.rect;
    const double radius = box.height() / 2;
    if (isOn)
        paintRounded(painter, box, radius, inkOf(option, Role::Accent));
    else
        paintRounded(painter, box, radius, emptyGround(option), inkOf(option, Role::BorderStrong),
                     markLine(option));
    const double size = box.height() * 12 / switchHeight;
    const double inset = (box.height() - size) / 2;
    const bool isAtRight = isOn == (option.direction == Qt::LeftToRight);
    const QRectF knob(isAtRight ? box.right() - inset - size : box.left() + inset,
                      box.top() + inset, size, size);
    paintRounded(painter, knob, size / 2,
                 isOn ? colour(option.palette, Role::AccentText)
                      : inkOf(option, Role::BorderStrong));
}

void paintSlider(const QStyleOptionSlider &option, QPainter &painter, const QRect &groove,
                 const QRect &handle)
{
    const bool isLevel = option.orientation == Qt::Horizontal;
    const double thickness = spaced(4);
    QRectF line = groove;
    if (isLevel)
        line = QRectF(groove.left(), QRectF(groove).center().y() - thickness / 2, groove.width(),
                      thickness);
    else
        line = QRectF(QRectF(groove).center().x() - thickness / 2, groove.top(), thickness,
                      groove.height());
    paintRounded(painter, line, thickness / 2, colour(option.palette, Role::Border));
    QRectF done = line;
    const QPointF centre = QRectF(handle).center();
    if (!isLevel)
        done.setTop(centre.y());
    else if (option.upsideDown)
        done.setLeft(centre.x());
    else
        done.setRight(centre.x());
    paintRounded(painter, done, thickness / 2, inkOf(option, Role::Accent));

    const double ring = spaced(3);
    paintRounded(painter, handle, handle.width() / 2.0, colour(option.palette, Role::Surface));
    const QRectF knob = QRectF(handle).adjusted(ring, ring, -ring, -ring);
    const bool isHeld = option.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    paintRounded(painter, knob, knob.width() / 2,
                 inkOf(option, isHeld ? Role::AccentHover : Role::Accent));
}

void paintProgressBar(const QStyleOptionProgressBar &option, QPainter &painter)
{
    // never thicker than 12, however high a layout makes the widget
    QRectF track = option.rect;
    const double thickness = std::min<double>(track.height(), spaced(12));
    track = QRectF(track.left(), track.center().y() - thickness / 2, track.width(), thickness);
    const double radius = thickness / 2;
    const bool isHighContrast = themeKindOf(option.palette) == ThemeKind::HighContrast;
    paintRounded(painter, track, radius, colour(option.palette, Role::Sunken),
                 isHighContrast ? colour(option.palette, Role::Border) : QColor(), 2);
    // how much there is to do is not known: a plain third, nothing that moves
    const bool isUnknown = option.maximum <= option.minimum;
    const double share = isUnknown ? 1.0 / 3
                                   : double(option.progress - option.minimum) /
                                         double(option.maximum - option.minimum);
    if (share <= 0)
        return;
    QRectF done = track;
    done.setWidth(std::max(track.height(), track.width() * std::min(share, 1.0)));
    if (option.direction == Qt::RightToLeft)
        done.moveRight(track.right());
    paintRounded(painter, done, radius, inkOf(option, Role::Accent));
}

} // namespace hipstride
