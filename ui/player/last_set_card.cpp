// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/last_set_card.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "drawing/dose_text.h"
#include "drawing/qt_text.h"
#include "ui/player/player_words.h"
#include "ui/player/set_records.h"
#include "ui/style/buttons.h"
#include "ui/type_scale.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/load_edit.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/work_edit.h"

namespace hipstride {

namespace {

constexpr double largeText = 1.5;

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
    , m_glyph(new StatusGlyph(Glyph::Done))
    , m_line(new TextLabel(TypeToken::Body, Role::TextSecondary))
    , m_change(new QPushButton(tr("Change")))
    , m_pain(new PainScale)
    , m_painRow(new LabelledField(tr("Pain, 0 none to 10 worst"), m_pain))
    , m_fields(new QWidget)
    , m_work(new WorkEdit)
    , m_load(new LoadEdit)
{
    setObjectName(QStringLiteral("last-set"));
    m_change->setObjectName(QStringLiteral("change-set"));
    m_change->setFocusPolicy(Qt::TabFocus);
    setButtonSize(m_change, ButtonSize::Dense);
    m_pain->setObjectName(QStringLiteral("set-pain"));
    m_work->setObjectName(QStringLiteral("done-work"));
    m_load->setObjectName(QStringLiteral("done-load"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(cardMargins());
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_glyph, 0, Qt::AlignTop);
    layout->addLayout(head);
    auto *row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_change);
    layout->addLayout(row);

    layout->addWidget(m_painRow);
    auto *fields = new FlowLayout(m_fields, 8, 8);
    fields->addWidget(m_work);
    fields->addWidget(m_load);
    auto *save = new QPushButton(tr("Save"));
    save->setObjectName(QStringLiteral("save-set"));
    setButtonRole(save, ButtonRole::Primary);
    auto *keep = new QPushButton(tr("Leave it"));
    keep->setObjectName(QStringLiteral("leave-set"));
    setButtonRole(keep, ButtonRole::Quiet);
    auto *ways = new QWidget;
    auto *wayRow = new QHBoxLayout(ways);
    wayRow->setContentsMargins(0, 0, 0, 0);
    wayRow->addWidget(save);
    wayRow->addWidget(keep);
    fields->addWidget(ways);
    layout->addWidget(m_fields);
    m_fields->hide();

    connect(m_pain, &PainScale::edited, this, &LastSetCard::painSaid);
    connect(m_change, &QPushButton::clicked, this, &LastSetCard::edit);
    connect(save, &QPushButton::clicked, this, &LastSetCard::save);
    connect(keep, &QPushButton::clicked, this, &LastSetCard::closeFields);
}

void LastSetCard::setSet(const SessionStep &step, CountedIn countedIn, const PerformedSet &set)
{
    m_set = set;
    m_planned = step.dose;
    m_title->setText(outcomeText(toQt(step.exerciseName), set.outcome));
    const bool isSkipped = set.outcome == SetOutcome::Skipped;
    m_glyph->setGlyph(isSkipped ? Glyph::Missed : Glyph::Done);
    const QString number = setNumberText(step, {set.step, set.setNumber, set.side}, false);
    const QString amount = isSkipped ? QString() : amountText(set.done, countedIn);
    const QString load = isSkipped ? QString() : loadText(set.load);
    m_line->setText(joined(joined(number, sideInSentence(set.side)), joined(amount, load)));
    m_work->setWork(set.done);
    m_load->setLoad(set.load);
    m_fields->hide();
    showPainRow();
    m_change->show();
}

void LastSetCard::setPain(std::optional<int> pain)
{
    m_pain->setPain(pain);
}

void LastSetCard::showPainRow()
{
    // with larger words the countdown needs the room; its key and the sheet of the exercise stay
    m_painRow->setVisible(textScale() < largeText);
}

void LastSetCard::edit()
{
    m_fields->show();
    m_painRow->hide();
    m_change->hide();
    Q_EMIT editingBegan();
    // the first field that can be typed in
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
    // while the fields are open, no key means anything to the session
    event->accept();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else if (event->key() == Qt::Key_Escape)
        closeFields();
}

void LastSetCard::closeFields()
{
    m_work->setWork(m_set.done);
    m_load->setLoad(m_set.load);
    m_fields->hide();
    showPainRow();
    m_change->show();
    Q_EMIT editingEnded();
}

void LastSetCard::save()
{
    PerformedSet set = m_set;
    set.done = m_work->work();
    set.load = m_load->load();
    set = asDone(set, m_planned);
    closeFields();
    Q_EMIT corrected(set);
}

} // namespace hipstride
