// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/way_card.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/icons.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

namespace {

constexpr int stageHeight = 148;
constexpr int stageIcon = 48;

/// The ground at the top of a card with its sign.
class Stage : public QWidget
{
public:
    explicit Stage(const QString &icon)
        : m_icon(icon)
    {
        setMinimumHeight(stageHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintRounded(painter, rect(), controlRadius, colour(palette(), Role::Stage));
        QRectF box(0, 0, spaced(stageIcon), spaced(stageIcon));
        box.moveCenter(QRectF(rect()).center());
        paintIcon(painter, box, m_icon, colour(palette(), Role::Accent));
    }

private:
    QString m_icon;
};

} // namespace

WayCard::WayCard(const Words &words, ButtonRole role, const QString &buttonName, QWidget *parent)
    : Card(parent)
{
    auto *button = new QPushButton(words.button);
    button->setObjectName(buttonName);
    button->setAutoDefault(false);
    setButtonRole(button, role);
    auto *text = new QVBoxLayout;
    text->setContentsMargins(12, 16, 12, 12);
    text->setSpacing(0);
    text->addWidget(new TextLabel(words.title, TypeToken::Title));
    text->addSpacing(6);
    text->addWidget(new TextLabel(words.text, TypeToken::Body, Role::TextSecondary));
    text->addSpacing(20);
    text->addStretch(1);
    text->addWidget(button, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(0);
    column->addWidget(new Stage(words.icon));
    column->addLayout(text, 1);
    connect(button, &QPushButton::clicked, this, &WayCard::chosen);
}

} // namespace hipstride
