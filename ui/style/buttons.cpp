// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/buttons.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVariant>

#include <algorithm>

#include "ui/icons.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr const char *roleProperty = "role";
constexpr const char *sizeProperty = "buttonSize"; // "size" is QWidget's own
constexpr int iconGap = 8;

ButtonRole roleOf(const QWidget *widget)
{
    const QString role = widget != nullptr ? widget->property(roleProperty).toString() : QString();
    if (role == QLatin1String("primary"))
        return ButtonRole::Primary;
    if (role == QLatin1String("quiet"))
        return ButtonRole::Quiet;
    if (role == QLatin1String("link"))
        return ButtonRole::Link;
    if (role == QLatin1String("danger"))
        return ButtonRole::Danger;
    return ButtonRole::Outlined;
}

ButtonSize sizeOf(const QWidget *widget)
{
    if (widget == nullptr)
        return ButtonSize::Normal;
    const QString size = widget->property(sizeProperty).toString();
    if (size == QLatin1String("large") || widget->property("large").toBool())
        return ButtonSize::Large;
    return size == QLatin1String("dense") ? ButtonSize::Dense : ButtonSize::Normal;
}

struct ButtonMeasure
{
    int height;
    int padding;
    int icon;
    TypeToken text;
};

ButtonMeasure measureOf(ButtonRole role, ButtonSize size)
{
    if (role == ButtonRole::Link)
        return {32, 0, 16, TypeToken::Strong};
    switch (size) {
    case ButtonSize::Dense:
        return {32, 12, 16, TypeToken::Strong};
    case ButtonSize::Normal:
        break;
    case ButtonSize::Large:
        return {48, 28, 20, TypeToken::Section};
    }
    return {36, 16, 18, TypeToken::Strong};
}

struct ButtonColours
{
    QColor fill; // invalid: none
    QColor line;
    QColor ink;
};

ButtonColours coloursOf(const QStyleOption &option, ButtonRole role)
{
    const auto of = [&option](Role which) { return colour(option.palette, which); };
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isHovered = isEnabled && (option.state & QStyle::State_MouseOver);
    const bool isPressed = isEnabled && (option.state & QStyle::State_Sunken);
    const bool isOn = option.state & QStyle::State_On;
    ButtonColours look{QColor(), QColor(), of(Role::Text)};
    switch (role) {
    case ButtonRole::Primary:
        look = {isHovered || isPressed ? of(Role::AccentHover) : of(Role::Accent), QColor(),
                of(Role::AccentText)};
        break;
    case ButtonRole::Outlined:
        look.fill = isPressed || isOn ? of(Role::AccentSoft) : of(Role::Surface);
        look.line = isHovered ? of(Role::BorderStrong) : of(Role::Border);
        if (isOn)
            look.ink = of(Role::AccentSoftText);
        break;
    case ButtonRole::Quiet:
        if (isPressed || isOn)
            look.fill = of(Role::AccentSoft);
        else if (isHovered)
            look.fill = of(Role::Sunken);
        look.ink = isOn ? of(Role::AccentSoftText) : of(Role::TextSecondary);
        break;
    case ButtonRole::Link:
        look.ink = isHovered || isPressed ? of(Role::AccentHover) : of(Role::Accent);
        break;
    case ButtonRole::Danger:
        look = {isPressed ? of(Role::PainStopSoft) : of(Role::Surface),
                isHovered ? of(Role::PainStop) : of(Role::Border), of(Role::PainStop)};
        break;
    }
    if (!isEnabled) {
        if (role == ButtonRole::Primary)
            look.fill = faded(look.fill, of(Role::Surface));
        else
            look.ink = faded(look.ink, of(Role::Surface));
    }
    // in high contrast a fill never stands without an edge
    if (look.fill.isValid() && !look.line.isValid() &&
        themeKindOf(option.palette) == ThemeKind::HighContrast)
        look.line = of(Role::Border);
    return look;
}

// Icon and words side by side, centred in the box as one, or from its left edge.
struct Label
{
    QIcon icon;
    QString text;
    QFont font;
    int iconSize;

    int gap() const { return icon.isNull() || text.isEmpty() ? 0 : spaced(iconGap); }
    int width() const
    {
        const int words =
            text.isEmpty() ? 0 : QFontMetrics(font).size(Qt::TextShowMnemonic, text).width();
        return words + gap() + (icon.isNull() ? 0 : iconSize);
    }

    void paint(QPainter &painter, QRect box, const QColor &ink, Qt::LayoutDirection direction,
               bool isCentred) const
    {
        const int free = std::max(0, box.width() - width());
        QRect place = isCentred ? box.adjusted(free / 2, 0, -(free - free / 2), 0) : box;
        if (!icon.isNull()) {
            QRect iconBox(place.left(), box.center().y() - iconSize / 2 + 1, iconSize, iconSize);
            iconBox = QStyle::visualRect(direction, place, iconBox);
            painter.drawPixmap(iconBox,
                               tinted(icon, iconSize, painter.device()->devicePixelRatioF(), ink));
        }
        QRect words = place.adjusted(icon.isNull() ? 0 : iconSize + gap(), 0, 0, 0);
        words = QStyle::visualRect(direction, place, words);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, text);
    }
};

