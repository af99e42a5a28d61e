// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/last_set_card.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "drawing/dose_text.h"
#include "ui/player/player_scene.h"
#include "ui/style/buttons.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/load_edit.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/work_edit.h"

namespace hipstride {

namespace {

QString outcomeText(const QString &exercise, SetOutcome outcome)
{
    switch (outcome) {
    case SetOutcome::AsPlanned:
        return LastSetCard::tr("%1, done as planned").arg(exercise);
    case SetOutcome::Changed:
        return LastSetCard::tr("%1, done differently").arg(exercise);
    case SetOutcome::Skipped:
        return LastSetCard::tr("%1, skipped").arg(exercise);
    }
    return {};
}

} // namespace

LastSetCard::LastSetCard(QWidget *parent)
    : Card(parent)
    , m_title(new TextLabel(TypeToken::Section))
    , m_line(new TextLabel(TypeToken::Body, Role::TextSecondary))
    , m_change(new QPushButton(tr("Change")))
    , m_fields(new QWidget)
    , m_work(new WorkEdit)
    , m_load(new LoadEdit)
{
    setObjectName(QStringLiteral("last-set"));
    m_change->setObjectName(QStringLiteral("change-set"));
    m_change->setFocusPolicy(Qt::TabFocus);
    setButtonSize(m_change, ButtonSize::Dense);
    m_work->setObjectName(QStringLiteral("done-work"));
    m_load->setObjectName(QStringLiteral("done-load"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(cardMargins());
    layout->setSpacing(8);
    layout->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_change);
    layout->addLayout(row);

    auto *fields = new QHBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(8);
    fields->addWidget(m_work);
    fields->addWidget(m_load, 1);
    auto *save = new QPushButton(tr("Save"));
    save->setObjectName(QStringLiteral("save-set"));
    setButtonRole(save, ButtonRole::Primary);
    fields->addWidget(save, 0, Qt::AlignBottom);
    layout->addWidget(m_fields);
    m_fields->hide();

    connect(m_change, &QPushButton::clicked, this, &LastSetCard::edit);
    connect(save, &QPushButton::clicked, this, &LastSetCard::save);
}

void LastSetCard::setSet(const QString &exercise, CountedIn countedIn, const PerformedSet &set)
{
    m_set = set;
    m_title->setText(outcomeText(exercise, set.outcome));
    QStringList parts{sideText(set.side), amountText(set.done, countedIn), loadText(set.load)};
    parts.removeAll(QString());
    m_line->setText(parts.join(QStringLiteral(", ")));
    m_work->setWork(set.done);
    m_load->setLoad(set.load);
    m_fields->hide();
    m_change->show();
}

void LastSetCard::edit()
{
    m_fields->show();
    m_change->hide();
    // the first field that can be typed in
    m_work->setFocus(Qt::TabFocusReason);
    for (QWidget *field : m_work->findChildren<QWidget *>()) {
        if (field->isVisible() && (field->focusPolicy() & Qt::TabFocus) != 0) {
            field->setFocus(Qt::TabFocusReason);
            break;
        }
    }
}

bool LastSetCard::isEditing() const
{
    return m_fields->isVisible();
}

void LastSetCard::keyPressEvent(QKeyEvent *event)
{
    if (!isEditing()) {
        Card::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else if (event->key() == Qt::Key_Escape)
        closeFields();
    else
        Card::keyPressEvent(event);
}

void LastSetCard::closeFields()
{
    m_fields->hide();
    m_change->show();
    Q_EMIT editingEnded();
}

void LastSetCard::save()
{
    m_set.done = m_work->work();
    m_set.load = m_load->load();
    m_set.outcome = SetOutcome::Changed;
    closeFields();
    Q_EMIT corrected(m_set);
}

} // namespace hipstride
