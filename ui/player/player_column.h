// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace hipstride {

class EndSheet;
class ExerciseSheet;
class FigureLibrary;
class LeaveSheet;
class PlayerPanel;
class RoutineSheet;
class Settings;

/// The right column of the player: the panel, or one of the sheets that ask something while the
/// session stands still.
class PlayerColumn : public QStackedWidget
{
    Q_OBJECT

public:
    PlayerColumn(const FigureLibrary &figures, const Settings &settings, QWidget *parent = nullptr);

    PlayerPanel *panel() const { return m_panel; }
    EndSheet *endSheet() const { return m_endSheet; }
    LeaveSheet *leaveSheet() const { return m_leaveSheet; }
    ExerciseSheet *exerciseSheet() const { return m_exerciseSheet; }
    RoutineSheet *routineSheet() const { return m_routineSheet; }

    bool isAsking() const;
    bool isAskingAtEnd() const;
    /// By the width of the window; `factor` is 1 at 1280 × 800.
    void fitTo(int windowWidth, double factor);

private:
    PlayerPanel *m_panel;
    EndSheet *m_endSheet;
    LeaveSheet *m_leaveSheet;
    ExerciseSheet *m_exerciseSheet;
    RoutineSheet *m_routineSheet;
};

} // namespace hipstride
