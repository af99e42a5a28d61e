// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pain_scale.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/glyph.h"

namespace hipstride {

namespace {

constexpr int buttonGap = 2; ///< so that all eleven stand in one row of a card

class PainButton : public ScoreButton
{
public:
    PainButton(int pain, const PainScale &scale)
        : ScoreButton(pain)
        , m_scale(scale)
        , m_pain(pain)
    {
        setObjectName(QStringLiteral("pain%1").arg(pain));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Glyph glyph = painGlyph(m_pain, m_scale.limit());
        const QColor mark = colour(this, roleOf(glyph));
        if (isChecked()) {
            paintButton(painter, mark, spaced(6));
            const int size = spaced(14);
            paintGlyph(painter, QRectF((width() - size) / 2.0, spaced(2), size, size), glyph,
                       colour(palette(), Role::Surface), mark);
        } else {
            paintButton(painter, mark, glyph == Glyph::PainOk ? 0 : -2);
            paintMarks(painter, glyph, mark, spaced(controlRadius));
        }
        paintFocus(painter);
    }

private:
    // One thick line under 4 and 5, a double one above the limit, following the round corners.
    void paintMarks(QPainter &painter, Glyph glyph, const QColor &ink, double radius) const
    {
        if (glyph == Glyph::PainOk)
            return;
        painter.save();
        painter.setClipRect(QRectF(0, height() - radius * 0.75, width(), radius));
        const QRectF box = rect();
        if (glyph == Glyph::PainWatch) {
            paintThick(painter, box, radius, ink);
        } else {
            paintRounded(painter, box, radius, {}, ink, 1);
            paintRounded(painter, box.adjusted(0, 0, 0, -3), radius, {}, ink, 1);
        }
        painter.restore();
    }

    static void paintThick(QPainter &painter, const QRectF &box, double radius, const QColor &ink)
    {
        QPainterPath outer;
        outer.addRoundedRect(box, radius, radius);
        QPainterPath inner;
        inner.addRoundedRect(box.adjusted(0, -3, 0, -3), radius, radius);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(outer - inner, ink);
    }

    const PainScale &m_scale;
    int m_pain;
};

} // namespace

PainScale::PainScale(QWidget *parent)
    : ScoreScale(parent)
{
    QList<ScoreButton *> buttons;
    for (int pain = 0; pain <= most; ++pain)
        buttons.append(new PainButton(pain, *this));
    setButtons(buttons, *new FlowLayout(this, buttonGap, buttonGap));
    setLimit(m_limit);
}

void PainScale::setLimit(int limit)
{
    m_limit = limit;
    for (int pain = 0; pain <= most; ++pain) {
        button(pain)->setAccessibleName(
            tr("Pain %1. %2").arg(pain).arg(wordOf(painGlyph(pain, limit))));
        button(pain)->update();
    }
}

} // namespace hipstride
