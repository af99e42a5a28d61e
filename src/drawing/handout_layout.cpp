// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/handout_layout.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <span>
#include <utility>

#include "drawing/block_builder.h"
#include "drawing/handout_blocks.h"
#include "drawing/page_flow.h"
#include "drawing/qt_text.h"

namespace hipstride {

namespace {

constexpr double highestGridRow = 8.9_mm;
constexpr double lowestGridRow = 7.2_mm;
constexpr double blockGap = 4.0_mm;
constexpr double widestBlockGap = 7.0_mm;
/// A row may grow by this much so that a page is evenly filled.
constexpr double mostGrowth = 1.3;
/// How wide the place of a picture may be, the best first.
constexpr std::array pictureColumns{44.0_mm, 38.0_mm, 32.0_mm};

struct HandoutPages
{
    Q_DECLARE_TR_FUNCTIONS(HandoutPages)
};

/// "Revision 3, sheet H3-27K": what brings the paper back to the right client.
QString sheetText(const Handout &handout)
{
    return HandoutPages::tr("Revision %1, sheet %2")
        .arg(QString::number(handout.revision), toQt(handout.sheetId));
}

QString givenBy(const Handout &handout)
{
    if (!handout.letterhead.therapist.empty())
        return HandoutPages::tr("Given by %1").arg(toQt(handout.letterhead.therapist));
    return toQt(handout.title);
}

QString exerciseFooter(const Handout &handout)
{
    if (handout.sheetId.empty())
        return givenBy(handout);
    return QStringLiteral("%1 · %2").arg(givenBy(handout), sheetText(handout));
}

QString gridFooter(const Handout &handout)
{
    if (!handout.nextVisit)
        return exerciseFooter(handout);
    const QString day =
        QLocale().toString(toQt(*handout.nextVisit), HandoutPages::tr("ddd d MMM", "a date"));
    const QString visit = HandoutPages::tr("Next visit: %1").arg(day);
    if (handout.sheetId.empty())
        return visit;
    return QStringLiteral("%1 · %2").arg(sheetText(handout), visit);
}

double footerHeight(const Handout &handout, double width)
{
    const auto height = [width](const QString &text) {
        return footerBlock(text, 99, 99, width).box.height();
    };
    return std::max(height(exerciseFooter(handout)), height(gridFooter(handout)));
}

/// How many rows go on each page when `rooms` says how high the first and the other pages are.
struct Rooms
{
    double first = 0;
    double next = 0;
};

std::vector<std::size_t> rowsPerPage(const std::vector<double> &heights, const Rooms &rooms)
{
    std::vector<std::size_t> pages;
    double left = 0;
    for (const double height : heights) {
        if (pages.empty() || height > left) {
            left = pages.empty() ? rooms.first : rooms.next;
            pages.push_back(0);
        }
        left -= height;
        ++pages.back();
    }
    return pages;
}

/// The same number of pages with as equal a number of rows as fits.
std::vector<std::size_t> evenRowsPerPage(const std::vector<double> &heights, const Rooms &rooms)
{
    const std::vector<std::size_t> greedy = rowsPerPage(heights, rooms);
    const std::size_t share = (heights.size() + greedy.size() - 1) / greedy.size();
    std::vector<std::size_t> even;
    std::size_t row = 0;
    while (row < heights.size()) {
        const std::size_t count = std::min(share, heights.size() - row);
        double height = 0;
        for (std::size_t i = row; i < row + count; ++i)
            height += heights[i];
        if (height > (even.empty() ? rooms.first : rooms.next))
            return greedy;
        even.push_back(count);
        row += count;
    }
    return even;
}

/// A height for every row of a page: all the same where they fit so, and a little more air where
/// the page has room.
double sharedHeight(std::span<const double> heights, double room)
{
    const double highest = *std::max_element(heights.begin(), heights.end());
    const double share = room / static_cast<double>(heights.size());
    return share < highest ? 0 : std::min(share, highest * mostGrowth);
}

class Layout
{
public:
    Layout(const Handout &handout, const PageMetrics &metrics, const HasPictures &hasPictures)
        : m_handout(handout)
        , m_hasPictures(hasPictures)
        , m_flow(metrics, footerHeight(handout, metrics.live().width()))
    {}

