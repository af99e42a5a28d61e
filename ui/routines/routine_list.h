// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QWidget>

#include "domain/routine.h"
#include "ui/models/routine_model.h"
#include "ui/routines/template_model.h"
#include "ui/widgets/panel.h"

class QLabel;
class QMenu;

namespace hipstride {

/// The left column: the person's routines and the ready ones. At most one row of both is chosen.
class RoutineList : public Panel
{
    Q_OBJECT

public:
    RoutineList(RoutineModel &routines, TemplateModel &templates, QWidget *parent = nullptr);

    /// Marks one row as chosen; emits nothing. An unset id marks none.
    void setCurrentRoutine(RoutineId routine);
    void setCurrentTemplate(int row);
    void focusRoutines() { m_mine->setFocus(Qt::ShortcutFocusReason); }

Q_SIGNALS:
    void routineChosen(hipstride::RoutineId routine);
    void templateChosen(int row);
    void composeRequested();
    void newRequested();
    void renameRequested(hipstride::RoutineId routine);
    void duplicateRequested(hipstride::RoutineId routine);
    void deleteRequested(hipstride::RoutineId routine);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QListView *makeView(QAbstractItemModel &model, int lineRole, const QString &objectName);
    void fill();
    void showMenu(const QPoint &place);
    void showMineOnlyIfAny();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    RoutineModel &m_routines;
    QLabel *m_mineTitle;
    QListView *m_mine;
    QListView *m_ready;
    QMenu *m_menu;
    bool m_isSetting = false;
};

} // namespace hipstride
