// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/swatch_choice.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr int buttonSize = 36;
constexpr int discSize = 24;

// A radio button for keyboard and screen readers; only its looks are our own.
class SwatchButton : public QRadioButton
{
public:
    SwatchButton(const SwatchChoice::Swatch &swatch, QWidget *parent)
        : QRadioButton(parent)
        , m_colour(swatch.colour)
    {
        setToolTip(swatch.name);
        setAccessibleName(swatch.name);
        setFocusPolicy(Qt::StrongFocus);
        setPaintsOwnFocus(this);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {spaced(buttonSize), spaced(buttonSize)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &place) const override { return rect().contains(place); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double disc = spaced(discSize);
        const QRectF box((width() - disc) / 2, (height() - disc) / 2, disc, disc);
        const Role line = underMouse() ? Role::Text : Role::BorderStrong;
        paintRounded(painter, box, disc / 2, m_colour, colour(palette(), line));
        if (isChecked()) { // a ring, which needs no colour of its own to be seen
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colour(palette(), Role::Accent), 2));
            painter.drawEllipse(box.adjusted(-3, -3, 3, 3));
        }
        if (showsFocus(this))
            paintFocusRing(painter, rect(), controlRadius, palette());
    }

private:
    QColor m_colour;
};

} // namespace

SwatchChoice::SwatchChoice(const QList<Swatch> &swatches, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (const Swatch &swatch : swatches) {
        auto *button = new SwatchButton(swatch, this);
        m_group.addButton(button, static_cast<int>(m_group.buttons().size()));
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(&m_group, &QButtonGroup::idClicked, this, &SwatchChoice::chosen);
}

void SwatchChoice::setCurrent(int index)
{
    if (QAbstractButton *button = m_group.button(index))
        button->setChecked(true);
}

} // namespace hipstride
