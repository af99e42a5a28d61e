// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/session_sheet.h"

#include <algorithm>

#include "drawing/block_builder.h"
#include "drawing/handout_blocks.h"
#include "drawing/page_flow.h"
#include "drawing/qt_text.h"

namespace hipstride {

namespace {

constexpr double nameColumn = 68.0_mm;
constexpr double columnGap = 4.0_mm;
constexpr double setColumn = 11.0_mm;
constexpr double plannedShare = 0.36; ///< of what the sets leave beside their number
constexpr double padding = 2.8_mm;
constexpr double rowGap = 1.0_mm;

/// Where the columns of an exercise's sets begin, and how wide they are.
struct Columns
{
    double planned;
    double done;
    double plannedWidth;
    double doneWidth;
};

Columns columnsOf(const SessionSheetExercise &exercise, double width)
{
    const double left = nameColumn + columnGap + setColumn;
    const double room = width - left;
    const double planned = room * plannedShare;
    const auto count = static_cast<double>(std::max<std::size_t>(exercise.columns.size(), 1));
    return {.planned = left,
            .done = left + planned,
            .plannedWidth = planned - 2.0_mm,
            .doneWidth = (room - planned) / count};
}

/// Returns the lower edge of the row.
double addSet(BlockBuilder &block, const SessionSheetSet &set, const Columns &columns, double top)
{
    const double left = nameColumn + columnGap;
    double below = block.addText(toQt(set.number), PaperType::Body, {left, top}, setColumn,
                                 TextTint::Secondary);
    below =
        std::max(below, block.addText(toQt(set.planned), PaperType::Body, {columns.planned, top},
                                      columns.plannedWidth, TextTint::Secondary));
    for (std::size_t column = 0; column < set.done.size(); ++column) {
        const SessionSheetCell &cell = set.done[column];
        const QPointF corner(columns.done + static_cast<double>(column) * columns.doneWidth, top);
        below =
            std::max(below, block.addText(toQt(cell.text),
                                          cell.isAsPlanned ? PaperType::Body : PaperType::Strong,
                                          corner, columns.doneWidth - 2.0_mm));
    }
    return below;
}

PlacedBlock exerciseBlock(const SessionSheet &sheet, const SessionSheetExercise &exercise,
                          double width)
{
    BlockBuilder block(BlockKind::ExerciseRow, width);
    block.addRule({0, 0}, {width, 0}, RuleKind::Separator);
    double name = block.addText(toQt(exercise.name), PaperType::Section, {0, padding}, nameColumn);
    name = block.addText(toQt(exercise.dose), PaperType::Body, {0, name}, nameColumn,
                         TextTint::Secondary);

    const Columns columns = columnsOf(exercise, width);
    const auto addTitle = [&](const std::string &text, double left, double room) {
        return block.addText(toQt(text), PaperType::Caption, {left, padding}, room,
                             TextTint::Secondary);
    };
    double below = addTitle(sheet.setColumn, nameColumn + columnGap, setColumn);
    below = std::max(below, addTitle(sheet.plannedColumn, columns.planned, columns.plannedWidth));
    for (std::size_t column = 0; column < exercise.columns.size(); ++column) {
        const double left = columns.done + static_cast<double>(column) * columns.doneWidth;
        below = std::max(below, addTitle(exercise.columns[column], left, columns.doneWidth));
    }
    for (const SessionSheetSet &set : exercise.sets)
        below = addSet(block, set, columns, below + rowGap);
    block.reach(std::max(name, below) + padding);
    return block.take();
}

/// What was remarked of an exercise, one block each, so that any number of them finds room.
std::vector<PlacedBlock> remarkBlocks(const SessionSheetExercise &exercise, double width)
{
    std::vector<PlacedBlock> blocks;
    for (const std::string &remark : exercise.remarks)
        blocks.push_back(textBlock(toQt(remark), PaperType::Body, width));
    return blocks;
}

double heightOf(const std::vector<PlacedBlock> &blocks)
{
    double height = 0;
    for (const PlacedBlock &block : blocks)
        height += block.box.height();
    return height;
}

bool hasChanges(const SessionSheet &sheet)
{
    return std::ranges::any_of(sheet.exercises, [](const SessionSheetExercise &exercise) {
        return std::ranges::any_of(exercise.sets, [](const SessionSheetSet &set) {
            return !std::ranges::all_of(set.done, &SessionSheetCell::isAsPlanned);
        });
    });
}

/// The flow of one session over its pages, each under the same title.
class SessionFlowOfPages
{
public:
    SessionFlowOfPages(const SessionSheet &sheet, const PageMetrics &metrics)
        : m_sheet(sheet)
        , m_width(metrics.live().width())
        , m_footer(toQt(sheet.footer))
        , m_head(titleBlock(toQt(sheet.title), m_width))
        , m_flow(metrics, footerBlock(m_footer, 99, 99, m_width).box.height())
    {
        m_flow.beginPage(m_head, m_footer);
    }

    std::vector<HandoutPage> take()
    {
        for (const std::string &fact : m_sheet.facts)
            put(textBlock(toQt(fact), PaperType::Body, m_width));
        if (!m_sheet.note.empty())
            put(textBlock(toQt(m_sheet.note), PaperType::Lead, m_width), padding);
        if (hasChanges(m_sheet))
            put(textBlock(toQt(m_sheet.legend), PaperType::Caption, m_width, TextTint::Secondary),
                padding);
        for (const SessionSheetExercise &exercise : m_sheet.exercises)
            putExercise(exercise);
        return m_flow.take();
    }

private:
    void put(PlacedBlock block, double gap = 0)
    {
        m_flow.putOrTurn(std::move(block), gap, m_head, m_footer);
    }

    void putExercise(const SessionSheetExercise &exercise)
    {
        PlacedBlock sets = exerciseBlock(m_sheet, exercise, m_width);
        std::vector<PlacedBlock> remarks = remarkBlocks(exercise, m_width);
        const double whole = sets.box.height() + heightOf(remarks) + 2 * padding;
        // together where a page can hold them
        const bool breaks = whole > m_flow.room() && whole <= m_flow.roomBelow(m_head);
        if (breaks)
            m_flow.beginPage(m_head, m_footer);
        put(std::move(sets), padding);
        for (PlacedBlock &remark : remarks)
            put(std::move(remark));
    }

    const SessionSheet &m_sheet;
    double m_width;
    QString m_footer;
    PlacedBlock m_head;
    PageFlow m_flow;
};

} // namespace

std::vector<HandoutPage> layOut(const SessionSheet &sheet, const PageMetrics &metrics)
{
    return SessionFlowOfPages(sheet, metrics).take();
}

} // namespace hipstride
