// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/handout_page.h"

#include "drawing/block_builder.h"

namespace hipstride {

PageMetrics metricsOf(Paper paper)
{
    const QMarginsF margins(16.0_mm, 12.0_mm, 14.0_mm, 11.0_mm);
    switch (paper) {
    case Paper::A4:
        return {paper, QSizeF(210.0_mm, 297.0_mm), margins};
    case Paper::Letter:
        return {paper, QSizeF(612, 792), margins};
    }
    return {};
}

QPageSize pageSizeOf(Paper paper)
{
    return QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
}

} // namespace hipstride
