// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include <algorithm>
#include <utility>

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

constexpr double narrowestPicture = 18.0_mm;
constexpr double rowPadding = 2.8_mm;
constexpr double numberColumn = 9.0_mm;
constexpr double narrowNumberColumn = 6.5_mm;
constexpr double stepIndent = 6.0_mm;
constexpr double stepGap = 2.2_mm; ///< before the number of a step that runs on
constexpr double arrowColumn = 4.0_mm;
constexpr double columnGap = 2.0_mm;
constexpr double wideGap = 7.0_mm;
constexpr double doseShare = 0.38; ///< of the width that dose and steps have between them
constexpr double largePrint = 1.4; ///< times as wide: what numbers stand in

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
    const double doseWidth = block.textWidth(dose, PaperType::Dose);
    const double top = column.bottom;
    column.bottom =
        block.addText(dose, PaperType::Dose, {column.left, top}, column.width, TextTint::Accent);
    if (rest.isEmpty())
        return;
    const double restWidth = block.textWidth(comma, PaperType::DoseAside) + 1;
    if (doseWidth + restWidth <= column.width)
        block.addText(comma, PaperType::DoseAside, {column.left + doseWidth, top}, restWidth,
                      TextTint::Secondary);
    else
        column.bottom =
            block.addText(sentenceCase(rest), PaperType::DoseAside, {column.left, column.bottom},
                          column.width, TextTint::Secondary);
}

double numberWidth(const BlockBuilder &block, double usual)
{
    return block.size() == PrintSize::Large ? usual * largePrint : usual;
}

/// Each step, and under it the same in the second language.
void addStepList(BlockBuilder &block, Column &column, const HandoutExercise &exercise)
{
    const double indent = numberWidth(block, stepIndent);
    const std::vector<std::string> &second = exercise.second.steps;
    for (std::size_t i = 0; i < exercise.steps.size(); ++i) {
        block.addText(QString::number(i + 1), PaperType::Strong, {column.left, column.bottom},
                      indent, TextTint::Secondary);
        Column words{column.left + indent, column.width - indent, column.bottom};
        addWords(block, words, exercise.steps[i], PaperType::Body);
        if (i < second.size())
            addWords(block, words, second[i], PaperType::Body, TextTint::Secondary);
        column.bottom = words.bottom;
    }
}

/// Whether the first word has room behind `indent`; it would be broken inside otherwise.
bool beginsBehind(const BlockBuilder &block, const QString &step, double indent, double width)
{
    const QString first = step.section(QLatin1Char(' '), 0, 0);
    return indent + block.textWidth(first, PaperType::Body) <= width;
}

void addRunningSteps(BlockBuilder &block, Column &column, const std::vector<std::string> &steps,
                     TextTint tint)
{
    if (steps.empty())
        return;
    const double line = block.lineHeight(PaperType::Body);
    double x = 0;
    double top = column.bottom;
    int number = 0;
    for (const std::string &words : steps) {
        const QString step = toQt(words);
        const QString digits = QString::number(++number);
        const double indent = block.textWidth(digits, PaperType::Strong) + 1.2_mm;
        if (x > 0 && !beginsBehind(block, step, x + stepGap + indent, column.width)) {
            top += line;
            x = 0;
        }
        x += x > 0 ? stepGap : 0;
        block.addText(digits, PaperType::Strong, {column.left + x, top}, indent,
                      TextTint::Secondary);
        column.bottom = block.addIndented(step, PaperType::Body, {column.left, top}, column.width,
                                          x + indent, tint);
        const auto &last = std::get<TextRun>(block.lastItem());
        x = last.box.right() - column.left;
        top = column.bottom - line;
    }
}

void addKeyPoint(BlockBuilder &block, Column &column, const HandoutExercise &exercise)
{
    if (exercise.keyPoint.empty())
        return;
    column.bottom += 1.5_mm;
    const double disc = 4.0_mm;
    const double lineHeight = block.lineHeight(PaperType::Strong);
    const double indent = numberWidth(block, stepIndent);
    block.add(TickDisc{QRectF(column.left, column.bottom + (lineHeight - disc) / 2, disc, disc)});
    Column words{column.left + indent, column.width - indent, column.bottom};
    addWords(block, words, exercise.keyPoint, PaperType::Strong);
    addWords(block, words, exercise.second.keyPoint, PaperType::Body, TextTint::Secondary);
    column.bottom = words.bottom;
}

/// A note stands across the row, marked by a line at its left.
double addNote(BlockBuilder &block, const std::string &note, double rail, double top)
{
    if (note.empty())
        return top;
    const double left = rail + 2.7_mm;
    top += 2.0_mm;
    const double bottom =
        block.addText(toQt(note), PaperType::Body, {left, top}, block.width() - left);
    block.addRule({rail, top + 1.0_mm}, {rail, bottom - 0.5_mm}, RuleKind::Note);
    return bottom;
}