    std::vector<HandoutPage> take()
    {
        if (m_handout.exercises.empty()) {
            m_flow.beginPage(head(toQt(m_handout.title), toQt(m_handout.lead)),
                             exerciseFooter(m_handout));
            m_flow.put(noExercisesBlock(m_flow.width()));
            return m_flow.take();
        }
        // one page for the grid and what follows it, else that may fill up the last exercises' page
        const std::optional<double> rowHeight = rowHeightOfWholeGridPage();
        const double kept = rowHeight ? 0 : heightOf(backMatter());
        addExercises(kept);
        const bool isBackEarly = !rowHeight && kept <= m_flow.room();
        if (isBackEarly)
            addBackMatter();
        if (m_handout.gridWeeks > 0)
            addGrid(rowHeight.value_or(highestGridRow));
        if (!isBackEarly)
            addBackMatter();
        return m_flow.take();
    }

private:
    PlacedBlock head(const QString &title, const QString &lead) const
    {
        return headBlock(m_handout, title, lead, m_flow.width());
    }

    PlacedBlock row(std::size_t index, double height = 0) const
    {
        const HandoutExercise &exercise = m_handout.exercises[index];
        const bool hasPictures = m_hasPictures && m_hasPictures(exercise.exercise);
        return exerciseBlock(exercise, static_cast<int>(index) + 1,
                             hasPictures ? m_pictureColumn : 0, m_flow.width(), height);
    }

    std::vector<double> rowHeights() const
    {
        std::vector<double> heights;
        for (std::size_t i = 0; i < m_handout.exercises.size(); ++i)
            heights.push_back(row(i).box.height());
        return heights;
    }

    /// The widest pictures that cost no page: narrower ones leave more room for long steps.
    void choosePictureColumn(const Rooms &rooms)
    {
        if (!m_hasPictures)
            return;
        std::size_t fewest = 0;
        double best = m_pictureColumn;
        for (const double column : pictureColumns) {
            m_pictureColumn = column;
            const std::size_t pages = rowsPerPage(rowHeights(), rooms).size();
            if (fewest == 0 || pages < fewest) {
                fewest = pages;
                best = column;
            }
        }
        m_pictureColumn = best;
    }

    /// On the last page `kept` is left free if the rows allow it.
    void addExercises(double kept)
    {
        const PlacedBlock first = head(toQt(m_handout.title), toQt(m_handout.lead));
        const PlacedBlock next = head(toQt(m_handout.title), {});
        const Rooms rooms{m_flow.roomBelow(first), m_flow.roomBelow(next)};
        choosePictureColumn(rooms);
        const std::vector<double> heights = rowHeights();
        std::size_t index = 0;
        for (const std::size_t count : evenRowsPerPage(heights, rooms)) {
            m_flow.beginPage(index == 0 ? first : next, exerciseFooter(m_handout));
            const auto rows = std::span(heights).subspan(index, count);
            double room = m_flow.room();
            const bool isLast = index + count == heights.size();
            if (isLast && std::accumulate(rows.begin(), rows.end(), kept) <= room)
                room -= kept;
            const double height = sharedHeight(rows, room);
            for (const std::size_t end = index + count; index < end; ++index)
                m_flow.put(row(index, height));
        }
    }

    PlacedBlock gridHead() const
    {
        return head(gridTitle(m_handout.gridWeeks),
                    HandoutPages::tr("Tick each exercise you do. Write one number for pain and "
                                     "one for effort that day."));
    }

    /// How high the rows can be for the grid and what follows it to share one page.
    std::optional<double> rowHeightOfWholeGridPage() const
    {
        if (m_handout.gridWeeks == 0)
            return std::nullopt;
        const double room = m_flow.roomBelow(gridHead());
        for (double height = highestGridRow; height >= lowestGridRow; height -= 0.1_mm) {
            if (heightOfGridPage(height) <= room)
                return height;
        }
        return std::nullopt;
    }