Label labelOf(const QStyleOptionButton &option, const ButtonMeasure &measure)
{
    return {option.icon, option.text, fontOf(measure.text), spaced(measure.icon)};
}

Label labelOf(const QStyleOptionToolButton &option)
{
    const bool showsText =
        option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    const bool showsIcon =
        option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull();
    return {showsIcon ? option.icon : QIcon(),
            showsText || option.icon.isNull() ? option.text : QString(), fontOf(TypeToken::Strong),
            spaced(option.iconSize.width() > 0 ? std::min(option.iconSize.width(), 20) : 20)};
}

bool hasChevron(const QStyleOptionToolButton &option, const Label &label)
{
    return (option.features & QStyleOptionToolButton::HasMenu) && !label.text.isEmpty();
}

constexpr int chevronSize = 16;
constexpr int toolPadding = 8;

// A push button keeps its size hint until it is told that its style is another one.
void measureAgain(QPushButton *button)
{
    QEvent event(QEvent::StyleChange);
    QCoreApplication::sendEvent(button, &event);
}

} // namespace

void setButtonRole(QPushButton *button, ButtonRole role)
{
    static constexpr const char *names[] = {"outlined", "primary", "quiet", "link", "danger"};
    button->setProperty(roleProperty, QString::fromLatin1(names[static_cast<int>(role)]));
    measureAgain(button);
}

void setButtonSize(QPushButton *button, ButtonSize size)
{
    static constexpr const char *names[] = {"dense", "normal", "large"};
    button->setProperty(sizeProperty, QString::fromLatin1(names[static_cast<int>(size)]));
    measureAgain(button);
}

void paintPushButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const ButtonRole role = roleOf(widget);
    const ButtonMeasure measure = measureOf(role, sizeOf(widget));
    const ButtonColours look = coloursOf(option, role);
    const double radius = spaced(controlRadius);
    if (look.fill.isValid() || look.line.isValid())
        paintRounded(painter, option.rect, radius, look.fill, look.line,
                     borderWidth(option.palette));
    QRect inner =
        option.rect.adjusted(spaced(measure.padding) / 2, 0, -spaced(measure.padding) / 2, 0);
    const bool isDown = option.state & QStyle::State_Sunken;
    if (role == ButtonRole::Primary && isDown)
        inner.translate(0, 1);
    const Label label = labelOf(option, measure);
    label.paint(painter, role == ButtonRole::Link ? option.rect : inner, look.ink, option.direction,
                role != ButtonRole::Link);
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonRole role = roleOf(widget);
    const ButtonMeasure measure = measureOf(role, sizeOf(widget));
    const Label label = labelOf(option, measure);
    const int height =
        std::max(spaced(measure.height), QFontMetrics(label.font).height() + spaced(8));
    if (label.text.isEmpty())
        return QSize(height, height);
    return QSize(label.width() + 2 * spaced(measure.padding), height);
}

void paintToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget)
{
    const bool isFlat = option.state & QStyle::State_AutoRaise;
    const Label label = labelOf(option);
    ButtonColours look = coloursOf(option, isFlat ? ButtonRole::Quiet : ButtonRole::Outlined);
    if (!label.text.isEmpty() && !(option.state & QStyle::State_On)) {
        look.ink = colour(option.palette, Role::Text);
        if (!(option.state & QStyle::State_Enabled))
            look.ink = faded(look.ink, colour(option.palette, Role::Surface));
    }
    if (look.fill.isValid() || look.line.isValid())
        paintRounded(painter, option.rect, spaced(controlRadius), look.fill, look.line,
                     borderWidth(option.palette));
    if (label.text.isEmpty()) {
        label.paint(painter, option.rect, look.ink, option.direction, true);
        return;
    }
    const int padding = spaced(toolPadding);
    QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
    if (hasChevron(option, label)) {
        const int size = spaced(chevronSize);
        QRect chevron(inner.right() - size + 1, inner.center().y() - size / 2 + 1, size, size);
        paintIcon(painter, QStyle::visualRect(option.direction, inner, chevron),
                  QStringLiteral("down"), look.ink);
        const QRect words = inner.adjusted(0, 0, -size - spaced(4), 0);
        inner = QStyle::visualRect(option.direction, inner, words);
    }
    const bool isCentred = !hasChevron(option, label) && widget != nullptr;
    label.paint(painter, inner, look.ink, option.direction, isCentred);
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget)
{
    const bool isDense = sizeOf(widget) == ButtonSize::Dense;
    const Label label = labelOf(option);
    const int least = spaced(isDense ? 32 : 36);
    const int height = std::max(least, QFontMetrics(label.font).height() + spaced(8));
    if (label.text.isEmpty())
        return QSize(least, least);
    const int chevron = hasChevron(option, label) ? spaced(4) + spaced(chevronSize) : 0;
    return QSize(std::max(least, label.width() + chevron + 2 * spaced(toolPadding)), height);
}

} // namespace hipstride
