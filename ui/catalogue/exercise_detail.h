// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "catalogue/catalogue.h"
#include "catalogue/evidence.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/panel.h"

class QPushButton;
class QScrollArea;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace hipstride {

class FigureStage;
class FigureThumbnails;
class FlowLayout;
class LadderView;
class TextLabel;

/// The right column: everything the catalogue and the studies say of one exercise.
class ExerciseDetail : public Panel
{
    Q_OBJECT

public:
    ExerciseDetail(const Catalogue &catalogue, const Evidence &evidence,
                   const FigureThumbnails &figures, QWidget *parent = nullptr);

    void setExercise(const Exercise &exercise);
    /// The one that is shown; null before the first, and after forget.
    const Exercise *exercise() const { return m_exercise; }
    /// A large window has room for a larger figure.
    void setIsRoomy(bool isRoomy);
    /// The way back, where the detail takes the whole page.
    void setHasBack(bool hasBack);
    QPushButton *addButton() const { return m_add; }
    /// Says at the foot what became of a wish.
    void setMessage(const Message &message);
    void clearMessage();
    /// The button beside Add to routine that leads to what else can be done with the exercise.
    QToolButton *moreButton() const { return m_more; }
    /// What was shown is not what it was: the next setExercise shows it anew.
    void forget() { m_exercise = nullptr; }

Q_SIGNALS:
    void exerciseRequested(const QString &key);
    void addRequested();
    void backRequested();
    /// The index into the actions of the message.
    void actionChosen(int index);

private:
    QWidget *makeContent();
    void setChips(const Exercise &exercise);
    void showTab();
    void applyChoice();

    const Catalogue &m_catalogue;
    const Evidence &m_evidence;
    const FigureThumbnails &m_figures;
    FigureStage *m_stage;
    const Exercise *m_exercise = nullptr;
    QToolButton *m_back;
    TextLabel *m_name;
    QWidget *m_chips;
    FlowLayout *m_chipFlow;
    QPushButton *m_add;
    QToolButton *m_more;
    LadderView *m_ladder;
    QTabBar *m_tabs;
    QVBoxLayout *m_column;
    QWidget *m_text = nullptr; ///< of the tab that is shown
    QScrollArea *m_scroll;
    QWidget *m_stripPlace;
    MessageStrip *m_strip;
};

} // namespace hipstride
