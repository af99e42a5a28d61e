// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/session.h"

class QListWidget;

namespace hipstride {

class SessionPlayer;

/// The whole routine while it is gone through: how much of each exercise is done, and the way to
/// any of them.
class RoutineSheet : public QWidget
{
    Q_OBJECT

public:
    explicit RoutineSheet(QWidget *parent = nullptr);

    /// With the keyboard on the exercise at hand.
    void open(const SessionPlayer &player, const Session &session);

Q_SIGNALS:
    /// To the first open set of that step.
    void chosen(int step);
    /// Back to the session.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();

    QListWidget *m_list;
};

} // namespace hipstride