/// Where the pictures of an exercise stand: two boxes of one size, or one.
struct Pictures
{
    double left = 0;
    double feet = 0;
    QSizeF size;
};

void addPicture(BlockBuilder &block, const HandoutExercise &exercise, PictureMoment moment,
                const QRectF &box, bool hasCaption)
{
    block.add(PicturePlace{box, exercise.exercise, moment, exercise.side});
    if (!hasCaption)
        return;
    const QString caption = moment == PictureMoment::Start
                                ? HandoutExerciseBlock::tr("Start", "caption of a picture")
                                : HandoutExerciseBlock::tr("End", "caption of a picture");
    block.addText(caption, PaperType::Caption, box.bottomLeft(), box.width(), TextTint::Secondary,
                  Qt::AlignHCenter);
}

double widthOfPictures(const ExerciseForm &form)
{
    return form.pictures * form.pictureWidth + (form.pictures - 1) * arrowColumn;
}

double captionHeight(const BlockBuilder &block, const ExerciseForm &form)
{
    return form.hasCaptions ? block.lineHeight(PaperType::Caption) : 0;
}

/// Start, arrow and end, all standing on one line; a form of one picture shows the end.
void addPictures(BlockBuilder &block, const HandoutExercise &exercise, const ExerciseForm &form,
                 const Pictures &pictures)
{
    const double top = pictures.feet - pictures.size.height();
    QRectF box(QPointF(pictures.left, top), pictures.size);
    if (form.pictures == 2) {
        addPicture(block, exercise, PictureMoment::Start, box, form.hasCaptions);
        box.translate(form.pictureWidth + arrowColumn, 0);
        const double arrow = 4.5_mm;
        const double middle = box.left() - arrowColumn / 2 - 0.5_mm;
        block.add(Arrow{QRectF(middle - arrow / 2, box.center().y() - arrow / 2, arrow, arrow)});
    }
    addPicture(block, exercise, PictureMoment::End, box, form.hasCaptions);
}

/// Pictures across the block. Returns their lower edge.
double addPictureBand(BlockBuilder &block, const HandoutExercise &exercise,
                      const ExerciseForm &form, double top)
{
    const double feet = top + form.lowestPicture;
    ExerciseForm band = form; // a frame leaves less room
    const double room = block.width() - widthOfPictures(form);
    band.pictureWidth += std::min(room, 0.0) / form.pictures;
    addPictures(
        block, exercise, band,
        {std::max(room, 0.0) / 2, feet, QSizeF(band.pictureWidth - 1.0_mm, band.lowestPicture)});
    return feet + captionHeight(block, form) + 1.2_mm;
}

/// Pictures at the right, half way in a row from `top` to `bottom`.
void addPicturesBeside(BlockBuilder &block, const HandoutExercise &exercise,
                       const ExerciseForm &form, double top, double bottom)
{
    const double room = bottom - captionHeight(block, form) - top;
    const double height = std::min(form.highestPicture, room);
    addPictures(block, exercise, form,
                {block.width() - widthOfPictures(form), top + (room + height) / 2,
                 QSizeF(form.pictureWidth - 1.0_mm, height)});
}

/// The number and the name behind it. The number hangs beside all words only where there is width
/// to spare.
void addName(BlockBuilder &block, Column &words, const HandoutExercise &exercise, int number,
             const ExerciseForm &form)
{
    const bool hangs = form.stand == PicturesStand::Beside;
    const PaperType type = hangs ? PaperType::Number : PaperType::Name;
    const double indent = numberWidth(block, hangs ? numberColumn : narrowNumberColumn);
    const double feet = words.bottom + block.baseline(PaperType::Name);
    block.addText(QString::number(number), type, {0, feet - block.baseline(type)}, indent,
                  TextTint::Accent);
    Column name{indent, words.left + words.width - indent, words.bottom};
    addWords(block, name, exercise.name, PaperType::Name);
    addWords(block, name, exercise.second.name, PaperType::Body, TextTint::Secondary);
    words.bottom = std::max(name.bottom, words.bottom + form.nameHeight);
}

void addDoseWords(BlockBuilder &block, Column &column, const HandoutExercise &exercise,
                  const ExerciseForm &form)
{
    if (!form.hasDoseWords)
        return;
    addWords(block, column, exercise.doseWords, PaperType::Body, TextTint::Secondary);
    addWords(block, column, exercise.second.doseWords, PaperType::Body, TextTint::Secondary);
}

void addDoseAndWords(BlockBuilder &block, Column &column, const HandoutExercise &exercise,
                     const ExerciseForm &form)
{
    addDose(block, column, exercise);
    addDoseWords(block, column, exercise, form);
}

