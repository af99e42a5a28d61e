// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "ui/progress/session_correction.h"

class QBoxLayout;
class QGridLayout;
class QVBoxLayout;

namespace hipstride {

class SetCell;
class SetEdit;

/// One step of a session: what was prescribed, and beside it what was done, set by set and side by
/// side. One set at a time can be opened to correct it.
class SessionStepView : public QWidget
{
    Q_OBJECT

public:
    SessionStepView(const Session &session, int step, CountedIn countedIn,
                    QWidget *parent = nullptr);

    /// The same session with other sets.
    void setSets(const Session &session);
    void setIsEditable(bool isEditable);
    void closeEdit();
    /// What corrects the open set; null while none was opened.
    QWidget *edit() const;

Q_SIGNALS:
    /// A set was opened to be corrected.
    void opened();
    void edited(hipstride::SetPlace place, const std::optional<hipstride::PerformedSet> &record);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct PlacedCell
    {
        SetPlace place;
        SetCell *cell;
    };
    QWidget *makeHead(const SessionStep &step) const;
    void fillGrid();
    void addCell(SetPlace place, int row, int column);
    void toggle(const PlacedCell &placed, bool isOpen);
    void chooseDirection();

    Session m_session;
    int m_step;
    CountedIn m_countedIn;
    QBoxLayout *m_row;
    QVBoxLayout *m_right;
    QGridLayout *m_grid;
    std::vector<PlacedCell> m_cells;
    SetEdit *m_edit = nullptr;
    std::optional<SetPlace> m_open;
};

} // namespace hipstride
