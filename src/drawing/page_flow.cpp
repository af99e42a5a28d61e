// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/page_flow.h"

#include <algorithm>
#include <utility>

#include "drawing/block_builder.h"
#include "drawing/handout_blocks.h"

namespace hipstride {

namespace {

/// By how much heights that were added up may be off.
constexpr double rounding = 0.01;

} // namespace

PageFlow::PageFlow(const PageMetrics &metrics, double footerHeight, PrintSize size)
    : m_live(metrics.live())
    , m_size(metrics.size)
    , m_footerHeight(footerHeight)
    , m_printSize(size)
{}

double PageFlow::roomBelow(const PlacedBlock &head) const
{
    return m_live.height() - m_footerHeight - head.box.height();
}

void PageFlow::beginPage(const PlacedBlock &head, const QString &footerText)
{
    m_pages.push_back({m_size, {}});
    m_footers.push_back(footerText);
    m_y = m_live.top();
    put(head);
}

void PageFlow::put(PlacedBlock block, double gap)
{
    m_y += gap;
    const double height = block.box.height();
    m_pages.back().blocks.push_back(moved(std::move(block), {m_live.left(), m_y}));
    m_y += height;
}

void PageFlow::putOrTurn(PlacedBlock block, double gap, const PlacedBlock &nextHead,
                         const QString &footerText)
{
    const bool turns = block.box.height() + gap > room() + rounding;
    if (turns)
        beginPage(nextHead, footerText);
    put(std::move(block), turns ? 0 : gap);
}

void PageFlow::putRow(std::vector<PlacedBlock> blocks, double gap)
{
    m_y += gap;
    double bottom = m_y;
    for (PlacedBlock &block : blocks) {
        bottom = std::max(bottom, m_y + block.box.bottom());
        m_pages.back().blocks.push_back(moved(std::move(block), {m_live.left(), m_y}));
    }
    m_y = bottom;
}

void PageFlow::putAtBottom(PlacedBlock block)
{
    const double gap = room() - block.box.height();
    put(std::move(block), gap);
}

std::vector<HandoutPage> PageFlow::take()
{
    const int pages = static_cast<int>(m_pages.size());
    for (int page = 1; page <= pages; ++page) {
        const auto row = static_cast<std::size_t>(page - 1);
        PlacedBlock footer = footerBlock(m_footers[row], page, pages, width(), m_printSize);
        const QPointF corner(m_live.left(), m_live.bottom() - footer.box.height());
        m_pages[row].blocks.push_back(moved(std::move(footer), corner));
    }
    return std::move(m_pages);
}

} // namespace hipstride
