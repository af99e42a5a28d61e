// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hipstride {

/// Lets a widget be seen where it stands, or hides it. One that stands nowhere yet would be a
/// window for a moment: it waits until it is put somewhere.
inline void setSeen(QWidget &widget, bool isSeen)
{
    if (isSeen && widget.parentWidget() == nullptr)
        widget.setAttribute(Qt::WA_WState_ExplicitShowHide, false);
    else
        widget.setVisible(isSeen);
}

} // namespace hipstride
