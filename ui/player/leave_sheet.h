// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace hipstride {

class TextLabel;

/// What may happen to a session that is left before its end.
class LeaveSheet : public QWidget
{
    Q_OBJECT

public:
    explicit LeaveSheet(QWidget *parent = nullptr);

    /// `isLastUnsaved`: the last set could not be written and would be lost.
    void open(int setsDone, int setsPlanned, bool isLastUnsaved);

Q_SIGNALS:
    void goOnRequested();
    void keepRequested();
    void endRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseFocused();

    TextLabel *m_text;
    QPushButton *m_goOn;
};

} // namespace hipstride