    void addGrid(double rowHeight)
    {
        const PlacedBlock top = gridHead();
        const double spare = m_flow.roomBelow(top) - heightOfGridPage(rowHeight);
        if (spare > 0)
            m_gap = std::min(widestBlockGap, blockGap + spare / (m_handout.gridWeeks + 2));
        m_flow.beginPage(top, gridFooter(m_handout));
        for (int week = 0; week < m_handout.gridWeeks; ++week)
            addWeek(week, rowHeight, top);
    }

    double heightOfGridPage(double rowHeight) const
    {
        const PlacedBlock week =
            gridBlock(m_handout, wholeWeek(0, rowHeight), m_hasPictures, m_flow.width());
        return m_handout.gridWeeks * (week.box.height() + blockGap) + heightOf(backMatter()) -
               blockGap;
    }

    /// With a gap for each block.
    static double heightOf(const std::vector<PlacedBlock> &blocks)
    {
        double height = 0;
        for (const PlacedBlock &block : blocks)
            height += block.box.height() + blockGap;
        return height;
    }

    GridPart wholeWeek(int week, double rowHeight) const
    {
        return {week, 0, m_handout.exercises.size(), rowHeight};
    }

    void addWeek(int week, double rowHeight, const PlacedBlock &top)
    {
        GridPart part = wholeWeek(week, rowHeight);
        const double wholePage = m_flow.roomBelow(top);
        while (part.first < m_handout.exercises.size()) {
            part.last = m_handout.exercises.size();
            PlacedBlock block = gridBlock(m_handout, part, m_hasPictures, m_flow.width());
            while (block.box.height() > wholePage && part.last > part.first + 1) {
                --part.last;
                block = gridBlock(m_handout, part, m_hasPictures, m_flow.width());
            }
            putOrTurn(std::move(block), top);
            part.first = part.last;
        }
    }

    std::vector<PlacedBlock> backMatter() const
    {
        std::vector<PlacedBlock> blocks{painScaleBlock(m_flow.width())};
        if (!m_handout.stopSigns.empty())
            blocks.push_back(stopSignsBlock(m_handout, m_flow.width()));
        if (!m_handout.codes.empty() && m_handout.codes.size() <= mostCodes)
            blocks.push_back(codesBlock(m_handout, m_flow.width()));
        blocks.push_back(askNextTimeBlock(m_flow.width()));
        return blocks;
    }

    /// Stays together: on this page if it fits, else on the next.
    void addBackMatter()
    {
        std::vector<PlacedBlock> blocks = backMatter();
        double gap = m_gap;
        if (heightOf(blocks) > m_flow.room()) {
            m_flow.beginPage(head(toQt(m_handout.title), {}), gridFooter(m_handout));
            gap = 0;
        }
        PlacedBlock last = std::move(blocks.back());
        blocks.pop_back();
        for (PlacedBlock &block : blocks)
            m_flow.put(std::move(block), std::exchange(gap, m_gap));
        m_flow.putAtBottom(std::move(last));
    }

    void putOrTurn(PlacedBlock block, const PlacedBlock &nextHead)
    {
        const double gap = m_isFirstWeek ? 0 : m_gap;
        m_isFirstWeek = false;
        if (block.box.height() + gap <= m_flow.room()) {
            m_flow.put(std::move(block), gap);
            return;
        }
        m_flow.beginPage(nextHead, gridFooter(m_handout));
        m_flow.put(std::move(block));
    }

    const Handout &m_handout;
    const HasPictures &m_hasPictures;
    PageFlow m_flow;
    double m_gap = blockGap;
    double m_pictureColumn = pictureColumns.front();
    bool m_isFirstWeek = true;
};

} // namespace

std::vector<HandoutPage> layOut(const Handout &handout, const PageMetrics &metrics,
                                const HasPictures &hasPictures)
{
    return Layout(handout, metrics, hasPictures).take();
}

} // namespace hipstride
