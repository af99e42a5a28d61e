// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/chosen_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/icons.h"
#include "ui/widgets/duration_edit.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/load_edit.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/side_box.h"
#include "ui/widgets/tab_stops.h"
#include "ui/widgets/text_label.h"

namespace hipstride {

ChosenBar::ChosenBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new TextLabel(TypeToken::Strong))
    , m_group(new QPushButton)
    , m_remove(new QPushButton(tr("Remove")))
    , m_close(new QToolButton)
    , m_sets(new NumberEdit(1, DoseLimits::mostSets))
    , m_rest(new DurationEdit(seconds(0), DoseLimits::longestRest))
    , m_side(makeSideBox())
    , m_load(new LoadEdit)
{
    setObjectName(QStringLiteral("chosen-bar"));
    m_group->setObjectName(QStringLiteral("group"));
    m_remove->setObjectName(QStringLiteral("remove-chosen"));
    m_close->setObjectName(QStringLiteral("choose-none"));
    m_close->setIcon(themedIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Choose none (Esc)"));
    m_close->setAccessibleName(tr("Choose none"));
    m_count->setWordWrap(false);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_count, 1);
    head->addWidget(m_group);
    head->addWidget(m_remove);
    head->addWidget(m_close);
    auto *flow = new FlowLayout;
    flow->addWidget(new LabelledField(tr("Sets"), m_sets));
    flow->addWidget(new LabelledField(tr("Rest"), m_rest));
    flow->addWidget(new LabelledField(tr("Side"), m_side));
    flow->addWidget(m_load);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(flow);

    connect(m_group, &QPushButton::clicked, this, &ChosenBar::groupRequested);
    connect(m_remove, &QPushButton::clicked, this, &ChosenBar::removeRequested);
    connect(m_close, &QToolButton::clicked, this, &ChosenBar::closeRequested);
    makeFields();
}

void ChosenBar::makeFields()
{
    m_sets->setObjectName(QStringLiteral("chosen-sets"));
    m_rest->setObjectName(QStringLiteral("chosen-rest"));
    m_side->setObjectName(QStringLiteral("chosen-side"));
    m_load->setObjectName(QStringLiteral("chosen-load"));
    connect(m_sets, &NumberEdit::edited, this, [this](int sets) {
        Q_EMIT changeRequested([sets](Dose &dose) { changeSets(dose, sets); },
                               tr("change sets of %1 exercises"));
    });
    connect(m_rest, &DurationEdit::edited, this, [this](seconds rest) {
        Q_EMIT changeRequested([rest](Dose &dose) { dose.rest = rest; },
                               tr("change rest of %1 exercises"));
    });
    connect(m_side, &QComboBox::activated, this, [this](int index) {
        Q_EMIT changeRequested([index](Dose &dose) { changeSide(dose, static_cast<Side>(index)); },
                               tr("change side of %1 exercises"));
    });
    connect(m_load, &LoadEdit::edited, this, [this](const Load &load) {
        Q_EMIT changeRequested([load](Dose &dose) { dose.load = load; },
                               tr("change load of %1 exercises"));
    });
}

void ChosenBar::setChosen(int count, const Dose &first)
{
    m_count->setText(tr("%1 chosen").arg(count));
    m_group->setText(count == 2 ? tr("Make a superset") : tr("Make a circuit"));
    m_group->setToolTip(tr("Do them in turn, round by round (Ctrl+G)"));
    m_sets->setNumber(first.sets);
    m_rest->setDuration(first.rest);
    m_side->setCurrentIndex(static_cast<int>(first.side));
    m_load->setLoad(first.load);
}

QList<QWidget *> ChosenBar::tabStops() const
{
    QList<QWidget *> stops{m_group, m_remove, m_close, m_sets, m_rest, m_side};
    return stops + tabStopsIn(*m_load);
}

} // namespace hipstride
