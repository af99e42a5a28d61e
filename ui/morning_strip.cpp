// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/morning_strip.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/style/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

MorningStrip::MorningStrip(const QString &session, int painLimit, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("morning-strip"));
    auto *pain = new PainScale;
    pain->setObjectName(QStringLiteral("morning-pain"));
    pain->setAccessibleName(tr("Pain this morning, 0 none to 10 worst"));
    pain->setLimit(painLimit);
    auto *later = new QPushButton(tr("Not now"));
    later->setObjectName(QStringLiteral("morning-later"));
    setButtonRole(later, ButtonRole::Quiet);

    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(cardMargins());
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("How was the pain the morning after %1?").arg(session),
                                    TypeToken::Strong));
    column->addWidget(new TextLabel(tr("0 none to 10 worst. Worse than during the session means "
                                       "an easier step next time."),
                                    TypeToken::Small, Role::TextSecondary));
    auto *ways = new QWidget;
    auto *flow = new FlowLayout(ways);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(pain);
    flow->addWidget(later);
    column->addWidget(ways);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 12, 32, 4);
    layout->addWidget(card);

    connect(pain, &PainScale::edited, this, &MorningStrip::answered);
    connect(later, &QPushButton::clicked, this, &MorningStrip::dismissed);
}

} // namespace hipstride
