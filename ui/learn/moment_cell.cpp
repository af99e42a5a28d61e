// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/moment_cell.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/text_block.h"

namespace hipstride {

namespace {

constexpr int figureHeight = 136;
constexpr int padding = 8;
constexpr int groundGap = 8; ///< from the ground to the name
constexpr int discSize = 11;
constexpr int discGap = 6;

} // namespace

MomentCell::MomentCell(const Motion &stride, double phase, const FigurePerson &person,
                       const QString &name, const QString &text, bool isLit, QWidget *parent)
    : QAbstractButton(parent)
    , m_stride(stride)
    , m_phase(phase)
    , m_person(person)
    , m_text(text)
    , m_isLit(isLit)
{
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(text.isEmpty() ? tr("No source says what works here.") : text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MomentCell::setCurrent(bool isCurrent)
{
    if (isCurrent == m_isCurrent)
        return;
    m_isCurrent = isCurrent;
    update();
}

QSize MomentCell::sizeHint() const
{
    const int width = qRound(160 * textScale());
    return {width, heightForWidth(width)};
}

QSize MomentCell::minimumSizeHint() const
{
    return {96, heightForWidth(qRound(160 * textScale()))};
}

int MomentCell::heightForWidth(int width) const
{
    const TextBlock text(m_text, TypeToken::Small, width - 2 * padding);
    return padding + figureHeight + groundGap + lineHeight(TypeToken::Strong) +
           (m_text.isEmpty() ? 0 : text.size().height()) + padding;
}

void MomentCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &look = palette();
    if (m_isCurrent || isDown())
        paintRounded(painter, rect(), controlRadius, colour(look, Role::AccentSoft));
    else if (underMouse())
        paintRounded(painter, rect(), controlRadius, colour(look, Role::Sunken));

    if (m_picture == nullptr) {
        FigureLook figure = figureLook(look, m_person);
        figure.ink.ground = colour(look, Role::Surface);
        m_picture = std::make_unique<FigurePicture>(m_stride, figure);
    }
    const QRectF stage(padding, padding, width() - 2 * padding, figureHeight);
    m_picture->paint(painter, stage, {.phase = m_phase, .standsOnLine = true});
    painter.fillRect(QRectF(padding, stage.bottom(), stage.width(), 1), colour(look, Role::Border));

    QRect box = rect().adjusted(padding, 0, -padding, -padding);
    box.setTop(qRound(stage.bottom()) + groundGap);
    paintName(painter, box);
    box.setTop(box.top() + lineHeight(TypeToken::Strong));
    const Role ink = m_isCurrent ? Role::AccentSoftText : Role::TextSecondary;
    TextBlock(m_text, TypeToken::Small, box.width())
        .paint(painter, box, colour(look, ink), Qt::AlignHCenter | Qt::AlignTop);
}

void MomentCell::paintName(QPainter &painter, const QRect &box) const
{
    const QPalette &look = palette();
    const TextBlock name(text(), TypeToken::Strong, box.width(), 1);
    const double disc = spaced(discSize);
    const double left = box.center().x() - (name.size().width() + disc + discGap) / 2.0;
    const QRectF mark(left, box.top() + (lineHeight(TypeToken::Strong) - disc) / 2.0, disc, disc);
    if (m_isLit) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(look, Role::Muscle));
        painter.drawEllipse(mark);
    } else {
        painter.setPen(QPen(colour(look, Role::TextSecondary), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(mark.adjusted(1, 1, -1, -1));
    }
    const QRect words(qRound(mark.right()) + discGap, box.top(), box.width(),
                      lineHeight(TypeToken::Strong));
    name.paint(painter, words, colour(look, m_isCurrent ? Role::AccentSoftText : Role::Text));
}

void MomentCell::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_picture.reset();
    QAbstractButton::changeEvent(event);
}

void MomentCell::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace hipstride
