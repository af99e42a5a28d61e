// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QString>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/icons.h"
#include "ui/style/buttons.h"
#include "ui/widgets/flow_layout.h"

// The words of the gallery are samples for the eye and are not translated.
namespace hipstride {

/// The building stones of the sheets.
inline QString words(const char *text)
{
    return QString::fromUtf8(text);
}

inline QPushButton *button(const char *text, ButtonRole role, ButtonSize size = ButtonSize::Normal,
                           const char *icon = nullptr)
{
    auto *made = new QPushButton(words(text));
    setButtonRole(made, role);
    setButtonSize(made, size);
    if (icon != nullptr)
        made->setIcon(themedIcon(words(icon)));
    return made;
}

inline QToolButton *toolButton(const char *icon, bool isChecked = false)
{
    auto *made = new QToolButton;
    made->setIcon(themedIcon(words(icon)));
    made->setAutoRaise(true);
    made->setCheckable(true);
    made->setChecked(isChecked);
    return made;
}

inline QWidget *sheet()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    return widget;
}

template <typename... Widgets>
QWidget *row(Widgets *...widgets)
{
    auto *made = new QWidget;
    auto *flow = new FlowLayout(made);
    (flow->addWidget(widgets), ...);
    return made;
}

// the sheets
QWidget *buttons();
QWidget *fields();
QWidget *dates();
QWidget *marks();
QWidget *menu();
QWidget *doses();
QWidget *chips();
QWidget *cards();
QWidget *messages();
QWidget *type();

} // namespace hipstride
