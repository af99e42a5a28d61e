// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr int inset = 3;
constexpr double segmentRadius = 6;
constexpr int sidePadding = 15;

// A radio button for keyboard and screen readers; only its looks are our own.
class Segment : public QRadioButton
{
public:
    Segment(const QString &text, QWidget *parent)
        : QRadioButton(text, parent)
    {
        setPaintsOwnFocus(this);
        setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Expanding);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(fontOf(TypeToken::Strong));
        return QSize(metrics.horizontalAdvance(text()) + 2 * spaced(sidePadding),
                     std::max(spaced(36), metrics.height() + spaced(12)) - 2 * inset);
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &place) const override { return rect().contains(place); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isChecked()) {
            const bool isHighContrast = themeKindOf(palette()) == ThemeKind::HighContrast;
            paintRounded(painter, rect(), segmentRadius, colour(palette(), Role::AccentSoft),
                         isHighContrast ? colour(palette(), Role::Accent) : QColor(), 2);
        } else if (underMouse() && isEnabled()) {
            paintRounded(painter, rect(), segmentRadius, colour(palette(), Role::Sunken));
        }
        painter.setFont(fontOf(isChecked() ? TypeToken::Strong : TypeToken::Body));
        painter.setPen(colour(this, isChecked() ? Role::AccentSoftText : Role::TextSecondary));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (showsFocus(this))
            paintFocusRing(painter, rect(), segmentRadius, palette());
    }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_layout->setContentsMargins(inset, inset, inset, inset);
    m_layout->setSpacing(0);
    connect(&m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

SegmentedControl::SegmentedControl(const QStringList &choices, QWidget *parent)
    : SegmentedControl(parent)
{
    setChoices(choices);
}

void SegmentedControl::setChoices(const QStringList &choices, bool isOptional)
{
    for (QAbstractButton *button : m_group.buttons()) {
        m_group.removeButton(button);
        delete button;
    }
    for (const QString &choice : choices) {
        auto *segment = new Segment(choice, this);
        m_group.addButton(segment, int(m_group.buttons().size()));
        m_layout->addWidget(segment, 1);
    }
    setCurrent(isOptional ? -1 : 0);
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *button = m_group.button(index)) {
        button->setChecked(true);
        return;
    }
    // an exclusive group does not let go of its chosen one
    m_group.setExclusive(false);
    for (QAbstractButton *button : m_group.buttons())
        button->setChecked(false);
    m_group.setExclusive(true);
}

int SegmentedControl::current() const
{
    return m_group.checkedId();
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), controlRadius, colour(palette(), Role::Surface),
                 colour(palette(), Role::Border), borderWidth(palette()));
}

} // namespace hipstride
