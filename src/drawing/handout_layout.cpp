// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/handout_layout.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <optional>
#include <utility>

#include "drawing/block_builder.h"
#include "drawing/exercise_rows.h"
#include "drawing/handout_blocks.h"
#include "drawing/page_flow.h"
#include "drawing/qt_text.h"

namespace hipstride {

namespace {

constexpr double highestGridRow = 8.9_mm;
constexpr double lowestGridRow = 6.4_mm;
constexpr double widestBandGap = 7.0_mm;

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

QString exerciseWords(const Handout &handout)
{
    if (handout.sheetId.empty())
        return givenBy(handout);
    return QStringLiteral("%1 · %2").arg(givenBy(handout), sheetText(handout));
}

QString gridWords(const Handout &handout)
{
    if (!handout.nextVisit)
        return exerciseWords(handout);
    const QString day =
        QLocale().toString(toQt(*handout.nextVisit), HandoutPages::tr("ddd d MMM", "a date"));
    const QString visit = HandoutPages::tr("Next visit: %1").arg(day);
    if (handout.sheetId.empty())
        return visit;
    return QStringLiteral("%1 · %2").arg(sheetText(handout), visit);
}

QString exerciseFooter(const Handout &handout)
{
    return closedBy(handout.letterhead, exerciseWords(handout));
}

QString gridFooter(const Handout &handout)
{
    return closedBy(handout.letterhead, gridWords(handout));
}

QString gridLead()
{
    return HandoutPages::tr("Tick each exercise you do. Write one number for pain and one for "
                            "effort that day.");
}

double footerHeight(const Handout &handout, double width)
{
    const auto height = [width, size = printSizeOf(handout.style)](const QString &text) {
        return footerBlock(text, 99, 99, width, size).box.height();
    };
    return std::max(height(exerciseFooter(handout)), height(gridFooter(handout)));
}

class Layout
{
public:
    Layout(const Handout &handout, const PageMetrics &metrics, const HasPictures &hasPictures)
        : m_handout(handout)
        , m_hasPictures(hasPictures)
        , m_flow(metrics, footerHeight(handout, metrics.live().width()), printSizeOf(handout.style))
        , m_back(backBands(handout, m_flow.width()))
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
        const std::optional<GridPage> page = wholeGridPage();
        const double kept = page ? 0 : heightOfBack();
        addExercises(kept);
        const bool isBackEarly = !page && kept <= m_flow.room();
        if (isBackEarly)
            addBackMatter();
        if (m_handout.gridWeeks > 0)
            addGrid(page ? *page : weeksPage());
        if (!isBackEarly)
            addBackMatter();
        return m_flow.take();
    }

private:
    /// What the tick grid begins a page with, and how high its rows are.
    struct GridPage
    {
        PlacedBlock head;
        double rowHeight = 0;
    };

    PlacedBlock head(const QString &title, const QString &lead) const
    {
        return headBlock(m_handout, title, lead, m_flow.width());
    }

    /// On the last page `kept` is left free if the rows allow it.
    void addExercises(double kept)
    {
        const PlacedBlock first = head(toQt(m_handout.title), toQt(m_handout.lead));
        const PlacedBlock next = head(toQt(m_handout.title), {});
        const ExerciseRows rows(m_handout, m_hasPictures, m_flow.width(),
                                {m_flow.roomBelow(first), m_flow.roomBelow(next)}, kept);
        std::size_t row = 0;
        for (const std::size_t &count : rows.pages()) {
            const bool isLast = &count == &rows.pages().back();
            m_flow.beginPage(row == 0 ? first : next, exerciseFooter(m_handout));
            double room = m_flow.room();
            if (isLast && rows.heightOf(row, count) + kept <= room)
                room -= kept;
            m_flow.putRow(rows.page(row, count, room));
            row += count;
        }
    }

    PlacedBlock usualGridHead() const { return head(gridTitle(m_handout.gridWeeks), gridLead()); }

    /// The best first: where the grid needs the room, its page does without what the page before it
    /// says already.
    std::vector<PlacedBlock> gridHeads() const
    {
        const QString title = gridTitle(m_handout.gridWeeks);
        const Handout plain{.title = m_handout.title,
                            .person = m_handout.person,
                            .given = m_handout.given,
                            .nextVisit = m_handout.nextVisit,
                            .style = m_handout.style};
        return {usualGridHead(), headBlock(plain, title, gridLead(), m_flow.width()),
                headBlock(plain, title, {}, m_flow.width())};
    }

