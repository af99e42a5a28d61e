// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>

#include "support/catch.h"

namespace hipstride {

/// Clicks the entry of that text in an open menu; the test fails where there is none.
inline void clickEntry(QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text() != text)
            continue;
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        return;
    }
    FAIL("no such entry: " << text.toStdString());
}

/// What a test finds by name in the widget that it looks at, and does to it with a real mouse. A
/// fixture derives from it and says in its constructor where to look.
class NamedWidgets
{
public:
    /// The test fails where there is none.
    template <typename Widget = QWidget>
    Widget *find(const char *name) const
    {
        auto *widget = m_root->findChild<Widget *>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(widget != nullptr);
        return widget;
    }
    void click(const char *name) const
    {
        auto *widget = find(name);
        INFO(name);
        REQUIRE(widget->isEnabled());
        QTest::mouseClick(widget, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    /// Clicks the button with that text within the widget of that name.
    void click(const char *name, const QString &text) const
    {
        QAbstractButton *button = buttonIn(name, text);
        INFO(name << ": " << text.toStdString());
        REQUIRE(button != nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    QAbstractButton *buttonIn(const char *name, const QString &text) const
    {
        for (auto *button : find(name)->findChildren<QAbstractButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    /// All that the labels within it say, a line each.
    QString textIn(const char *name) const
    {
        QStringList texts;
        for (const QLabel *label : find(name)->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }

protected:
    NamedWidgets() = default;
    void lookIn(const QWidget &root) { m_root = &root; }

private:
    const QWidget *m_root = nullptr;
};

} // namespace hipstride
