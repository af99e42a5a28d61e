// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "drawing/handout_page.h"

namespace hipstride {

/// Puts blocks under each other on pages that share their measures and end in a footer.
class PageFlow
{
public:
    /// `footerHeight` is kept free on each page; no footer may be higher.
    PageFlow(const PageMetrics &metrics, double footerHeight, PrintSize size = PrintSize::Usual);

    double width() const { return m_live.width(); }
    /// What is left of the page that was begun last.
    double room() const { return m_live.bottom() - m_footerHeight - m_y; }
    /// What a new page offers below such a head.
    double roomBelow(const PlacedBlock &head) const;

    void beginPage(const PlacedBlock &head, const QString &footerText);
    void put(PlacedBlock block, double gap = 0);
    /// Below what is there; where it has no room, at the top of a new page without its gap.
    void putOrTurn(PlacedBlock block, double gap, const PlacedBlock &nextHead,
                   const QString &footerText);
    /// Beside each other, where they are.
    void putRow(std::vector<PlacedBlock> blocks, double gap = 0);
    /// Just above the footer.
    void putAtBottom(PlacedBlock block);

    /// The pages, numbered.
    std::vector<HandoutPage> take();

private:
    QRectF m_live;
    QSizeF m_size;
    double m_footerHeight;
    PrintSize m_printSize; ///< of the footers
    double m_y = 0;
    std::vector<HandoutPage> m_pages;
    std::vector<QString> m_footers; ///< one for each page
};

} // namespace hipstride
