// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

#include "drawing/handout_page.h"
#include "drawing/handout_painter.h"

namespace hipstride {

/// Shows the pages of a sheet under one another by the same painter that prints them. Unlike
/// QPrintPreviewWidget it needs no printer and follows the theme around the pages.
class SheetView : public QWidget
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

    void setPages(std::vector<HandoutPage> pages, const PaperInk &ink,
                  PaintPicture paintPicture = {});
    int pageCount() const { return static_cast<int>(m_pages.size()); }

    /// Of the size on paper; none: as wide as there is room, but no larger than usual.
    void setPercent(std::optional<double> percent);
    double percent() const;
    bool isFitted() const { return !m_percent; }

    /// Where a page is seen. Expects 0 <= page < pageCount().
    QRectF placeOf(int page) const;

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fitMinimum();
    double scaleFor(int width) const;
    double pageHeight(double scale) const;

    std::vector<HandoutPage> m_pages;
    PaperInk m_ink;
    PaintPicture m_paintPicture;
    std::optional<double> m_percent;
};

} // namespace hipstride
