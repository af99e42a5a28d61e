// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

#include "ui/models/exercise_filter_proxy.h"
#include "ui/models/exercise_model.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QMouseEvent;
class QListView;

namespace hipstride {

class RoutineRowDelegate;
class TextLabel;

/// Finds exercises to add: type to narrow the list, arrows to choose, Enter to add. It stays open
/// for the next one until Escape.
class ExercisePicker : public Card
{
    Q_OBJECT

public:
    explicit ExercisePicker(const Catalogue &catalogue, QWidget *parent = nullptr);

    /// Empties the search and takes the focus.
    void open();

Q_SIGNALS:
    void picked(const QString &key);
    void closeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void pick(const QModelIndex &index);
    bool watchMouse(QMouseEvent &event);
    void drag(const QModelIndex &index);

    const Catalogue &m_catalogue;
    QPoint m_pressedAt;
    ExerciseModel m_exercises;
    ExerciseFilterProxy m_found;
    QLineEdit *m_field;
    QListView *m_list;
    RoutineRowDelegate *m_rows;
    TextLabel *m_nothing;
};

} // namespace hipstride
