// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handout/sheet_view.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/theme.h"

namespace hipstride {

namespace {

constexpr double margin = 24;
constexpr double gap = 16;
/// Pixels per point at which a page is as large as its paper on a usual screen.
constexpr double scaleOfPaper = 4.0 / 3.0;
constexpr double largestFitted = 1.5;

} // namespace

SheetView::SheetView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SheetView::setPages(std::vector<HandoutPage> pages, const PaperInk &ink,
                         PaintPicture paintPicture)
{
    m_paintPicture = std::move(paintPicture);
    m_pages = std::move(pages);
    m_ink = ink;
    setAccessibleName(pageCount() == 1 ? tr("Preview, 1 page")
                                       : tr("Preview, %1 pages").arg(pageCount()));
    fitMinimum();
}

void SheetView::setPercent(std::optional<double> percent)
{
    m_percent = percent;
    fitMinimum();
}

void SheetView::fitMinimum()
{
    const bool isWide = m_percent && !m_pages.empty();
    setMinimumWidth(
        isWide ? static_cast<int>(m_pages.front().size.width() * scaleFor(0) + 2 * margin) : 0);
    updateGeometry();
    update();
}

double SheetView::percent() const
{
    return scaleFor(width()) / scaleOfPaper * 100;
}

double SheetView::scaleFor(int width) const
{
    if (m_pages.empty())
        return 1;
    if (m_percent)
        return *m_percent / 100 * scaleOfPaper;
    return std::clamp((width - 2 * margin) / m_pages.front().size.width(), 0.1, largestFitted);
}

double SheetView::pageHeight(double scale) const
{
    return m_pages.empty() ? 0 : m_pages.front().size.height() * scale;
}

QRectF SheetView::placeOf(int page) const
{
    const double scale = scaleFor(width());
    const QSizeF size = m_pages.at(static_cast<std::size_t>(page)).size * scale;
    const double top = margin + page * (size.height() + gap);
    return {std::round((width() - size.width()) / 2), std::round(top), std::round(size.width()),
            std::round(size.height())};
}

QSize SheetView::sizeHint() const
{
    const int wide = 680;
    return {wide, heightForWidth(wide)};
}

int SheetView::heightForWidth(int width) const
{
    const double height = pageCount() * (pageHeight(scaleFor(width)) + gap) - gap + 2 * margin;
    return static_cast<int>(std::ceil(height));
}

void SheetView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), colour(this, Role::Window));
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF place = placeOf(page);
        if (!place.intersects(event->rect()))
            continue;
        painter.fillRect(place.adjusted(-1, -1, 1, 1), colour(this, Role::Border));
        painter.fillRect(place, Qt::white);
        painter.save();
        painter.translate(place.topLeft());
        painter.scale(scaleFor(width()), scaleFor(width()));
        paintPage(painter, m_pages[static_cast<std::size_t>(page)], m_ink, m_paintPicture);
        painter.restore();
    }
}

} // namespace hipstride
