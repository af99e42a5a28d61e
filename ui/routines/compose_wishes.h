// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "routine/composer.h"

class QComboBox;
class QPushButton;

namespace hipstride {

class ChoiceChips;
class NumberEdit;
class SegmentedControl;

/// What a person asks of a routine that is made for her: goal, minutes, level, what is at hand, and
/// on request what to favour and to avoid.
class ComposeWishes : public QWidget
{
    Q_OBJECT

public:
    explicit ComposeWishes(QWidget *parent = nullptr);

    ComposeRequest request() const;
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    QWidget *makeMore();

    QComboBox *m_goal;
    NumberEdit *m_minutes;
    SegmentedControl *m_level;
    ChoiceChips *m_equipment;
    QPushButton *m_moreButton;
    ChoiceChips *m_favoured;
    ChoiceChips *m_avoidedMuscles;
    ChoiceChips *m_avoidedPositions;
    QWidget *m_more;
};

} // namespace hipstride
