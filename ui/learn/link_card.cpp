// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/link_card.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

#include "ui/figure_thumbnails.h"
#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"
#include "ui/widgets/text_block.h"

namespace hipstride {

namespace {

constexpr int padding = 10;
constexpr int textGap = 12;
constexpr QSize stage(84, 84);
constexpr int usualWidth = 240;

} // namespace

LinkCard::LinkCard(Content content, FigureThumbnails &figures, QWidget *parent)
    : QAbstractButton(parent)
    , m_content(std::move(content))
    , m_figures(figures)
{
    setText(m_content.title);
    setAccessibleName(m_content.title);
    setAccessibleDescription(m_content.text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setFocusRadius(this, cardRadius + 2);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_figures, &FigureThumbnails::drawn, this, qOverload<>(&QWidget::update));
}

int LinkCard::textLeft() const
{
    return m_content.figure.empty() ? padding + 4 : padding + stage.width() + textGap;
}

QSize LinkCard::sizeHint() const
{
    const int width = qRound(usualWidth * textScale());
    return {width, heightForWidth(width)};
}

QSize LinkCard::minimumSizeHint() const
{
    return {textLeft() + 80, heightForWidth(qRound(usualWidth * textScale()))};
}

int LinkCard::heightForWidth(int width) const
{
    const int room = width - textLeft() - padding;
    int height = TextBlock(m_content.title, TypeToken::Strong, room).size().height();
    if (!m_content.text.isEmpty())
        height += TextBlock(m_content.text, TypeToken::Small, room).size().height();
    if (!m_content.link.isEmpty())
        height += 4 + lineHeight(TypeToken::SmallMedium);
    return 2 * padding + std::max(height, m_content.figure.empty() ? 0 : stage.height());
}

void LinkCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette &look = palette();
    const Role border = underMouse() ? Role::BorderStrong : Role::Border;
    paintRounded(painter, rect(), cardRadius,
                 colour(look, isDown() ? Role::AccentSoft : Role::Surface), colour(look, border),
                 borderWidth(look));
    if (!m_content.figure.empty()) {
        const QRect ground(padding, (height() - stage.height()) / 2, stage.width(), stage.height());
        paintRounded(painter, ground, controlRadius, colour(look, Role::Stage));
        const QSize room = stage - QSize(8, 8);
        const QPixmap figure = m_figures.pixmap(m_content.figure, room, devicePixelRatioF(), look);
        if (!figure.isNull())
            painter.drawPixmap(ground.topLeft() + QPoint(4, 4), figure);
    }
    QRect box(textLeft(), padding, width() - textLeft() - padding, height() - 2 * padding);
    const auto line = [&](const QString &text, TypeToken token, Role role) {
        if (text.isEmpty())
            return;
        const TextBlock block(text, token, box.width());
        block.paint(painter, box, colour(look, role));
        box.setTop(box.top() + block.size().height());
    };
    if (m_content.text.isEmpty() && m_content.link.isEmpty()) {
        const TextBlock title(m_content.title, TypeToken::Strong, box.width());
        box.setTop((height() - title.size().height()) / 2); // alone, it stands in the middle
    }
    line(m_content.title, TypeToken::Strong, Role::Text);
    line(m_content.text, TypeToken::Small, Role::TextSecondary);
    box.setTop(box.top() + 4);
    line(m_content.link, TypeToken::SmallMedium, Role::Accent);
}

void LinkCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace hipstride
