// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/handout_command.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include "cli/data_file.h"
#include "cli/library.h"
#include "cli/output.h"
#include "cli/painting.h"
#include "drawing/handout_pdf.h"
#include "drawing/handout_text.h"
#include "drawing/qt_text.h"
#include "drawing/second_language.h"
#include "drawing/spoken_language.h"
#include "exchange/programme_code.h"

namespace hipstride {

void writeHandout(const HandoutWish &wish, Date today, const DataFile &data, Output &output)
{
    const Plan plan = data.plan();
    const Routine *routine = findRoutine(plan, wish.routine);
    if (routine == nullptr) {
        output.fault(data.path(), "no routine is called “" + wish.routine + "”");
        return;
    }
    if (routine->steps.empty()) {
        output.fault(data.path(), "“" + wish.routine + "” has no exercises to print");
        return;
    }
    const Painting painting;
    if (!wish.language.empty())
        speak(*QCoreApplication::instance(), toQt(wish.language));
    const Library library = readLibrary(data, wish.language);
    HandoutOptions options;
    options.person = wish.person;
    options.given = today;
    options.isByPosition = wish.isByPosition;
    options.gridWeeks = wish.gridWeeks;
    options.style = wish.style;
    options.second = secondLanguage(toQt(wish.secondLanguage), library.catalogue);
    if (wish.hasCode)
        options.codes = programmeCode(programmeFrom(*routine));
    const Handout handout = handoutFor(*routine, library.catalogue, options);
    const PageMetrics metrics = metricsOf(wish.paper);
    const FigureLibrary figures = readFigureLibrary(data);
    const HandoutPictures pictures = figurePictures(
        figures, wish.isBlackAndWhite ? FigureTheme::BlackPaper : FigureTheme::ColourPaper);
    writePdf(handout, metrics, wish.file, wish.isBlackAndWhite ? blackInk() : colourInk(),
             pictures);

    const std::size_t pages = layOut(handout, metrics, pictures.has).size();
    if (output.isJson()) {
        nlohmann::ordered_json object;
        object["file"] = wish.file.string();
        object["pages"] = pages;
        output.json(object);
    } else {
        output.line(wish.file.string() + ": " + std::to_string(pages) +
                    (pages == 1 ? " page" : " pages"));
    }
}

} // namespace hipstride
