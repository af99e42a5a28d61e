// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>
#include <optional>

#include "domain/routine.h"
#include "ui/widgets/panel.h"

class QPushButton;

namespace hipstride {

class BodyMapView;
class Catalogue;
class FigureThumbnails;
class FlowLayout;
class MuscleBars;
class RoutineAdvice;
class TextLabel;

/// The right column: what a routine asks for and gives, and what to do with it.
class RoutineSummaryPanel : public Panel
{
    Q_OBJECT

public:
    RoutineSummaryPanel(const Catalogue &catalogue, const FigureThumbnails &figures,
                        QWidget *parent = nullptr);

    /// `room` is how long it may take, if its plan says so.
    void setRoutine(const Routine &routine,
                    std::optional<std::chrono::minutes> room = std::nullopt);
    /// Start and Plan are for routines of one's own; a template is used first.
    void setHasActions(bool hasActions);

Q_SIGNALS:
    void startRequested();
    void planRequested();
    /// The routine after a piece of advice was taken; the text is what undo says.
    void edited(const hipstride::Routine &routine, const QString &undoText);
    void splitRequested();

private:
    QWidget *makeActions();
    QWidget *makeNumbers();
    void setEquipment(const std::vector<Equipment> &equipment);

    const Catalogue &m_catalogue;
    QWidget *m_actions;
    QPushButton *m_start;
    QPushButton *m_plan;
    TextLabel *m_minutes;
    TextLabel *m_exercises;
    TextLabel *m_exercisesLabel;
    TextLabel *m_changes;
    TextLabel *m_changesLabel;
    QWidget *m_chips;
    FlowLayout *m_chipFlow;
    TextLabel *m_barsTitle;
    BodyMapView *m_map;
    MuscleBars *m_bars;
    RoutineAdvice *m_advice;
};

} // namespace hipstride
