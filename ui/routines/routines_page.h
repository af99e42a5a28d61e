// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/routine.h"
#include "ui/models/routine_model.h"
#include "ui/page.h"
#include "ui/routines/template_model.h"

class QBoxLayout;
class QStackedWidget;

namespace hipstride {

class Clock;
class ComposeView;
class EmptyState;
class FigureThumbnails;
class MessageStrip;
class Prompts;
class RoutineChooser;
class RoutineEditor;
class RoutineList;
class RoutineSummaryPanel;
class TemplateView;

/// Routines: choose one or a template at the left, edit or read it in the middle, see at the right
/// what it asks for and gives.
class RoutinesPage : public Page
{
    Q_OBJECT

public:
    RoutinesPage(PlanDocument &document, const Catalogue &catalogue, FigureThumbnails &figures,
                 const std::vector<RoutineTemplate> &templates, const Clock &clock,
                 Prompts &prompts, QWidget *parent = nullptr);

    void refresh() override;
    /// Reads the exercises of what is shown once more.
    void showAnew();
    /// Shows a routine, if the plan has it.
    void select(RoutineId routine);
    /// Makes one that waits for its name, and then for its exercises.
    void addEmptyRoutine();

Q_SIGNALS:
    void startRequested(hipstride::RoutineId routine);
    void printRequested(hipstride::RoutineId routine);
    void planRequested(hipstride::RoutineId routine);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeParts(const std::vector<RoutineTemplate> &templates);
    void layOut();
    void connectParts();
    void followDocument();
    void addShortcuts();
    void chooseForm();

    void selectTemplate(int row);
    void selectNear(int row);
    void showEmpty();
    void openComposer();
    void closeComposer();
    void makeComposed();
    void split();
    void useTemplate();
    void duplicate(RoutineId routine);
    void remove(RoutineId routine);
    void rename(RoutineId routine);
    void offerUndo(const QString &what);
    void showRoutineMenu(const QPoint &globalPosition);

    PlanDocument &m_document;
    const Catalogue &m_catalogue;
    FigureThumbnails &m_figures;
    RoutineModel m_routines;
    TemplateModel m_templates;
    RoutineId m_routine; ///< the one shown; unset while a template or nothing is
    int m_template = -1;
    std::pair<RoutineId, int> m_before{{}, -1}; ///< routine and template, while one is composed
    int m_offeredIndex = -1; ///< of the undo stack, while the strip offers to undo

    RoutineChooser *m_chooser;
    RoutineList *m_list;
    QStackedWidget *m_middle;
    RoutineEditor *m_editor;
    TemplateView *m_templateView;
    ComposeView *m_composer;
    EmptyState *m_empty;
    MessageStrip *m_strip;
    QWidget *m_stripPlace;
    RoutineSummaryPanel *m_summary;
    QBoxLayout *m_sides; ///< the middle and the summary
};

} // namespace hipstride
