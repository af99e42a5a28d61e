// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "ui/style/buttons.h"
#include "ui/widgets/card.h"

namespace hipstride {

class FigureThumbnails;

/// One way in: what it is, what it means, and the button that takes it.
class WayCard : public Card
{
    Q_OBJECT
public:
    struct Words
    {
        std::string exercise; ///< whose figure stands on the card
        QString title;
        QString text;
        QString button;
    };
    WayCard(const Words &words, FigureThumbnails &figures, ButtonRole role,
            const QString &buttonName, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen();
};

} // namespace hipstride
