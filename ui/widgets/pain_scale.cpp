// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pain_scale.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>

#include <algorithm>

#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/glyph.h"

namespace hipstride {

namespace {

constexpr int mostPain = 10;
constexpr int buttonGap = 3;

class PainButton : public QRadioButton
{
public:
    PainButton(int pain, const PainScale &scale, QWidget *parent)
        : QRadioButton(QString::number(pain), parent)
        , m_scale(scale)
        , m_pain(pain)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
        setPaintsOwnFocus(this);
        // the keys 0 to 9 belong to the scale
        setFocusPolicy(Qt::StrongFocus);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(fontOf(TypeToken::Strong));
        return QSize(
            std::max(spaced(36), metrics.horizontalAdvance(QStringLiteral("10")) + spaced(10)),
            std::max(spaced(40), metrics.height() + spaced(14)));
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &place) const override { return rect().contains(place); }

    void keyPressEvent(QKeyEvent *event) override
    {
        // a digit goes up to the scale, the arrow keys stay with the group
        if (event->text().isEmpty() || event->key() == Qt::Key_Space)
            QRadioButton::keyPressEvent(event);
        else
            event->ignore();
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Glyph glyph = painGlyph(m_pain, m_scale.limit());
        const QColor mark = colour(this, roleOf(glyph));
        const double radius = spaced(controlRadius);
        if (isChecked()) {
            paintRounded(painter, rect(), radius, mark);
            const int size = spaced(14);
            paintGlyph(painter, QRectF((width() - size) / 2.0, spaced(2), size, size), glyph,
                       colour(palette(), Role::Surface), mark);
        } else {
            const bool isHovered = underMouse() && isEnabled();
            paintRounded(painter, rect(), radius,
                         colour(palette(), isDown() ? Role::AccentSoft : Role::Surface),
                         colour(palette(), isHovered ? Role::BorderStrong : Role::Border),
                         borderWidth(palette()));
            paintMarks(painter, glyph, mark, radius);
        }
        painter.setFont(fontOf(TypeToken::Strong));
        painter.setPen(isChecked() ? colour(palette(), Role::Surface) : colour(this, Role::Text));
        const int down = isChecked() ? spaced(6) : glyph == Glyph::PainOk ? 0 : -2;
        painter.drawText(rect().translated(0, down), Qt::AlignCenter, text());
        if (showsFocus(this))
            paintFocusRing(painter, rect(), radius, palette());
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
    : QWidget(parent)
{
    auto *row = new FlowLayout(this, buttonGap, buttonGap);
    for (int pain = 0; pain <= mostPain; ++pain) {
        auto *button = new PainButton(pain, *this, this);
        button->setObjectName(QStringLiteral("pain%1").arg(pain));
        m_group.addButton(button, pain);
        row->addWidget(button);
    }
    setLimit(m_limit);
    setFocusProxy(m_group.button(0));
    connect(&m_group, &QButtonGroup::idClicked, this, &PainScale::edited);
}

void PainScale::setPain(std::optional<int> pain)
{
    if (pain) {
        m_group.button(std::clamp(*pain, 0, mostPain))->setChecked(true);
        return;
    }
    // an exclusive group does not let go of its chosen one
    m_group.setExclusive(false);
    for (QAbstractButton *button : m_group.buttons())
        button->setChecked(false);
    m_group.setExclusive(true);
}

std::optional<int> PainScale::pain() const
{
    const int id = m_group.checkedId();
    return id < 0 ? std::nullopt : std::optional<int>(id);
}

void PainScale::setLimit(int limit)
{
    m_limit = limit;
    for (int pain = 0; pain <= mostPain; ++pain) {
        m_group.button(pain)->setAccessibleName(
            tr("Pain %1. %2").arg(pain).arg(wordOf(painGlyph(pain, limit))));
        m_group.button(pain)->update();
    }
}

void PainScale::keyPressEvent(QKeyEvent *event)
{
    int pain = -1;
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9)
        pain = event->key() - Qt::Key_0;
    else if (event->key() == Qt::Key_T)
        pain = mostPain;
    if (pain < 0 || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_group.button(pain)->setFocus(Qt::ShortcutFocusReason);
    m_group.button(pain)->click();
    Q_EMIT typed();
}

} // namespace hipstride
