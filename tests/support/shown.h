// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

namespace hipstride {

/// A window that shows a widget and has the keyboard, for tests with real
/// key and mouse events.
class Shown
{
public:
    explicit Shown(QWidget *content)
    {
        auto *column = new QVBoxLayout(&m_window);
        column->addWidget(content);
        m_window.show();
        m_window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&m_window));
    }

    QWidget &window() { return m_window; }

private:
    QWidget m_window;
};

} // namespace hipstride