double longestWord(const BlockBuilder &block, const QString &text, PaperType type)
{
    double width = 0;
    for (const QString &word : text.split(QLatin1Char(' ')))
        width = std::max(width, block.textWidth(word, type));
    return width;
}

/// The pictures at the left and the dose at their right, for whose words they make room.
void addPicturesAndDose(BlockBuilder &block, Column &words, const HandoutExercise &exercise,
                        const ExerciseForm &usual)
{
    ExerciseForm form = usual;
    const double needed =
        0.5 +
        std::max(longestWord(block, toQt(exercise.doseLine), PaperType::Dose),
                 longestWord(block, sentenceCase(toQt(exercise.restLine)), PaperType::DoseAside));
    const double tooWide = widthOfPictures(form) + columnGap + needed - block.width();
    form.pictureWidth =
        std::max(narrowestPicture, form.pictureWidth - std::max(tooWide, 0.0) / form.pictures);
    const double pictures = widthOfPictures(form);
    Column dose{pictures + columnGap, block.width() - pictures - columnGap, words.bottom + 1.0_mm};
    addDose(block, dose, exercise);
    const double feet = words.bottom + form.lowestPicture + 1.0_mm;
    addPictures(block, exercise, form,
                {0, feet, QSizeF(form.pictureWidth - 1.0_mm, form.lowestPicture)});
    words.bottom = std::max(feet + captionHeight(block, form) + 0.6_mm, dose.bottom);
    addDoseWords(block, words, exercise, form);
}

void addSteps(BlockBuilder &block, Column &column, const HandoutExercise &exercise, StepsForm form)
{
    if (form == StepsForm::List)
        addStepList(block, column, exercise);
    if (form != StepsForm::Running)
        return;
    addRunningSteps(block, column, exercise.steps, TextTint::Main);
    addRunningSteps(block, column, exercise.second.steps, TextTint::Secondary);
}

} // namespace

double nameHeight(const HandoutExercise &exercise, const ExerciseForm &form, double width)
{
    BlockBuilder block(BlockKind::ExerciseRow, width, form.size);
    Column words{0, width, 0};
    addName(block, words, exercise, 1, form);
    return words.bottom;
}

PlacedBlock exerciseBlock(const HandoutExercise &exercise, int number, const ExerciseForm &form,
                          double width, double height)
{
    const bool hasPictures = form.pictureWidth > 0;
    const bool isBeside = form.stand == PicturesStand::Beside;
    const double top = rowPadding;
    BlockBuilder block(BlockKind::ExerciseRow, width, form.size);
    block.mark(QStringLiteral("%1  %2").arg(number).arg(toQt(exercise.name)));
    if (form.hasRule)
        block.addRule({0, 0}, {width, 0}, RuleKind::Separator);

    const double left = isBeside ? numberWidth(block, numberColumn) : 0;
    const double wordsWidth = width - left;
    Column words{left, wordsWidth, top};
    if (hasPictures && isBeside)
        words.width -= columnGap + widthOfPictures(form);
    addName(block, words, exercise, number, form);

    // without pictures the steps stand where the pictures would, and the name may be wider
    const bool hasSteps = form.steps != StepsForm::None && !exercise.steps.empty();
    const bool twoColumns = isBeside && !hasPictures && hasSteps;
    if (twoColumns)
        words.width = (wordsWidth - wideGap) * doseShare;
    Column aside{words.left + words.width + wideGap, wordsWidth - words.width - wideGap,
                 words.bottom + block.baseline(PaperType::Dose) - block.baseline(PaperType::Body)};
    if (hasPictures && form.stand == PicturesStand::BesideDose)
        addPicturesAndDose(block, words, exercise, form);
    else
        addDoseAndWords(block, words, exercise, form);
    if (hasPictures && form.stand == PicturesStand::UnderDose)
        words.bottom = addPictureBand(block, exercise, form, words.bottom + 1.2_mm);
    if (!twoColumns)
        words.bottom += hasSteps ? 1.2_mm : 0;
    addSteps(block, twoColumns ? aside : words, exercise, form.steps);
    if (form.hasKeyPoint)
        addKeyPoint(block, words, exercise);

    double bottom = twoColumns ? std::max(words.bottom, aside.bottom) : words.bottom;
    if (hasPictures && isBeside) {
        const double lowest = top + form.lowestPicture + captionHeight(block, form);
        // a note takes the room under the pictures
        const double room = exercise.note.empty() ? height - rowPadding : 0;
        bottom = std::max({bottom, lowest, room});
        addPicturesBeside(block, exercise, form, top, bottom);
    }
    bottom = addNote(block, exercise.note, left + 0.3_mm, bottom);
    block.reach(std::max(bottom + rowPadding, height));
    return block.take();
}

} // namespace hipstride
