// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "support/catch.h"

namespace hipstride {

/// The part of that name that can be seen on a page, or null.
template <typename Widget = QPushButton>
Widget *seenIn(const QWidget &page, const char *name)
{
    for (Widget *widget : page.findChildren<Widget *>(QString::fromLatin1(name))) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// Presses the mouse on the part of that name.
template <typename Widget = QPushButton>
void clickIn(const QWidget &page, const char *name)
{
    auto *widget = seenIn<Widget>(page, name);
    REQUIRE(widget != nullptr);
    QTest::mouseClick(widget, Qt::LeftButton);
    QCoreApplication::processEvents();
}

/// What the label of that name says; empty when it cannot be seen.
inline QString textIn(const QWidget &page, const char *name)
{
    const auto *label = seenIn<QLabel>(page, name);
    return label != nullptr ? label->text() : QString();
}

/// Presses a key where the focus is.
inline void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    REQUIRE(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QCoreApplication::processEvents();
}

} // namespace hipstride