    /// How the grid and what follows it can share one page.
    std::optional<GridPage> wholeGridPage() const
    {
        if (m_handout.gridWeeks == 0)
            return std::nullopt;
        const double lowest = heightOfGridPage(lowestGridRow);
        for (const PlacedBlock &top : gridHeads()) {
            const double room = m_flow.roomBelow(top);
            if (lowest > room)
                continue;
            double height = highestGridRow;
            while (height > lowestGridRow && heightOfGridPage(height) > room)
                height -= 0.3_mm;
            return GridPage{top, std::max(height, lowestGridRow)};
        }
        return std::nullopt;
    }

    /// All weeks on one page, if that is what doing without the rest of the head gains.
    GridPage weeksPage() const
    {
        const double weeks = heightOfGridPage(highestGridRow) - heightOfBack();
        for (const PlacedBlock &top : gridHeads()) {
            if (weeks <= m_flow.roomBelow(top))
                return {top, highestGridRow};
        }
        return {usualGridHead(), highestGridRow};
    }

    void addGrid(const GridPage &page)
    {
        const double spare = m_flow.roomBelow(page.head) - heightOfGridPage(page.rowHeight);
        if (spare > 0)
            m_gap = std::min(widestBandGap, bandGap + spare / (m_handout.gridWeeks + 2));
        m_flow.beginPage(page.head, gridFooter(m_handout));
        for (int week = 0; week < m_handout.gridWeeks; ++week)
            addWeek(week, page);
    }

    double heightOfGridPage(double rowHeight) const
    {
        const PlacedBlock week =
            gridBlock(m_handout, wholeWeek(0, rowHeight), m_hasPictures, m_flow.width());
        return m_handout.gridWeeks * (week.box.height() + bandGap) + heightOfBack() - bandGap;
    }

    /// With a gap for each band.
    double heightOfBack() const
    {
        double height = 0;
        for (const PageBand &band : m_back)
            height += bandHeight(band) + bandGap;
        return height;
    }

    GridPart wholeWeek(int week, double rowHeight) const
    {
        return {week, 0, m_handout.exercises.size(), rowHeight};
    }

    void addWeek(int week, const GridPage &page)
    {
        GridPart part = wholeWeek(week, page.rowHeight);
        const double wholePage = m_flow.roomBelow(page.head);
        while (part.first < m_handout.exercises.size()) {
            part.last = m_handout.exercises.size();
            PlacedBlock block = gridBlock(m_handout, part, m_hasPictures, m_flow.width());
            while (block.box.height() > wholePage && part.last > part.first + 1) {
                --part.last;
                block = gridBlock(m_handout, part, m_hasPictures, m_flow.width());
            }
            const double gap = week == 0 && part.first == 0 ? 0 : m_gap;
            m_flow.putOrTurn(std::move(block), gap, page.head, gridFooter(m_handout));
            part.first = part.last;
        }
    }

    /// Stays together: on this page if it fits, else on the next, or on more than that.
    void addBackMatter()
    {
        double gap = m_gap;
        const auto turn = [this, &gap] {
            m_flow.beginPage(head(toQt(m_handout.title), {}), gridFooter(m_handout));
            gap = 0;
        };
        if (heightOfBack() > m_flow.room())
            turn();
        const PageBand &last = m_back.back();
        for (const PageBand &band : m_back) {
            const bool isLast = &band == &last; // which needs no gap of its own
            if (bandHeight(band) + (isLast ? 0 : gap) > m_flow.room())
                turn();
            if (isLast)
                m_flow.putAtBottom(band.front());
            else
                m_flow.putRow(band, std::exchange(gap, m_gap));
        }
    }

    const Handout &m_handout;
    const HasPictures &m_hasPictures;
    PageFlow m_flow;
    std::vector<PageBand> m_back;
    double m_gap = bandGap;
};

} // namespace

std::vector<HandoutPage> layOut(const Handout &handout, const PageMetrics &metrics,
                                const HasPictures &hasPictures)
{
    return Layout(handout, metrics, hasPictures).take();
}

} // namespace hipstride
