// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/figure_commands.h"

#include <QPainter>

#include <algorithm>

#include <nlohmann/json.hpp>

#include "cli/figure_file.h"
#include "cli/input_file.h"
#include "cli/library.h"
#include "cli/output.h"
#include "cli/painting.h"
#include "drawing/figure_sheet.h"
#include "drawing/figure_view_check.h"
#include "figure/figure_check.h"
#include "figure/figure_reader.h"

namespace hipstride {

using nlohmann::ordered_json;

namespace {

constexpr int usualSize = 400;
constexpr int usualSheetSize = 300;

std::string posesText(const FigureWish &wish)
{
    return wish.poses.empty() ? figuresText() : readInputFile(wish.poses);
}

std::string posesName(const FigureWish &wish)
{
    return wish.poses.empty() ? "figures" : wish.poses.string();
}

FigureMoment momentOf(const FigureWish &wish)
{
    return {.mirrored = wish.isMirrored, .yaw = wish.yaw, .pitch = wish.pitch};
}

FigureLook lookOf(const FigureWish &wish)
{
    FigureLook look = figureLook(wish.theme, wish.person);
    look.isAnatomy = wish.isAnatomy;
    return look;
}

/// Says so when one of the ids has no figure.
bool areDrawn(const FigureWish &wish, const FigureLibrary &library, Output &output)
{
    bool areAll = true;
    for (const std::string &id : wish.ids) {
        if (library.contains(id))
            continue;
        output.fault(posesName(wish), "no figure has the id “" + id + "”");
        areAll = false;
    }
    return areAll;
}

void sayWritten(const std::filesystem::path &file, Output &output)
{
    if (!output.isJson()) {
        output.line(file.string());
        return;
    }
    ordered_json object;
    object["file"] = file.string();
    output.json(object);
}

} // namespace

void listFigures(const FigureWish &wish, Output &output)
{
    const std::vector<std::string> keys = FigureLibrary(posesText(wish)).keys();
    if (output.isJson()) {
        output.json(ordered_json(keys));
        return;
    }
    for (const std::string &key : keys)
        output.line(key);
}

void drawFigure(const FigureWish &wish, Output &output)
{
    if (!isPictureFile(wish.file)) {
        output.fault(wish.file.string(), "the name must end in .svg, .pdf or .png");
        return;
    }
    const FigureLibrary library(posesText(wish));
    if (!areDrawn(wish, library, output))
        return;
    const Painting painting;
    const Motion &motion = *library.find(wish.ids.front());
    const std::vector<double> stills = motion.stillPhases();
    FigureMoment moment = momentOf(wish);
    moment.phase = wish.phase.value_or(wish.isStart ? stills.front() : stills.back());
    moment.showsArrows = wish.isEnd || (!wish.phase && !wish.isStart);
    const double side = wish.size > 0 ? wish.size : usualSize;
    writePicture({.size = QSizeF(side, side),
                  .paint =
                      [&](QPainter &painter, const QRectF &box) {
                          paintFigure(painter, box, motion, moment, lookOf(wish));
                      }},
                 wish.file);
    sayWritten(wish.file, output);
}

void drawFigureSheet(const FigureWish &wish, Output &output)
{
    if (wish.file.extension() != ".png") {
        output.fault(wish.file.string(), "the name must end in .png");
        return;
    }
    const FigureLibrary library(posesText(wish));
    if (!areDrawn(wish, library, output))
        return;
    const Painting painting;
    const QImage sheet = paintSheet(library, {.keys = wish.ids.empty() ? library.keys() : wish.ids,
                                              .size = wish.size > 0 ? wish.size : usualSheetSize,
                                              .columns = std::max(wish.columns, wish.moments),
                                              .look = lookOf(wish),
                                              .moment = momentOf(wish),
                                              .moments = wish.moments});
    writePicture(
        {.size = sheet.size(),
         .paint = [&](QPainter &painter, const QRectF &box) { painter.drawImage(box, sheet); }},
        wish.file);
    sayWritten(wish.file, output);
}

void checkFigures(const FigureWish &wish, Output &output)
{
    const std::string text = posesText(wish);
    const FigureFile file = readFigures(text);
    output.problems(posesName(wish), file.problems);
    if (!file.problems.empty())
        return;
    const FigureLibrary library(text);
    if (!areDrawn(wish, library, output))
        return;
    const Painting painting;
    std::size_t faults = 0;
    const std::vector<std::string> all = library.keys();
    const std::vector<std::string> &keys = wish.ids.empty() ? all : wish.ids;
    for (const std::string &key : keys) {
        const Motion &motion = *library.find(key);
        std::vector<FigureFault> found = faultsOf(motion);
        const std::vector<FigureFault> seen = viewFaultsOf(motion);
        found.insert(found.end(), seen.begin(), seen.end());
        const auto at = std::find(all.begin(), all.end(), key) - all.begin();
        for (const FigureFault &fault : found)
            output.fault(key, "/figures/" + std::to_string(at) + lineOf(fault));
        faults += found.size();
    }
    if (output.isJson()) {
        ordered_json object;
        object["figures"] = keys.size();
        object["faults"] = faults;
        output.json(object);
        return;
    }
    output.line(std::to_string(keys.size()) + (keys.size() == 1 ? " figure, " : " figures, ") +
                std::to_string(faults) + (faults == 1 ? " fault" : " faults"));
}

} // namespace hipstride
