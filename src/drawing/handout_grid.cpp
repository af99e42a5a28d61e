// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

#include "drawing/block_builder.h"
#include "drawing/dose_words.h"
#include "drawing/handout_blocks.h"
#include "drawing/qt_text.h"

namespace hipstride {

namespace {

struct HandoutGrid
{
    Q_DECLARE_TR_FUNCTIONS(HandoutGrid)
};

constexpr int daysPerWeek = 7;
constexpr double narrowestNames = 64.0_mm;
constexpr double nameGap = 1.2_mm; ///< to the first day
constexpr double dayGap = 0.6_mm;  ///< between the names of two days
constexpr double dayRow = 7.0_mm;
constexpr double numberWidth = 8.0_mm;
constexpr double thumbnailWidth = 12.0_mm;
constexpr double tickSize = 5.0_mm;

QStringList dayNames(const Handout &handout, int week)
{
    QStringList names;
    for (int day = 0; day < daysPerWeek; ++day)
        names.append(QLocale().toString(toQt(addDays(handout.given, week * daysPerWeek + day)),
                                        HandoutGrid::tr("ddd d", "a day")));
    return names;
}

double widest(const BlockBuilder &block, const QStringList &texts)
{
    double width = 0;
    for (const QString &text : texts)
        width = std::max(width, block.textWidth(text, PaperType::Caption));
    return width;
}

double leftOfName(bool hasPicture)
{
    return numberWidth + (hasPicture ? thumbnailWidth + 2.0_mm : 0);
}

/// How wide the names of exercises and the days stand.
struct Columns
{
    double names = 0;
    double day = 0;
};

/// The same for all weeks of a sheet: as wide as the longest name, as long as the names of the days
/// stay on one line.
Columns columnsOf(const BlockBuilder &block, const Handout &handout, const HasPictures &hasPictures)
{
    double names = narrowestNames;
    for (const HandoutExercise &exercise : handout.exercises) {
        const bool hasPicture = hasPictures && hasPictures(exercise.exercise);
        names = std::max(names, leftOfName(hasPicture) + nameGap +
                                    widest(block, {toQt(exercise.shortName)}));
    }
    double days = 0;
    for (int week = 0; week < handout.gridWeeks; ++week)
        days = std::max(days, widest(block, dayNames(handout, week)) + dayGap);
    names = std::max(narrowestNames, std::min(names, block.width() - daysPerWeek * days));
    return {names, (block.width() - names) / daysPerWeek};
}

double addWeekTitle(BlockBuilder &block, const GridPart &part)
{
    QString title = HandoutGrid::tr("Week %1").arg(part.week + 1);
    if (part.first > 0)
        title = HandoutGrid::tr("Week %1, continued").arg(part.week + 1);
    block.mark(title);
    return block.addText(title, PaperType::Value, {0, 0}, block.width());
}

double addDayNames(BlockBuilder &block, QStringList names, const Columns &columns, double top)
{
    const bool isNarrow = widest(block, names) > columns.day;
    const double line = block.lineHeight(PaperType::Caption);
    const double text = isNarrow ? top : top + (dayRow - line) / 2;
    double bottom = top + dayRow;
    for (int day = 0; day < daysPerWeek; ++day) {
        // all of them alike: the day of the month beside its name or under it
        const QString name =
            isNarrow ? names[day].replace(QLatin1Char(' '), QLatin1Char('\n')) : names[day];
        const double below =
            block.addText(name, PaperType::Caption, {columns.names + day * columns.day, text},
                          columns.day, TextTint::Secondary, Qt::AlignHCenter);
        bottom = std::max(bottom, below);
    }
    return bottom;
}

/// The words of a row are set in its middle; a long name makes the row higher.
struct RowWords
{
    QString text;
    PaperType type = PaperType::Caption;
    double left = 0;
    double width = 0;
};

double heightOf(const BlockBuilder &block, const RowWords &words)
{
    const auto lines = linesOf(words.text, words.type, {words.width}, block.size()).size();
    return static_cast<double>(lines) * block.lineHeight(words.type);
}

double rowBottom(const BlockBuilder &block, const RowWords &words, double top, double height)
{
    return top + std::max(height, heightOf(block, words) + 1.0_mm);
}

void addRowWords(BlockBuilder &block, const RowWords &words, double top, double bottom)
{
    const double height = heightOf(block, words);
    block.addText(words.text, words.type, {words.left, (top + bottom - height) / 2}, words.width);
}

void addRowRules(BlockBuilder &block, const Columns &columns, double y)
{
    block.addRule({0, y}, {columns.names, y}, RuleKind::GridRow);
    block.addRule({columns.names, y}, {block.width(), y}, RuleKind::Cell);
}

double addExercise(BlockBuilder &block, const HandoutExercise &exercise, std::size_t number,
                   bool hasPicture, const Columns &columns, double top, double rowHeight)
{
    const double left = leftOfName(hasPicture);
    const RowWords name{toQt(exercise.shortName), PaperType::Caption, left,
                        columns.names - left - nameGap};
    const double bottom = rowBottom(block, name, top, rowHeight);
    const double line = block.lineHeight(PaperType::Value);
    block.addText(QString::number(number), PaperType::Value, {0, (top + bottom - line) / 2},
                  numberWidth, TextTint::Accent);
    if (hasPicture)
        block.add(PicturePlace{
            QRectF(numberWidth - 1.0_mm, top + 0.4_mm, thumbnailWidth, bottom - top - 0.8_mm),
            exercise.exercise, PictureMoment::End});
    addRowWords(block, name, top, bottom);
    for (int day = 0; day < daysPerWeek; ++day) {
        const QPointF middle(columns.names + (day + 0.5) * columns.day, (top + bottom) / 2);
        block.add(
            TickBox{QRectF(middle - QPointF(tickSize, tickSize) / 2, QSizeF(tickSize, tickSize))});
    }
    addRowRules(block, columns, top);
    return bottom;
}

double addNumberRow(BlockBuilder &block, const QString &label, const Columns &columns, double top,
                    double rowHeight)
{
    const RowWords words{label, PaperType::Value, 0, columns.names - nameGap};
    const double bottom = rowBottom(block, words, top, rowHeight);
    for (int day = 0; day < daysPerWeek; ++day)
        block.add(Cell{QRectF(columns.names + day * columns.day, top, columns.day, bottom - top),
                       CellKind::Number});
    addRowWords(block, words, top, bottom);
    addRowRules(block, columns, top);
    return bottom;
}

} // namespace

PlacedBlock gridBlock(const Handout &handout, const GridPart &part, const HasPictures &hasPictures,
                      double width)
{
    BlockBuilder block(BlockKind::GridWeek, width, printSizeOf(handout.style));
    const double title = addWeekTitle(block, part);
    const Columns columns = columnsOf(block, handout, hasPictures);
    const double top = addDayNames(block, dayNames(handout, part.week), columns, title);
    double bottom = top;
    for (std::size_t i = part.first; i < part.last; ++i) {
        const HandoutExercise &exercise = handout.exercises[i];
        bottom = addExercise(block, exercise, i + 1, hasPictures && hasPictures(exercise.exercise),
                             columns, bottom, part.rowHeight);
    }
    if (part.last == handout.exercises.size()) {
        bottom =
            addNumberRow(block, HandoutGrid::tr("Pain, 0 to 10"), columns, bottom, part.rowHeight);
        bottom = addNumberRow(block, HandoutGrid::tr("Effort, 0 to 10"), columns, bottom,
                              part.rowHeight);
    }
    addRowRules(block, columns, bottom);
    for (int day = 0; day <= daysPerWeek; ++day) {
        const double x = columns.names + day * columns.day;
        block.addRule({x, top}, {x, bottom}, RuleKind::Cell);
    }
    block.reach(bottom);
    return block.take();
}

QString gridTitle(int weeks)
{
    return weeks == 1 ? HandoutGrid::tr("Your week")
                      : HandoutGrid::tr("Your %1 weeks").arg(numberInWords(weeks));
}

} // namespace hipstride
