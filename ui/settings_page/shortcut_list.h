// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hipstride {

/// Every shortcut of the window and of the player, two columns: what it does, the keys.
class ShortcutList : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutList(QWidget *parent = nullptr);
};

} // namespace hipstride
