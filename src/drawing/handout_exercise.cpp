// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include <algorithm>

#include "drawing/block_builder.h"
#include "drawing/dose_words.h"
#include "drawing/handout_blocks.h"
#include "drawing/qt_text.h"

namespace hipstride {

namespace {

struct HandoutExerciseBlock
{
    Q_DECLARE_TR_FUNCTIONS(HandoutExerciseBlock)
};

constexpr double rowPadding = 2.8_mm;
constexpr double numberColumn = 9.0_mm;
constexpr double stepIndent = 6.0_mm;
constexpr double blockRail = 2.5_mm; ///< in the margin
constexpr double arrowColumn = 4.0_mm;
constexpr double columnGap = 2.0_mm;
constexpr double wideGap = 7.0_mm;
constexpr double doseShare = 0.38; ///< of the width that dose and steps have between them
constexpr double lowestPicture = 36.0_mm;
constexpr double highestPicture = 46.0_mm;

/// A column of words, filled downwards.
struct Column
{
    double left = 0;
    double width = 0;
    double bottom = 0;
};

void addWords(BlockBuilder &block, Column &column, const std::string &words, PaperType type,
              TextTint tint = TextTint::Main)
{
    column.bottom =
        block.addText(toQt(words), type, {column.left, column.bottom}, column.width, tint);
}

/// The dose, and the rest beside it where there is room, else under it.
void addDose(BlockBuilder &block, Column &column, const HandoutExercise &exercise)
{
    const QString dose = toQt(exercise.doseLine);
    const QString rest = toQt(exercise.restLine);
    const QString comma = HandoutExerciseBlock::tr(", %1", "after a dose").arg(rest);
    const double doseWidth = widthOf(dose, PaperType::Dose);
    const double top = column.bottom;
    column.bottom =
        block.addText(dose, PaperType::Dose, {column.left, top}, column.width, TextTint::Accent);
    if (rest.isEmpty())
        return;
    const double restWidth = widthOf(comma, PaperType::DoseAside) + 1;
    if (doseWidth + restWidth <= column.width)
        block.addText(comma, PaperType::DoseAside, {column.left + doseWidth, top}, restWidth,
                      TextTint::Secondary);
    else
        column.bottom =
            block.addText(sentenceCase(rest), PaperType::DoseAside, {column.left, column.bottom},
                          column.width, TextTint::Secondary);
}

void addSteps(BlockBuilder &block, Column &column, const std::vector<std::string> &steps)
{
    int number = 0;
    for (const std::string &step : steps) {
        ++number;
        block.addText(QString::number(number), PaperType::Strong, {column.left, column.bottom},
                      stepIndent, TextTint::Secondary);
        column.bottom =
            block.addText(toQt(step), PaperType::Body, {column.left + stepIndent, column.bottom},
                          column.width - stepIndent);
    }
}

void addKeyPoint(BlockBuilder &block, Column &column, const std::string &keyPoint)
{
    if (keyPoint.empty())
        return;
    column.bottom += 1.5_mm;
    const double disc = 4.0_mm;
    const double lineHeight = lineHeightOf(PaperType::Strong);
    block.add(TickDisc{QRectF(column.left, column.bottom + (lineHeight - disc) / 2, disc, disc)});
    column.bottom =
        block.addText(toQt(keyPoint), PaperType::Strong, {column.left + stepIndent, column.bottom},
                      column.width - stepIndent);
}

/// A note stands across the row, marked by a line at its left.
double addNote(BlockBuilder &block, const std::string &note, double top)
{
    if (note.empty())
        return top;
    const double left = numberColumn + 3.0_mm;
    top += 2.0_mm;
    const double bottom =
        block.addText(toQt(note), PaperType::Body, {left, top}, block.width() - left);
    block.addRule({numberColumn + 0.3_mm, top + 1.0_mm}, {numberColumn + 0.3_mm, bottom - 0.5_mm},
                  RuleKind::Note);
    return bottom;
}

void addPicture(BlockBuilder &block, const HandoutExercise &exercise, PictureMoment moment,
                const QRectF &box)
{
    block.add(PicturePlace{box, exercise.exercise, moment, exercise.side});
    const QString caption = moment == PictureMoment::Start
                                ? HandoutExerciseBlock::tr("Start", "caption of a picture")
                                : HandoutExerciseBlock::tr("End", "caption of a picture");
    block.addText(caption, PaperType::Caption, box.bottomLeft(), box.width(), TextTint::Secondary,
                  Qt::AlignHCenter);
}

/// Start, arrow and end, all standing on one line, half way in a row from `top` to `bottom`.
void addPictures(BlockBuilder &block, const HandoutExercise &exercise, double column, double top,
                 double bottom)
{
    const double room = bottom - lineHeightOf(PaperType::Caption) - top;
    const double height = std::min(highestPicture, room);
    const double feet = top + (room + height) / 2;
    const double end = block.width() - column;
    const double start = end - arrowColumn - column;
    const QSizeF size(column - 1.0_mm, height);
    addPicture(block, exercise, PictureMoment::Start, {{start, feet - height}, size});
    addPicture(block, exercise, PictureMoment::End, {{end, feet - height}, size});
    const double arrow = 4.5_mm;
    block.add(Arrow{QRectF(end - arrowColumn / 2 - arrow / 2 - 0.5_mm,
                           feet - height / 2 - arrow / 2, arrow, arrow)});
}

} // namespace

PlacedBlock exerciseBlock(const HandoutExercise &exercise, int number, double pictureColumn,
                          double width, double height)
{
    const bool hasPictures = pictureColumn > 0;
    BlockBuilder block(BlockKind::ExerciseRow, width);
    block.addRule({0, 0}, {width, 0}, RuleKind::Separator);
    const double top = rowPadding;
    const double feet = top + baselineOf(PaperType::Name);
    block.addText(QString::number(number), PaperType::Number,
                  {0, feet - baselineOf(PaperType::Number)}, numberColumn, TextTint::Accent);

    const double wordsWidth = width - numberColumn;
    Column words{numberColumn, wordsWidth, top};
    if (hasPictures)
        words.width -= columnGap + 2 * pictureColumn + arrowColumn;
    addWords(block, words, exercise.name, PaperType::Name);
    if (!exercise.blockLine.empty())
        addWords(block, words, exercise.blockLine, PaperType::Strong);

    // without pictures the steps stand where the pictures would, and the name may be wider
    const bool twoColumns = !hasPictures && !exercise.steps.empty();
    if (twoColumns)
        words.width = (wordsWidth - wideGap) * doseShare;
    Column aside{words.left + words.width + wideGap, wordsWidth - words.width - wideGap,
                 words.bottom + baselineOf(PaperType::Dose) - baselineOf(PaperType::Body)};
    addDose(block, words, exercise);
    addWords(block, words, exercise.doseWords, PaperType::Body, TextTint::Secondary);
    if (!twoColumns)
        words.bottom += exercise.steps.empty() ? 0 : 1.2_mm;
    addSteps(block, twoColumns ? aside : words, exercise.steps);
    addKeyPoint(block, words, exercise.keyPoint);

    double bottom = twoColumns ? std::max(words.bottom, aside.bottom) : words.bottom;
    if (hasPictures) {
        const double lowest = top + lowestPicture + lineHeightOf(PaperType::Caption);
        // a note takes the room under the pictures
        const double room = exercise.note.empty() ? height - rowPadding : 0;
        bottom = std::max({bottom, lowest, room});
        addPictures(block, exercise, pictureColumn, top, bottom);
    }
    bottom = addNote(block, exercise.note, bottom);
    block.reach(std::max(bottom + rowPadding, height));
    // one line in the margin beside all that is done in turn
    if (!exercise.blockLine.empty())
        block.addRule({-blockRail, 0}, {-blockRail, block.bottom()}, RuleKind::Note);
    return block.take();
}

} // namespace hipstride
