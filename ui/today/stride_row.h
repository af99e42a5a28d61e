// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hipstride {

class FigureThumbnails;
class Motion;

/// Three moments of a running stride on one line; the welcome's picture. Hidden when the stride is
/// not drawn.
class StrideRow : public QWidget
{
    Q_OBJECT
public:
    explicit StrideRow(const FigureThumbnails &figures, QWidget *parent = nullptr);

    bool hasFigure() const { return m_stride != nullptr; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const FigureThumbnails &m_figures;
    const Motion *m_stride;
};

} // namespace hipstride
