// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "ui/models/exercise_filter_proxy.h"

namespace hipstride {

class FigureThumbnails;

/// The exercises that were found, as cards in as many columns as there is room for.
class ExerciseCards : public QListView
{
    Q_OBJECT

public:
    ExerciseCards(ExerciseFilterProxy &found, FigureThumbnails &figures, QWidget *parent = nullptr);

    /// Marks a card and brings it into view; an exercise that was not found marks none.
    void setCurrentKey(const QString &key);

Q_SIGNALS:
    /// The person went to a card.
    void chosen(const QString &key);
    /// The person clicked a card or pressed Enter on it.
    void opened(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();

    ExerciseFilterProxy &m_found;
    bool m_isSetting = false;
};

} // namespace hipstride
