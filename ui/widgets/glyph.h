// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme.h"

class QPainter;

namespace hipstride {

/// States and kinds, each with a shape of its own, so that colour is never alone.
enum class Glyph
{
    Done,
    Partly,
    Changed, ///< done, but otherwise than planned
    Planned,
    Due,
    Moved,
    Missed,
    Skipped,
    Conflict,
    RunEasy,
    RunLong,
    RunQuality,
    RunRace,
    PainOk,
    PainWatch,
    PainStop
};

/// Paints a glyph into the middle of the box; the box is 18 pixels wide, 14 in the calendar.
void paintGlyph(QPainter &painter, const QRectF &box, Glyph glyph, const QPalette &palette);

/// The same shape in a colour of one's own, for a glyph on a coloured ground.
void paintGlyph(QPainter &painter, const QRectF &box, Glyph glyph, const QColor &ink,
                const QColor &ground);

/// What a glyph says, for legends and screen readers.
QString wordOf(Glyph glyph);

Role roleOf(Glyph glyph);

/// The glyph of a pain from 0 to 10: over `limit` is a reason to stop, and the last two up to it
/// are to be watched.
Glyph painGlyph(int pain, int limit = 5);

/// A glyph as a widget, with its word for screen readers.
class StatusGlyph : public QWidget
{
    Q_OBJECT
public:
    explicit StatusGlyph(Glyph glyph, QWidget *parent = nullptr);

    void setGlyph(Glyph glyph);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
};

} // namespace hipstride
