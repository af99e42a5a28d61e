// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet_previews.h"

#include "domain/programme.h"
#include "drawing/change_slip.h"
#include "drawing/handout_layout.h"
#include "drawing/handout_pictures.h"
#include "drawing/programme_handout.h"
#include "drawing/qt_text.h"
#include "drawing/second_language.h"
#include "drawing/week_sheet.h"
#include "exchange/programme_code.h"
#include "ui/clock.h"
#include "ui/day_text.h"
#include "ui/figure_choice.h"
#include "ui/handout/handout_preview.h"
#include "ui/handout/handout_source.h"
#include "ui/handout/sheet_choices.h"
#include "ui/handout/sheet_preview.h"
#include "ui/handout/sheet_view.h"
#include "ui/progress/session_sheet_text.h"
#include "ui/settings.h"
#include "ui/widgets/vertical_scroll.h"

namespace hipstride {

SheetPreviews::SheetPreviews(QWidget &window, const FigureLibrary &figures, const Clock &clock,
                             Settings &settings, Prompts &prompts)
    : m_window(window)
    , m_figures(figures)
    , m_clock(clock)
    , m_settings(settings)
    , m_prompts(prompts)
{}

void SheetPreviews::show(const Routine &routine, const Catalogue &catalogue, const QString &person)
{
    show(sourceOf(routine, catalogue), person);
}

void SheetPreviews::show(const HandoutSource &source, const QString &person)
{
    auto *dialog = new HandoutPreview(source, m_figures, person, m_clock.today(), m_settings,
                                      m_prompts, choosePrinter, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SheetPreviews::show(const IssuedSheet &sheet, const Catalogue &catalogue,
                         const QString &person)
{
    HandoutSource source{.windowTitle = sheet.id.empty() ? tr("As it will be printed")
                                                         : tr("Sheet %1").arg(toQt(sheet.id)),
                         .handout =
                             [sheet, &catalogue](const HandoutOptions &options) {
                                 return handoutFor(sheet, catalogue, options);
                             },
                         .catalogue = &catalogue,
                         .isWritten = true,
                         .look = sheet.look};
    if (!sheet.id.empty())
        source.codes = programmeCode(withOwnWordsOnly(sheet.programme, catalogue));
    if (!sheet.id.empty() && source.codes.empty())
        source.notice = tr("Too long for a code: this sheet has none. Its words print whole.");
    show(source, person);
}

LivePreview SheetPreviews::liveOf(const Catalogue &catalogue, const QString &person) const
{
    auto *view = new SheetView;
    view->setObjectName(QStringLiteral("live-sheet"));
    SheetChoices choices = sheetChoicesFrom(m_settings, m_clock.today());
    choices.options.person = fromQt(person);
    choices.options.second = secondLanguage(choices.secondLanguage, catalogue);
    const HandoutPictures pictures =
        figurePictures(m_figures, figureThemeOf(choices), figureChoiceOf(m_settings).person);
    return {.view = verticalScroll(view),
            .show =
                [view, pictures, choices, &catalogue](const IssuedSheet &sheet) {
                    view->setPages(layOut(handoutFor(sheet, catalogue, choices.options),
                                          metricsOf(choices.paper), pictures.has),
                                   inkOf(choices), pictures.paint);
                },
            .look = [this] { return lookOf(sheetChoicesFrom(m_settings, m_clock.today())); }};
}

void SheetPreviews::show(const Session &session, const Catalogue &catalogue, const QString &person)
{
    const SessionSheet sheet = sheetOf(session, catalogue, person);
    show({.windowTitle = tr("Print the session"),
          .title =
              tr("%1, %2", "routine, day").arg(toQt(session.routineName), longDayText(session.day)),
          .layOut = [sheet](const PageMetrics &metrics) { return layOut(sheet, metrics); }});
}

void SheetPreviews::show(const WeekSheet &sheet)
{
    show({.windowTitle = tr("Print the week"),
          .title = toQt(sheet.title),
          .layOut = [sheet](const PageMetrics &metrics) { return layOut(sheet, metrics); }});
}

void SheetPreviews::show(const ChangeSlip &slip)
{
    ChangeSlip headed = slip;
    headed.letterhead = sheetChoicesFrom(m_settings, m_clock.today()).options.letterhead;
    show({.windowTitle = tr("Print what changed"),
          .title = toQt(slip.title),
          .layOut = [slip = std::move(headed)](const PageMetrics &metrics) {
              return layOut(slip, metrics);
          }});
}

void SheetPreviews::show(const PlainSheet &sheet)
{
    auto *dialog = new SheetPreview(sheet, m_settings, m_prompts, choosePrinter, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace hipstride
