// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace hipstride {

/// One screen of the window.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Brings what it shows up to date; called whenever the page comes to the front and when the
    /// day changes.
    virtual void refresh() {}
};

/// How the window knows a page: its name in the navigation, and how to make it when it is first
/// asked for.
struct PageEntry
{
    QString id; ///< also the object name of the page
    QString title;
    QString icon;
    std::function<Page *()> make;
    bool isAtBottom = false;
    bool isOfPerson = true; ///< made anew when another person is opened
};

} // namespace hipstride
