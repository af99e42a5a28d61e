// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_strip.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/icons.h"
#include "ui/seen.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int margin = 16;
constexpr int iconSize = 18;
constexpr int iconGap = 9;

struct Looks
{
    Role ground;
    Role ink;
    const char *icon;
};

Looks looksOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Notice:
        return {Role::AccentSoft, Role::Accent, "info"};
    case MessageKind::Warning:
        return {Role::PainWatchSoft, Role::PainWatch, "warning"};
    case MessageKind::Failure:
        break;
    }
    return {Role::PainStopSoft, Role::PainStop, "stop"};
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new TextLabel(TypeToken::Strong, Role::Text, this))
    , m_text(new TextLabel(TypeToken::Body, Role::Text, this))
    , m_footnote(new TextLabel(TypeToken::Small, Role::TextSecondary, this))
    , m_actionRow(new QWidget(this))
    , m_actions(new FlowLayout(m_actionRow))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_footnote);
    column->addSpacing(4);
    column->addWidget(m_actionRow);
    m_row->addLayout(column);
    clear();
}

void MessageStrip::setMessage(const Message &message)
{
    Q_ASSERT(message.actions.size() <= 2);
    m_message = message;
    m_row->setContentsMargins(margin + spaced(iconSize + iconGap), margin - 2, margin, margin - 2);
    m_title->setText(message.title);
    m_title->setVisible(!message.title.isEmpty());
    m_title->setRole(message.kind == MessageKind::Notice ? Role::Text : looksOf(message.kind).ink);
    m_text->setText(message.text);
    m_footnote->setText(message.footnote);
    m_footnote->setVisible(!message.footnote.isEmpty());
    setActions(message.actions);
    setAccessibleName(QStringList{message.title, message.text}.join(QLatin1Char(' ')).trimmed());
    setSeen(*this, true);
    updateGeometry();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageStrip::clear()
{
    setVisible(false);
    m_message = {};
    setActions({});
}

void MessageStrip::setActions(const std::vector<MessageAction> &actions)
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the message may be replaced from one of its own buttons
        delete item;
    }
    for (std::size_t index = 0; index < actions.size(); ++index) {
        auto *button = new QPushButton(actions[index].text, m_actionRow);
        button->setObjectName(QStringLiteral("messageAction%1").arg(index));
        button->setAutoDefault(false);
        setButtonRole(button, actions[index].role);
        setButtonSize(button, ButtonSize::Dense);
        connect(button, &QPushButton::clicked, this,
                [this, index] { Q_EMIT actionChosen(int(index)); });
        m_actions->addWidget(button);
        button->show();
    }
    m_actionRow->setVisible(!actions.empty());
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Looks looks = looksOf(m_message.kind);
    const bool isHighContrast = themeKindOf(palette()) == ThemeKind::HighContrast;
    paintRounded(painter, rect(), popupRadius, colour(palette(), looks.ground),
                 isHighContrast ? colour(palette(), looks.ink) : QColor(), 2);
    const int size = spaced(iconSize);
    const bool hasTitle = !m_message.title.isEmpty();
    const int line = lineHeight(hasTitle ? TypeToken::Strong : TypeToken::Body);
    const QRect box(margin, margin - 2 + (line - size) / 2, size, size);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), box),
              QString::fromLatin1(looks.icon), colour(palette(), looks.ink));
}

} // namespace hipstride
