// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/session.h"
#include "ui/widgets/card.h"

class QHBoxLayout;
class QPushButton;

namespace hipstride {

class Chip;
class TextLabel;

/// The newest session in a sentence, and the way to it.
class LastSessionCard : public Card
{
    Q_OBJECT
public:
    explicit LastSessionCard(QWidget *parent = nullptr);

    void setSession(const SessionSummary &session, Date today);

Q_SIGNALS:
    void openRequested();

private:
    QHBoxLayout *m_head;
    Chip *m_pain;
    TextLabel *m_text;
    QPushButton *m_open;
};

} // namespace hipstride
